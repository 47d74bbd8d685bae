"""The shape of a theme's tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Theme:
    """Phrases by language, each table a string a language with " | " between the phrases.

    Phrases are written in lower case, without the punctuation around them; "#" stands for a number.
    """

    role: str
    what: str
    """What such a line is, in words, for the reason of a Decision."""
    lines: Mapping[str, str] = field(default_factory=dict)
    """The whole line is the phrase."""
    leads: Mapping[str, str] = field(default_factory=dict)
    """The phrase stands alone, or opens a line and a colon, a dash or an arrow follows: "Read more: …"."""
    openings: Mapping[str, str] = field(default_factory=dict)
    """A line that opens with the phrase is of this theme, whatever follows. Only what no article would begin with."""
    heads: Mapping[str, str] = field(default_factory=dict)
    """The phrase opens a short line that is no sentence: "More from the newsroom"."""
    mentions: Mapping[str, str] = field(default_factory=dict)
    """By a word that all of them hold: phrases that no article would say, wherever they stand in a line."""


def phrases(table: Mapping[str, str]) -> list[str]:
    """All phrases of a table, whatever their language."""
    return [phrase for cell in table.values() for phrase in cell.split(" | ")]
