"""The blocks around the headline: where a page says who wrote it and when."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Decision

_ABOVE = 6
"""Blocks above the headline."""
_BELOW = 24
"""Blocks below it, at most, up to the first paragraphs."""
_PARAGRAPHS = 2
_SHORT = 200
_FOREIGN = frozenset("related comment comments navigation site consent newsletter advert hidden".split())
_BODY = frozenset(("paragraph", "list", "quote", "table", "heading"))


def lead_blocks(decisions: Sequence[Decision]) -> list[Decision]:
    """The short blocks around the headline, those below it first; of a page without one, those above its text."""
    at = next((i for i, decision in enumerate(decisions) if decision.role == "headline"), None)
    if at is None:
        body = next((i for i, decision in enumerate(decisions) if _is_body(decision)), 0)
        return [decision for decision in decisions[max(0, body - _ABOVE) : body] if _may_lead(decision)]
    below = decisions[at + 1 : _end(decisions, at + 1)]
    return [d for d in (*below, *decisions[max(0, at - _ABOVE) : at]) if _may_lead(d)]


def _end(decisions: Sequence[Decision], start: int) -> int:
    seen = 0
    for index in range(start, min(len(decisions), start + _BELOW)):
        seen += _is_body(decisions[index])
        if seen > _PARAGRAPHS:
            return index
    return min(len(decisions), start + _BELOW)


def _is_body(decision: Decision) -> bool:
    return decision.keep and decision.role in _BODY


def _may_lead(decision: Decision) -> bool:
    return decision.role not in _FOREIGN and len(decision.block.text) <= _SHORT
