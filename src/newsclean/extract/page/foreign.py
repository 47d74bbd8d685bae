"""Boxes that hold something else than the article, by their tags and what their authors call them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from newsclean.extract.block import Box, Segments
from newsclean.extract.markup.tags import HEADINGS
from newsclean.extract.page.labels import FOREIGN, LabelRoles, name_roles
from newsclean.extract.page.tree import Tree, end_of, sum_up

_TAG_ROLES = {
    "nav": "navigation",
    "footer": "site",
    "aside": "related",
    "dialog": "interface",
    "button": "interface",
    "select": "interface",
    "datalist": "interface",
    "textarea": "interface",
    "menu": "navigation",
    "search": "interface",
    "form": "interface",
}
_MAIN = 0.5
"""Boxes of one name with this share of the page's prose are the article's, whatever they are called."""
_MAIN_WEAK = 0.2
"""The same for names that may well be given to a part of the article."""
_MAIN_FIRM = 0.9
"""The same for elements that say themselves that they are beside the point."""
_FIRM_TAGS = frozenset("nav footer aside".split())
_WEAK = frozenset("paywall hidden player legal tags bio advert sidebar".split())
_TEXT = 150
"""Characters of prose that are a text. What is named as comments and stands behind one is comments, however long; what
is named as consent and stands beside one is no more than that."""

_TEASING = frozenset(("related", "paywall"))
"""Roles of boxes that may hold the beginning of the article itself."""
_LINKED = 0.1
"""Characters of links, as a share of the prose, in a box that is no teaser of something else."""
_BODY = re.compile(r"(?:article|story|entry)[-_]*(?:body|content|text)\b", re.I)

_Name = tuple[str, str, bool]


class Naming(NamedTuple):
    """What the boxes of a page are called. Both run parallel to `Segments.boxes`."""

    foreign: Sequence[str | None]
    """The role of the outermost foreign box that a box is or stands in; None where there is none."""
    roles: Sequence[tuple[str, ...]]
    """What a box's own label speaks for; not asked of boxes in foreign boxes."""


def read_names(segments: Segments, tree: Tree, weights: Sequence[int], mass: Sequence[int], scale: float) -> Naming:
    """Which boxes are foreign.

    `weights` are the characters of prose in each block, `mass` those in each box. A tag says less than a label: within
    a footer or a form, the label of a box decides.
    """
    walk = _Walk(segments, tree, weights, mass, _shares_by_name(segments.boxes, mass), _TEXT * scale)
    known = LabelRoles()
    foreign, by_tag = walk.foreign, walk.by_tag
    roles: list[tuple[str, ...]] = []
    while len(foreign) < len(segments.boxes):
        box = segments.boxes[len(foreign)]
        index, parent, tag, label, hidden, _ = box
        above = foreign[parent] if parent >= 0 else None
        speaks = known[label] if label else ()
        role = above
        if speaks or (above is None and (hidden or tag in _TAG_ROLES)):
            role = walk.judge(box, speaks, above)
        elif above:
            by_tag.add(index)
        # Of a box that is foreign by its label, nothing inside is asked for its name.
        inside = end_of(tree, index) - index if role and index not in by_tag else 1
        foreign += [role] * inside
        roles += [speaks, *[()] * (inside - 1)]
    return Naming(foreign, roles)


