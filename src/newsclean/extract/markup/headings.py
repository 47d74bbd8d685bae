"""Headings: their level, and the kickers and subtitles that some pages set inside them."""

from __future__ import annotations

import re

from lxml import etree

from newsclean.extract.markup.seen import seen_text

LOWEST_HEADLINE = 2
"""Level of the headings that may be a page's headline."""
_LEVELS = frozenset("123456")
_BESIDE_HEADLINE = re.compile(
    r"kicker|over-?line|top-?line|roof-?line|eyebrow|super-?title|sub-?title|pre-?title|pre-?headline|dachzeile"
    r"|spitzmarke|oberzeile|surtitre|ante-?titulo|antet[ií]tulo|volanta|occhiello|strapline|(?:\bh[1-6]-?|\b)small\b"
)


def is_beside_headline(label: str) -> bool:
    """True for the words above or below a headline that some pages set inside its heading."""
    return _BESIDE_HEADLINE.search(label) is not None


def stands_beside(element: etree._Element, *, begun: bool) -> bool:
    """True where the heading has other words than this element's; not of "<kicker>: headline".

    `begun` says that the heading has words before the element.
    """
    tail = (element.tail or "").strip()
    return not tail.startswith(":") and (begun or bool(tail) or element.getnext() is not None)


def level_of(declared: str | None) -> int:
    """aria-level; 2 where it is missing or no level (WAI-ARIA 1.2, heading role)."""
    return int(declared) if declared in _LEVELS else 2


def says_nothing(link: etree._Element) -> bool:
    """Whether a link in a heading is only a sign of where it leads to: "#", "¶"."""
    return not any(map(str.isalnum, seen_text(link))) and next(link.iter("img", "svg"), None) is None
