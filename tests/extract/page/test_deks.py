"""Deks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
DEK = "Nine hours, four hundred people and a bakery on deck"
LONG = "The crossing to Sankt Brann takes nine hours and carries four hundred people, sixty cars and a bakery"

SHOWN = {
    f"<p class='dek'>{DEK}</p>": "+dek",
    f"<div class='article-standfirst'><p>{DEK}</p></div>": "+dek",
    f"<p class='lead'>{DEK}</p>": "+dek",
    f"<h2>{LONG}</h2>": "+dek",
    f"<div class='teaser-text'><p>{LONG}.</p></div>": "+dek",
    f"<p>{DEK}</p>": "+dek",
    f"<div><div>{DEK}</div></div>": "other",
    f"<p><a href='/x'>{DEK}</a></p>": "other",
    f"<div><img src='/a.jpg' alt='{DEK}'><p class='image-description'>{DEK}</p></div>": "+caption",
    f"<div class='related'><div class='teaser'><p>{LONG}</p><a href='/b'>Another ferry</a></div></div>": "related",
}


def test_a_dek_of_several_lines(roles: Roles, article: Article) -> None:
    lines = ("The night ferry is back.", "It left twelve minutes late.", "Every cabin had been sold by the eve of it.")
    found = roles(article(top=f"<div class='preamble'>{''.join(f'<p>{line}</p>' for line in lines)}</div>"))
    assert [found[line] for line in lines] == ["+dek"] * 3


def test_a_notice_of_one_paragraph_has_one_too(roles: Roles) -> None:
    text = f"{LONG}, the line said on Friday, and the choir will sing whatever the weather does at sea that night."
    found = roles(f"<html><body><main><h1>Night ferry</h1><h2 class='dek'>{DEK}</h2><p>{text}</p></main></body></html>")
    assert found[DEK] == "+dek"


LEDE = f"{LONG}. Since May it carries a choir as well, which sings at dawn, unless it rains or the cook objects"
TOLD = {
    f"<div class='excerpt'><p>{LEDE}.</p></div>": "+paragraph",
    f"<div class='teaser-text'><p>{LEDE}.</p></div>": "+paragraph",
    f"<h2 class='subtitle'>{LEDE}</h2>": "+dek",
    f"<p class='dek'>{LEDE}.</p><div>By Maren Oduya</div><div>14 March 2026</div><div>Share</div>": "+dek",
    f"<p class='dek'>{LEDE * 2}.</p><div>By Maren Oduya</div><div>14 March 2026</div><div>Share</div>": "+paragraph",
    f"<div class='excerpt'><p>{LONG}.</p></div>": "+dek",
}


@pytest.mark.parametrize(("top", "role"), TOLD.items())
def test_what_is_told_at_length_is_the_lede(roles: Roles, article: Article, top: str, role: str) -> None:
    found = roles(article(top=top))
    assert next(found[text] for text in found if text.startswith(LONG[:35])) == role


@pytest.mark.parametrize(("top", "role"), SHOWN.items())
def test_between_headline_and_text(roles: Roles, article: Article, top: str, role: str) -> None:
    found = roles(article(top=top))
    text = next(text for text in (LONG + ".", LONG, DEK) if text in found)
    assert found[text] == role


def test_what_the_metadata_say_too(roles: Roles, article: Article) -> None:
    meta = f"<meta name='description' content='{LONG}.'>"
    page = article(top=f"<div><div>{LONG}.</div></div>").replace("</head>", f"{meta}</head>")
    assert roles(page)[f"{LONG}."] == "+dek"


def test_a_first_paragraph_is_none_whatever_the_metadata_say(roles: Roles, article: Article) -> None:
    page = article()
    first = page.split("<p>", 1)[1].split("</p>", 1)[0]
    meta = f"<meta name='description' content='{first}'>"
    assert roles(page.replace("</head>", f"{meta}</head>"))[first] == "+paragraph"


def test_a_long_lead_is_a_first_paragraph(roles: Roles, article: Article) -> None:
    assert (
        roles(article(top=f"<p class='lead'>{LONG}, as the line says.</p>"))[f"{LONG}, as the line says."]
        == "+paragraph"
    )


def test_further_down_nothing_is_a_dek(roles: Roles, article: Article) -> None:
    assert roles(article(f"<p class='dek'>{LONG}.</p>"))[f"{LONG}."] == "+paragraph"


def test_a_newspaper_s_standfirst_may_be_a_paragraph(roles: Roles, article: Article) -> None:
    page = article(top=f"<div class='excerpt'><p>{LEDE}.</p></div>")
    declared = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry returns"}</script>'
    assert roles(page)[f"{LEDE}."] == "+paragraph"
    assert roles(page.replace("<title>", f"{declared}<title>"))[f"{LEDE}."] == "+dek"


def test_a_line_in_a_box_for_authors_is_no_dek(roles: Roles, article: Article) -> None:
    line = "Maren Oduya - The Harbour Courier"
    assert roles(article(top=f"<div class='detail__author'>{line}</div>"))[line] != "+dek"
