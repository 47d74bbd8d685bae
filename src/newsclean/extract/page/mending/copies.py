"""Copies: what a page holds twice, for wide screens and for narrow ones."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Decision

_BODY = frozenset(("paragraph", "list", "quote", "table", "entry", "correction"))
_LONG = 40
"""Characters; a shorter line may well be said twice, unless its neighbours are as well."""


def find_copies(decisions: Sequence[Decision]) -> frozenset[int]:
    """Indexes of the kept blocks that repeat one above: long ones, and any that stand in line with them."""
    kept = [d for d in decisions if d.keep and (d.role in _BODY or d.role == "heading")]
    said = [d.block.text for d in kept]
    first: dict[str, int] = {}
    origin: dict[int, int] = {}
    for place, text in enumerate(said):
        if kept[place].role in _BODY and len(kept[place].block.text) >= _LONG and first.setdefault(text, place) < place:
            origin[place] = first[text]
    if not origin:
        return frozenset()
    for step in (1, -1):
        _follow(said, origin, step)
    return frozenset(kept[place].block.index for place in origin)


def _follow(said: Sequence[str], origin: dict[int, int], step: int) -> None:
    """Beside a copy, the neighbour that says what the original's neighbour says is one too."""
    for place in sorted(origin, reverse=step < 0):
        here, there = place + step, origin[place] + step
        while 0 <= here < len(said) and there >= 0 and said[here] == said[there]:
            if here in origin or there in origin:
                break
            origin[here] = there
            here, there = here + step, there + step
