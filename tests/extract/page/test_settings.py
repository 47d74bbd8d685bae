"""How text is set, and where it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.block import Box
from newsclean.extract.page.settings import read_settings

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
SHORT = "Seven of them came up."

BOXES = [
    Box(0, -1, "body", "", False, 0),
    Box(1, 0, "article", "", False, 1),
    Box(2, 1, "section", "block", False, 2),
    Box(3, 2, "div", "col", False, 3),
    Box(4, 3, "p", "", False, 4),
]


def test_settings_are_seen_from_one_two_and_three_boxes_up() -> None:
    assert list(read_settings(BOXES, 4, 0)) == [
        (3, (("p", ""),)),
        (2, (("div", "col"), ("p", ""))),
        (1, (("section", "block"), ("div", "col"), ("p", ""))),
    ]


def test_none_is_seen_from_outside_the_root() -> None:
    assert list(read_settings(BOXES, 4, 3)) == [(3, (("p", ""),))]
    assert list(read_settings(BOXES, 3, 3)) == []


PIECE = "<section class='block'><div class='col'><p>{}</p></div></section>"
PROSE = "The bean was dug up in a field by the river in the spring of 1961, and nobody had seen its like since."


@pytest.mark.parametrize(
    ("end", "role"),
    [
        (PIECE.format(SHORT), "+paragraph"),
        (f"<section class='note'><div class='col'><p>{SHORT}</p></div></section>", "other"),
        (PIECE.format(SHORT).replace("<p>", "<p><a href='/x'>").replace("</p>", "</a></p>"), "other"),
        ("<hr>" + PIECE.format("Sign in") * 9 + PIECE.format(SHORT), "other"),
    ],
    ids=["alike", "unlike", "a link", "far away"],
)
def test_a_short_last_sentence_set_like_the_text_is_the_texts(roles: Roles, end: str, role: str) -> None:
    text = "".join(PIECE.format(f"{PROSE} {number}.") for number in range(4))
    assert roles(f"<html><body><main><h1>A bean</h1>{text}{end}</main></body></html>")[SHORT] == role


def test_a_line_that_is_no_sentence_is_not(roles: Roles) -> None:
    text = "".join(PIECE.format(f"{PROSE} {number}.") for number in range(4))
    found = roles(f"<html><body><main><h1>A bean</h1>{text}{PIECE.format('Back to the top')}</main></body></html>")
    assert not found["Back to the top"].startswith("+")
