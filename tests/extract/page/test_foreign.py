"""Boxes that are something else than the article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.page.view import View

See = Callable[[str], View]
PROSE = "The night ferry left the harbour twelve minutes late on Friday, with every cabin sold and a band on deck."
LONG = "".join(f"<p>{PROSE} It was number {number}.</p>" for number in range(4))
OTHER = "Somebody else wrote this, and it is as long as a paragraph of the article itself, if not a little longer."


def foreign(see: See, html: str, text: str = OTHER) -> str | None:
    view = see(f"<html><body>{html}</body></html>")
    block = next(block for block in view.segments.blocks if block.text == text)
    return view.layout.foreign[block.box]


BOXES = {
    f"<div class='related-posts'><p>{OTHER}</p></div>": "related",
    f"<aside><p>{OTHER}</p></aside>": "related",
    f"<footer><p>{OTHER}</p></footer>": "site",
    f"<nav><p>{OTHER}</p></nav>": "navigation",
    f"<form><p>{OTHER}</p></form>": "interface",
    f"<footer><div class='newsletter'><p>{OTHER}</p></div></footer>": "newsletter",
    f"<form class='signup'><div class='share'><p>{OTHER}</p></div></form>": "newsletter",
    f"<p style='display:none'>{OTHER}</p>": "hidden",
    f"<div class='modal' hidden><p>{OTHER}</p></div>": "hidden",
    f"<div class='note'><p>{OTHER}</p></div>": None,
    f"<h2 class='toc-anchor'>{OTHER}</h2>": None,
    f"<div><button class='accordion-button'>{OTHER}</button></div>": "interface",
    f"<h3><button class='accordion-button'>{OTHER}</button></h3><p>{PROSE}</p>": None,
}


@pytest.mark.parametrize(("box", "role"), BOXES.items())
def test_boxes(see: See, box: str, role: str | None) -> None:
    assert foreign(see, f"<article>{LONG}{box}</article>") == role


def test_a_box_with_most_of_the_prose_is_the_article_whatever_it_is_called(see: See) -> None:
    assert foreign(see, f"<div class='teaser-carousel'>{LONG}<p>{OTHER}</p></div>") is None


def test_paragraphs_of_one_name_count_together(see: See) -> None:
    paragraphs = LONG.replace("<p>", "<p class='teaser'>")
    assert foreign(see, f"<article>{paragraphs}<p class='teaser'>{OTHER}</p></article>") is None


def test_an_aside_must_hold_nearly_all_of_it(see: See) -> None:
    beside = f"<p>{PROSE[::-1]}</p><p>{OTHER[::-1]}</p>"
    assert foreign(see, f"{beside}<aside>{LONG}<p>{OTHER}</p></aside>") == "related"
    assert foreign(see, f"<aside>{LONG * 4}<p>{OTHER}</p></aside>") is None


def test_a_teaser_that_opens_with_the_articles_body_is_its_beginning(see: See) -> None:
    teaser = f"<div class='teaser-content'><div class='article-body'><p>{OTHER}</p><p>{PROSE}</p></div></div>"
    assert foreign(see, f"<article>{teaser}<div class='article-body'>{LONG * 2}</div></article>") is None
    card = f"<div class='teaser-content'><h3><a href='/x'>{OTHER[:60]}</a></h3><p>{OTHER}</p><p>{PROSE}</p></div>"
    assert foreign(see, f"<article>{card}<div class='article-body'>{LONG * 2}</div></article>") == "related"


def test_a_teaser_of_several_paragraphs_that_leads_nowhere_is_the_articles_beginning(see: See) -> None:
    teaser = f"<div class='teaser'><p>{OTHER}</p><p>{PROSE}</p></div>"
    assert foreign(see, f"<article>{teaser}<div class='rest'>{LONG * 2}</div></article>") is None
    blurb = f"<div class='teaser'><p>{OTHER}</p></div>"
    assert foreign(see, f"<article>{blurb}<div class='rest'>{LONG * 2}</div></article>") == "related"


def test_comments_behind_a_text_are_comments_however_long(see: See) -> None:
    comments = f"<div class='comments'>{LONG * 5}<p>{OTHER}</p></div>"
    assert foreign(see, f"<article><p>{PROSE}</p><p>{PROSE[::-1]}</p></article>{comments}") == "comments"
    assert foreign(see, f"<h1>Of comments</h1>{comments}") is None


def test_consent_beside_a_text_is_no_article_however_long(see: See) -> None:
    consent = f"<div class='cookie-consent'>{LONG * 5}<p>{OTHER}</p></div>"
    assert foreign(see, f"{consent}<article>{LONG}</article>") == "consent"


def test_names_made_from_the_articles_own_say_nothing(see: See) -> None:
    items = f"<div class='ticker__item'><p class='ticker__text'>{OTHER}</p></div>"
    assert foreign(see, f"<div class='ticker'>{LONG}{items}</div>") is None
    assert foreign(see, f"<div class='ticker'>{LONG}<div class='related'><p>{OTHER}</p></div></div>") == "related"


def test_what_a_button_unfolds_is_the_articles(see: See) -> None:
    assert foreign(see, f"<article>{LONG}<div style='display:none'>{LONG}<p>{OTHER}</p></div></article>") is None


def test_where_hardly_any_prose_is_left_labels_are_not_believed(see: See) -> None:
    assert foreign(see, f"<div class='modal'><p>{OTHER}</p></div><div class='popup'><p>{PROSE}</p></div>") is None
