"""Cards: boxes that present another article (a linked heading, often with picture, date and dek)."""

from __future__ import annotations

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
    clear = (b for b in segments.blocks if layout.inside[b.box] and layout.foreign[b.box] is None)
    titles = [block for block in clear if _is_linked_title(block)]
    if not titles:
        return frozenset()
    boxes = segments.boxes
    own = sum_up(layout.tree, [len(block.text) - block.link_chars for block in segments.blocks])
    climbed = [_climb(boxes, layout, own, title.box) for title in titles]
    cards = {card for card in climbed if card is not None}
    kin = {(boxes[card].parent, boxes[card].tag, boxes[card].label) for card in cards}
    rest = [title.box for title, card in zip(titles, climbed, strict=True) if card is None] if kin else []
    return spread(layout.tree, cards.union(*(_find_kin(boxes, layout.root, box, kin) for box in rest)))


def _find_kin(boxes: Sequence[Box], root: int, box: int, kin: Collection[tuple[int, str, str]]) -> Iterator[int]:
    """The box around a linked title that stands among cards of the same name, however long it is."""
    while box > root:
        if (boxes[box].parent, boxes[box].tag, boxes[box].label) in kin:
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
