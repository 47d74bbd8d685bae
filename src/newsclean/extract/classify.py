"""Blocks -> decisions."""

from __future__ import annotations

from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.page.rules import classify_page


def classify(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block, in order."""
    if segments.boxes:
        return classify_page(segments, metadata)
    from newsclean.extract.text_rules import classify_text  # pages need none of it, and it takes a while to import

    return classify_text(segments)
