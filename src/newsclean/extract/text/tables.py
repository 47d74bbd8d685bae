"""Tables written with bars: "| Town | Trains |", with or without the bars at the edges."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.extract.block import Block
from newsclean.extract.text.lines import Line

_RULE = re.compile(r"[|:+\s-]{3,}$")
_FEWEST_BARS = 2


def by_tables(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """The lines cut up, as (first, one past the last): a table whole, each other line alone.

    All rows of a table have as many bars, and no blank line stands between them.
    """
    start = 0
    for index in range(1, len(lines) + 1):
        bars = _bars(lines[start])
        if index < len(lines) and bars >= _FEWEST_BARS and _bars(lines[index]) == bars and not lines[index].gap:
            continue
        yield start, index
        start = index


def table_block(index: int, lines: list[Line]) -> Block:
    """A table's lines as one block, the rule between its head and body left out."""
    rows = tuple(
        tuple(cell.strip() for cell in line.text.strip("| ").split("|")) for line in lines if not _RULE.match(line.text)
    )
    return Block(index, "\n".join(" | ".join(row) for row in rows), "table", -1, rows=rows)


def _bars(line: Line) -> int:
    return line.text.count("|")
