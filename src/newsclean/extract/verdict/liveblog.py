"""Signs of a live blog: one page, many entries, each with its time."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.live import LIVE
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, find_phrase

_TIME = re.compile(
    r"\(?(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d(?:\s?(?:[ap]\.?m\.?|uhr|h|klo|gmt|bst|e[sd]t|cet))?\b", re.I
)
_LIVE_PATH = re.compile(
    r"live-?(?:blog|ticker|updates?|text|coverage|event)?(?:/|-|\Z)|/(?:direct|envivo|en-vivo|aovivo)\b", re.I
)
_LIVE = tuple(phrases(LIVE))
_SHORT = 40


def is_typed(evidence: Evidence) -> Signal | None:
    if any(kind.lower() == "liveblogposting" for kind in evidence.metadata.types):
        return Signal(0.7, "declares itself LiveBlogPosting")
    return None


def has_entries(evidence: Evidence) -> Signal | None:
    entries = sum(1 for d in evidence.decisions if d.role == "entry")
    return Signal(0.8, f"{entries} entries, each with its time") if entries >= 3 else None


def has_times(evidence: Evidence) -> Signal | None:
    """Lines that are or open with a time of day, spread over the text."""
    if not evidence.body:
        return None
    first, last = evidence.body[0].block.index, evidence.body[-1].block.index
    inside = (d.block for d in evidence.decisions[max(0, first - 3) : last + 1])
    times = sum(
        1 for b in inside if _TIME.match(b.text) or (len(b.text) < _SHORT and any(m.kind == "time" for m in b.marks))
    )
    if times < 4:
        return None
    return Signal(0.6 if times >= 6 else 0.4, f"{times} lines of the text open with a time")


def says_so_in_title(evidence: Evidence) -> Signal | None:
    phrase = find_phrase(_LIVE, evidence.title)
    return Signal(0.4, f'the title says "{phrase.strip()}"') if phrase else None


def has_address(evidence: Evidence) -> Signal | None:
    return Signal(0.2, "the address names it") if _LIVE_PATH.search(evidence.path) else None


SIGNS: tuple[Sign, ...] = (is_typed, has_entries, has_times, says_so_in_title, has_address)
