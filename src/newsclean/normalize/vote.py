"""A vote among the places that state a value: those that agree are counted together, the losers are named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsclean.article import Source


class Belief(NamedTuple):
    """What origins have in common, and how far they are believed."""

    pattern: re.Pattern[str]
    family: str
    weight: float


def beliefs(*rows: tuple[str, str, float]) -> tuple[Belief, ...]:
    """A table of (pattern, family, weight); patterns are held against the beginning of an origin, case aside."""
    return tuple(Belief(re.compile(pattern, re.I), family, weight) for pattern, family, weight in rows)


def belief(table: Sequence[Belief], origin: str) -> Belief:
    """The first row that fits; a table's last row fits all."""
    return next(row for row in table if row.pattern.match(origin))


class Voice(NamedTuple):
    """One place's word."""

    value: str
    """As it would stand in the Article."""
    key: str
    """By which values are the same."""
    origin: str
    raw: str
    """As it stood there."""
    family: str
    """Places that repeat each other (og:title twice, the h1 and its block) have one vote together."""
    weight: float


class Choice(NamedTuple):
    """The side that won."""

    voices: tuple[Voice, ...]
    """Those that agree, in the order they were given."""
    rivals: tuple[Voice, ...]
    """All others."""
    share: float
    """The winners' part of all votes, 0 to 1."""

    def source(self, spoken: Voice, confidence: float) -> Source:
        """The Source of the value that `spoken` gives."""
        rejected = dict.fromkeys((voice.origin, voice.raw) for voice in self.rivals)
        return Source(spoken.origin, spoken.raw, confidence, tuple(rejected))


def vote(voices: Iterable[Voice]) -> Choice | None:
    """The side with the most votes; of equal ones the one that spoke first. None where nobody spoke."""
    sides: dict[str, list[Voice]] = {}
    for voice in voices:
        sides.setdefault(voice.key, []).append(voice)
    if not sides:
        return None
    counts = {key: _count(side) for key, side in sides.items()}
    winner = max(counts, key=lambda key: counts[key])
    rivals = tuple(voice for key, side in sides.items() if key != winner for voice in side)
    return Choice(tuple(sides[winner]), rivals, counts[winner] / (sum(counts.values()) or 1.0))


def _count(side: Sequence[Voice]) -> float:
    """Each family once, by its strongest voice."""
    families: dict[str, float] = {}
    for voice in side:
        families[voice.family] = max(voice.weight, families.get(voice.family, 0.0))
    return sum(families.values())
