"""Where the article stands on the page: the mass of prose in every box, the boxes that are something else, the root."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.extract.block import Block, Box, Segments
from newsclean.extract.page.foreign import find_foreign
from newsclean.extract.page.labels import label_roles
from newsclean.extract.page.scale import length_scale

_PROSE_KINDS = frozenset(("text", "quote", "item", "code"))
_SHORT = 40
"""Characters; shorter blocks are no evidence of prose."""
_LINKED = 0.5
_DOMINANT = 0.75
"""The way to the root goes down as long as one child holds this share of its parent's prose."""
_MARKED = 0.55
"""The same for a box that its author marked as the article."""
_LITTLE_MORE = 1.1
"""Text around the root, as a multiple of the text in it, that is taken in."""
_LEAVES = frozenset("p li dd dt h1 h2 h3 h4 h5 h6 blockquote pre td tr tbody ul ol".split())
_CREDIBLE = 0.4
"""Witnesses count where they hold this share of the page's prose outside foreign boxes."""
_SHARE_OF_LATER = 0.1
"""An article's prose against that of a later one's, at the least."""
_ENOUGH = 200
"""Characters of prose outside foreign boxes, below which their labels are not believed."""
_NEVER = frozenset(("consent", "comments"))
"""Roles whose labels are believed even then."""


class Layout(NamedTuple):
    """The boxes of a page, weighed. All lists run parallel to `Segments.boxes`."""

    roles: Sequence[tuple[str, ...]]
    """What each box's own label speaks for."""
    foreign: Sequence[str | None]
    """The role of the outermost foreign box that a box is or stands in."""
    mass: Sequence[int]
    """Characters of prose in each box."""
    inside: Sequence[bool]
    """Whether a box is the root or stands in it."""
    around: Sequence[bool]
    """Whether it stands in the wider box that holds little more than the root."""
    root: int
    scale: float
    """The factor for lengths in characters; see `length_scale`."""


def lay_out(segments: Segments, witnesses: frozenset[int], title_box: int) -> Layout:
    """Weigh the boxes and find the root.

    `witnesses` are the blocks that the page's own metadata name as the article's text; empty if it names none.
    `title_box` holds the headline; -1 where none is known.
    """
    boxes = segments.boxes
    scale = length_scale(segments.blocks)
    weights = [_prose(block, _SHORT * scale) for block in segments.blocks]
    mass = _sum_up(boxes, segments.blocks, weights)
    roles = label_roles([box.label for box in boxes])
    foreign: Sequence[str | None] = find_foreign(segments, roles, weights, mass, scale)
    clean = _clean_mass(segments, weights, foreign)
    if clean[0] < min(_ENOUGH * scale, mass[0]):
        foreign = [role if role in _NEVER else None for role in foreign]
        clean = _clean_mass(segments, weights, foreign)
    seen = [weight if block.index in witnesses else 0 for block, weight in zip(segments.blocks, weights, strict=True)]
    evidence = _sum_up(boxes, segments.blocks, seen) if sum(seen) > clean[0] * _CREDIBLE else clean
    deepest = _descend(boxes, evidence, _named_article(boxes, evidence))
    root = _first_of_its_like(boxes, clean, _container(boxes, deepest), title_box)
    around = _widen(boxes, _text(segments, foreign), root)
    return Layout(roles, foreign, clean, _inside(boxes, root), _inside(boxes, around), root, scale)


def _prose(block: Block, shortest: float) -> int:
    if block.kind not in _PROSE_KINDS or len(block.text) < shortest or block.link_share > _LINKED:
        return 0
    return len(block.text) - block.link_chars


def _sum_up(boxes: Sequence[Box], blocks: Sequence[Block], weights: Sequence[int]) -> list[int]:
    mass = [0] * len(boxes)
    for block, weight in zip(blocks, weights, strict=True):
        mass[block.box] += weight
    for box in reversed(boxes[1:]):
        mass[box.parent] += mass[box.index]
    return mass


def _clean_mass(segments: Segments, weights: Sequence[int], foreign: Sequence[str | None]) -> list[int]:
    clean = [
        weight if foreign[block.box] is None else 0 for block, weight in zip(segments.blocks, weights, strict=True)
    ]
    return _sum_up(segments.boxes, segments.blocks, clean)


def _named_article(boxes: Sequence[Box], mass: Sequence[int]) -> int:
    """The innermost box that its author marked as the article and that holds most of the prose; else the outermost."""
    marked = (box.index for box in boxes if box.tag == "article" or "articlebody" in box.label.lower())
    return max((index for index in marked if mass[index] > mass[0] * _MARKED), default=0)


def _descend(boxes: Sequence[Box], mass: Sequence[int], root: int) -> int:
    """From `root` down to the last box that one child does not dominate. Boxes come parents first."""
    for box in boxes[root + 1 :]:
        if box.parent == root and mass[box.index] > mass[root] * _DOMINANT:
            root = box.index
    return root


def _text(segments: Segments, foreign: Sequence[str | None]) -> list[int]:
    """Characters of any text in each box, foreign boxes left out."""
    lengths = [len(block.text) if foreign[block.box] is None else 0 for block in segments.blocks]
    return _sum_up(segments.boxes, segments.blocks, lengths)


def _widen(boxes: Sequence[Box], text: Sequence[int], root: int) -> int:
    """From the root up to the last box around it that adds little: a lede, a heading, a table beside the prose."""
    limit = text[root] * _LITTLE_MORE
    while boxes[root].parent >= 0 and text[boxes[root].parent] <= limit:
        root = boxes[root].parent
    return root


def _first_of_its_like(boxes: Sequence[Box], mass: Sequence[int], root: int, title_box: int) -> int:
    """Where more articles are loaded below, each in a box of one name, the one under the headline is meant."""
    name = (boxes[root].tag, boxes[root].label)
    if title_box < 0 or not boxes[root].label:
        return root
    least = max(_ENOUGH, mass[root] * _SHARE_OF_LATER)
    around = _path(boxes, title_box)
    if root in around:
        return root
    candidates = [*around, *range(title_box + 1, root)]
    alike = (i for i in candidates if (boxes[i].tag, boxes[i].label) == name and mass[i] >= least)
    return next(alike, root)


def _path(boxes: Sequence[Box], index: int) -> list[int]:
    """A box and those around it, the innermost first."""
    path = []
    while index >= 0:
        path.append(index)
        index = boxes[index].parent
    return path


def _container(boxes: Sequence[Box], root: int) -> int:
    """The nearest box that is no paragraph, item or cell: a root that is one holds a part of the article only."""
    while boxes[root].parent >= 0 and boxes[root].tag in _LEAVES:
        root = boxes[root].parent
    return root


def _inside(boxes: Sequence[Box], root: int) -> list[bool]:
    inside = [False] * len(boxes)
    for box in boxes[root:]:
        inside[box.index] = box.index == root or inside[box.parent]
    return inside
