"""Forms with what invites to fill them in."""

from __future__ import annotations

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
FORM = "<form><label>E-mail</label><input type='email'><button>Go</button></form>"
TITLE, INVITATION = "The harbour by post", "Stay on top of what people on the islands are talking about."


def test_the_invitation_goes_with_its_form(roles: Roles, article: Article) -> None:
    found = roles(article(f"<div><div><h4>{TITLE}</h4><p>{INVITATION}</p>{FORM}</div></div>"))
    assert (found[TITLE], found[INVITATION]) == ("interface", "interface")


def test_a_form_among_paragraphs_takes_none_of_them(roles: Roles, article: Article) -> None:
    found = roles(article(f"<p>{INVITATION}</p>{FORM}"))
    assert found[INVITATION] == "+paragraph"
