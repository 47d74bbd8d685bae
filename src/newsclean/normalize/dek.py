"""Dek (standfirst): the line or two under the headline that say what the article is about."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Source
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.normalize.field import Field


def choose_dek(metadata: Metadata, decisions: Sequence[Decision], headline: str | None) -> Field[str | None]:
    """The dek, from metadata's candidates and the blocks whose role is "dek"."""
    for decision in decisions:
        if decision.role == "dek":
            return Field(decision.block.text, Source("text", decision.block.text, 0.5))
    return Field(None)
