"""What a block's place says of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
LINE = "Nobody knows who wrote this line, and nobody has asked so far, although it is as long as any other."

TOPS = {
    "<p class='standfirst'>Nine hours, four hundred people and a bakery</p>": "+dek",
    "<div>By Maren Oduya</div>": "byline",
    "<div>14 March 2026, 6:30 am</div>": "dateline",
    "<div>Listen to this article</div>": "player",
    "<div>Share</div>": "share",
    "<div class='byline'>Oduya, transport desk</div>": "byline",
    "<h2>Night ferry returns</h2>": "duplicate",
}


@pytest.mark.parametrize(("top", "role"), TOPS.items())
def test_between_headline_and_text(roles: Roles, article: Article, top: str, role: str) -> None:
    found = roles(article(top=top))
    text = top.split(">", 1)[1].rsplit("<", 1)[0]
    assert found[text] == role or text == "Night ferry returns"
    assert sum(kept == "+paragraph" for kept in found.values()) == 3


def test_the_headline_is_shown_once(decide: Callable[..., list[object]], article: Article) -> None:
    decisions = decide(article(top="<h2>Night ferry returns</h2>"))
    titles = [d for d in decisions if d.block.text == "Night ferry returns"]  # type: ignore[attr-defined]
    assert sorted((d.keep, d.role) for d in titles) == [  # type: ignore[attr-defined]
        (False, "duplicate"),
        (True, "headline"),
    ]


def test_a_headline_with_its_kicker_is_a_repetition(roles: Roles, article: Article) -> None:
    assert roles(article(top="<h2>Harbour: Night ferry returns</h2>"))["Harbour: Night ferry returns"] == "duplicate"


def test_a_word_above_the_headline_is_its_kicker(roles: Roles, article: Article) -> None:
    page = article().replace("<h1>", "<span class='x'>Harbour</span><h1>")
    assert roles(page)["Harbour"] == "kicker"


def test_outside_the_root_a_block_is_what_its_line_says(roles: Roles, article: Article) -> None:
    below = f"<section><p>Tags: ferry, harbour</p></section><section><p>{LINE}</p></section>"
    found = roles(article(below=below))
    assert (found["Tags: ferry, harbour"], found[LINE]) == ("tags", "other")


def test_behind_the_last_paragraph_only_its_box_belongs_to_the_text(roles: Roles, article: Article) -> None:
    found = roles(article(end="<p>It sails.</p><div class='x'><span>So long</span></div>"))
    assert found["It sails."] == "+paragraph"
    assert not found["So long"].startswith("+")


def test_a_lede_may_stand_above_the_root(roles: Roles, article: Article) -> None:
    page = article().replace("<div class='body'>", f"<div class='x'><p>{LINE}</p></div><div class='body'>")
    assert roles(page)[LINE] == "+paragraph"


def test_a_short_line_in_a_box_named_for_authors_is_a_byline(roles: Roles, article: Article) -> None:
    found = roles(article("<div class='author'>transport desk</div>"))
    assert found["transport desk"] == "byline"


def test_a_box_named_for_dates_that_holds_text_is_none(roles: Roles, article: Article) -> None:
    assert roles(article(f"<div class='published'>{LINE}</div>"))[LINE] != "dateline"


def test_what_stands_before_the_headline_is_not_the_articles(roles: Roles, article: Article) -> None:
    page = article().replace("<div class='head'>", f"<div class='body'><p>{LINE}</p></div><div class='head'>")
    assert not roles(page)[LINE].startswith("+")


def test_a_heading_that_begins_with_a_time_is_one(roles: Roles, article: Article) -> None:
    heads = "".join(
        f"<div class='entry-date'><h2>{hour}.15 Uhr: Fähre {hour} hat abgelegt</h2></div><p>{LINE} {hour}</p>"
        for hour in (9, 10)
    )
    assert roles(article(heads))["9.15 Uhr: Fähre 9 hat abgelegt"] == "+heading"
