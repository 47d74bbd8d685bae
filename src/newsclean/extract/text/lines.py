"""A text's lines with the white space, bullets and numbers that stand before them."""

from __future__ import annotations

import re
from typing import NamedTuple

_BREAKS = re.compile(r"\r\n?|\f|\v|\x85|\u2028|\u2029")
_LINE = re.compile(r"^([ \t\xa0\u3000]*)(.*)$", re.M)
_INVISIBLE = ("\ufeff", "\u200b", "\u2060", "\x00")
_DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069 "
"""Marks of the writing direction, at the edges of a line."""
_BULLET = re.compile(r"([*+•▪◦‣∙●■–-]|o(?= ))(?:[ \t]+(?=\S)|$)")
_NUMBER = re.compile(r"(\d{1,3})[.)][ \t]+(?=\S)")
_TAB = 4
_CLOSING = (")", ").")
_BRACKET_LINES = 3
_BRACKETED = 80


class Line(NamedTuple):
    """One line that is not blank."""

    text: str
    """Without its bullet, white space folded."""
    indent: int
    """Columns before it; a tab counts four, an ideographic space two."""
    gap: int
    """Blank lines before it."""
    bullet: str = ""
    """"*", "+" and the like, or "1." where the line is numbered; such a number stays part of `text`."""
    length: int = 0
    """Characters of the line as it stood, without its indent."""


def read_lines(text: str) -> list[Line]:
    """The lines of a text, in order, blank ones counted as gaps."""
    lines: list[Line] = []
    gap = 0
    for sign in _INVISIBLE:
        text = text.replace(sign, "")
    for space, rest in _LINE.findall(_BREAKS.sub("\n", text)):
        folded = " ".join(rest.split()).strip(_DIRECTIONS)
        if folded:
            lines.append(_read_line(folded, _columns(space), gap, len(rest.rstrip())))
            gap = 0
        else:
            gap += 1
    return lines


def _read_line(folded: str, indent: int, gap: int, length: int) -> Line:
    bullet = _BULLET.match(folded)
    if bullet:
        return Line(folded[bullet.end() :], indent, gap, bullet[1], length)
    number = _NUMBER.match(folded)
    return Line(folded, indent, gap, number[0].rstrip() if number else "", length)


def _columns(space: str) -> int:
    return len(space) + (_TAB - 1) * space.count("\t") + space.count("\u3000")


def is_numbered(line: Line) -> bool:
    """Whether the line begins with a number such as lists have."""
    return line.bullet[:1].isdigit()


def whole(line: Line) -> str:
    """The line with its dash: it may open a line of dialogue."""
    if is_numbered(line) or not line.bullet:
        return line.text
    return f"{line.bullet} {line.text}".strip()


def close_brackets(lines: list[Line]) -> list[Line]:
    """Lines with one that ends in an opening bracket joined to the short ones up to the closing bracket."""
    joined: list[Line] = []
    taken = 0
    for index, line in enumerate(lines):
        if index < taken:
            joined[-1] = joined[-1]._replace(text=f"{joined[-1].text} {line.text}")
            continue
        joined.append(line)
        if line.text.endswith("("):
            taken = _find_closing(lines, index) + 1
    return joined


def _find_closing(lines: list[Line], start: int) -> int:
    for index in range(start + 1, min(start + 1 + _BRACKET_LINES, len(lines))):
        if len(lines[index].text) > _BRACKETED or "(" in lines[index].text:
            return start
        if lines[index].text.endswith(_CLOSING):
            return index
    return start
