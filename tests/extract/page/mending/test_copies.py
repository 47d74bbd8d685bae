"""What a page holds twice."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Block, Decision
from newsclean.extract.page.mending.copies import find_copies

LONG = "The night ferry left the harbour twelve minutes late, with every cabin sold."
OTHER = "The line had closed eleven years ago, when the old ship failed its inspection."


def decisions(*texts: str) -> list[Decision]:
    def one(index: int, text: str) -> Decision:
        role = text[2:] and {"#": "heading", "-": "dropped"}.get(text[0], "paragraph")
        return Decision(Block(index, text.lstrip("# -"), "text", 0), role != "dropped", role, "body", "")

    return [one(index, text) for index, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("texts", "copies"),
    [
        ([LONG, OTHER], set()),
        ([LONG, OTHER, LONG], {2}),
        ([LONG, "It sails.", OTHER, LONG, "It sails.", OTHER], {3, 4, 5}),
        ([LONG, "It sails.", OTHER, "It sails."], set()),
        ([LONG, "# A ship", OTHER, LONG, "# A ship", OTHER], {3, 4, 5}),
        (["# A ship", LONG, "# A ship", LONG], {2, 3}),
        ([LONG, "Last.", LONG, "Last."], {2, 3}),
        ([f"- {LONG}", LONG], set()),
        (["Yes.", "No.", "Yes.", "No."], set()),
        ([LONG, LONG, LONG], {1, 2}),
        ([], set()),
    ],
)
def test_copies(texts: list[str], copies: set[int]) -> None:
    assert find_copies(decisions(*texts)) == copies


def test_an_original_is_never_a_copy() -> None:
    assert 0 not in find_copies(decisions(*[LONG, OTHER] * 20))
