"""Calendar leaves beside a headline."""

import pytest

from newsclean.extract.block import Block, Decision
from newsclean.normalize.when.calendar_leaves import moments_in_boxes


def days(*texts: str, year: int | None = None) -> list[str]:
    decisions = [Decision(Block(i, text, "text", 0), False, "other", "rule", "reason") for i, text in enumerate(texts)]
    return [moment.value.date().isoformat() for _, moment in moments_in_boxes(decisions, None, year)]


@pytest.mark.parametrize(
    ("texts", "year"),
    [
        (("Mar", "12", "2014"), None),
        (("12", "Mär", "2014"), None),
        (("12.", "März"), 2014),
        (("Mar", "12"), 2014),
        (("12 mars",), 2014),
        (("Home", "Mar", "12", "2014"), None),
    ],
)
def test_a_leaf(texts: tuple[str, ...], year: int | None) -> None:
    assert days(*texts, year=year) == ["2014-03-12"]


@pytest.mark.parametrize("texts", [("Mar", "12"), ("12", "apples"), ("Page", "12", "2014"), ("12", "3")])
def test_none(texts: tuple[str, ...]) -> None:
    assert days(*texts) == []
