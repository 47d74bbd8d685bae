"""Tables of data told from tables of layout, and their cells."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.tags import BLOCK, UNSEEN

_LAYOUT = etree.XPath("boolean(.//table or .//form or .//iframe or .//h1 or .//h2 or .//h3 or .//figure or .//p[2])")
_LONG_CELL = 400
"""Characters; nobody writes figures that long."""


def data_rows(table: etree._Element) -> tuple[tuple[str, ...], ...]:
    """The cells of a table of data, row by row; nothing for a table of layout.

    A layout table holds headings, forms, other tables, long text, or has one column only.
    """
    if _LAYOUT(table):
        return ()
    rows = [tuple(_text(cell) for cell in row.iterchildren("td", "th")) for row in table.iter("tr")]
    filled = tuple(row for row in rows if any(row))
    if len(filled) < 2 or max(map(len, filled)) < 2 or any(len(cell) > _LONG_CELL for row in filled for cell in row):
        return ()
    # What stands between the rows (a caption) would be lost.
    return filled if _squeeze(_text(table)) == _squeeze("".join(map("".join, filled))) else ()


def _text(element: etree._Element) -> str:
    """What is seen of an element's text; blocks and line breaks set words apart, inline elements do not."""
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


def _squeeze(text: str) -> str:
    return "".join(text.split())
