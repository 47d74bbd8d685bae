"""Tables written with bars: "| Town | Trains |", with or without the bars at the edges."""

from __future__ import annotations

import re

from newsclean.extract.block import Block
from newsclean.extract.text.lines import Line

_RULE = re.compile(r"[|:+\s-]{3,}$")
_FEWEST_BARS = 2


def find_tables(lines: list[Line]) -> dict[int, int]:
    """Where tables stand: the first line of each -> one past its last. All rows of a table have as many bars."""
    tables: dict[int, int] = {}
    start = 0
    for index in range(1, len(lines) + 1):
        bars = _bars(lines[start])
        if index < len(lines) and bars >= _FEWEST_BARS and _bars(lines[index]) == bars and not lines[index].gap:
            continue
        if index - start > 1 and bars >= _FEWEST_BARS:
            tables[start] = index
        start = index
    return tables


def table_block(index: int, lines: list[Line]) -> Block:
    """A table's lines as one block, the rule between its head and body left out."""
    rows = tuple(
        tuple(cell.strip() for cell in line.text.strip("| ").split("|")) for line in lines if not _RULE.match(line.text)
    )
    return Block(index, "\n".join(" | ".join(row) for row in rows), "table", -1, rows=rows)


def _bars(line: Line) -> int:
    return line.text.count("|")