@dataclass(slots=True)
class _Walk:
    """Boxes are judged in their order, so that what stands around one and before it is known."""

    segments: Segments
    tree: Tree
    weights: Sequence[int]
    mass: Sequence[int]
    shares: Mapping[_Name, float]
    text: float
    """Characters of prose that are a text."""
    foreign: list[str | None] = field(default_factory=list)
    by_tag: set[int] = field(default_factory=set)
    """Boxes that only a tag says something of."""
    linked: Sequence[int] = ()
    """Characters of links in each box, once somebody has asked."""
    paragraphs: Sequence[int] = ()
    """Blocks of prose in each box, once somebody has asked."""
    own: set[str] = field(default_factory=set)
    """Names of the text's boxes that sound foreign ("ticker"); names made from them ("ticker__item") say nothing."""

    def judge(self, box: Box, speaks: tuple[str, ...], above: str | None) -> str | None:
        if box.tag == "button" and box.parent >= 0 and self.segments.boxes[box.parent].tag in HEADINGS:
            # It unfolds what it heads.
            return above
        role = self._by_label(box, speaks)
        if role is None:
            role = above or self._unless_main(box, _TAG_ROLES.get(box.tag))
            if role:
                self.by_tag.add(box.index)
        return role

    def _by_label(self, box: Box, speaks: tuple[str, ...]) -> str | None:
        if box.hidden and not (box.parent >= 0 and self.segments.boxes[box.parent].hidden):
            return self._unless_folded(box)
        if not speaks or (box.tag in HEADINGS and "navigation" in speaks):
            # A heading's name is its anchor.
            return None
        claim = next((role for role in speaks if role in FOREIGN), None)
        role = None if claim in _TEASING and self._is_beginning(box) else self._unless_main(box, claim)
        if claim and role is None:
            self.own.update(name for name in box.label.split() if claim in name_roles(name))
        return None if role and self.own and self._is_made_from_own(box.label) else role

    def _is_beginning(self, box: Box) -> bool:
        """Whether a box is what one sees of the article before paying: a teaser of another one is a link to it."""
        return self._opens_with_body(box) or ("teaser" in box.label.lower() and self._is_unlinked(box))

    def _is_unlinked(self, box: Box) -> bool:
        """Whether a box holds several paragraphs and hardly a link."""
        own = self.mass[box.index]
        if own < self.text:
            return False
        if not self.linked:
            self.linked = sum_up(self.tree, [block.link_chars for block in self.segments.blocks])
            self.paragraphs = sum_up(self.tree, [int(weight > 0) for weight in self.weights])
        return self.paragraphs[box.index] > 1 and self.linked[box.index] <= _LINKED * own

    def _opens_with_body(self, box: Box) -> bool:
        """Whether the first box in it is named as the article's text."""
        inner = self.segments.boxes[box.index + 1] if box.index + 1 < len(self.segments.boxes) else box
        named = inner.parent == box.index and _BODY.search(inner.label) is not None
        return named and self.mass[inner.index] >= self.text

    def _unless_folded(self, box: Box) -> str | None:
        """Hidden, unless it holds so much of the text that it is what a button unfolds."""
        large = self.mass[box.index] > self.mass[0] * _MAIN_WEAK or self.shares.get(_name(box), 0.0) > _MAIN
        return None if large else "hidden"

    def _unless_main(self, box: Box, role: str | None) -> str | None:
        """The role, unless the boxes of this name hold so much of the page's prose that they are the article's."""
        if role is None or self.shares.get(_name(box), 0.0) <= _limit(box, role):
            return role
        if role == "comments":
            return role if self._prose_before(box) >= self.text else None
        return role if role == "consent" and self.mass[0] - self.mass[box.index] >= self.text else None

    def _prose_before(self, box: Box) -> int:
        before = takewhile(lambda block: block.box < box.index, self.segments.blocks)
        return sum(self.weights[block.index] for block in before if self.foreign[block.box] is None)

    def _is_made_from_own(self, label: str) -> bool:
        return any(name.startswith((f"{own}_", f"{own}-")) for name in label.split() for own in self.own)


def _limit(box: Box, role: str) -> float:
    """The share of the prose above which a box is not believed to be foreign."""
    if box.tag in _FIRM_TAGS:
        return _MAIN_FIRM
    return _MAIN_WEAK if role in _WEAK else _MAIN


def _name(box: Box) -> _Name:
    return box.tag, box.label, box.hidden


def _shares_by_name(boxes: Sequence[Box], mass: Sequence[int]) -> dict[_Name, float]:
    """The share of the page's prose that stands in all boxes of one name."""
    shares: dict[_Name, float] = {}
    whole = max(1, mass[0])
    for index, own in enumerate(mass):
        if own:
            name = _name(boxes[index])
            shares[name] = shares.get(name, 0.0) + own / whole
    return shares
