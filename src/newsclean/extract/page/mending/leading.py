"""A heading above all text: the first chapter's, or, where no other heading is set alike, a dek, a lede or a label."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsclean.extract.block import Box, Decision

_TEXT = frozenset(("paragraph", "list", "quote", "table", "entry"))
_CLOSE = 15
"""Blocks behind the headline among which a dek stands."""
_SHORTEST_DEK = 20
_LONGEST_HEADING = 80
"""Characters; what is longer and stands with the text is its first paragraph in large type."""


def settle_leading_headings(decisions: Sequence[Decision], boxes: Sequence[Box], scale: float) -> list[Decision]:
    """Make a dek of a heading above the text that no later heading is set like, where it stands under the headline.

    One that is too long to head anything is the first paragraph.

    On the pages of 70 publishers 1 of 12 such headings was a section's. Any further away are labels and go.
    """
    lead = list(takewhile(lambda d: not _opens_text(d), decisions))
    headings = [d for d in lead if d.keep and d.role == "heading"]
    if not headings:
        return list(decisions)
    later = {_name(d, boxes) for d in decisions[len(lead) :] if d.keep and d.role == "heading"}
    headline = next((d.block.index for d in lead if d.role == "headline"), -_CLOSE)
    odd = {d.block.index for d in headings if _name(d, boxes) not in later}
    return [_settle(d, headline, scale) if d.block.index in odd else d for d in decisions]


def _opens_text(decision: Decision) -> bool:
    """A block of the text, or the time over a live blog's entry."""
    return decision.role == "entry" or (decision.keep and decision.role in _TEXT and decision.rule != "standfirst")


def _name(decision: Decision, boxes: Sequence[Box]) -> tuple[str, str]:
    box = boxes[decision.block.box]
    return box.tag, box.label


def _settle(decision: Decision, headline: int, scale: float) -> Decision:
    block = decision.block
    if headline < block.index <= headline + _CLOSE and len(block.text) >= _SHORTEST_DEK * scale:
        if len(block.text) > _LONGEST_HEADING:
            return Decision(block, True, "paragraph", "leading-heading", "a paragraph above the text, set as a heading")
        return Decision(block, True, "dek", "leading-heading", "a heading between headline and text, unlike all others")
    return Decision(block, False, "other", "leading-heading", "a heading above the text, unlike all others")
