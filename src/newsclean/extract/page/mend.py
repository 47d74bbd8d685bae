"""What can be seen only once all blocks are decided: strays, copies, pull quotes, headings over nothing."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Box, Decision
from newsclean.extract.page.strays import drop_strays
from newsclean.extract.page.view import fold

_BODY = frozenset(("paragraph", "list", "quote", "table", "entry", "correction"))
_COPY_LENGTH = 40
"""Characters; shorter lines may well be said twice."""


def mend(decisions: Sequence[Decision], boxes: Sequence[Box]) -> list[Decision]:
    """Drop strays, copies and pull quotes, then the headings that are left with nothing under them."""
    return _drop_bare_headings(_drop_copies(drop_strays(decisions, boxes)))


def _drop_copies(decisions: Sequence[Decision]) -> list[Decision]:
    seen: set[str] = set()
    pulled = _pulled_groups(decisions)
    mended = []
    for decision in decisions:
        if decision.keep and decision.role == "quote" and decision.block.group in pulled:
            reason = "a pull quote: its words stand in the running text"
            decision = decision._replace(keep=False, role="duplicate", rule="pull-quote", reason=reason)
        elif decision.keep and decision.role in _BODY and len(decision.block.text) >= _COPY_LENGTH:
            key = fold(decision.block.text)
            if key in seen:
                decision = decision._replace(keep=False, role="duplicate", rule="copy", reason="stands above already")
            seen.add(key)
        mended.append(decision)
    return mended


def _pulled_groups(decisions: Sequence[Decision]) -> set[int]:
    """The quotes one of whose lines stands in a paragraph as well."""
    quotes = [d.block for d in decisions if d.keep and d.role == "quote" and len(d.block.text) >= _COPY_LENGTH]
    if not quotes:
        return set()
    prose = "\n".join(fold(d.block.text) for d in decisions if d.keep and d.role == "paragraph")
    return {quote.group for quote in quotes if fold(quote.text) in prose}


def _drop_bare_headings(decisions: Sequence[Decision]) -> list[Decision]:
    """From the end: a heading stays if text or a deeper heading that stays comes before the next of its order."""
    mended: list[Decision] = []
    below = 0
    """Level of the last heading that has text under it; 99 once text was seen."""
    for decision in reversed(decisions):
        if decision.keep and decision.role in _BODY:
            below = 99
        elif decision.keep and decision.role == "heading":
            if below > decision.block.level:
                below = decision.block.level
            else:
                reason = "a heading with nothing of the article under it"
                decision = decision._replace(keep=False, role="other", rule="bare-heading", reason=reason)
        mended.append(decision)
    return mended[::-1]
