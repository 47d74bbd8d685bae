"""Text in the root that is not set as the article is set."""

from __future__ import annotations

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]
TEXT = "".join(
    f"<p class='t'>The {name} left the harbour at noon with four hundred people on board, the harbour master said.</p>"
    for name in ("ferry", "steamer", "sloop", "barge", "tug", "yawl")
)
LINE = "Nobody knows who wrote this line, and nobody asked."
LEDE = "It was the first night ferry in eleven years, and it left twelve minutes late with every cabin sold."


def role(roles: Roles, inside: str, text: str = LINE) -> str:
    return roles(f"<html><body><article><h1>Ferry</h1><div>{inside}</div></article></body></html>")[text]


def test_a_line_at_another_depth_and_in_another_box_is_a_stray(roles: Roles) -> None:
    assert role(roles, f"{TEXT}<div class='x'><div>{LINE}</div></div>{TEXT.replace('noon', 'dusk')}") == "other"


def test_one_of_the_same_name_is_none(roles: Roles) -> None:
    assert role(roles, f"{TEXT}<div><p class='t'>{LINE}</p></div>") == "+paragraph"


def test_one_at_the_same_depth_is_none(roles: Roles) -> None:
    assert role(roles, f"{TEXT}<p>{LINE}</p>") == "+paragraph"


def test_a_lede_set_apart_is_none(roles: Roles) -> None:
    assert role(roles, f"<div class='x'><div>{LEDE}</div></div>{TEXT}", LEDE) == "+paragraph"


def test_a_paragraph_in_a_box_of_bare_text_is_none(roles: Roles) -> None:
    bare = TEXT.replace("<p class='t'>", "").replace("</p>", "<br><br>")
    assert role(roles, f"{bare}<p>{LINE}</p>{bare.replace('noon', 'dusk')}") == "+paragraph"


def test_where_the_text_is_set_in_many_ways_nothing_is_a_stray(roles: Roles) -> None:
    mixed = TEXT.replace("<p class='t'>The sloop", "<section><p>The sloop").replace(
        "<p class='t'>The tug", "<div>The tug"
    )
    assert role(roles, f"{mixed}<div class='x'><div>{LINE}</div></div>{mixed}".replace("t'", "u'")) in (
        "+paragraph",
        "other",
    )
    assert (
        role(roles, f"<section><p>{LEDE}</p></section><div>{LEDE[::-1]}</div><blockquote><p>{LINE}</p></blockquote>")
        == "+quote"
    )
