"""Forms with what invites to fill them in: a newsletter's box, a poll, a search."""

from __future__ import annotations

from newsclean.extract.block import Segments
from newsclean.extract.page.layout import Layout
from newsclean.extract.page.tree import spread, sum_up

_INVITING = 350
"""Characters that may stand beside a form in its box."""
_PART = 0.2
"""Share of the root's prose; a box with more is a part of the article."""


def find_forms(segments: Segments, layout: Layout) -> frozenset[int]:
    """Indexes of the boxes inside the root that hold a form and little else, and of those inside them."""
    boxes = segments.boxes
    forms = [box.index for box in boxes if box.tag == "form" and layout.inside[box.index] and layout.foreign[box.index]]
    if not forms:
        return frozenset()
    lengths = [len(b.text) if layout.foreign[b.box] is None else 0 for b in segments.blocks]
    text = sum_up(layout.tree, lengths)
    most = layout.mass[layout.root] * _PART
    tops = []
    for form in forms:
        top = form
        while (parent := boxes[top].parent) > layout.root and text[parent] <= _INVITING and layout.mass[parent] <= most:
            top = parent
        if text[top]:
            tops.append(top)
    return spread(layout.tree, tops)
