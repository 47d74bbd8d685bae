"""What a block's place on the page says of it. Each test answers with its reason, or None."""

from __future__ import annotations

from newsclean.extract.block import Block
from newsclean.extract.nearby import stands_in
from newsclean.extract.page.labels import FOREIGN
from newsclean.extract.page.titles import fold
from newsclean.extract.page.view import Finding, View, is_prose

_LONGEST_META = 200
"""Characters of the longest byline or date line."""
_LONGEST_TITLE = 300
_TELLING = 12
"""Characters; a shorter headline may be a part of another by chance."""
_LONGEST_KICKER = 40
_NEAR = 3
"""Boxes up from a block whose names are believed to be about it."""

_FOREIGN = {role: Finding(role, f"stands in a box that is named as {role}") for role in FOREIGN}


def is_headline(_view: View, _block: Block) -> str:
    return "shows the headline"


def ends_trail(_view: View, _block: Block) -> str:
    return "ends a trail, and stands again as headline below"


def repeats_headline(view: View, block: Block) -> str | None:
    if len(block.text) > _LONGEST_TITLE:
        return None
    if view.titles.has(block.text):
        return "repeats the headline"
    if (
        block.kind == "heading"
        and block.index < view.first
        and _TELLING <= len(view.headline) >= len(block.text) - 2 * _LONGEST_KICKER
        and view.headline in fold(block.text)
    ):
        return "repeats the headline, with its kicker"
    return None


def is_entry_time(_view: View, _block: Block) -> str:
    return "gives the time of a live blog's entry"


def find_foreign(view: View, block: Block) -> Finding | None:
    role = view.layout.foreign[block.box]
    return _FOREIGN[role] if role else None


def find_announced(view: View, block: Block) -> Finding:
    line = view.announced[block.index]
    return Finding(line.role, f"stands under a line of furniture ({line.reason})")


def is_kicker(view: View, block: Block) -> str | None:
    """A few words right above the headline, in the box that holds it or the one around that."""
    boxes = view.segments.boxes
    if len(block.text) > _LONGEST_KICKER:
        return None
    title_box = boxes[view.segments.blocks[view.headline_at].box]
    around = boxes[max(title_box.parent, 0)]
    return "stands right above the headline" if around.depth and stands_in(boxes, block.box, around.index) else None


def find_outside(view: View, block: Block) -> Finding | None:
    if view.layout.inside[block.box] or _is_lede(view, block) or _is_among(view, block):
        return None
    line = view.lines.get(block.index)
    role, what = (line.role, f"; {line.reason}") if line else ("other", "")
    return Finding(role, f"stands outside the article's root{what}")


def _is_lede(view: View, block: Block) -> bool:
    """The article may begin outside the box that holds the most of it."""
    return 0 <= view.headline_at < block.index < view.first and is_prose(block, view.layout.scale)


def _is_among(view: View, block: Block) -> bool:
    """Beside the root, in a box that holds little more, and not after the end."""
    return view.layout.around[block.box] and view.headline_at < block.index < view.last


def is_before(_view: View, _block: Block) -> str:
    return "stands before the headline"


def is_after(view: View, block: Block) -> str | None:
    """Behind the last paragraph, and not in the box that holds it."""
    boxes = view.segments.boxes
    container = boxes[view.segments.blocks[view.last].box].parent
    box = block.box
    while box > container:
        box = boxes[box].parent
    return None if box == container else "stands behind the last paragraph, apart from it"


def is_card(view: View, block: Block) -> str | None:
    return "stands in a card that presents another article" if block.box in view.cards else None


def is_comment(_view: View, _block: Block) -> str:
    return "stands among comments that each have a button to answer"


def is_invitation(view: View, block: Block) -> str | None:
    return "stands in the box of a form" if block.box in view.forms else None


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
    return None if block.kind == "heading" else _is_short_and_named(view, block, "dateline")


def _is_short_and_named(view: View, block: Block, role: str) -> str | None:
    if len(block.text) < _LONGEST_META and not is_prose(block, view.layout.scale) and role in named(view, block):
        return f"is short and stands in a box that is named as {role}"
    return None
