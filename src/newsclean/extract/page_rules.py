"""The rules for pages."""
from __future__ import annotations
from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata


def classify_page(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block of a page."""
    return [Decision(b, True, "paragraph", "default", "running text") for b in segments.blocks]
