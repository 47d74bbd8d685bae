"""Signs of an article that is cut for those who have not paid or signed in."""

from __future__ import annotations

from newsclean.extract.block import Decision
from newsclean.extract.lexicon.paywalls import PAYWALLS
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.lines.stops import UNMISTAKABLE
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, find_phrase, fold

_PAYWALLS = tuple(phrases(PAYWALLS))
# What a page's furniture says of subscriptions is said on every page of the site.
_FURNITURE = frozenset(("site", "navigation", "related", "share", "comments", "hidden", "advert", "headline", "tags"))
_AFTER = 10
"""Blocks after the last of the text in which the wall is looked for."""
_LONGEST = 400
_LONGEST_KEPT = 100
"""Characters of a wall's line that passed for one of the text's."""
_FOOTERS = frozenset(("footer", "nav", "header"))
_DOTS = ("...", "…", "[…]", "[...]")
_ENDS = tuple(f".!?{UNMISTAKABLE}:)]\"'”’»›」』*–-")
_SHORT = 1200
_SHORTISH = 3000


def says_so_at_the_end(evidence: Evidence) -> Signal | None:
    phrase = find_phrase(_PAYWALLS, fold("\n".join(d.block.text for d in _around_the_end(evidence))))
    return Signal(0.7, f'where the text ends, the page says "{phrase}"') if phrase else None


def has_a_wall(evidence: Evidence) -> Signal | None:
    if any(d.role == "paywall" for d in _around_the_end(evidence)):
        return Signal(0.2, "a box with an offer stands where the text ends")
    return None


def is_declared_paid(evidence: Evidence) -> Signal | None:
    return Signal(0.3, "declares that it is not free") if evidence.metadata.is_free is False else None


def is_declared_free(evidence: Evidence) -> Signal | None:
    return Signal(-0.3, "declares that it is free") if evidence.metadata.is_free else None


def is_short(evidence: Evidence) -> Signal | None:
    if evidence.prose < _SHORT:
        return Signal(0.3, f"only {evidence.length} characters of text")
    return Signal(0.1, f"only {evidence.length} characters of text") if evidence.prose < _SHORTISH else None


def ends_open(evidence: Evidence) -> Signal | None:
    paragraphs = [d.block.text for d in evidence.body if d.role == "paragraph"]
    last = paragraphs[-1].rstrip() if paragraphs else ""
    if last.endswith(_DOTS):
        return Signal(0.3, "the last paragraph ends in dots")
    return Signal(0.2, "the last paragraph ends within a sentence") if last and not last.endswith(_ENDS) else None


def _around_the_end(evidence: Evidence) -> list[Decision]:
    """The short blocks at the end of the text and right after it; none where nothing else speaks for a cut."""
    if evidence.prose > _SHORTISH and evidence.metadata.is_free is not False and not ends_open(evidence):
        return []
    last = evidence.body[-1].block.index if evidence.body else 0
    return [
        d
        for d in evidence.decisions[max(0, last - 2) : last + 1 + _AFTER]
        if d.role not in _FURNITURE
        and len(d.block.text) <= (_LONGEST_KEPT if d.keep else _LONGEST)
        and not _is_in_footer(evidence, d.block.box)
    ]


def _is_in_footer(evidence: Evidence, box: int) -> bool:
    boxes = evidence.segments.boxes
    while box >= 0:
        if boxes[box].tag in _FOOTERS or "footer" in boxes[box].label:
            return True
        box = boxes[box].parent
    return False


NEEDED: tuple[Sign, ...] = (says_so_at_the_end, has_a_wall)
"""Without one of these, nothing was seen to be cut, whatever is declared."""
SIGNS: tuple[Sign, ...] = (is_declared_paid, is_declared_free, is_short, ends_open)
