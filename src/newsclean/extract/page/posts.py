"""Posts of social networks that an article embeds, by the class words of the networks' own embed codes."""

from __future__ import annotations

from newsclean.extract.page.layout import Layout
from newsclean.extract.page.tree import spread


def find_posts(layout: Layout) -> frozenset[int]:
    """Indexes of the boxes that are such a post or stand in one."""
    return spread(layout.tree, [index for index, roles in enumerate(layout.roles) if "post" in roles])
