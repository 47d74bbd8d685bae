"""Posts of social networks that an article embeds, by the class words of the networks' own embed codes."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Box
from newsclean.extract.page.layout import Layout


def find_posts(boxes: Sequence[Box], layout: Layout) -> frozenset[int]:
    """Indexes of the boxes that are such a post or stand in one."""
    inside: set[int] = set()
    for box, roles in zip(boxes, layout.roles, strict=True):
        if box.parent in inside or "post" in roles:
            inside.add(box.index)
    return frozenset(inside)
