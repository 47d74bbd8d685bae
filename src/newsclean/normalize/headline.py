"""Headline and dek: a vote among what the page says of itself and what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Source
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.normalize.field import Field


def choose_headline(metadata: Metadata, decisions: Sequence[Decision]) -> Field[str | None]:
    """The headline, from metadata's candidates and the blocks whose role is "headline"."""
    for decision in decisions:
        if decision.role == "headline":
            return Field(decision.block.text, Source("text", decision.block.text, 0.5))
    return Field(None)


def choose_dek(metadata: Metadata, decisions: Sequence[Decision], headline: str | None) -> Field[str | None]:
    """The dek (standfirst), from metadata's candidates and the blocks whose role is "dek"."""
    for decision in decisions:
        if decision.role == "dek":
            return Field(decision.block.text, Source("text", decision.block.text, 0.5))
    return Field(None)
