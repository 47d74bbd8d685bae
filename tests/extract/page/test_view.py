"""A page as the rules see it: its headline, where its text begins and ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.block import Block
from newsclean.extract.page.titles import fold
from newsclean.extract.page.view import View, is_prose

See = Callable[[str], View]
TEXT = "".join(
    f"<p>The {name} left the harbour at noon with four hundred people on board, the harbour master said.</p>"
    for name in ("ferry", "steamer", "sloop")
)


def page(body: str, title: str = "Ferry leaves harbour - The Courier") -> str:
    head = f"<title>{title}</title><meta property='og:title' content='Ferry leaves harbour'>"
    return f"<html><head>{head}</head><body>{body}</body></html>"


def headline(see: See, html: str) -> str | None:
    view = see(html)
    return view.segments.blocks[view.headline_at].text if view.headline_at >= 0 else None


HEADLINES = {
    f"<h1>Ferry leaves harbour</h1>{TEXT}": "Ferry leaves harbour",
    f"<h1>The Courier</h1><h2>Ferry leaves harbour</h2>{TEXT}": "Ferry leaves harbour",
    f"<p>Ferry leaves harbour</p><h2>Ferry leaves harbour!</h2>{TEXT}": "Ferry leaves harbour!",
    f"<p>Ferry leaves harbour</p>{TEXT}": "Ferry leaves harbour",
    f"<h1>The Courier</h1><h1>A ferry leaves</h1>{TEXT}": "A ferry leaves",
    f"<h1>The Courier</h1>{TEXT}<h3>Ferry leaves harbour</h3>": "The Courier",
    f"<h1>Ferry leaves harbour</h1><h1>Listen to this</h1>{TEXT}": "Ferry leaves harbour",
    f"<ul><li><a href='/f'>Ferry leaves harbour</a></li></ul>{TEXT}": None,
    f"<b>Leaves harbour</b><br>{TEXT}": "Leaves harbour",
    f"<h3>Leaves harbour</h3>{TEXT}": "Leaves harbour",
    f"<h3>Another story</h3>{TEXT}": None,
    TEXT: None,
}


@pytest.mark.parametrize(("body", "expected"), HEADLINES.items())
def test_the_headline(see: See, body: str, expected: str | None) -> None:
    assert headline(see, page(body)) == expected


def test_a_list_of_links_repeats_the_headline(see: See) -> None:
    links = "<ul><li><h3><a href='/f'>Ferry leaves harbour</a></h3></li></ul>"
    view = see(page(f"<h1>Ferry leaves harbour</h1>{links}{TEXT}"))
    assert view.segments.blocks[view.headline_at].level == 1


def test_the_text_begins_and_ends_with_prose(see: See) -> None:
    view = see(page(f"<h1>Ferry leaves harbour</h1><p>Monday</p>{TEXT}<p>Share</p>"))
    first, last = (view.segments.blocks[index].text for index in (view.first, view.last))
    assert first.startswith("The ferry left")
    assert last.startswith("The sloop left")
    assert view.second == view.first + 1
    assert view.start == view.headline_at == 0


def test_a_headline_in_the_middle_of_the_text_is_not_its_beginning(see: See) -> None:
    assert see(page(f"<div>{TEXT}<h1>Ferry leaves harbour</h1>{TEXT.replace('noon', 'dusk')}</div>")).start == 0


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ferry leaves harbour!", "ferry leaves harbour"),
        ("  “Ferry” — leaves, harbour ", "ferry leaves harbour"),
        ("FÄHRE", "fähre"),
        ("…", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("block", "scale", "prose"),
    [
        (Block(0, "x" * 60, "text", 0), 1.0, True),
        (Block(0, "x" * 59, "text", 0), 1.0, False),
        (Block(0, "x" * 30, "text", 0), 0.4, True),
        (Block(0, "x" * 60, "heading", 0), 1.0, False),
        (Block(0, "x" * 60, "text", 0, link_chars=40), 1.0, False),
    ],
)
def test_prose(block: Block, scale: float, prose: bool) -> None:
    assert is_prose(block, scale) is prose


def test_what_stands_above_the_menu_is_no_beginning(see: See) -> None:
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in "abcdefghi")
    asked = (
        f"<div>{TEXT}</div><ul>{menu}</ul><h1>Ferry leaves harbour</h1><div>{TEXT.replace('noon', 'dusk') * 2}</div>"
    )
    view = see(page(asked))
    assert view.start == view.headline_at > 0
