"""The numbers that text browsers set before links: "Kyiv said [12]on Monday"."""

from __future__ import annotations

import re
from itertools import pairwise

from newsclean.extract.text.lines import Line

_BEFORE_WORD = re.compile(r"(?<![^\s\[\]()“„\"«‘'#/|–—-])\[(\d{1,4})\](?=\S|$)")
_MARK = re.compile(r"\[\d{1,4}\]")
_FEWEST = 3
_ORDERED = 0.9


def drop_link_marks(lines: list[Line]) -> list[Line]:
    """The lines without the numbers of links; as given where no numbers count upwards before words.

    A footnote's number stands behind a word, a link's before one.
    """
    numbers = [int(number) for line in lines for number in _BEFORE_WORD.findall(line.text)]
    rising = sum(before < after for before, after in pairwise(numbers))
    if len(numbers) < _FEWEST or rising < _ORDERED * (len(numbers) - 1):
        return lines
    return _without_marks(lines)


def _without_marks(lines: list[Line]) -> list[Line]:
    kept: list[Line] = []
    gap = 0
    for line in lines:
        text = " ".join(_MARK.sub("", line.text).split())
        if text or line.bullet:
            kept.append(line._replace(text=text, gap=max(gap, line.gap)))
            gap = 0
        else:
            gap = max(gap, line.gap)
    return kept
