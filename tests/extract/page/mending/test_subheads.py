"""Short lines that serve as headings by how they are set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
PROSE = (
    "<p>The baker goes on board at four in the morning, with a hundred kilos of flour and three apprentices.</p>",
    "<p>On Sundays the choir of the harbour school sings at dawn, unless it rains or the cook objects to it.</p>",
)


def set_as(line: str, *titles: str) -> str:
    return "".join(line.format(title) + prose for title, prose in zip(titles, PROSE, strict=True))


@pytest.mark.parametrize(
    "line", ["<p class='x7'>{}</p>", "<div class='x7'>{}</div>", "<div>{}</div>", "<p><i>{}</i></p>"]
)
def test_lines_of_a_name_of_their_own_are_headings(roles: Roles, article: Article, line: str) -> None:
    found = roles(article(set_as(line, "The bakery", "The choir")))
    assert (found["The bakery"], found["The choir"]) == ("+heading", "+heading")


@pytest.mark.parametrize(
    "inside",
    [
        "<p class='x7'>The bakery</p>" + "".join(PROSE),
        set_as("<p>{}</p>", "The bakery", "The choir"),
        set_as("<p class='x7'>{}</p>", "The bakery", "The bakery"),
        set_as("<p class='x7'>{}.</p>", "The bakery", "The choir"),
        set_as(f"<blockquote><p>{PROSE[0]}</p></blockquote><p class='x7'>{{}}</p>", "The bakery", "The choir"),
        "<p class='x7'>The bakery</p><p class='x7'>The choir</p>" + "".join(PROSE),
    ],
    ids=["one", "set as text", "said twice", "sentences", "under quotations", "one after the other"],
)
def test_other_short_lines_are_none(roles: Roles, article: Article, inside: str) -> None:
    assert "+heading" not in roles(article(inside)).values()


NAMED = ["crosshead", "article-middle-headline size-1", "expressive-heading-xl mb-5", "zwischentitel", "väliotsikko"]


@pytest.mark.parametrize("name", NAMED)
def test_one_line_in_a_box_named_for_a_heading_is_one(roles: Roles, article: Article, name: str) -> None:
    line = "What is to become of the old pier?"
    assert roles(article(f"<p class='{name}'>{line}</p>"))[line] == "+heading"


@pytest.mark.parametrize("name", ["", "lead", "entitled", "overhead-line"])
def test_one_line_in_any_other_box_stays(roles: Roles, article: Article, name: str) -> None:
    line = "What is to become of the old pier?"
    assert roles(article(f"<p class='{name}'>{line}</p>"))[line] != "+heading"
