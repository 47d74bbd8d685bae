"""What a block's own look says of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]

INSIDE = {
    "<p>* * *</p>": "interface",
    "<p>Advertisement</p>": "advert",
    "<p><a href='/b'>What the new quay costs</a></p>": "related",
    "<p>Read more: <a href='/b'>What the new quay costs</a></p>": "related",
    "<p>See <a href='/b'>what the new quay costs the town</a></p>": "related",
    "<p>The council says <a href='/b'>what the new quay costs the town</a>.</p>": "+paragraph",
    "<h2><a href='/b'>What the new quay costs</a></h2>": "related",
    "<h2><a href='#quay'>What the new quay costs</a></h2>": "+heading",
    "<div>3</div>": "interface",
    "<div>Live</div>": "interface",
    "<p>Yes</p>": "+paragraph",
    "<p><b>Yes.</b></p>": "+paragraph",
    "<p>Correction: The ferry carries 400 people, not 4,000.</p>": "+correction",
    "<p>By noon the ferry was full.</p>": "+paragraph",
    "<p>Updated soundings put the depth at 4.1 metres.</p>": "+paragraph",
    "<pre>make all</pre>": "+paragraph",
    "<table><tr><td>Seat</td><td>38</td></tr><tr><td>Bed</td><td>74</td></tr></table>": "+table",
    "<ul><li>a seat: 38 crowns</li><li>a bed: 74 crowns</li></ul>": "+list",
    "<blockquote>People will forgive a ship.</blockquote>": "+quote",
}


@pytest.mark.parametrize(("inside", "role"), INSIDE.items())
def test_within_the_text(roles: Roles, article: Article, inside: str, role: str) -> None:
    text = "The captain spoke to the reporters on the quay before the lines were cast off on Friday evening."
    plain, found = roles(article(f"<p>{text}</p>")), roles(article(f"{inside}<p>{text}</p>"))
    assert {value for key, value in found.items() if key not in plain} == {role}


ENDS = {
    "<p>By Maren Oduya</p>": "byline",
    "<p>Maren Oduya is a reporter who covers the harbour.</p>": "+bio",
    "<p>The Associated Press contributed to this report.</p>": "byline",
    "<p>Source: dpa</p>": "source",
    "<p>Quelle: dpa</p>": "source",
    "<p>SOURCE Skerry Trust</p>": "source",
    "<p>来源：新华社</p>": "source",
    "<p>12 March 2026</p>": "dateline",
    "<p>Share this article</p>": "share",
    "<p>It sails again.</p>": "+paragraph",
}


@pytest.mark.parametrize(("end", "role"), ENDS.items())
def test_at_the_end(roles: Roles, article: Article, end: str, role: str) -> None:
    plain, found = roles(article()), roles(article(end=end))
    assert {value for key, value in found.items() if key not in plain} == {role}


@pytest.mark.parametrize(
    "line", ["Nobody wrote with additional reporting by anybody.", "Maren Oduya is a reporter who covers the harbour."]
)
def test_the_same_further_up_is_text(roles: Roles, article: Article, line: str) -> None:
    text = "The captain spoke to the reporters on the quay before the lines were cast off on Friday evening."
    more = "".join(f"<p>{text} That was the {number}th time.</p>" for number in range(4, 8))
    assert roles(article(f"<p>{line}</p>{more}"))[line] == "+paragraph"


def test_a_byline_below_the_dek(roles: Roles) -> None:
    text = "The captain spoke to the reporters on the quay before the lines were cast off on Friday evening."
    lines = "".join(f"<p>{text} That was the {number}th time.</p>" for number in range(4, 8))
    dek = "<p>Eleven years after the last one, a night ferry has left the harbour again, with a band on deck.</p>"
    page = f"<html><body><article><h1>Night ferry returns</h1>{dek}<p>By Maren Oduya</p>{lines}</article></body></html>"
    assert roles(page)["By Maren Oduya"] == "byline"


def test_a_line_about_the_article_above_the_text_is_none_of_it(roles: Roles, article: Article) -> None:
    line = "From Maren Oduya in Port Ellery, published 14 March 2026 at 06:30, updated 15 March 2026 at 07:10"
    page = article().replace("<div class='body'>", f"<div class='body'><p>{line}</p>")
    assert roles(page)[line] == "dateline"
    behind = article(end=f"<p>{line}</p>")
    assert roles(behind)[line] != "+heading"


def test_a_link_with_its_date_is_another_story(roles: Roles, article: Article) -> None:
    line = "<div><a href='/pier'>The pier gets new planks</a><span>14 March 2026, 10:00</span></div>"
    assert roles(article(line))["The pier gets new planks 14 March 2026, 10:00"] == "related"
