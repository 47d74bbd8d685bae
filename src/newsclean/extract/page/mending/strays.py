"""Strays: text in the article's root that is not set as the article is set."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.extract.block import Block, Box, Decision

_FEW = 0.2
"""Share of the text below which a way of setting it is the exception."""
_MOST = 0.6
"""Share of the text above which a way of setting it is the rule."""
_LEDE = 80
"""Characters; a longer paragraph above the others is a lede that is set apart."""

_SET_OFF = re.compile(r"quot(?:e|ation)|zitat|citat|call-?out|admonition|emphasi[sz]ed", re.I)

Setting = tuple[str, int]
Name = tuple[str, str]


def drop_strays(decisions: Sequence[Decision], boxes: Sequence[Box]) -> list[Decision]:
    """Drop paragraphs in boxes of another depth and another name than those of nearly all the text.

    A p may stand in a box of their name.

    On the pages of 70 publishers 2 of 40 such paragraphs were the article's.
    """
    paragraphs = [d.block for d in decisions if d.keep and d.role == "paragraph"]
    settings, names = _weigh(paragraphs, boxes)
    whole = sum(settings.values())
    if not whole or max(settings.values()) < whole * _MOST:
        return list(decisions)
    usual = max(names, key=names.__getitem__)
    begin = next(block.index for block in paragraphs if (boxes[block.box].tag, boxes[block.box].label) == usual)

    def is_stray(decision: Decision) -> bool:
        if not decision.keep or decision.role != "paragraph":
            return False
        block = decision.block
        box = boxes[block.box]
        if block.kind == "code" or box.tag == "table" or (block.index < begin and len(block.text) >= _LEDE):
            return False
        around = boxes[box.parent]
        if (box.tag, box.label) == usual or (box.tag == "p" and (around.tag, around.label) == usual):
            return False
        return settings[box.tag, box.depth] < whole * _FEW and not _is_set_off(box, around)

    reason = "stands at another depth and in another kind of box than nearly all the text"
    return [d._replace(keep=False, role="other", rule="stray", reason=reason) if is_stray(d) else d for d in decisions]


def _is_set_off(box: Box, around: Box) -> bool:
    """Whether a box is named for words that stand out of the text they belong to."""
    return _SET_OFF.search(f"{box.label} {around.label}") is not None


def _weigh(blocks: Sequence[Block], boxes: Sequence[Box]) -> tuple[dict[Setting, int], dict[Name, int]]:
    """Characters of text set at each depth and tag, and under each name."""
    settings: dict[Setting, int] = {}
    names: dict[Name, int] = {}
    for block in blocks:
        box = boxes[block.box]
        settings[box.tag, box.depth] = settings.get((box.tag, box.depth), 0) + len(block.text)
        names[box.tag, box.label] = names.get((box.tag, box.label), 0) + len(block.text)
    return settings, names
