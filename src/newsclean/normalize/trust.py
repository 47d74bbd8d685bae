"""How far a chosen value is believed: by the kind of place it came from, and by what the others say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Trust(NamedTuple):
    """The share of values that turned out right, per situation."""

    agreed: float
    """Another kind of place says the same."""
    alone: float
    contested: float
    """Another place of the same worth says something else."""


def family_of(origin: str) -> str:
    """ "json-ld:NewsArticle.author" is of "json-ld"; what the page shows is told apart by form: "text:byline"."""
    return origin if origin.startswith("text:") else origin.partition(":")[0]


def trust_in(table: Mapping[str, Trust], family: str, *, agreed: bool, contested: bool) -> float:
    """The table's figure for a family, or for the family's kind where it is not listed by itself."""
    trust = table.get(family) or table[family.partition(":")[0]]
    return trust.contested if contested else trust.agreed if agreed else trust.alone
