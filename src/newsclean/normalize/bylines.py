"""Bylines: who wrote it, persons and organizations, in order, each once."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Byline
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.normalize.field import Field


def choose_bylines(
    metadata: Metadata, decisions: Sequence[Decision], publisher: str | None
) -> Field[tuple[Byline, ...]]:
    """Bylines from metadata's authors and from the blocks whose role is "byline" or "bio"."""
    return Field(())
