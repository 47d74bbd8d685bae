"""Hard-wrapped texts: lines broken at a column are put together again."""

from __future__ import annotations

import re

from newsclean.extract.text.lines import Line

_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_WIDEST = 120
_NARROWEST = 30
_FEWEST = 3
_SHARE = 0.5


def width(text: str) -> int:
    """Columns that a text takes; an East Asian character takes two."""
    return len(text) + len(_WIDE.findall(text))


def unwrap(lines: list[Line]) -> list[Line]:
    """Lines with each that was broken at the text's column joined to its next; as given where the text is not wrapped.

    A line was broken where the first word of the next would not have fitted on it any more (greedy filling), which
    also finds the last line of a paragraph without a blank line after it.
    """
    column = _find_column(lines)
    if not column:
        return lines
    joined: list[Line] = []
    room = column
    for line in lines:
        if joined and _continues(line, joined[-1]) and _was_full(room, line.text, column):
            joined[-1] = joined[-1]._replace(text=_glue(joined[-1].text, line.text))
        else:
            joined.append(line)
        room = line.indent + width(line.text)
    return joined


def _find_column(lines: list[Line]) -> int:
    """The column at which the text is broken; 0 where it is not."""
    widths = [line.indent + width(line.text) for line in lines]
    column = max(widths, default=0)
    if not _NARROWEST <= column <= _WIDEST:
        return 0
    pairs = [
        _was_full(widths[i], lines[i + 1].text, column)
        for i in range(len(lines) - 1)
        if _continues(lines[i + 1], lines[i])
    ]
    full = sum(pairs)
    return column if full >= _FEWEST and full >= _SHARE * len(pairs) else 0


def _continues(line: Line, before: Line) -> bool:
    """A hanging or outdented paragraph goes on at another indent; an item of a list never continues anything."""
    return not line.gap and not line.bullet and (line.indent <= before.indent or bool(before.bullet))


def _was_full(used: int, following: str, column: int) -> bool:
    first = following[0] if _WIDE.match(following) else following.split(" ", 1)[0]
    space = 0 if _WIDE.match(following) else 1
    return used + space + width(first) > column


def _glue(before: str, after: str) -> str:
    east_asian = _WIDE.match(before[-1]) and _WIDE.match(after[0])
    return before + after if east_asian else f"{before} {after}"
