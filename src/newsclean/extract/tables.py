"""Tables of data told from tables of layout, and their cells."""

from __future__ import annotations

from lxml import etree

_CELLS = etree.XPath("(./tr|./thead/tr|./tbody/tr|./tfoot/tr)[td or th]")
_LAYOUT = etree.XPath("boolean(.//table or .//form or .//iframe or .//h1 or .//h2 or .//h3 or .//figure or .//p[2])")
_LONG_CELL = 400
"""Characters; nobody writes figures that long."""


def data_rows(table: etree._Element) -> tuple[tuple[str, ...], ...]:
    """The cells of a table of data, row by row; nothing for a table of layout.

    A layout table holds headings, forms, other tables, long text, or has one column only.
    """
    if _LAYOUT(table):
        return ()
    rows = tuple(tuple(_text(cell) for cell in row.iterchildren("td", "th")) for row in _CELLS(table))
    filled = [row for row in rows if any(row)]
    if len(filled) < 2 or max(map(len, filled)) < 2 or any(len(cell) > _LONG_CELL for row in filled for cell in row):
        return ()
    # What stands between the rows (a caption) would be lost.
    whole = _squeeze("".join(table.itertext()))
    return tuple(filled) if whole == _squeeze("".join("".join(row) for row in filled)) else ()


def _text(cell: etree._Element) -> str:
    return " ".join(" ".join(cell.itertext()).split())


def _squeeze(text: str) -> str:
    return "".join(text.split())
