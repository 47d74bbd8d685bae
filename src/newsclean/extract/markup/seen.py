"""The text of an element as a reader sees it."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.markup.tags import BLOCK, UNSEEN


def seen_text(element: etree._Element) -> str:
    """White space folded, what is never shown left out; blocks and line breaks set words apart, inline ones do not."""
    parts: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, inner in walker:
        if event == "start":
            if inner.tag in UNSEEN:
                walker.skip_subtree()
                continue
            parts += (" " if inner.tag in BLOCK else "", inner.text or "")
        else:
            parts += (" " if inner.tag in BLOCK or inner.tag == "br" else "", _tail(inner, element))
    return " ".join("".join(parts).split())


def _tail(inner: etree._Element, element: etree._Element) -> str:
    return "" if inner is element else inner.tail or ""
