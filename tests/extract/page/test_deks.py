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
    f"<div class='related'><div class='teaser'><p>{LONG}</p><a href='/b'>Another ferry</a></div></div>": "related",
}


LEDE = f"{LONG}. Since May it carries a choir as well, which sings at dawn, unless it rains or the cook objects"
TOLD = {
    f"<div class='excerpt'><p>{LEDE}.</p></div>": "+paragraph",
    f"<div class='teaser-text'><p>{LEDE}.</p></div>": "+paragraph",
    f"<h2 class='subtitle'>{LEDE}</h2>": "+dek",
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
