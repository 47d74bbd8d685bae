"""Dek (standfirst): the line or two that a page shows under its headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.article import Source
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.words import fold
from newsclean.normalize.field import Field

_AS_DEK, _AS_DESCRIPTION = 0.93, 0.9


def choose_dek(metadata: Metadata, decisions: Sequence[Decision], headline: str | None) -> Field[str | None]:
    """The blocks whose role is "dek", else a block outside the text that says what metadata give as description.

    A description that the page does not show is none: it is written for networks and search engines, and of those of
    the shared pages one in seventeen was the dek.
    """
    title = fold(headline or "")
    shown = [decision for decision in decisions if decision.role == "dek" and fold(decision.block.text) != title]
    described = [] if shown else list(_described(metadata, decisions, title))[:1]
    if not shown and not described:
        return Field(None)
    value = "\n".join(decision.block.text for decision in shown or described)
    rejected = {fold(c.value): (c.origin, c.value) for c in metadata.deks if fold(c.value) != fold(value)}
    confidence = _AS_DEK if shown else _AS_DESCRIPTION
    return Field(value, Source("text", value, confidence, tuple(rejected.values())))


def _described(metadata: Metadata, decisions: Sequence[Decision], title: str) -> Iterator[Decision]:
    described = {fold(candidate.value) for candidate in metadata.deks} - {title, ""}
    least = min(map(len, described), default=0)
    for decision in decisions if described else ():
        if not decision.keep and len(decision.block.text) >= least and fold(decision.block.text) in described:
            yield decision
