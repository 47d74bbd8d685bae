"""Tables of data told from tables of layout, and their cells."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.markup.seen import seen_text

_LAYOUT = etree.XPath("boolean(.//table or .//form or .//iframe or .//h1 or .//h2 or .//h3 or .//figure or .//p[2])")
_LONG_CELL = 400
"""Characters; nobody writes figures that long."""


def data_rows(table: etree._Element) -> tuple[tuple[str, ...], ...]:
    """The cells of a table of data, row by row; nothing for a table of layout.

    A layout table holds headings, forms, other tables, long text, or has one column only.
    """
    if _LAYOUT(table):
        return ()
    rows = [tuple(seen_text(cell) for cell in row.iterchildren("td", "th")) for row in table.iter("tr")]
    filled = tuple(row for row in rows if any(row))
    if len(filled) < 2 or max(map(len, filled)) < 2 or any(len(cell) > _LONG_CELL for row in filled for cell in row):
        return ()
    # What stands between the rows would be lost.
    whole = caption_of(table) + "".join(map("".join, filled))
    return filled if _squeeze(seen_text(table)) == _squeeze(whole) else ()


def caption_of(table: etree._Element) -> str:
    """What stands over the table as its title; "" where nothing does."""
    first = next(table.iterchildren(), None)
    return seen_text(first) if first is not None and first.tag == "caption" else ""


def _squeeze(text: str) -> str:
    return "".join(text.split())
