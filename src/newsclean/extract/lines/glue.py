"""Names, dates and labels that lost the space between them: "Jane DoePublished Jul 17", "6 Jan 2026Updated 08:41"."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.date_words import LABELS
from newsclean.extract.lexicon.months import begins_month

_SEAM = re.compile(
    r"(?<=[^\W\d_A-ZÀ-Ý])(?=(?P<word>[A-ZÀ-Ý][^\W\d_A-ZÀ-Ý]{2,17})(?:\W|$))"
    r"|(?<=\d)(?=(?P<label>[^\W\d_]{4,18})(?:\W|$))"
    r"|(?<=(?:19|20)\d\d)(?=[0-2]?\d:[0-5]\d|[0-3]?\d[./]\s?\w)|(?<=[+-]\d\d:\d\d)(?=\d)"
    r"|(?<=[\d\s][AP]M)(?=[A-Z][a-z])"
)
_LABELS = frozenset(label.partition(" ")[0] for label in LABELS)


def unglued(text: str) -> str:
    """The text with a "|" in each seam: before a label or a month, between a year and a time of day or a date."""
    return _SEAM.sub(_seam, text)


def _seam(match: re.Match[str]) -> str:
    if word := match["word"]:
        dated = match.string[match.end("word") :].lstrip(". ")[:1].isdigit()
        return " | " if word.casefold() in _LABELS or (dated and begins_month(word)) else ""
    label = (match["label"] or "").casefold()
    follows_year = match.start() >= 4 and match.string[match.start() - 4 : match.start()].isdecimal()
    return " | " if not label or label in _LABELS or (follows_year and begins_month(label)) else ""
