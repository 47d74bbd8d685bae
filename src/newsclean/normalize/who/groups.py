"""Lines and claims that say something of each other: authors one below the other, lists, who is quoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsclean.extract.block import Decision
from newsclean.extract.lines.byline_forms.opened import BEGINNINGS, first_word
from newsclean.extract.lines.name_forms import is_full_name, is_known_name
from newsclean.normalize.who.claim import PERSON, Claim
from newsclean.normalize.who.people import merge_bylines

_NEIGHBOURS = 2
"""Blocks from one author's line to the next's: a role may stand between."""
_MOST_TOGETHER = 20
"""Authors that stand one below the other; more are a list of staff."""


def without_lists(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Of names that stand beside dates, those of several people are commenters' or of other articles."""
    dated = [claim for claim in claims if claim.begins_with_name and any(map(str.isdigit, claim.raw))]
    lists = set(dated) if len({claim.bylines for claim in dated}) > 1 else set()
    return (claim for claim in claims if claim not in lists)


def attributions(decisions: Sequence[Decision]) -> frozenset[int]:
    """Indexes of the lines right below a quotation that no "by" opens: they name who said it."""
    return frozenset(
        after.block.index
        for before, after in pairwise(decisions)
        if before.block.kind == "quote" and first_word(after.block.text) not in BEGINNINGS
    )


def join_neighbours(found: Iterable[tuple[int, Claim]]) -> Iterator[Claim]:
    """Claims by block index; those of neighbours are one: authors who stand one below the other."""
    gathered: Claim | None = None
    last = 0
    for index, claim in found:
        if gathered and 0 <= index - last <= _NEIGHBOURS and _are_persons(gathered, claim):
            bylines = merge_bylines((*gathered.bylines, *claim.bylines))
            gathered = gathered._replace(bylines=bylines, raw=f"{gathered.raw}; {claim.raw}")
        else:
            if gathered:
                yield gathered
            gathered = claim
        last = index
    if gathered:
        yield gathered


def _are_persons(one: Claim, other: Claim) -> bool:
    """True for full names in both, without a date: names with dates are lists of teasers or comments.

    Where one is introduced and the other is not, both must begin with first names.
    """
    if len(one.bylines) >= _MOST_TOGETHER or any(map(str.isdigit, one.raw + other.raw)):
        return False
    if not one.worth == other.worth == PERSON:
        return False
    is_name = is_full_name if one.origin == other.origin else is_known_name
    return all(is_name(byline.name) for byline in (*one.bylines, *other.bylines))
