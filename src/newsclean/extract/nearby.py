"""Which blocks stand in a box, looked for around a place in it. Blocks of a box stand side by side."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Block, Box, Segments


def stands_in(boxes: Sequence[Box], inner: int, outer: int) -> bool:
    """Whether a box is another or stands in it; parents have smaller indexes than their children."""
    while inner > outer:
        inner = boxes[inner].parent
    return inner == outer


def blocks_near(segments: Segments, box: int, position: int, most: int) -> Sequence[Block]:
    """The blocks in `box`, which holds the place before block `position`; at most `most` to either side of it."""
    blocks, boxes = segments.blocks, segments.boxes
    first = end = position
    while first > 0 and position - first < most and stands_in(boxes, blocks[first - 1].box, box):
        first -= 1
    while end < len(blocks) and end - position < most and stands_in(boxes, blocks[end].box, box):
        end += 1
    return blocks[first:end]
