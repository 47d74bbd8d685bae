"""Ruled: blocks with their decisions, on their way from the rules to the Article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Candidate


class Ruled(NamedTuple):
    """A page or a text whose blocks are decided."""

    segments: Segments
    decisions: Sequence[Decision]
    """One for each block, in order."""
    origin: Candidate | None = None
    """The place the running text was taken from, where that is not what the page shows."""
