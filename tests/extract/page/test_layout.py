"""Where the article stands: the root."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.page.view import View

See = Callable[[str], View]
PROSE = "".join(
    f"<p>The {name} left the harbour at noon with four hundred people on board, the harbour master said.</p>"
    for name in ("ferry", "steamer", "sloop", "barge")
)
TEASER = "<li><a href='/{0}'>A teaser that is long enough for a line of prose, number {0}</a></li>"
MENU = f"<div><ul>{''.join(map(TEASER.format, range(20)))}</ul></div>"


def root(see: See, body: str) -> str:
    view = see(f"<html><body>{MENU}{body}{MENU}</body></html>")
    box = view.segments.boxes[view.layout.root]
    return box.label or box.tag


ROOTS = {
    f"<div id='x'>{PROSE}</div>": "x",
    f"<div id='page'><div id='x'>{PROSE}</div><div id='y'><p>A short line.</p></div></div>": "x",
    f"<div id='page'><div id='x'>{PROSE}</div><div id='y'>{PROSE.replace('noon', 'dusk')}</div></div>": "page",
    f"<div id='page'><div>{PROSE[:210]}</div><div>{PROSE[:210]}</div><div>{PROSE[:210]}</div></div>": "page",
    f"<article id='x'><div id='y'>{PROSE}</div></article>": "y",
    f"<ul id='x'><li>{PROSE}</li></ul>": "body",
    f"<div id='x'><blockquote>{PROSE}</blockquote></div>": "x",
    f"<div id='x'>{PROSE}</div><div id='comments' class='comments'>{PROSE * 3}</div>": "x",
}


@pytest.mark.parametrize(("body", "name"), ROOTS.items())
def test_the_root(see: See, body: str, name: str) -> None:
    assert root(see, body) == name


def test_the_metadata_are_a_witness_for_the_smaller_text(see: See) -> None:
    line = "<p>The mill by the river turns again after {} years, to the joy of all who live near.</p>"
    own = "".join(map(line.format, range(3, 7)))
    text = own.replace("<p>", "").replace("</p>", " ")
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{text}"}}</script>'
    page = f"<html><head>{script}</head><body><div id='x'>{own}</div><div id='y'>{PROSE}</div></body></html>"
    view = see(page)
    assert len(view.witnesses) == 4
    assert view.segments.boxes[view.layout.root].label == "x"


def test_a_metadata_text_that_is_not_on_the_page_is_no_witness(see: See) -> None:
    text = "Another tale. " * 40
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{text}"}}</script>'
    assert see(f"<html><head>{script}</head><body><div id='x'>{PROSE}</div></body></html>").witnesses == frozenset()


def test_of_articles_loaded_one_below_the_other_the_one_under_the_headline_is_meant(see: See) -> None:
    later = PROSE.replace("noon", "dusk") * 2
    articles = "".join(
        f"<div class='story'><h1>{title}</h1><div class='text'>{text}</div></div>"
        for title, text in (("Noon", PROSE * 2), ("Dusk", later * 4))
    )
    page = f"<html><head><meta property='og:title' content='Noon'></head><body>{articles}</body></html>"
    view = see(page)
    inside = [block.text for block in view.segments.blocks if view.layout.inside[block.box]]
    assert any("noon" in text for text in inside)
    assert all("dusk" not in text for text in inside)


def test_boxes_of_one_name_without_a_headline_between_them_are_one_article(see: See) -> None:
    later = PROSE.replace("noon", "dusk") * 2
    chapters = (
        f"<div class='x'><div class='text'>{PROSE * 2}</div></div><div class='x'><div class='text'>{later}</div></div>"
    )
    head = "<head><meta property='og:title' content='Noon'></head>"
    view = see(f"<html>{head}<body><h1>Noon</h1><div id='all'>{chapters}</div></body></html>")
    assert view.segments.boxes[view.layout.root].label == "all"


def test_a_page_without_text(see: See) -> None:
    view = see("<html><body></body></html>")
    assert (view.layout.root, view.first, view.last) == (0, 0, -1)
