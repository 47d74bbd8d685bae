"""A first-order heading that ends a trail (Home > Politics > …): written for search engines, the headline is below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.extract.block import Block, Box, Segments
from newsclean.extract.page.layout import Layout
from newsclean.extract.page.titles import fold

_LONG_WORD = re.compile(r"\w{4,}")
_ALL = 0.9
_LONGEST_LINK = 40
_BOXES_UP = 3
_LOWEST = 3
"""Order of a heading that may still be the headline."""


def below_trail(segments: Segments, layout: Layout, headline_at: int, first: int) -> int:
    """Index of the heading below, down to the block `first`, that says in other words what the trail's end says.

    -1 where the heading at `headline_at` ends no trail, or none says it again.
    """
    blocks = segments.blocks
    if headline_at < 0 or blocks[headline_at].level != 1 or not _ends_trail(blocks, segments.boxes, headline_at):
        return -1
    title = blocks[headline_at].text
    below = (b for b in blocks[headline_at + 1 : first] if b.kind == "heading" and 1 < b.level <= _LOWEST)
    clear = (block for block in below if layout.foreign[block.box] is None)
    return next((block.index for block in clear if _rewords(block.text, title)), -1)


def _ends_trail(blocks: Sequence[Block], boxes: Sequence[Box], index: int) -> bool:
    """Whether it stands in a list or a menu, or in one box with a short link right before it."""
    parent = boxes[blocks[index].box].parent
    above = [parent]
    while above[-1] > 0 and len(above) < _BOXES_UP:
        above.append(boxes[above[-1]].parent)
    if boxes[parent].tag == "li" or any(boxes[box].tag == "nav" for box in above if box >= 0):
        return True
    before = blocks[index - 1] if index else None
    is_near = before is not None and parent in (before.box, boxes[before.box].parent)
    return before is not None and is_near and before.link_share >= _ALL and len(before.text) <= _LONGEST_LINK


def _words(text: str) -> set[str]:
    return set(_LONG_WORD.findall(text.casefold().replace("\xad", "")))


def _rewords(text: str, title: str) -> bool:
    """A third of the words again, and not merely the title's beginning, below which the rest of it may stand."""
    said, again = _words(title), _words(text)
    return 3 * len(said & again) >= max(len(said), len(again), 1) and not fold(title).startswith(fold(text))
