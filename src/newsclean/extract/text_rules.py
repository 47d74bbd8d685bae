"""The rules for texts: roles by form alone."""

from __future__ import annotations

from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata


def classify_text(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block of a plain text."""
    return [Decision(b, True, "paragraph", "default", "running text") for b in segments.blocks]
