"""Cards: boxes that present another article (a linked heading, often with picture, date and dek)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from newsclean.extract.block import Block, Box, Segments
from newsclean.extract.page.layout import Layout
from newsclean.extract.page.tree import spread, sum_up

_ALL = 0.9
_MOST_PROSE = 450
"""Characters of unlinked prose that a card may hold: a dek, no body."""
_PART = 0.3
"""Share of the root's prose; a box with more is a part of the article."""
_SHORTEST_TITLE = 15


def find_cards(segments: Segments, layout: Layout) -> frozenset[int]:
    """Indexes of the boxes inside the root that are cards or stand in one.

    A card is the largest box around a linked title that holds no title or prose of the article's own; it counts where
    its like stands beside it, or where it holds nothing else than what its title announces.
    """
    titles = [block for block in layout.clear if layout.inside[block.box] and _is_linked_title(block)]
    if not titles:
        return frozenset()
    boxes = segments.boxes
    own = sum_up(layout.tree, [len(block.text) - block.link_chars for block in segments.blocks])
    climbed = [_climb(boxes, layout, own, title.box) for title in titles]
    cards = {card for card in climbed if card is not None}
    rest = [title.box for title, card in zip(titles, climbed, strict=True) if card is None] if cards else []
    return spread(layout.tree, cards.union(_find_kin(boxes, layout, cards, rest)))


def _find_kin(boxes: Sequence[Box], layout: Layout, cards: Collection[int], titles: Sequence[int]) -> Iterator[int]:
    """The boxes around linked titles that stand among more cards of the same name, however long they are."""
    shorter = Counter(_name(boxes[card]) for card in cards if boxes[card].label)
    most = layout.mass[layout.root] * _PART
    kin = {box for title in titles for box in _path(boxes, title, layout.root) if _name(boxes[box]) in shorter}
    longer = Counter(_name(boxes[box]) for box in kin)
    return (box for box in kin if longer[_name(boxes[box])] < shorter[_name(boxes[box])] and layout.mass[box] <= most)


def _name(box: Box) -> tuple[int, str, str]:
    return box.parent, box.tag, box.label


def _path(boxes: Sequence[Box], box: int, root: int) -> Iterator[int]:
    """From a box up to the root, the root left out."""
    while box > root:
        yield box
        box = boxes[box].parent


def _is_linked_title(block: Block) -> bool:
    return (
        block.link_chars >= _SHORTEST_TITLE
        and block.link_chars > _ALL * len(block.text)
        and (block.kind == "heading" or block.bold_chars > 0)
        and not any(anchor.href.startswith("#") for anchor in block.anchors)
    )


def _climb(boxes: Sequence[Box], layout: Layout, own: Sequence[int], start: int) -> int | None:
    """The largest box around `start`, below the root, with little text of its own; None where that is `start`'s own."""
    most = _MOST_PROSE * layout.scale
    top = start
    while boxes[top].parent > layout.root:
        parent = boxes[top].parent
        if own[parent] > most or layout.mass[parent] > layout.mass[layout.root] * _PART:
            break
        top = parent
    return top if top != start else None
