"""What the blocks in a box are, told by the boxes around them: headings, items of a list, quotes, captions, code."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from newsclean.extract.block import BlockKind
from newsclean.extract.markup.tags import HEADINGS

_LISTS = frozenset(("ul", "ol", "menu", "dl"))
_ITEMS = frozenset(("li", "dd", "dt"))
SHAPING = _LISTS | _ITEMS | HEADINGS.keys() | {"blockquote", "figcaption", "pre", "summary"}
"""Tags that make other blocks of what stands in them."""
_UNFOLDING = 3
"""Level of the headings that unfold what they head."""


class Context(NamedTuple):
    """What blocks are that stand here."""

    kind: BlockKind = "text"
    level: int = 0
    group: int = -1
    ordered: bool = False
    item: int = -1
    """Box of the nearest list item; -1 for none."""


_new = partial(tuple.__new__, Context)


def shape(outer: Context, tag: str, index: int) -> Context:
    """The context inside the box `index` of a shaping tag, given the one around it."""
    if tag in _ITEMS:
        return _new(("item", outer.level, outer.group, outer.ordered, index))
    if tag in _LISTS:
        kind = "text" if outer.kind == "item" else outer.kind
        return _new((kind, outer.level + 1 if outer.group >= 0 else 1, index, tag == "ol", -1))
    if tag in HEADINGS:
        return _new(("heading", HEADINGS[tag], outer.group, outer.ordered, outer.item))
    if tag == "summary":
        return _new(("heading", _UNFOLDING, outer.group, outer.ordered, outer.item)) if outer.kind == "text" else outer
    if tag == "blockquote":
        return _new(("quote", outer.level, index, outer.ordered, -1))
    return outer._replace(kind="code" if tag == "pre" else "caption")
