"""What a block's place on the page says of it. Each test answers with its reason, or None."""

from __future__ import annotations

from newsclean.extract.block import Block
from newsclean.extract.page.view import Finding, View, fold, is_prose

_LONGEST_META = 200
"""Characters of the longest byline or date line."""
_LONGEST_TITLE = 300
_TELLING = 12
"""Characters; a shorter headline may be a part of another by chance."""
_LONGEST_DEK = 600
_LONGEST_HEADING = 70
_CLOSE = 6
"""Blocks after the headline within which a long heading is its dek."""
_NEAR = 3
"""Boxes up from a block whose names are believed to be about it."""


def is_headline(view: View, block: Block) -> str | None:
    return "shows the headline" if block.index == view.headline_at else None


def repeats_headline(view: View, block: Block) -> str | None:
    if len(block.text) > _LONGEST_TITLE:
        return None
    said = fold(block.text)
    if said in view.headlines or said == view.headline:
        return "repeats the headline"
    if (
        block.kind == "heading"
        and block.index < view.first
        and len(view.headline) >= _TELLING
        and view.headline in said
    ):
        return "repeats the headline, with its kicker"
    return None


def is_entry_time(view: View, block: Block) -> str | None:
    return "gives the time of a live blog's entry" if block.index in view.entries else None


def is_dek(view: View, block: Block) -> str | None:
    if not 0 <= view.headline_at < block.index <= view.first < view.last:
        return None
    if block.kind not in ("text", "heading") or len(block.text) > _LONGEST_DEK or block.link_share > 0.5:
        return None
    if view.layout.foreign[block.box]:
        return _teaser_as_dek(view, block)
    if _is_named_dek(view, block):
        return "stands under the headline and is named as dek"
    if view.layout.inside[block.box]:
        # Inside the root a first paragraph is the lede, even where the metadata repeat it.
        return None
    if block.kind == "heading" and len(block.text) > _LONGEST_HEADING and block.index - view.headline_at <= _CLOSE:
        return "a long heading under the headline"
    if fold(block.text) in view.deks and (block.kind == "heading" or not _flows_on(view, block)):
        return "stands under the headline and says what the metadata give as description"
    return None


def _teaser_as_dek(view: View, block: Block) -> str | None:
    """A page's own teaser is its dek."""
    if view.layout.foreign[block.box] == "related" and view.layout.roles[block.box] and is_prose(block, view.layout.scale):
        names = view.segments.boxes[block.box].label.lower()
        return "stands under the headline and is named as the article's teaser" if "teaser" in names else None
    return None


def _is_named_dek(view: View, block: Block) -> bool:
    """Named as dek, and by a box that does not hold the text as well."""
    box = view.segments.boxes[block.box]
    named_boxes = [i for i in (box.index, box.parent) if i >= 0 and "dek" in view.layout.roles[i]]
    return len(block.text) > 20 and any(view.layout.mass[i] <= len(block.text) * 1.5 for i in named_boxes)


def _flows_on(view: View, block: Block) -> bool:
    """Whether a block is the first paragraph of the text: the next one stands beside it and looks the same."""
    blocks, boxes = view.segments.blocks, view.segments.boxes
    here = boxes[block.box]
    for other in blocks[block.index + 1 : block.index + 4]:
        there = boxes[other.box]
        if is_prose(other, view.layout.scale) and there.parent == here.parent and (there.tag, there.label) == (here.tag, here.label):
            return True
    return False


def find_foreign(view: View, block: Block) -> Finding | None:
    role = view.layout.foreign[block.box]
    return Finding(role, f"stands in a box that is named as {role}") if role else None


def is_outside(view: View, block: Block) -> str | None:
    if view.layout.inside[block.box] or _is_lede(view, block) or _is_among(view, block):
        return None
    return "stands outside the article's root"


def _is_lede(view: View, block: Block) -> bool:
    """The article may begin outside the box that holds the most of it."""
    return 0 <= view.headline_at < block.index < view.first and is_prose(block, view.layout.scale)


def _is_among(view: View, block: Block) -> bool:
    """Beside the root, in a box that holds little more, and not after the end."""
    return view.layout.around[block.box] and view.headline_at < block.index < view.last


def is_before(view: View, block: Block) -> str | None:
    return "stands before the headline" if block.index < view.start else None


def is_after(view: View, block: Block) -> str | None:
    """Behind the last paragraph, and not in the box that holds it."""
    if block.index <= view.last or view.last < 0:
        return None
    boxes = view.segments.boxes
    container = boxes[view.segments.blocks[view.last].box].parent
    box = block.box
    while box > container:
        box = boxes[box].parent
    return None if box == container else "stands behind the last paragraph, apart from it"


def is_card(view: View, block: Block) -> str | None:
    return "stands in a card that presents another article" if block.box in view.cards else None


def is_post(view: View, block: Block) -> str | None:
    return "stands in an embedded post" if block.box in view.posts else None


def named(view: View, block: Block) -> set[str]:
    """The roles that the nearest boxes around a block are named by."""
    names: set[str] = set()
    index = block.box
    for _ in range(_NEAR):
        if index < 0 or index == view.layout.root:
            break
        names.update(view.layout.roles[index])
        index = view.segments.boxes[index].parent
    return names


def is_named_byline(view: View, block: Block) -> str | None:
    return _is_short_and_named(view, block, "byline")


def is_named_dateline(view: View, block: Block) -> str | None:
    return _is_short_and_named(view, block, "dateline")


def _is_short_and_named(view: View, block: Block, role: str) -> str | None:
    if len(block.text) < _LONGEST_META and not is_prose(block, view.layout.scale) and role in named(view, block):
        return f"is short and stands in a box that is named as {role}"
    return None
