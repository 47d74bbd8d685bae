"""The time of a live blog's entry."""

from __future__ import annotations

from newsclean.article import Timestamp
from newsclean.extract.block import Block
from newsclean.normalize.stamps import read_stamp


def read_entry_time(block: Block) -> Timestamp | None:
    """The moment that a time line's own markup gives; None where it only says a time of some day."""
    for mark in block.marks:
        stamp = read_stamp(mark.value) if mark.kind == "time" and mark.value else None
        if stamp:
            return Timestamp(stamp.value, stamp.precision)
    return None
