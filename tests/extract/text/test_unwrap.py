"""Hard-wrapped texts come out as if they had never been wrapped, others as they are."""

import textwrap

import pytest

from newsclean.extract.text.lines import read_lines
from newsclean.extract.text.unwrap import unwrap, width

PARAGRAPHS = (
    "Night ferries return",
    "After eleven months in dry dock the two ferries that link the mainland with the islands sailed on Sunday.",
    "A longer timetable",
    "The older of the two ships had been out of service since a fire in its engine room, and nobody was hurt.",
    "From May they will leave twice a night. Freight will be carried on the late crossing only, he said.",
)


def unwrapped(text: str) -> list[str]:
    return [line.text for line in unwrap(read_lines(text))]


@pytest.mark.parametrize("columns", [48, 60, 72, 80])
def test_wrapping_is_undone(columns: int) -> None:
    assert unwrapped("\n\n".join(textwrap.fill(p, columns) for p in PARAGRAPHS)) == list(PARAGRAPHS)


@pytest.mark.parametrize("columns", [48, 60])
def test_wrapping_is_undone_without_blank_lines(columns: int) -> None:
    long = [" ".join([paragraph] * 3) for paragraph in PARAGRAPHS[1::2]]
    assert unwrapped("\n".join(textwrap.fill(p, columns) for p in long)) == long


def test_indented_wrapping_is_undone() -> None:
    text = "\n\n".join(textwrap.indent(textwrap.fill(p, 66), "   ") for p in PARAGRAPHS)
    assert unwrapped(text) == list(PARAGRAPHS)


def test_japanese_is_joined_without_a_space() -> None:
    sentence = "北の港町と県都を結ぶ鉄道が来年の四月に開業すると町と鉄道会社が共同で記者会見を開いて発表した。" * 2
    text = "\n".join(sentence[i : i + 20] for i in range(0, len(sentence), 20))
    assert unwrapped(text) == [sentence]


def test_long_lines_are_paragraphs_as_they_stand() -> None:
    assert unwrapped("\n".join(PARAGRAPHS)) == list(PARAGRAPHS)


def test_short_lines_are_not_glued() -> None:
    lines = ["Boots with a good sole", "A flask of something hot", "A dry pair of socks", "A stick"]
    assert unwrapped("\n".join(lines)) == lines


def test_items_start_anew() -> None:
    items = (
        "the first goes on for a good while until\n  it is broken",
        "the second goes on for a while too, and\n  is broken",
    )
    text = "\n".join(f"* {item}" for item in (*items, *items[:1]))
    assert [line.bullet for line in unwrap(read_lines(text))] == ["*", "*", "*"]


def test_an_east_asian_character_takes_two_columns() -> None:
    assert width("abc") == 3
    assert width("日本") == 4
