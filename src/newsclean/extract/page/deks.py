"""What stands between headline and text: the dek, a line or two, or the lede, set apart from the text it opens."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsclean.extract.block import Block
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lines.byline_line import read_byline_line
from newsclean.extract.lines.credit_names import is_names
from newsclean.extract.lines.credit_tail import is_captioned
from newsclean.extract.nearby import blocks_near, stands_in
from newsclean.extract.page import place
from newsclean.extract.page.titles import fold
from newsclean.extract.page.view import Finding, View, is_prose

_LONGEST = 1500
_LONGEST_HEADING = 70
_CLOSE = 15
"""Blocks after the headline within which a long heading is its dek."""
_SHORTEST_NAMED = 20
_SHORTEST_BELOW, _LONGEST_BELOW = 25, 300
_NEAR = 3
"""Boxes around a teaser that may be named so, and blocks to either side of it that are looked at."""
_APART = 4
"""Blocks from a dek right under the headline to the text that set it apart: a byline, a date, a picture."""
_LONGEST_DEK, _LONGEST_APART, _LONGEST_NEWS = 160, 250, 600
"""Characters: two lines, or three where they stand apart; what says more is the text's own first paragraph, bold or
not. Newspapers, who say so in their metadata, write longer ones: of 81 deks 62 are found, 44 without this."""

_OF_SOMEBODY = re.compile(
    r"[^\W\d_]+ [^\W\d_]+(?:,? \(|, [^\W_]+(?: [^\W_]+)?$| in [^\W_]+(?: [^\W_]+){0,3}$|[^.@]{1,40} @\w)"
)
"""Two words and what a byline says behind a name."""
_COLONS = (":", "：")
_DIGIT = re.compile(r"\d")


def find_standfirst(view: View, block: Block) -> Finding | None:
    """Whether a block between headline and text is a dek or, told at length, the text's own first paragraph."""
    reason = _is_standfirst(view, block)
    if reason is None:
        return None
    if _is_lede(view, block):
        return Finding("paragraph", f"{reason}, but tells as much as a paragraph")
    return Finding("dek", reason)


def _is_lede(view: View, block: Block) -> bool:
    """Whether it says more than a dek does on such a page."""
    text = view.first if block.index < view.first else view.second
    apart = block.index == view.headline_at + 1 and text - block.index >= _APART
    longest = _LONGEST_NEWS if view.is_news else _LONGEST_APART if apart else _LONGEST_DEK
    return block.kind == "text" and len(block.text) > longest * view.layout.scale


def _is_standfirst(view: View, block: Block) -> str | None:
    if block.kind not in ("text", "heading") or len(block.text) > _LONGEST or block.link_share > 0.5:
        return None
    if (block.index in view.figures and fold(block.text) not in view.deks) or is_captioned(block.text):
        return None
    if view.layout.foreign[block.box]:
        return _is_teaser(view, block)
    if view.layout.inside[block.box]:
        # Inside the root a first paragraph is the lede, even where the metadata repeat it.
        return _is_named(view, block)
    return next(filter(None, (test(view, block) for test in _TESTS)), None)


def _is_teaser(view: View, block: Block) -> str | None:
    """A page's own teaser is its dek: a box that holds nothing else."""
    layout = view.layout
    if layout.foreign[block.box] != "related" or block.index in view.figures or not is_prose(block, layout.scale):
        return None
    boxes = view.segments.boxes
    index = block.box
    for _ in range(_NEAR):
        if "teaser" in boxes[index].label.lower() and _stands_alone(view, block, index):
            return "stands under the headline and is named as the article's teaser"
        index = max(boxes[index].parent, 0)
    return None


def _stands_alone(view: View, block: Block, box: int) -> bool:
    """Whether a box holds no other prose and no link."""
    others = blocks_near(view.segments, box, block.index, _NEAR)
    return all(other is block or (not other.link_chars and not is_prose(other, view.layout.scale)) for other in others)


def _is_named(view: View, block: Block) -> str | None:
    """Named as dek, and by a box that does not hold the text as well."""
    box = view.segments.boxes[block.box]
    # What is named "intro" or "lead" is as often the first paragraph: only if it is short.
    roles = {"dek"} if is_prose(block, view.layout.scale) else {"dek", "lede"}
    named = [i for i in (box.index, box.parent) if i >= 0 and not roles.isdisjoint(view.layout.roles[i])]
    if len(block.text) <= _SHORTEST_NAMED or block.text.endswith(_COLONS):
        return None
    if not any(_holds_no_text(view, block, i) for i in named):
        return None
    return "stands under the headline and is named as dek"


def _holds_no_text(view: View, block: Block, box: int) -> bool:
    """Whether a box holds nothing but the dek; outside the root that may have several lines."""
    mass = view.layout.mass[box]
    return mass <= len(block.text) * 1.5 or (
        mass <= _LONGEST and not stands_in(view.segments.boxes, view.layout.root, box)
    )


def _is_long_heading(view: View, block: Block) -> str | None:
    if block.kind == "heading" and len(block.text) > _LONGEST_HEADING and block.index - view.headline_at <= _CLOSE:
        return "a long heading under the headline"
    return None


def _is_description(view: View, block: Block) -> str | None:
    if fold(block.text) in view.deks and (block.kind == "heading" or not _flows_on(view, block)):
        return "stands under the headline and says what the metadata give as description"
    return None


def _is_right_below(view: View, block: Block) -> str | None:
    """The next line after the headline, beside it in its box, that is no byline, no button and no date."""
    boxes, title = view.segments.boxes, view.segments.blocks[view.headline_at]
    if block.index != title.index + 1 or boxes[block.box].parent != boxes[title.box].parent or block.link_chars:
        return None
    if not _SHORTEST_BELOW * view.layout.scale <= len(block.text) <= _LONGEST_BELOW or block.index in view.lines:
        return None
    if _DIGIT.search(block.text) or _is_only_names(block.text) or read_byline_line(block.text):
        return None
    if "byline" in place.named(view, block):
        return None
    return "stands right below the headline, in its box"


def _is_only_names(text: str) -> bool:
    """A name, and with it a place or what somebody is, in scripts whose capitals tell."""
    if text.lower() == text.upper():
        return False
    return is_names(text) or (_OF_SOMEBODY.match(text) is not None and is_first_name(text.partition(" ")[0]))


def _flows_on(view: View, block: Block) -> bool:
    """Whether a block is the first paragraph of the text: the next one stands beside it and looks the same."""
    blocks, boxes = view.segments.blocks, view.segments.boxes
    here = boxes[block.box]
    for other in blocks[block.index + 1 : block.index + 4]:
        there = boxes[other.box]
        alike = there.parent == here.parent and (there.tag, there.label) == (here.tag, here.label)
        if alike and is_prose(other, view.layout.scale):
            return True
    return False


_TESTS: tuple[Callable[[View, Block], str | None], ...] = (
    _is_named,
    _is_long_heading,
    _is_description,
    _is_right_below,
)
