"""The time of a live blog's entry."""

from __future__ import annotations

from newsclean.article import Timestamp
from newsclean.extract.block import Block
from newsclean.extract.lines.moments import find_moments
from newsclean.normalize.when.stamps import read_stamp


def read_entry_time(block: Block) -> Timestamp | None:
    """The moment that a time line's own markup gives, or its words; None where it only says a time of some day."""
    for mark in block.marks:
        stamp = read_stamp(mark.value) if mark.kind == "time" and mark.value else None
        if stamp:
            return Timestamp(stamp.value, stamp.precision)
    for moment in find_moments(block.text)[:1]:
        if moment.precision in ("minute", "second") and moment.swapped is None:
            return Timestamp(moment.value, moment.precision)
    return None
