"""Which blocks stand in a box, around a place."""

from __future__ import annotations

from newsclean.extract.block import Block, Box, Segments
from newsclean.extract.nearby import blocks_near, stands_in

BOXES = tuple(Box(i, parent, "div", "", False, 0) for i, parent in enumerate([-1, 0, 1, 0, 3]))
BLOCKS = tuple(Block(i, str(i), "text", box) for i, box in enumerate([1, 2, 2, 4, 3, 0]))
PAGE = Segments(BLOCKS, BOXES)


def texts(box: int, position: int, most: int = 9) -> str:
    return "".join(block.text for block in blocks_near(PAGE, box, position, most))


def test_a_box_stands_in_itself_and_in_those_above() -> None:
    assert stands_in(BOXES, 4, 3)
    assert stands_in(BOXES, 4, 0)
    assert stands_in(BOXES, 2, 2)
    assert not stands_in(BOXES, 2, 3)
    assert not stands_in(BOXES, 0, 3)


def test_blocks_of_a_box_on_both_sides_of_a_place() -> None:
    assert texts(1, 1) == "012"
    assert texts(2, 3) == "12"
    assert texts(3, 3) == "34"
    assert texts(0, 6) == "012345"


def test_no_blocks_and_no_more_than_asked() -> None:
    assert texts(4, 1) == ""
    assert texts(0, 3, most=1) == "23"
