"""The rules for what stands with a picture. Each test answers with its reason, or None."""

from __future__ import annotations

from newsclean.extract.block import Block
from newsclean.extract.page.view import View

_ABOVE_HEADLINE = 4
"""Blocks above the headline among which the lead picture's caption may stand; buttons and links do not count."""
_FURTHEST = 20


def is_caption(view: View, block: Block) -> str | None:
    return _figure(view, block, "caption")


def is_credit(view: View, block: Block) -> str | None:
    return _figure(view, block, "credit")


def is_aside(view: View, block: Block) -> str | None:
    return _figure(view, block, "aside")


def _figure(view: View, block: Block, role: str) -> str | None:
    """In the article's root, between headline and text, right above the headline, or in what holds little more."""
    text = view.figures[block.index]
    if text.role != role or block.box in view.cards:
        return None
    if view.layout.inside[block.box]:
        return text.reason
    near = view.layout.around[block.box] or _is_near_headline(view, block)
    return text.reason if near and block.index < view.first else None


def _is_near_headline(view: View, block: Block) -> bool:
    if view.headline_at - block.index <= _ABOVE_HEADLINE:
        return True
    if view.headline_at - block.index > _FURTHEST:
        return False
    between = view.segments.blocks[block.index + 1 : view.headline_at]
    foreign = view.layout.foreign
    told = [other for other in between if foreign[other.box] is None and not other.link_chars]
    return sum(other.index not in view.figures for other in told) < _ABOVE_HEADLINE
