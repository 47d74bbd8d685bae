"""Lines that announce what was dropped: "Read these too:" above a list of links."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsclean.extract.block import Decision

_TEXT = frozenset(("paragraph", "list"))
_LONGEST = 80
_COLONS = (":", "：")
_REASON = "announces what is dropped below it"


def drop_announcers(decisions: Sequence[Decision]) -> list[Decision]:
    """Drop the short paragraphs and items that end in a colon and have a link or a list of links right behind them."""
    mended = list(decisions)
    for place, (here, there) in enumerate(pairwise(decisions)):
        if not there.keep and there.role == "related" and there.rule != "card" and _announces(here):
            mended[place] = here._replace(keep=False, role="related", rule="announcer", reason=_REASON)
    return mended


def _announces(decision: Decision) -> bool:
    text = decision.block.text
    return decision.keep and decision.role in _TEXT and len(text) <= _LONGEST and text.endswith(_COLONS)
