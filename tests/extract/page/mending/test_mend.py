"""What can be seen only once all blocks are decided."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Block, BlockKind, Box, Decision
from newsclean.extract.page.mending.mend import mend

ROLES = {"aside": "interface", "heading": "heading", "quote": "quote", "item": "list", "text": "paragraph"}
WORDS = "People will forgive a ship for being late, but they will not forgive it for bad bread."
TEXT = f"“{WORDS}” That was how the captain put it."
BOXES = [Box(0, -1, "body", "", False, 0)]


def decide(*lines: tuple[BlockKind, str] | tuple[BlockKind, str, int]) -> list[Decision]:
    """Kept blocks of kinds and texts, of headings with their level, of quotes with their group."""
    decisions = []
    for index, (kind, text, *number) in enumerate(lines):
        level = number[0] if number and kind == "heading" else 0
        group = number[0] if number and kind == "quote" else -1
        decisions.append(Decision(Block(index, text, kind, 0, level, group), True, ROLES[kind], "body", ""))
    return decisions


def rules(decisions: list[Decision]) -> list[str]:
    return [d.rule for d in mend(decisions, BOXES, 1.0)]


def test_nothing_to_mend() -> None:
    decisions = decide(("text", TEXT), ("heading", "A ship", 2), ("text", "It sails."))
    assert mend(decisions, BOXES, 1.0) == decisions


def test_a_pull_quote_goes() -> None:
    assert rules(decide(("quote", WORDS, 1), ("text", TEXT))) == ["pull-quote", "body"]


def test_it_goes_with_who_said_it() -> None:
    assert rules(decide(("quote", WORDS, 1), ("quote", "Ilse Varga", 1), ("text", TEXT)))[:2] == ["pull-quote"] * 2


def test_a_quote_that_is_said_once_stays() -> None:
    assert rules(decide(("quote", WORDS, 1), ("text", "That was how the captain put it."))) == ["body", "body"]


def test_a_short_quote_may_stand_in_the_text_by_chance() -> None:
    assert rules(decide(("quote", "a ship", 1), ("text", TEXT))) == ["body", "body"]


BARE = [
    ([("text", TEXT), ("heading", "A", 2)], ["body", "bare-heading"]),
    (
        [("text", TEXT), ("heading", "A", 2), ("heading", "B", 2), ("text", "It sails.")],
        ["body"] * 4,
    ),
    ([("text", TEXT), ("heading", "A", 2), ("heading", "B", 3), ("text", "It sails.")], ["body"] * 4),
    (
        [("text", TEXT), ("heading", "A", 3), ("aside", "A ship."), ("heading", "B", 2), ("text", "It sails.")],
        ["body", "bare-heading", "body", "body", "body"],
    ),
    ([("text", TEXT), ("heading", "A", 2), ("item", "a seat")], ["body"] * 3),
]


@pytest.mark.parametrize(("lines", "expected"), BARE)
def test_headings_over_nothing_go(lines: list[tuple[BlockKind, str]], expected: list[str]) -> None:
    assert rules(decide(*lines)) == expected


def test_what_was_dropped_stays_dropped() -> None:
    dropped = [d._replace(keep=False, role="related", rule="card") for d in decide(("text", TEXT), ("text", TEXT))]
    assert mend(dropped, BOXES, 1.0) == dropped


def test_nothing() -> None:
    assert mend([], BOXES, 1.0) == []


@pytest.mark.parametrize(("label", "rule"), [("pullquote", "pull-quote"), ("quote", "body")])
def test_a_few_words_are_pulled_where_their_box_says_so(label: str, rule: str) -> None:
    boxes = [*BOXES, Box(1, 0, "blockquote", label, False, 1)]
    text, quote = decide(("text", TEXT), ("quote", "for being late"))
    quote = quote._replace(block=quote.block._replace(box=1, group=3))
    assert mend([text, quote], boxes, 1.0)[1].rule == rule
