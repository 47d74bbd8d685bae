"""The rules for what stands with a picture. Each test answers with its reason, or None."""

from __future__ import annotations

from newsclean.extract.block import Block
from newsclean.extract.page.view import View

_ABOVE_HEADLINE = 4
"""Blocks above the headline among which the lead picture's caption may stand."""


def is_lead_caption(view: View, block: Block) -> str | None:
    return _lead(view, block, "caption")


def is_lead_credit(view: View, block: Block) -> str | None:
    return _lead(view, block, "credit")


def is_caption(view: View, block: Block) -> str | None:
    return _figure(view, block, "caption")


def is_credit(view: View, block: Block) -> str | None:
    return _figure(view, block, "credit")


def _lead(view: View, block: Block, role: str) -> str | None:
    """The picture between the headline and the text, or right above the headline; it may stand outside the root."""
    if view.layout.foreign[block.box] or not view.headline_at - _ABOVE_HEADLINE <= block.index < view.first:
        return None
    reason = _figure(view, block, role)
    return f"{reason}, at the head of the article" if reason else None


def _figure(view: View, block: Block, role: str) -> str | None:
    text = view.figures.get(block.index)
    return text.reason if text and text.role == role else None
