"""Kept blocks -> sections."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Paragraph, Section
from newsclean.extract.block import Decision, Segments


def build_sections(segments: Segments, decisions: Sequence[Decision], base_url: str | None) -> tuple[Section, ...]:
    """Sections of the kept blocks, in their order."""
    return (Section(None, None, tuple(Paragraph(d.block.text) for d in decisions if d.keep and d.role == "paragraph")),)
