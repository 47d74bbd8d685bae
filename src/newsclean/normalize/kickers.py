"""Kickers known by two writings of one line: "Harbour: Bridge to close" and "Harbour Bridge to close"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsclean.extract.metadata.words import fold

_WORD = re.compile(r"\w+")
_SIGNS = frozenset(":–—|-»/")
_MOST = 0.6
"""A kicker is at most so much of the line."""


def without_kicker(line: str, writings: Iterable[str]) -> str:
    """The line from the one place on where another writing of the same words has another sign; else as given.

    One of the two signs must be one that parts: a colon, a dash, a bar.
    """
    for other in writings:
        if other != line and fold(other) == fold(line) and (start := _parting(line, other)):
            return line[start:]
    return line


def _parting(line: str, other: str) -> int:
    """Where the words behind the one sign begin that differs; 0 where none does, or several do."""
    words, others = list(_WORD.finditer(line)), list(_WORD.finditer(other))
    if len(words) != len(others):
        return 0
    places = [i for i in range(1, len(words)) if _between(line, words, i) != _between(other, others, i)]
    if len(places) != 1 or places[0] > _MOST * len(words):
        return 0
    signs = _between(line, words, places[0]) + _between(other, others, places[0])
    return _start(line, words[places[0] - 1].end(), words[places[0]].start()) if not _SIGNS.isdisjoint(signs) else 0


def _between(line: str, words: list[re.Match[str]], index: int) -> str:
    """What stands before a word, white space aside, without the quotation marks."""
    return "".join(char for char in line[words[index - 1].end() : words[index].start()] if char in _SIGNS)


def _start(line: str, end: int, start: int) -> int:
    """With the quotation mark that opens the next word."""
    gap = line[end:start]
    kept = len(gap) - len(gap.rstrip("„“\"»«‚‘'([¿¡"))
    return start - kept
