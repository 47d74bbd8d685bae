"""The page's own copy of its text as a witness."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Block
from newsclean.extract.candidates import Candidate
from newsclean.extract.page.witness import find_witnesses

FIRST = "The night ferry left the harbour twelve minutes late, with every cabin sold."
LAST = "Until the end of April the ferry sails three times a week, and then we see."
OTHER = "A commission wants to know by the summer what the new quay has cost so far."
BLOCKS = [Block(index, text, "text", 0) for index, text in enumerate([FIRST, OTHER, LAST, "It sails."])]


def witnesses(*bodies: str) -> set[int]:
    return set(find_witnesses(BLOCKS, [Candidate(body, "json-ld:articleBody") for body in bodies]))


@pytest.mark.parametrize(
    "body",
    [
        f"{FIRST}\n\n{LAST}",
        f"{FIRST}{LAST}",
        f"{FIRST.upper().lower()} {LAST}".replace("the night", "The night"),
        f" {FIRST}\t{LAST}\n",
    ],
)
def test_blocks_that_stand_in_the_copy(body: str) -> None:
    assert witnesses(body) == {0, 2}


def test_the_longest_copy_is_heard() -> None:
    assert witnesses(FIRST, f"{FIRST} {LAST}") == {0, 2}


def test_a_copy_of_another_text_is_no_witness() -> None:
    assert witnesses(f"{FIRST} {'Something else altogether. ' * 20}") == set()


def test_short_lines_are_asked_nothing() -> None:
    assert 3 not in witnesses(f"{FIRST} It sails. {LAST}")


def test_no_copy() -> None:
    assert witnesses() == set()
