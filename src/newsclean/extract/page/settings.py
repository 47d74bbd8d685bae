"""How text is set: the boxes it stands in. What is set as the running text is belongs to it, short as it may be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from newsclean.extract.block import Block, Box
from newsclean.extract.lines.stops import ends_sentence
from newsclean.extract.page.layout import Layout

_LEVELS = 3
_PATIENCE = 6
"""Blocks behind the last paragraph that may stand between it and another one."""

Setting = tuple[int, tuple[tuple[str, str], ...]]
"""A box, and the names of the boxes on the way down from it to the text."""


def read_settings(boxes: Sequence[Box], index: int, root: int) -> Iterator[Setting]:
    """The settings of a text in the box `index`: seen from one, two and three boxes up, none of them outside `root`."""
    names: tuple[tuple[str, str], ...] = ()
    for _ in range(_LEVELS):
        if index <= root:
            break
        box = boxes[index]
        names = ((box.tag, box.label), *names)
        index = box.parent
        yield index, names


def find_end(blocks: Sequence[Block], boxes: Sequence[Box], layout: Layout, prose: Sequence[int]) -> int:
    """Index of the last block that is prose or a short sentence set as prose is; -1 where there is no prose."""
    if not prose:
        return -1
    usual = {setting for index in prose for setting in read_settings(boxes, blocks[index].box, layout.root)}
    last = prose[-1]
    for block in blocks[last + 1 :]:
        if block.index - last > _PATIENCE:
            break
        if _may_end(block, layout) and _is_set_so(boxes, layout, block, usual):
            last = block.index
    return last


def _may_end(block: Block, layout: Layout) -> bool:
    return (
        block.kind == "text"
        and layout.inside[block.box]
        and layout.foreign[block.box] is None
        and not block.link_chars
        and ends_sentence(block.text)
    )


def _is_set_so(boxes: Sequence[Box], layout: Layout, block: Block, usual: Collection[Setting]) -> bool:
    return any(setting in usual for setting in read_settings(boxes, block.box, layout.root))
