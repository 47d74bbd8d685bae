"""Texts come apart into blocks without losing a character."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.extract.plaintext import segment_text

PARAGRAPH = (
    "The harbour of Ansel was closed for a week after the storm, and the ferries waited in the lee of the island."
)


def texts(text: str) -> list[str]:
    return [block.text for block in segment_text(text).blocks]


def squeeze(text: str) -> str:
    return re.sub(r"[\s\ufeff\u200b\u2060\x00\u200e\u200f\u202a-\u202e\u2066-\u2069]+", "", text)


@pytest.mark.parametrize("break_", ["\n", "\r\n", "\r", "\n\n", "\f", "\u2028", "\n\n\n\n"])
def test_any_line_break_parts_blocks(break_: str) -> None:
    assert texts(f"One{break_}Two") == ["One", "Two"]


def test_white_space_is_folded_and_invisible_characters_go() -> None:
    assert texts("\ufeffA\xa0 line\twith \u200bgaps  ") == ["A line with gaps"]


def test_the_white_space_before_a_block_is_kept_beside_it() -> None:
    segments = segment_text("Title\n\n    An indented line")
    assert [(spacing.indent, spacing.gap) for spacing in segments.layout] == [(0, 0), (4, 1)]


@pytest.mark.parametrize("text", ["", "  \n \t\n", "\n\n\n"])
def test_nothing_comes_of_nothing(text: str) -> None:
    assert segment_text(text).blocks == ()


def test_bullets_make_items_of_one_list() -> None:
    blocks = segment_text("Bring:\n* a rope\n* a lamp\n\n" + PARAGRAPH).blocks
    assert [block.kind for block in blocks] == ["text", "item", "item", "text"]
    assert [block.text for block in blocks[1:3]] == ["a rope", "a lamp"]
    assert blocks[1].group == blocks[2].group


def test_numbers_make_items_only_beside_each_other() -> None:
    assert [b.kind for b in segment_text("1. first\n2. second").blocks] == ["item", "item"]
    assert [b.kind for b in segment_text(f"1. The canal\n\n{PARAGRAPH}\n\n2. The wood").blocks] == ["text"] * 3


def test_a_number_stays_part_of_its_line() -> None:
    assert texts("1. first\n2. second") == ["1. first", "2. second"]


def test_a_dash_opens_a_line_of_dialogue() -> None:
    assert texts("– I thought it was a bed, she said.") == ["– I thought it was a bed, she said."]


def test_rows_with_bars_make_a_table() -> None:
    blocks = segment_text("Town | Trains | Hours\nAberg | 12 | 6 to 9").blocks
    assert [block.kind for block in blocks] == ["table"]
    assert blocks[0].rows == (("Town", "Trains", "Hours"), ("Aberg", "12", "6 to 9"))


def test_a_line_that_ends_in_an_opening_bracket_goes_on() -> None:
    assert texts("Ivy grows anywhere (\n\nImage:\n\nHarbour Press)") == ["Ivy grows anywhere ( Image: Harbour Press)"]


def test_an_opening_bracket_that_nothing_closes_is_left_alone() -> None:
    assert texts(f"A list (\n{PARAGRAPH}\n{PARAGRAPH}") == ["A list (", PARAGRAPH, PARAGRAPH]


@given(st.text(alphabet=st.characters(blacklist_characters="*+•▪◦‣∙●■–-o|#[]!_`>=~\\"), max_size=400))
def test_no_character_is_lost(text: str) -> None:
    assert squeeze("".join(texts(text))) == squeeze(text)


@given(st.text(max_size=400))
def test_whatever_comes_in_blocks_are_numbered_and_not_empty(text: str) -> None:
    segments = segment_text(text)
    assert [block.index for block in segments.blocks] == list(range(len(segments.blocks)))
    assert all(block.text for block in segments.blocks)
    assert len(segments.layout) == len(segments.blocks)
