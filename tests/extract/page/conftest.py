"""Pages as the rules see them."""

from collections.abc import Callable

import pytest

from newsclean.extract.block import Decision, Segments
from newsclean.extract.document import read
from newsclean.extract.metadata import find_metadata
from newsclean.extract.page.rules import classify_page
from newsclean.extract.page.view import View, look
from newsclean.extract.segment import segment

LIMIT = 10_000_000


def _read(html: str) -> tuple[Segments, View]:
    document = read(html, format="html", limit=LIMIT)
    segments = segment(document)
    return segments, look(segments, find_metadata(document))


FIRST = "The night ferry left the harbour twelve minutes late on Friday, with every cabin sold and a band on deck."
MORE = "The line had closed eleven years ago, when the old ship failed its inspection and no buyer was found for it."
LAST = "Until the end of April the ferry sails three times a week, and after that the council will decide about it."


@pytest.fixture
def article() -> Callable[..., str]:
    """A page with an article: what stands between headline and text, within the text, behind it in its box, below."""

    def build(inside: str = "", *, top: str = "", end: str = "", below: str = "", tag: str = "p") -> str:
        first, more, last = (f"<{tag}>{text}</{tag}>" for text in (FIRST, MORE, LAST))
        body = f"<div class='body'>{first}{more}{inside}{last}{end}</div>"
        head = "<title>Night ferry returns</title><meta property='og:title' content='Night ferry returns'>"
        main = f"<main><div class='head'><h1>Night ferry returns</h1>{top}</div>{body}{below}</main>"
        return f"<html><head>{head}</head><body>{main}</body></html>"

    return build


@pytest.fixture
def take_apart() -> Callable[[str], Segments]:
    """A page's blocks and boxes."""
    return lambda html: _read(html)[0]


@pytest.fixture
def see() -> Callable[[str], View]:
    """A page as the rules see it."""
    return lambda html: _read(html)[1]


@pytest.fixture
def decide() -> Callable[[str], list[Decision]]:
    """What the rules make of a page."""

    def decide(html: str) -> list[Decision]:
        document = read(html, format="html", limit=LIMIT)
        return classify_page(segment(document), find_metadata(document))

    return decide


@pytest.fixture
def roles(decide: Callable[[str], list[Decision]]) -> Callable[[str], dict[str, str]]:
    """The role of every text of a page; a role that is kept has a "+" before it."""
    return lambda html: {d.block.text: f"+{d.role}" if d.keep else d.role for d in decide(html)}
