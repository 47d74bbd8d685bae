"""Apart: text that is set unlike the running text, as captions are, whatever their boxes are called."""

from __future__ import annotations

from newsclean.extract.block import Block, Segments
from newsclean.extract.markup.tags import SMALL
from newsclean.extract.page.layout import Layout

_SHORTEST = 60
"""Characters of a paragraph that shows how the running text is set."""
_USUAL = 0.15
"""Share of the running text that is set in one way, at the least, where that is one of its ways."""
_LABEL, _LONGEST = 25, 300
"""Characters; what is set apart and shorter may be a label of anything."""
_SMALL_TYPE = 0.9
"""Share of a block in elements of its own, from which on it is all set so."""

Setting = tuple[str, str, int, bool]
"""Tag, label and depth of a box, and whether all of the block is set small or slanted."""


class Apart:
    """What is set apart on one page; how its running text is set is worked out when it is first asked for."""

    def __init__(self, segments: Segments, layout: Layout) -> None:
        self._segments, self._layout = segments, layout
        self._shortest = _LABEL * layout.scale
        self._usual: frozenset[Setting] | None = None

    def holds(self, block: Block) -> bool:
        """Whether a block is short, unlinked, and in a box of another tag, name or depth than running text."""
        if not self._shortest <= len(block.text) <= _LONGEST or block.link_chars or block.kind != "text":
            return False
        if self._usual is None:
            self._usual = self._settings()
        return bool(self._usual) and self._setting(block) not in self._usual

    def _settings(self) -> frozenset[Setting]:
        """How the paragraphs are set that stand behind others, not behind a picture."""
        chars: dict[Setting, int] = {}
        inside, foreign = self._layout.inside, self._layout.foreign
        behind = {image.position + place for image in self._segments.images for place in (0, 1)}
        for block in self._segments.blocks:
            if len(block.text) < _SHORTEST or block.index in behind:
                continue
            if inside[block.box] and foreign[block.box] is None:
                setting = self._setting(block)
                chars[setting] = chars.get(setting, 0) + len(block.text)
        least = sum(chars.values()) * _USUAL
        return frozenset(setting for setting, count in chars.items() if count >= least)

    def _setting(self, block: Block) -> Setting:
        box = self._segments.boxes[block.box]
        return box.tag, box.label, box.depth, bool(block.marks) and _is_small(block)


def _is_small(block: Block) -> bool:
    whole = len(block.text) * _SMALL_TYPE
    return any(mark.kind == "piece" and mark.value in SMALL and len(mark.text) >= whole for mark in block.marks)
