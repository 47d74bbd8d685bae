"""Texts with a line for each text node: sentences cut at links and emphasis are put together again."""

from __future__ import annotations

import re
from itertools import pairwise

from newsclean.extract.lines.stops import OR_COLON, ends_in
from newsclean.extract.text.lines import Line
from newsclean.extract.text.unwrap import width

_FEWEST = 3
_CLOSING_SHARE = 10
"""One line in so many begins with a closing sign: the others begin with a lower-case letter, as some labels do."""
_LONG, _LONG_REST = 40, 80
"""No label is as long as the rest of a sentence behind a link."""
_LONGER_THAN_HEADLINES = 80
_CLOSING = re.compile(r"[,;:.!?)\]»”’、。，،؛](?:\s|$)|[,.]\S|['’]s\b|[、。，،]")
_ENDS_OPEN = re.compile(r"(?:[,(„“«]|(?<!\S)[^\W\d_A-Z]{1,3})$")
"""An article, a preposition, a comma: no headline ends in it."""
_OPENING = ("(", "[", "„", "«", "“", "‘", "「")


def rejoin(lines: list[Line]) -> list[Line]:
    """The lines with those joined that go on amid a sentence; as given where hardly any do.

    Told by form: a line goes on that begins with a comma, a full stop or a lower-case letter, and the label of a link
    before such a line where the sentence above it is not closed.
    """
    cut = [line for before, line in pairwise(lines) if _is_cut(before, line)]
    long = sum(width(line.text) >= _LONG_REST for line in cut)
    if len(cut) < _FEWEST or (long < _FEWEST and len(cut) > _CLOSING_SHARE * sum(map(_is_closing, cut))):
        return lines
    joined: list[Line] = []
    start = 0
    while start < len(lines):
        end = _end_of_chain(lines, start)
        chain = lines[start:end]
        joined += [_join(chain)] if any(width(line.text) >= _LONG for line in chain) else chain
        start = end
    return joined


def _is_cut(before: Line, line: Line) -> bool:
    """Whether a line shows that sentences of this text are cut."""
    if line.gap or line.bullet or _is_closed(before):
        return False
    return _is_closing(line) or (width(before.text) >= _LONG and line.text[:1].islower())


def _is_closed(line: Line) -> bool:
    return ends_in(line.text, OR_COLON)


def _end_of_chain(lines: list[Line], start: int) -> int:
    """One past the last line of the sentence that begins at `start`."""
    end = start + 1
    while end < len(lines) and _goes_on(lines, end, end > start + 1):
        end += 1
    return end


def _goes_on(lines: list[Line], index: int, chained: bool) -> bool:
    before, line = lines[index - 1], lines[index]
    if line.gap or line.bullet:
        return False
    if _is_closing(line):
        return True
    if _is_closed(before):
        return False
    if line.text[:1].islower():
        return True
    open_end = _ENDS_OPEN.search(before.text) is not None
    if open_end and width(before.text) >= _LONG:
        return True
    label = index + 1 < len(lines) and _is_amid(lines[index + 1])
    return label and (chained or open_end or width(before.text) > _LONGER_THAN_HEADLINES)


def _is_amid(line: Line) -> bool:
    return not line.gap and not line.bullet and (line.text[:1].islower() or _is_closing(line))


def _is_closing(line: Line) -> bool:
    return not line.gap and not line.bullet and _CLOSING.match(line.text) is not None


def _join(lines: list[Line]) -> Line:
    text = lines[0].text
    for line in lines[1:]:
        tight = _is_closing(line) or text.endswith(_OPENING)
        text = f"{text}{line.text}" if tight else f"{text} {line.text}"
    return lines[0]._replace(text=text)
