"""Threads: what readers wrote below an article, told by the button to answer that each of them has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsclean.extract.block import Segments
from newsclean.extract.lines.line_forms import LineForm
from newsclean.extract.nearby import stands_in
from newsclean.extract.page.layout import Layout

_FEWEST = 3
_LONGEST = 24
"""Characters of such a button."""
_LOOKED_AT = 7
_SHORTEST = 15
"""Characters of a comment."""
_TEXT = 150
"""Characters of the article that stand before them."""


def find_thread(segments: Segments, layout: Layout, lines: Mapping[int, LineForm]) -> range:
    """Indexes of the blocks from the first comment to the last; empty where there are none.

    `lines` are the lines of furniture outside foreign boxes.
    """
    buttons = _buttons(segments, lines)
    if len(buttons) < _FEWEST or not _stand_under_text(segments, buttons):
        return range(0)
    start = _edge(segments, buttons[0], buttons[1], -1)
    end = _edge(segments, buttons[-1], buttons[-2], 1)
    before = sum(
        len(block.text) - block.link_chars
        for block in segments.blocks[:start]
        if layout.inside[block.box] and layout.foreign[block.box] is None
    )
    return range(start, end + 1) if before >= _TEXT * layout.scale else range(0)


def _buttons(segments: Segments, lines: Mapping[int, LineForm]) -> Sequence[int]:
    """The places of the line about comments that is said most often."""
    said = [(i, segments.blocks[i].text) for i, line in lines.items() if line.role == "comments"]
    often = Counter(text for _, text in said if len(text) <= _LONGEST).most_common(1)
    return [index for index, text in said if text == often[0][0]] if often else []


def _stand_under_text(segments: Segments, buttons: Sequence[int]) -> bool:
    """Whether most of the first buttons have a text of their own in the box around them."""
    looked_at = buttons[:_LOOKED_AT]
    with_text = 0
    for button, other in pairwise(looked_at):
        first = _edge(segments, button, other, -1)
        own = segments.blocks[first:button]
        with_text += any(len(block.text) - block.link_chars >= _SHORTEST for block in own)
    return with_text * 2 > len(looked_at) - 1


def _edge(segments: Segments, button: int, other: int, step: int) -> int:
    """The outermost block, backwards or forwards, of the largest box around a button that does not hold the other."""
    blocks, boxes = segments.blocks, segments.boxes
    box = blocks[button].box
    while boxes[box].parent >= 0 and not stands_in(boxes, blocks[other].box, boxes[box].parent):
        box = boxes[box].parent
    at = button
    while 0 <= at + step < len(blocks) and stands_in(boxes, blocks[at + step].box, box):
        at += step
    return at
