"""Headings of boxes that hold nothing of the article: they go with what they head."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Box, Decision
from newsclean.extract.nearby import stands_in

_POINTERS = frozenset("related newsletter paywall advert comments share".split())
_SHORTEST = 12
"""Characters; a shorter text beside a heading may be a button of its own."""
_CLIMB = 5
_MOST = 12
"""Blocks of a box that heads something else."""


def drop_headed_pointers(decisions: Sequence[Decision], boxes: Sequence[Box]) -> list[Decision]:
    """Drop the headings in a box whose other texts were all dropped, pointers to something else among them."""
    return [
        _dropped(decision, role)
        if decision.keep and decision.role == "heading" and (role := _points_to(decisions, boxes, place))
        else decision
        for place, decision in enumerate(decisions)
    ]


def _points_to(decisions: Sequence[Decision], boxes: Sequence[Box], place: int) -> str | None:
    """The role of what a heading stands over; None where that is the article's, or nothing much."""
    box = boxes[decisions[place].block.box].parent
    for _ in range(_CLIMB):
        if box <= 0:
            break
        around = _beside(decisions, boxes, place, box)
        if around is None:
            break
        pointers = [d.role for d in around if d.role in _POINTERS and len(d.block.text) >= _SHORTEST]
        if pointers:
            return pointers[0]
        box = boxes[box].parent
    return None


def _beside(decisions: Sequence[Decision], boxes: Sequence[Box], place: int, box: int) -> list[Decision] | None:
    """What stands in a box beside a heading; None where some of it is the article's, or where it is much."""
    found: list[Decision] = []
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(decisions) and stands_in(boxes, decisions[at].block.box, box):
            if len(found) > _MOST or (decisions[at].keep and decisions[at].role != "heading"):
                return None
            found.append(decisions[at])
            at += step
    return found


def _dropped(decision: Decision, role: str) -> Decision:
    reason = f"heads a box that holds nothing but {role}"
    return decision._replace(keep=False, role=role, rule="headed", reason=reason)
