"""What a line announces: the box that opens with "Read also" or "Sign up", all that follows under "Comments (3)"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from newsclean.extract.block import Block, Segments
from newsclean.extract.lines.line_forms import LineForm
from newsclean.extract.nearby import stands_in
from newsclean.extract.page.layout import Layout

_ROLES = frozenset("comments related newsletter paywall consent tags sidebar".split())
"""Roles that a line gives to the box it opens. An advertisement's label often stands on top of a piece of the text."""
_CLOSED = frozenset(("site",))
"""Roles of boxes that end in a line of furniture as well: "Support us", why, "Donate"."""
_OPENING = _ROLES | _CLOSED
_LINKING = frozenset(("related", "tags"))
"""Roles of boxes that are no such thing without a link."""
_PART = 0.3
"""Share of the root's prose that a box may hold, a list of comments apart."""
_TEXT = 100
"""Characters of prose that stand before a list of comments."""
_LINKED = 0.5


class _Opened(NamedTuple):
    """A line and the boxes that open with it, from the innermost on."""

    at: int
    line: LineForm
    boxes: Sequence[int]


def find_announced(segments: Segments, layout: Layout, lines: Mapping[int, LineForm]) -> Mapping[int, LineForm]:
    """The blocks that stand under a line, by index, with that line.

    `lines` are the lines of furniture outside foreign boxes. A box is announced by the line it opens with, unless other
    boxes of its name hold prose: then it is a piece of the article with a label on top.
    """
    opened = [
        _Opened(index, line, tuple(_boxes_opened(segments, layout, index, line)))
        for index, line in lines.items()
        if line.role in _OPENING and not line.rule.startswith("form:")
    ]
    if not opened:
        return {}
    named = _names_of_prose(segments, layout, {box for one in opened for box in one.boxes})
    text_ends = _where_text_ends(segments, layout)
    found: dict[int, LineForm] = {}
    for one in opened:
        if one.at not in found and (one.line.role != "comments" or one.at > text_ends):
            members = _announced_by(segments, one, named)
            if one.line.role not in _CLOSED or (members and members[-1] in lines):
                found.update(dict.fromkeys(members, one.line))
    return found


def _boxes_opened(segments: Segments, layout: Layout, index: int, line: LineForm) -> Iterator[int]:
    """As far up as a box may be what the line announces."""
    boxes = segments.boxes
    before = segments.blocks[index - 1].box if index else -1
    most = layout.mass[layout.root] * _PART if line.role != "comments" else layout.mass[0]
    box = segments.blocks[index].box
    while box > before and layout.mass[box] <= most and not stands_in(boxes, layout.root, box):
        yield box
        box = boxes[box].parent


def _names_of_prose(segments: Segments, layout: Layout, opened: set[int]) -> set[tuple[str, str]]:
    heavy = [segments.boxes[index] for index, own in enumerate(layout.mass) if own and index not in opened]
    return {(box.tag, box.label) for box in heavy}


def _where_text_ends(segments: Segments, layout: Layout) -> int:
    """Index of the block up to which there is too little prose for comments to stand behind it."""
    prose = 0
    for block in layout.clear:
        if layout.inside[block.box] and block.link_share < _LINKED:
            prose += len(block.text)
            if prose >= _TEXT * layout.scale:
                return block.index
    return len(segments.blocks)


def _announced_by(segments: Segments, one: _Opened, named: set[tuple[str, str]]) -> list[int]:
    boxes = segments.boxes
    own = [index for index in one.boxes if (boxes[index].tag, boxes[index].label) not in named]
    members = list(_blocks_in(segments, one.at, own[-1])) if own else []
    if one.line.role in _LINKING and not any(block.link_share > _LINKED for block in members[1:]):
        return []
    if one.line.role == "comments" and len(members) < 2 and segments.blocks[one.at].kind == "heading":
        members = _blocks_below(segments, one)
    return [block.index for block in members]


def _blocks_in(segments: Segments, first: int, box: int) -> Iterator[Block]:
    """From the first block on, those that stand in a box."""
    following = map(segments.blocks.__getitem__, range(first, len(segments.blocks)))
    return takewhile(lambda block: stands_in(segments.boxes, block.box, box), following)


def _blocks_below(segments: Segments, one: _Opened) -> list[Block]:
    """What stands behind a heading beside it, down to the next heading of its order."""
    top = one.boxes[-1] if one.boxes else segments.blocks[one.at].box
    level = segments.blocks[one.at].level
    following = _blocks_in(segments, one.at + 1, segments.boxes[top].parent)
    below = takewhile(lambda block: block.kind != "heading" or block.level > level, following)
    return [segments.blocks[one.at], *below]
