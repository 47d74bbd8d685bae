"""What can be seen only once all blocks are decided: strays, copies, pull quotes, headings over nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsclean.extract.block import Block, Box, Decision
from newsclean.extract.page.mending.announcers import drop_announcers
from newsclean.extract.page.mending.bold import raise_bold_lines
from newsclean.extract.page.mending.copies import find_copies
from newsclean.extract.page.mending.headed import drop_headed_pointers
from newsclean.extract.page.mending.leading import settle_leading_headings
from newsclean.extract.page.mending.strays import drop_strays
from newsclean.extract.page.mending.subheads import raise_set_lines
from newsclean.extract.page.titles import fold

_BODY = frozenset(("paragraph", "list", "quote", "table", "entry", "correction"))
_BARE = "a heading with nothing of the article under it"
_TELLING = 40
"""Characters; a shorter quote may stand in the text by chance."""
_NAMED = 12
"""The same of one whose box says that it is pulled out of the text."""
_MANY = 200
"""Quotes that are looked for in the text; no article has more."""


def mend(decisions: Sequence[Decision], boxes: Sequence[Box], scale: float) -> list[Decision]:
    """One step after the other; `scale` as in `length_scale`."""
    decisions = _drop_copies(decisions, boxes)
    decisions = raise_bold_lines(decisions)
    decisions = raise_set_lines(decisions, boxes)
    decisions = drop_strays(decisions, boxes)
    decisions = drop_announcers(decisions)
    decisions = drop_headed_pointers(decisions, boxes)
    decisions = settle_leading_headings(decisions, boxes, scale)
    return _drop_bare_headings(decisions)


def _drop_copies(decisions: Sequence[Decision], boxes: Sequence[Box]) -> list[Decision]:
    copies = find_copies(decisions)
    pulled = _pulled_groups(decisions, boxes)
    if not copies and not pulled:
        return list(decisions)
    return [_drop_copy(decision, copies, pulled) for decision in decisions]


def _drop_copy(decision: Decision, copies: Collection[int], pulled: Collection[int]) -> Decision:
    if decision.keep and decision.role == "quote" and decision.block.group in pulled:
        reason = "a pull quote: its words stand in the running text"
        return decision._replace(keep=False, role="duplicate", rule="pull-quote", reason=reason)
    if decision.block.index in copies:
        return decision._replace(keep=False, role="duplicate", rule="copy", reason="stands above already")
    return decision


def _pulled_groups(decisions: Sequence[Decision], boxes: Sequence[Box]) -> set[int]:
    """The quotes one of whose lines stands in a paragraph as well."""
    quotes = [d.block for d in decisions if d.keep and d.role == "quote" and _is_telling(d.block, boxes)]
    if not quotes:
        return set()
    prose = "\n".join(fold(d.block.text) for d in decisions if d.keep and d.role == "paragraph")
    return {quote.group for quote in quotes[:_MANY] if fold(quote.text) in prose}


def _is_telling(block: Block, boxes: Sequence[Box]) -> bool:
    """Long enough to be no chance, or named as what it is."""
    if len(block.text) >= _TELLING:
        return True
    box = boxes[block.box]
    return len(block.text) >= _NAMED and "pull" in f"{box.label} {boxes[max(0, box.parent)].label}".lower()


def _drop_bare_headings(decisions: Sequence[Decision]) -> list[Decision]:
    """From the end: a heading stays if text, a deeper heading or right behind it another one comes that stays."""
    mended: list[Decision] = []
    below = 0
    """Level of the last heading that has text under it; 99 once text was seen."""
    for decision in reversed(decisions):
        if decision.keep and decision.role in _BODY:
            below = 99
        elif decision.keep and decision.role == "heading":
            if below > decision.block.level or _is_heading(mended[-1:]):
                below = decision.block.level
            else:
                mended.append(decision._replace(keep=False, role="other", rule="bare-heading", reason=_BARE))
                continue
        mended.append(decision)
    return mended[::-1]


def _is_heading(decisions: Sequence[Decision]) -> bool:
    return any(decision.keep and decision.role == "heading" for decision in decisions)
