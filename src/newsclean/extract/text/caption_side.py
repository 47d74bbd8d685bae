"""On which side of their credits a text's captions stand: above them mostly; below, where a page sets credits on its
pictures."""

from __future__ import annotations

from newsclean.extract.text.draft import Draft
from newsclean.extract.text.sight import Sight, announces

_WIDEST_HEADING = 80
"""Columns; an open line that is wider is rather a caption."""
_WIDEST_TIME = 24
_SURE, _LIKELY = 2, 1


def find_caption_side(draft: Draft) -> None:
    """Let the lines around each credit in the running text vote."""
    below = sum(
        _vote(*draft.sights[index - 1 : index + 3])
        for index in range(max(1, draft.first), min(draft.last, len(draft.sights) - 1) - 1)
        if _may_vote(draft, index)
    )
    draft.captions_below = below > 0


def _may_vote(draft: Draft, index: int) -> bool:
    """A line between two credits may belong to either."""
    alone = draft.role(index - 1) is None is draft.role(index + 1) and draft.role(index + 2) != "credit"
    return draft.role(index) == "credit" and alone


def _vote(above: Sight, _credit: Sight, below: Sight, following: Sight) -> int:
    """Above zero where the caption is rather the line below a credit; of two open lines there, the second heads."""
    if announces(below) or below.asks or below.text[-1] in "!！" or _holds_figure(below):
        return 0
    if below.prose:
        return -_LIKELY if above.prose else -_SURE
    if below.stop:
        return _SURE if below.sentences == 1 and not _is_open(above) else _LIKELY
    wide = below.width >= _WIDEST_HEADING or not (following.stop or following.prose)
    return _SURE if wide and above.prose else 0


def _holds_figure(sight: Sight) -> bool:
    """A time or a day may head what follows."""
    return not sight.prose and any(map(str.isdigit, sight.text[:_WIDEST_TIME]))


def _is_open(sight: Sight) -> bool:
    return not sight.stop and sight.width >= _WIDEST_HEADING
