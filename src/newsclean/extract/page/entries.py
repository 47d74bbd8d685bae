"""Live blogs: the lines that give the time of an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.extract.block import Block, Segments
from newsclean.extract.page.layout import Layout

_CLOCK = re.compile(r"^\W{0,3}(?:[01]?\d|2[0-3])[:.h]\s?[0-5]\d(?!\d)")
_LONGEST = 90
_FEWEST = 3
"""Entries; fewer are an article with a time or two in it."""
_REACH = 3
"""Blocks after the line within which its text begins."""
_TEXT = 40


def find_entries(segments: Segments, layout: Layout) -> frozenset[int]:
    """Indexes of the blocks that give the time of an entry; empty where the page is no live blog.

    Such a line begins with a clock time or is marked as a time, is no sentence, and text follows it.
    """
    lines = [block.index for block in layout.clear if layout.inside[block.box] and _gives_time(block)]
    opening = [index for index in lines if _opens(segments, layout.root, index)]
    return frozenset(opening) if len(opening) >= _FEWEST and _are_alike(segments, opening) else frozenset()


def _gives_time(block: Block) -> bool:
    if len(block.text) > _LONGEST or block.kind == "table":
        return False
    if _CLOCK.match(block.text):
        return block.text[-1] not in ".!?"
    return any(mark.kind == "time" and len(mark.text) > len(block.text) * 0.3 for mark in block.marks)


def _opens(segments: Segments, root: int, index: int) -> bool:
    """Whether text follows the line in a box that holds both and is not the whole article."""
    around = set(_path(segments, root, segments.blocks[index].box))
    return any(
        block.kind != "item" and len(block.text) >= _TEXT and block.link_share < 0.5
        for block in segments.blocks[index + 1 : index + 1 + _REACH]
        if not around.isdisjoint(_path(segments, root, block.box))
    )


def _path(segments: Segments, root: int, box: int) -> Iterator[int]:
    """The boxes from one up to the root, the root left out."""
    while box > root:
        yield box
        box = segments.boxes[box].parent


def _are_alike(segments: Segments, lines: Sequence[int]) -> bool:
    """Most of them stand in boxes of one kind."""
    names = [(segments.boxes[segments.blocks[i].box].tag, segments.boxes[segments.blocks[i].box].label) for i in lines]
    return max(map(names.count, set(names))) >= len(names) * 0.6
