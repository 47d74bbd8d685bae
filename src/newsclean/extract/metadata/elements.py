"""The elements of a page that carry metadata, and their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from lxml import etree

_TAGS = ("html", "title", "h1", "meta", "link", "script")
_TEXTS = etree.XPath(
    "descendant-or-self::text()[not(parent::script or parent::style or parent::noscript or ancestor::svg)]"
    " | descendant::br"
)


class Elements(NamedTuple):
    """Elements by their tag, each list in the order of the page."""

    html: Sequence[etree._Element]
    title: Sequence[etree._Element]
    h1: Sequence[etree._Element]
    meta: Sequence[etree._Element]
    link: Sequence[etree._Element]
    script: Sequence[etree._Element]


def gather(tree: etree._Element) -> Elements:
    """The elements at or below `tree`, which may stand in the middle of a document."""
    found: dict[str, list[etree._Element]] = {tag: [] for tag in _TAGS}
    for element in tree.iter(*_TAGS):
        found[element.tag].append(element)
    return Elements(**found)


def text_of(element: etree._Element) -> str:
    """An element's text on one line, without comments, scripts and icons; a line break counts as space."""
    if not len(element):
        return " ".join((element.text or "").split())
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: etree._Element) -> Iterator[str]:
    """The texts; a space where two elements would glue "Kicker" and "Headline" together."""
    before = ""
    for piece in cast(Iterator[str | etree._Element], _TEXTS(element)):
        text = piece if isinstance(piece, str) else " "
        if before[-1:].islower() and text[:1].isupper():
            yield " "
        yield text
        before = text
