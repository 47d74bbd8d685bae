"""Where on a page its bylines and dates stand: around the headline, and right after the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.extract.block import Decision

_ABOVE, _BELOW, _AFTER = 6, 24, 8
"""Blocks above the headline, below it and after the text at most."""
_PARAGRAPHS = 2
"""Of the text, that may stand before a byline."""
_SHORT = 200
_BODY = frozenset(("paragraph", "list", "quote", "table", "heading"))
_FOREIGN = frozenset(
    "related navigation site consent newsletter advert hidden share interface tags cards comments".split()
)
_NEVER = frozenset("comment reply consent footer embed".split())
_NOT_BELOW = _NEVER | {"comments"}


class Regions(NamedTuple):
    """The short blocks that may tell about the article."""

    lead: tuple[Decision, ...]
    """Around the headline, those below it first; of a page without one, those above the text."""
    doubtful: tuple[Decision, ...]
    """Between headline and text, but taken for something else: believed where their form leaves no doubt."""
    tail: tuple[Decision, ...]
    """Right after the text."""


def find_regions(decisions: Sequence[Decision]) -> Regions:
    """By the places of the headline, the first and the last paragraph."""
    body = [index for index, decision in enumerate(decisions) if decision.keep and decision.role in _BODY]
    head = next((index for index, decision in enumerate(decisions) if decision.role == "headline"), None)
    places = [*_lead_places(len(decisions), head, body), *_places_below_twins(decisions, head)]
    lead = [decisions[index] for index in dict.fromkeys(places)]
    short = [decision for decision in lead if len(decision.block.text) <= _SHORT and decision.role not in _NEVER]
    last = body[-1] + 1 if body else len(decisions)
    tail = [d for d in decisions[last : last + _AFTER] if d.role not in _NOT_BELOW and len(d.block.text) <= _SHORT]
    return Regions(
        tuple(decision for decision in short if decision.role not in _FOREIGN),
        tuple(decision for decision in short if decision.role in _FOREIGN),
        tuple(tail),
    )


def _places_below_twins(decisions: Sequence[Decision], head: int | None) -> Iterator[int]:
    """Below a headline that stands twice, as for wide screens and narrow ones: dates may stand by the other."""
    for index, decision in enumerate(decisions[:head]):
        if decision.rule == "headline-again" and decision.block.level == 1:
            yield from range(index + 1, min(head or 0, index + 1 + _ABOVE))


def _lead_places(size: int, head: int | None, body: list[int]) -> Iterator[int]:
    """Below the headline, above it, above the text and into its first paragraphs."""
    start = next((index for index in body if head is None or index > head), None)
    if head is not None:
        yield from range(head, min(size, head + _BELOW, size if start is None else start))
    if start is not None:
        following = [index for index in body if index >= start][: _PARAGRAPHS + 1]
        yield from range(max(0 if head is None else head + 1, start - _ABOVE), following[-1])
    if head is not None:
        yield from range(max(0, head - _ABOVE), head)
    if body and head is not None and body[0] < head:
        yield from range(max(0, body[0] - _ABOVE), body[0])
