"""Apart: text that is set unlike the running text, as captions are, whatever their boxes are called."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.extract.block import Block, Segments
from newsclean.extract.lines.stops import UNMISTAKABLE
from newsclean.extract.markup.tags import SMALL
from newsclean.extract.page.layout import Layout

_SHORTEST = 60
"""Characters of a paragraph that shows how the running text is set."""
_USUAL = 0.15
"""Share of the running text that is set in one way, at the least, where that is one of its ways."""
_LABEL, _LEDE, _LONGEST = 25, 160, 250
"""Characters: what is shorter may be a label of anything, what is longer above the text its first paragraph."""
_LONGEST_CREDITED = 400
_SMALL_TYPE = 0.9
"""Share of a block in an element of small or slanted type, from which on it is all set so."""
_STOP = re.compile(rf"[^\W\d_]{{3}}[.…][\"”»)]?\s+[^\Wa-zß-ÿ]|[{UNMISTAKABLE}]\s*\w")
_MOST_STOPS = 1
_CALL = re.compile(r"[!?！？؟\n]|[:：]\Z")
"""Captions ask nothing, call for nothing and announce nothing."""

Setting = tuple[str, str, int, bool]
"""Tag, label and depth of a box, and whether all of the block is set small or slanted."""


class _Usual(NamedTuple):
    settings: frozenset[Setting]
    first: int
    """Index of the first block that is set so."""


class Apart:
    """What is set apart on one page; how its running text is set is worked out when it is first asked for."""

    def __init__(self, segments: Segments, layout: Layout) -> None:
        self._segments, self._layout = segments, layout
        self._shortest = _LABEL * layout.scale
        self._known: _Usual | None = None

    def holds(self, block: Block) -> bool:
        """Whether a block reads as a caption does and is set apart."""
        if not self._shortest <= len(block.text) <= _LONGEST or _CALL.search(block.text):
            return False
        if len(_STOP.findall(block.text)) > _MOST_STOPS:
            return False
        if len(block.text) > _LEDE * self._layout.scale and self.is_above(block):
            return False
        return self.is_apart(block)

    def is_apart(self, block: Block) -> bool:
        """Whether a block without links stands in a box of another tag, name or depth than the running text."""
        if block.kind != "text" or block.link_chars or not self._shortest <= len(block.text) <= _LONGEST_CREDITED:
            return False
        return bool(self._usual.settings) and not self.is_text(block)

    def is_above(self, block: Block) -> bool:
        """Whether a block stands above all running text, where ledes, deks and labels are set apart as well."""
        return block.index < self._usual.first

    def is_text(self, block: Block) -> bool:
        """Whether a block is set as the running text is."""
        return self._setting(block) in self._usual.settings

    @property
    def _usual(self) -> _Usual:
        if self._known is None:
            self._known = self._find_usual()
        return self._known

    def _find_usual(self) -> _Usual:
        """How the paragraphs are set that stand behind others, not behind a picture."""
        chars: dict[Setting, int] = {}
        first: dict[Setting, int] = {}
        inside, foreign = self._layout.inside, self._layout.foreign
        behind = {image.position + place for image in self._segments.images for place in (0, 1)}
        for block in self._segments.blocks:
            if len(block.text) < _SHORTEST * self._layout.scale or block.index in behind:
                continue
            if inside[block.box] and foreign[block.box] is None:
                setting = self._setting(block)
                chars[setting] = chars.get(setting, 0) + len(block.text)
                first.setdefault(setting, block.index)
        least = sum(chars.values()) * _USUAL
        usual = frozenset(setting for setting, count in chars.items() if count >= least)
        return _Usual(usual, min((first[setting] for setting in usual), default=0))

    def _setting(self, block: Block) -> Setting:
        box = self._segments.boxes[block.box]
        return box.tag, box.label, box.depth, is_slight(block)


def is_slight(block: Block) -> bool:
    """Whether all of a block is set small or slanted."""
    whole = len(block.text) * _SMALL_TYPE
    return any(mark.kind == "piece" and mark.value in SMALL and len(mark.text) >= whole for mark in block.marks)
