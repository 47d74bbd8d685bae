"""Where the article stands on the page: the mass of prose in every box, the boxes that are something else, the root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.extract.block import Block, Box, Segments
from newsclean.extract.lines.line_forms import line_role
from newsclean.extract.page.foreign import read_names
from newsclean.extract.page.labels import label_roles
from newsclean.extract.page.scale import length_scale
from newsclean.extract.page.tree import Tree, mark_inside, read_tree, sum_up

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
_LONGEST_TITLE = 60
_TEXT = 150
"""Characters of prose above a list of comments that are an article; a single paragraph may be its dek."""
_ENOUGH = 200
"""Characters of prose outside foreign boxes, below which their labels are not believed."""
_NEVER = frozenset(("consent", "comments"))
"""Roles whose labels are believed even then."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The boxes of a page, weighed. All lists run parallel to `Segments.boxes`."""

    roles: Sequence[tuple[str, ...]]
    """What each box's own label speaks for; not asked of boxes in foreign boxes."""
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
    tree: Tree
    clear: Sequence[Block]
    """The blocks outside foreign boxes, which are few on most pages."""


def lay_out(segments: Segments, witnesses: frozenset[int], title: Block | None) -> Layout:
    """Weigh the boxes and find the root.

    `witnesses` are the blocks that the page's own metadata name as the article's text; empty if it names none.
    `title` shows the headline; None where none is known.
    """
    boxes = segments.boxes
    scale = length_scale(segments.blocks)
    shortest = _SHORT * scale
    weights = [_prose(block) if len(block.text) >= shortest else 0 for block in segments.blocks]
    tree = read_tree(segments)
    mass = sum_up(tree, weights)
    foreign, roles = read_names(segments, tree, weights, mass, scale)
    clean = _clean_mass(tree, weights, foreign)
    if clean[0] < min(_ENOUGH * scale, mass[0]):
        foreign = [role if role in _NEVER else None for role in foreign]
        clean = _clean_mass(tree, weights, foreign)
        roles = label_roles([box.label for box in boxes])
    seen = [weight if index in witnesses else 0 for index, weight in enumerate(weights)] if witnesses else []
    evidence = sum_up(tree, seen) if sum(seen) > clean[0] * _CREDIBLE else clean
    root = _find_root(boxes, evidence)
    end = _comments_above(segments, weights, foreign, root)
    if end >= 0:
        clean = evidence = _clean_mass(tree, [*weights[:end], *[0] * (len(weights) - end)], foreign)
        root = _find_root(boxes, evidence)
    if title and _is_titled_anew(segments.blocks, title, root):
        root = _first_of_its_like(boxes, clean, root, title.box, _ENOUGH * scale)
    around = _widen(boxes, _text(tree, segments.blocks, foreign), root)
    clear = [block for block, home in zip(segments.blocks, tree.homes, strict=True) if foreign[home] is None]
    return Layout(roles, foreign, clean, mark_inside(tree, root), mark_inside(tree, around), root, scale, tree, clear)


def _prose(block: Block) -> int:
    if block.kind not in _PROSE_KINDS or block.link_share > _LINKED:
        return 0
    return len(block.text) - block.link_chars


def _clean_mass(tree: Tree, weights: Sequence[int], foreign: Sequence[str | None]) -> list[int]:
    return sum_up(
        tree,
        [weight if foreign[home] is None else 0 for home, weight in zip(tree.homes, weights, strict=True)],
    )


def _named_article(boxes: Sequence[Box], mass: Sequence[int]) -> int:
    """The innermost box that its author marked as the article and that holds most of the prose; else the outermost."""
    least = mass[0] * _MARKED
    heavy = [boxes[index] for index, own in enumerate(mass) if own > least]
    return max((box.index for box in heavy if box.tag == "article" or "articlebody" in box.label.lower()), default=0)


def _find_root(boxes: Sequence[Box], evidence: Sequence[int]) -> int:
    return _container(boxes, _descend(boxes, evidence, _named_article(boxes, evidence)))


def _comments_above(segments: Segments, weights: Sequence[int], foreign: Sequence[str | None], root: int) -> int:
    """Where a root begins that is a list of comments, longer than the article above it; -1 where it is none.

    Such a list says so in the root's first line or in the line before it.
    """
    first = next((block.index for block in segments.blocks if block.box >= root), 0)
    for block in segments.blocks[max(0, first - 1) : first + 1]:
        line = line_role(block.text) if len(block.text) <= _LONGEST_TITLE and not block.link_chars else None
        if line and line.role == "comments":
            before = [weights[b.index] for b in segments.blocks[: block.index] if foreign[b.box] is None]
            return block.index if sum(before) >= _TEXT and len(before) - before.count(0) > 1 else -1
    return -1


def _descend(boxes: Sequence[Box], mass: Sequence[int], root: int) -> int:
    """From `root` down to the last box that one child does not dominate. Boxes come parents first."""
    most = mass[root] * _DOMINANT
    for index in range(root + 1, len(boxes)):
        if mass[index] > most and boxes[index].parent == root:
            root, most = index, mass[index] * _DOMINANT
    return root


def _text(tree: Tree, blocks: Sequence[Block], foreign: Sequence[str | None]) -> list[int]:
    """Characters of any text in each box, foreign boxes left out."""
    return _clean_mass(tree, [len(block.text) for block in blocks], foreign)


def _widen(boxes: Sequence[Box], text: Sequence[int], root: int) -> int:
    """From the root up to the last box around it that adds little: a lede, a heading, a table beside the prose."""
    limit = text[root] * _LITTLE_MORE
    while boxes[root].parent >= 0 and text[boxes[root].parent] <= limit:
        root = boxes[root].parent
    return root


def _is_titled_anew(blocks: Sequence[Block], title: Block, root: int) -> bool:
    """Whether between the headline and the first text of the root there is another headline, set as high or linked."""
    first = next((block.index for block in blocks if block.box >= root), 0)
    return any(
        block.kind == "heading" and (block.level <= title.level or block.link_share > _LINKED)
        for block in blocks[title.index + 1 : first + 1]
    )


def _first_of_its_like(boxes: Sequence[Box], mass: Sequence[int], root: int, title_box: int, enough: float) -> int:
    """Where more articles are loaded below, each in a box of one name, the one under the headline is meant."""
    name = (boxes[root].tag, boxes[root].label)
    if not boxes[root].label:
        return root
    least = max(enough, mass[root] * _SHARE_OF_LATER)
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
