"""Hard-wrapped texts: lines broken at a column are put together again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import accumulate, pairwise

from newsclean.extract.lines.stops import STOPS
from newsclean.extract.text.lines import Line, is_numbered, whole

_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_UNSPACED = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
"""Chinese and Japanese, broken between any two characters; Korean is broken between words."""
_SCRIPTIO_CONTINUA = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LONGEST_WORD = 10
"""Thai, Lao, Burmese and Khmer are broken between words, but write no spaces between them."""
_WIDEST = 120
_NEARLY = 0.8
_SPACED = 0.15
"""Share of lines with a blank one above them from which on paragraphs are parted by blank lines."""
_USUAL = 80
_NARROWEST = 30
_FEWEST, _FEWEST_SPACED = 3, 2
_LEAST_SHARE = 0.02
"""So many lines of the text are full, at least."""
_SHARE = 0.5
_NEAR = 20
"""Of the lines that end so many columns before the column, this share is full."""
_WIDER_SHARE = 0.2
"""Lines beyond the column, for each that was broken at it."""
_UNBREAKABLE = ("#", "|", "[", "![")
"""Headings, tables, addresses and links are left whole by those that wrap."""
_STOPS = frozenset(STOPS)
"""A line that ends in one of these may be a paragraph: it does not show that the text is wrapped."""
_CLOSES = _STOPS | frozenset(":：;")
_INLINE = frozenset("-–—o")
_HYPHEN = re.compile(r"[^\W\d_]{2}[-‐]$")
_END = 3
_LONGEST_PARAGRAPH = 20_000
"""Characters; lines that fill more are no broken paragraph."""
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
    spaced = _is_spaced(lines)
    joined = lines[:1]
    for above, line in pairwise(lines):
        room, before = _used(above, cells), joined[-1]
        full = column - _needed(line, cells) < room <= column
        goes_on = len(before.text) < _LONGEST_PARAGRAPH and _continues(line, before)
        if goes_on and (full or (_is_amid(before, line, spaced) and _NEARLY * column <= room <= column)):
            joined[-1] = before._replace(text=_glue(before.text, whole(line)))
        else:
            joined.append(line)
    return joined


def _is_spaced(lines: list[Line]) -> bool:
    return sum(line.gap > 0 for line in lines) > _SPACED * len(lines)


def _is_amid(before: Line, line: Line, spaced: bool) -> bool:
    """Whether a line goes on with an open sentence: told by its small letter, or by a text that parts paragraphs."""
    return before.text[-1:] not in _CLOSES and (spaced or line.text[:1].islower())


def _find_column(lines: list[Line], cells: int) -> int:
    """The column at which most lines that go on in the next one were full; 0 where the text is not wrapped."""
    pairs = [
        (_used(before, cells), _needed(line, cells))
        for before, line in pairwise(lines)
        if before.text[-1:] not in _STOPS and _continues(line, before)
    ]
    fewest = max(_FEWEST_SPACED if _is_spaced(lines) else _FEWEST, _LEAST_SHARE * len(lines))
    ends = Counter(used for used, _ in pairs)
    widths = sorted(_used(line, cells) for line in lines if not _is_unbreakable(line))
    found, most = 0, 0
    for column, full in enumerate(_count_full(pairs)):
        if full < fewest or min(column, _USUAL) * full <= most:
            continue
        near = sum(ends[used] for used in range(column - _NEAR, column + 1))
        wider = len(widths) - bisect_right(widths, column)
        if full >= _SHARE * near and wider <= _WIDER_SHARE * full:
            found, most = column, min(column, _USUAL) * full
    return found


def _is_unbreakable(line: Line) -> bool:
    return bool(line.bullet) or line.text.startswith(_UNBREAKABLE) or "://" in line.text


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
    return inline and not before.bullet and line.indent == before.indent and before.text[-1:] not in _CLOSES


def _used(line: Line, cells: int) -> int:
    return line.indent + line.length + (cells - 1) * _count_wide(line.text)


def _needed(line: Line, cells: int) -> int:
    """Columns that the line's first word would have taken on the line above."""
    if _UNSPACED.match(line.text):
        return cells
    word = line.text.split(" ", 1)[0]
    if _SCRIPTIO_CONTINUA.match(word):
        word = word[:_LONGEST_WORD]
    return 1 + len(word) + (cells - 1) * _count_wide(word)


def _count_wide(text: str) -> int:
    return 0 if text.isascii() else len(_WIDE.findall(text))


def _glue(before: str, after: str) -> str:
    if _UNSPACED.match(before[-1:]) and _UNSPACED.match(after):
        return before + after
    hyphened = after[:1].isalpha() and _HYPHEN.search(before[-_END:]) and after.split(" ", 1)[0] not in _SUSPENDED
    return before + after if hyphened else f"{before} {after}"
