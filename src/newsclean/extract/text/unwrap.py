"""Hard-wrapped texts: lines broken at a column are put together again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, pairwise

from newsclean.extract.text.lines import Line, is_numbered, whole

_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_UNSPACED = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
"""Chinese and Japanese, broken between any two characters; Korean is broken between words."""
_WIDEST = 120
_NEARLY = 0.8
_USUAL = 80
_NARROWEST = 30
_FEWEST = 3
_LEAST_SHARE = 0.02
"""So many lines of the text are full, at least."""
_SHARE = 0.5
_NEAR = 20
"""Of the lines that end so many columns before the column, this share is full."""
_WIDER_SHARE = 0.2
"""Lines beyond the column, for each that was broken at it."""
_UNBREAKABLE = re.compile(r"#|\||.{0,80}\S{30}|\[")
"""Headings, tables, addresses and links are left whole by those that wrap."""
_STOPS = frozenset(".!?。！？")
"""A line that ends in one of these may be a paragraph: it does not show that the text is wrapped."""
_CLOSES = _STOPS | frozenset(":：;")
_INLINE = frozenset("-–—o")
_HYPHEN = re.compile(r"[^\W\d_]{2}[-‐]$")
_SUSPENDED = frozenset(
    "und oder bzw sowie and or to et ou y o e i en of och eller og a nebo ja tai és vagy és és".split()
)
"""Words that follow a hyphen that was not the wrap's: "on- and offshore"."""


def width(text: str) -> int:
    """Columns that a text takes; an East Asian character takes two."""
    return len(text) + _count_wide(text)


def unwrap(lines: list[Line]) -> list[Line]:
    """Lines with each that was broken at the text's column joined to its next; as given where the text is not wrapped.

    A line was broken where the first word of the next would not have fitted on it any more (greedy filling), which
    also finds the last line of a paragraph without a blank line after it. Some that wrap count an East Asian
    character as one column.
    """
    east_asian = any(_WIDE.search(line.text) for line in lines if not line.text.isascii())
    for cells in (2, 1) if east_asian else (1,):
        if column := _find_column(lines, cells):
            return _join(lines, column, cells)
    return lines


def _join(lines: list[Line], column: int, cells: int) -> list[Line]:
    joined: list[Line] = []
    room = column
    for line in lines:
        full = room <= column < room + _needed(line, cells) or (
            _NEARLY * column <= room <= column and joined[-1].text[-1] not in _CLOSES
        )
        if full and joined and _continues(line, joined[-1]):
            joined[-1] = joined[-1]._replace(text=_glue(joined[-1].text, whole(line)))
        else:
            joined.append(line)
        room = _used(line, cells)
    return joined


def _find_column(lines: list[Line], cells: int) -> int:
    """The column at which most lines that go on in the next one were full; 0 where the text is not wrapped."""
    pairs = [
        (_used(before, cells), _needed(line, cells))
        for before, line in pairwise(lines)
        if before.text[-1:] not in _STOPS and _continues(line, before)
    ]
    full = _count_full(pairs)
    ends = Counter(used for used, _ in pairs)
    near = {column: sum(ends[used] for used in range(column - _NEAR, column + 1)) for column in range(len(full))}
    fewest = max(_FEWEST, _LEAST_SHARE * len(lines))
    likely = [column for column in near if full[column] >= max(fewest, _SHARE * near[column])]
    column = max(likely, key=lambda column: min(column, _USUAL) * full[column], default=0)
    wider = sum(_used(line, cells) > column and not _is_unbreakable(line) for line in lines)
    return column if wider <= _WIDER_SHARE * full[column] else 0


def _is_unbreakable(line: Line) -> bool:
    return bool(line.bullet) or _UNBREAKABLE.match(line.text) is not None


def _count_full(pairs: list[tuple[int, int]]) -> list[int]:
    """For each column: the lines that fit into it, but not together with the first word of the next."""
    steps = [0] * (_WIDEST + 2)
    for used, needed in pairs:
        first, end = max(used, _NARROWEST), min(used + needed, _WIDEST + 1)
        if first < end:
            steps[first] += 1
            steps[end] -= 1
    return list(accumulate(steps))


def _continues(line: Line, before: Line) -> bool:
    """A hanging or outdented paragraph goes on at another indent; an item of a list never continues anything."""
    if line.gap or (line.bullet and not _goes_on(line, before)):
        return False
    return line.indent <= before.indent or bool(before.bullet)


def _goes_on(line: Line, before: Line) -> bool:
    """Whether the dash or number that a line begins with stands in the midst of a sentence."""
    inline = line.bullet in _INLINE or is_numbered(line)
    return inline and not before.bullet and line.indent == before.indent and before.text[-1] not in _CLOSES


def _used(line: Line, cells: int) -> int:
    return line.indent + line.length + (cells - 1) * _count_wide(line.text)


def _needed(line: Line, cells: int) -> int:
    """Columns that the line's first word would have taken on the line above."""
    if _UNSPACED.match(line.text):
        return cells
    word = line.text.split(" ", 1)[0]
    return 1 + len(word) + (cells - 1) * _count_wide(word)


def _count_wide(text: str) -> int:
    return 0 if text.isascii() else len(_WIDE.findall(text))


def _glue(before: str, after: str) -> str:
    if _UNSPACED.match(before[-1]) and _UNSPACED.match(after[0]):
        return before + after
    hyphened = after[0].isalpha() and _HYPHEN.search(before) and after.split(" ", 1)[0] not in _SUSPENDED
    return before + after if hyphened else f"{before} {after}"
