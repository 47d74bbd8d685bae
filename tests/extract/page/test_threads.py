"""Comments that nothing names."""

from __future__ import annotations

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
SAID = [
    "I was on board on Friday, and the bread was excellent, whatever anybody says.",
    "My cabin was cold, and nobody came when I rang for the steward at night.",
    "Cold? You should have seen the old ship. We slept in our coats for a week.",
]
REPLY = "<a href='#r'>Reply</a>"


def comments(answer: str = REPLY) -> str:
    units = (f"<li><div>gull{i} 3 May 2020 10:3{i}</div><p>{said}</p>{answer}</li>" for i, said in enumerate(SAID))
    return f"<ul>{''.join(units)}</ul>"


def test_comments_go_with_their_buttons(roles: Roles, article: Article) -> None:
    found = roles(article(end=comments()))
    assert {found[said] for said in SAID} == {"comments"}
    assert found["gull0 3 May 2020 10:30"] == "comments"


def test_buttons_between_paragraphs_take_none_of_them(roles: Roles, article: Article) -> None:
    inside = "".join(f"<p>{said}</p><div>{REPLY}</div>" for said in SAID)
    assert {roles(article(inside))[said] for said in SAID} == {"+paragraph"}


def test_a_page_of_nothing_else_keeps_them(roles: Roles) -> None:
    found = roles(f"<html><body><h1>Night ferry</h1>{comments()}</body></html>")
    assert found[SAID[0]].startswith("+")
