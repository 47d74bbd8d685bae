"""The text of the block that is open: its pieces and line breaks, and what inline elements say about parts of it."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal, NamedTuple
from unicodedata import category

from lxml import etree

from newsclean.extract.block import Anchor, Mark, MarkKind, new_anchor
from newsclean.extract.lines.stops import STOPS

InlineKind = MarkKind | Literal["bold", "link"]
Passage = tuple[str, int, int, tuple[Anchor, ...], tuple[Mark, ...]]
"""The text of one block, how many of its characters stand in links and in bold, its links and its marks."""

_BREAK = "\0"
_BLANK_LINE = re.compile(rf"(?<=[{STOPS}”\"»])[ \t\r]*\n[ \t\r]*\n\s*(?=\S)")
_LONG_TEXT = 400
_SHORTEST_RUN = 3
_CLOSING = frozenset(")]»”")
_LONG_LINE = 80
"""Characters; lines that are longer on average are paragraphs set apart by single breaks."""
_WIDE_STOPS, _WIDTH = ("。", "」", "！", "？"), 3
"""Of the scripts of East Asia, and how many letters of others a character of theirs says as much as."""


@dataclass(slots=True)
class _Inline:
    """An inline element that is still open."""

    element: etree._Element
    kind: InlineKind
    value: str | None
    start: int
    """Where its text begins in the buffer."""


class _Line(NamedTuple):
    text: str
    anchors: list[Anchor]
    marks: list[Mark]


@dataclass(slots=True)
class Flow:
    """What a block takes up until it ends."""

    buffer: list[str] = field(default_factory=list)
    """Pieces of text in their order."""
    inlines: list[_Inline] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    anchor_starts: list[int] = field(default_factory=list)
    """For each anchor where in the buffer its text begins."""
    marks: list[Mark] = field(default_factory=list)
    mark_starts: list[int] = field(default_factory=list)
    link_chars: int = 0
    bold_chars: int = 0
    bold_line: int = 0
    """The length of the first line, where all of it is bold and a single break ends it."""
    break_at: int = -1
    """Where in the buffer the last line break stands; -1 for none."""
    seam: int = -1
    """Where in the buffer one element ended and the next began, with nothing between them."""

    def add_lines(self, text: str, *, preformatted: bool) -> None:
        """Add a text with line breaks: all count where it is preformatted, else blank lines between sentences do.

        Those are left to the style sheet (white-space: pre-line).
        """
        if preformatted:
            text = text.replace("\n", _BREAK)
        elif len(text) > _LONG_TEXT:
            text = _BLANK_LINE.sub(_BREAK + _BREAK, text)
        self.buffer.append(text)

    def end_line(self) -> bool:
        """A line break; False where it is the second in a row, which ends the block."""
        if self.break_at >= 0 and not "".join(self.buffer[self.break_at + 1 :]).strip():
            return False
        if self.break_at < 0 and (self.bold_chars or self.inlines):
            self.bold_line = self._bold_line()
        self.break_at = len(self.buffer)
        self.buffer.append(_BREAK)
        return True

    def _bold_line(self) -> int:
        """The length of the line that ends here where all of it is bold and it may be a heading; 0 else."""
        line = _fold("".join(self.buffer))
        open_bold = next((inline.start for inline in self.inlines if inline.kind == "bold"), len(self.buffer))
        bold = self.bold_chars + len(_fold("".join(self.buffer[open_bold:])))
        return len(line) if bold >= len(line) <= _LONG_LINE else 0

    # Inline elements

    def open(self, element: etree._Element, kind: InlineKind, value: str | None) -> None:
        """Begin an element that says of its text: bold, a link to `value`, a mark with its `value`."""
        self.inlines.append(_Inline(element, kind, value, len(self.buffer)))

    def close(self) -> None:
        """End the element that was begun last."""
        self._take_inline(self.inlines.pop())

    def link(self) -> str | None:
        """Where the innermost link that is open leads."""
        return next((i.value for i in reversed(self.inlines) if i.kind == "link"), None) if self.inlines else None

    def _take_inline(self, inline: _Inline) -> None:
        text = " ".join("".join(self.buffer[inline.start :]).replace(_BREAK, " ").split())
        if not text:
            return
        if inline.kind == "link":
            self.anchors.append(new_anchor((text, inline.value or "")))
            self.anchor_starts.append(inline.start)
            self.link_chars += len(text)
            return
        if inline.kind == "bold":
            self.bold_chars += len(text)
        if inline.kind != "bold" or inline.value:
            kind: MarkKind = "piece" if inline.kind == "bold" else inline.kind
            self.marks.append(Mark(kind, text, inline.value))
            self.mark_starts.append(inline.start)

    # The end of a block

    def take(self) -> list[Passage]:
        """What stands here, mostly one block, and begin anew. Elements that are still open are split at this point."""
        for inline in self.inlines:
            self._take_inline(inline)
            inline.start = 0
        passages: list[Passage] = []
        text = "".join(self.buffer)
        if _BREAK in text:
            passages += self._passages(self._split(text))
        elif line := " ".join(text.split()):
            passages.append((line, self.link_chars, self.bold_chars, tuple(self.anchors), tuple(self.marks)))
        self._clear()
        return passages

    def _clear(self) -> None:
        self.buffer.clear()
        if self.anchors:
            self.anchors.clear()
            self.anchor_starts.clear()
        if self.marks:
            self.marks.clear()
            self.mark_starts.clear()
        self.link_chars = self.bold_chars = self.bold_line = 0
        self.break_at = self.seam = -1

    def _split(self, text: str) -> list[_Line]:
        """The lines that hold text, each with the links and marks whose own text begins in it."""
        lines: list[_Line] = []
        ends: list[int] = []
        at = 0
        for piece in text.split(_BREAK):
            if line := _fold(piece):
                lines.append(_Line(line, [], []))
                ends.append(at + len(piece.rstrip()))
            at += len(piece) + 1
        offsets = list(accumulate(map(len, self.buffer), initial=0))
        for anchor, start in zip(self.anchors, self.anchor_starts, strict=True):
            lines[bisect(ends, offsets[start])].anchors.append(anchor)
        for mark, start in zip(self.marks, self.mark_starts, strict=True):
            lines[bisect(ends, offsets[start])].marks.append(mark)
        return lines

    def _passages(self, lines: list[_Line]) -> Iterator[Passage]:
        if self.bold_line and sum(len(line.text) for line in lines[1:]) >= _LONG_LINE:
            yield from _group(lines[:1], self.bold_line)
            yield from _group(lines[1:], self.bold_chars - self.bold_line)
        else:
            yield from _group(lines, self.bold_chars)


def _group(lines: list[_Line], bold_chars: int) -> Iterator[Passage]:
    """Short lines are one block, long ones a block each."""
    total = sum(len(line.text) for line in lines)
    longest = _LONG_LINE // _WIDTH if any(line.text.endswith(_WIDE_STOPS) for line in lines) else _LONG_LINE
    for block in [lines] if 0 < total < longest * len(lines) else [[line] for line in lines]:
        text = "\n".join(line.text for line in block)
        anchors = tuple(anchor for line in block for anchor in line.anchors)
        marks = tuple(mark for line in block for mark in line.marks)
        links = sum(len(anchor.text) for anchor in anchors)
        yield text, links, bold_chars * len(text) // total, anchors, marks


def runs_on(before: str, after: str) -> bool:
    """Whether two texts side by side, each in an element of its own, would read as one word that they are not.

    Style sheets set such elements apart: "Joan Feld" and "4 June", "Kicker" and "Headline". A word that is cut for its
    looks goes on in lower case, or is cut behind a letter or two ("eBay", "H2O").
    """
    left, right = before[-1], after[0]
    if len(before) < _SHORTEST_RUN:
        return False
    if left.islower() or left in _CLOSING:
        return right.isupper() or right.isdigit()
    if left.isupper() and before[-_SHORTEST_RUN:].isupper():
        return right.isupper() and after[1:2].islower()
    if left.isdigit():
        return right.isalpha() and (right.isupper() or _is_joined(right))
    return _is_joined(left) and (_is_joined(right) or right.isdigit() or (right.isascii() and right.isalpha()))


def _is_joined(char: str) -> bool:
    """A letter, or a sign on one, of the scripts that have no capitals and put spaces between words.

    Hebrew, Arabic, those of India.
    """
    return "\u05d0" <= char <= "\u0dff" and category(char)[0] in "LM"


def _fold(text: str) -> str:
    return " ".join(text.split())
