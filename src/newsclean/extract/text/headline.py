"""The block of a text that is the article's headline."""

from __future__ import annotations

from newsclean.extract.text.draft import Draft
from newsclean.extract.text.sight import Sight

_NARROWEST = 8
_WIDEST = 260
_REACH = 16
"""Blocks above the running text among which the headline is sought in a text with much before it."""


def find_headline(draft: Draft) -> None:
    """Set the draft's headline, and begin its running text after it."""
    draft.headline = _nearest_above(draft) if draft.margin is not None else _first_line(draft)
    if draft.headline >= 0:
        draft.first = max(draft.first, draft.headline + 1)


def _first_line(draft: Draft) -> int:
    """A text that is nothing but the article begins with it."""
    for index, sight in enumerate(draft.sights[: max(draft.first, 0) + 3]):
        if draft.rulings[index] is None:
            return index if _may_be(sight) else -1
    return -1


def _nearest_above(draft: Draft) -> int:
    """In a whole page: the nearest line above the running text that may be one, better one said twice."""
    found = -1
    for index in range(draft.first, max(-1, draft.first - _REACH), -1):
        sight = draft.sights[index]
        if draft.rulings[index] is not None or not _may_be(sight) or sight.prose:
            continue
        if draft.counts[sight.folded] > 1:
            return index
        if found < 0:
            found = index
    return found


def _may_be(sight: Sight) -> bool:
    if not _NARROWEST <= sight.width <= _WIDEST:
        return False
    return not (sight.stop and sight.sentences > 1 and sight.width > 120) and sight.text[-1] not in ",;:"
