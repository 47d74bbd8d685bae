"""Blocks -> decisions."""

from __future__ import annotations

from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.page.rules import classify_page
from newsclean.extract.text_rules import classify_text


def classify(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block, in order."""
    return classify_page(segments, metadata) if segments.boxes else classify_text(segments)
