"""Dates set as a calendar leaf: the day in one box, the month in another, the year in a third or in the address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.extract.block import Block, Decision
from newsclean.extract.lines.moments import Moment, find_moments

_LONGEST_PIECE, _MOST_PIECES = 10, 3
_DAY_AND_MONTH = re.compile(r"(?:\d{1,2}\.?\s[^\W\d_]{3,10}\.?|[^\W\d_]{3,10}\.?\s\d{1,2}\.?)")


def moments_in_boxes(
    decisions: Sequence[Decision], language: str | None, year: int | None
) -> Iterator[tuple[str, Moment]]:
    """Each run of short neighbouring blocks that is a date together, with that date; `year` is the address's."""
    for pieces in _runs(decisions):
        text = " ".join(pieces)
        dated = f"{text} {year}" if year and _DAY_AND_MONTH.fullmatch(text) else text
        if len(pieces) == 1 and dated == text:
            continue
        moment = next(iter(find_moments(dated, language)), None)
        if moment and moment.precision == "day" and moment.end - moment.start == len(dated):
            yield text, moment


def _runs(decisions: Sequence[Decision]) -> Iterator[list[str]]:
    run: list[Block] = []
    for block in sorted((decision.block for decision in decisions), key=lambda block: block.index):
        if len(block.text) > _LONGEST_PIECE:
            run = []
            continue
        run = [*run, block] if run and block.index == run[-1].index + 1 else [block]
        if any(map(str.isdigit, block.text)) or len(run) > 1:
            for start in range(max(0, len(run) - _MOST_PIECES), len(run)):
                yield [piece.text for piece in run[start:]]
