"""Dates counted back from now: "2 hours ago", "vor 3 Stunden", "昨日"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal, NamedTuple

from newsclean.extract.lexicon.ago_words import AGO, AGO_SIGNS, TODAY, YESTERDAY
from newsclean.extract.lines.clocks import Clock, find_clocks


class Ago(NamedTuple):
    """A date counted back from now: "2 hours ago", "yesterday at 14:05"."""

    back: timedelta | None
    """None for months and years, which are too rough to be a date."""
    precision: Literal["day", "minute"]
    start: int
    end: int
    clock: Clock | None = None


_AGO = re.compile(
    r"(?:(?P<pre>il y a|[^\W\d_]+)\s)?"
    r"(?P<n>(?<!\d)\d{1,3}|(?<!\w)(?:an?|eine[rm]?|een|une?|una?|uma?|en|ett)(?=\s))\s?"
    r"(?P<unit>[^\W\d_][^\s\d.,|·:]*)"
    r"(?:(?=[.]?\s?(?P<post>[^\s\d,.|·:]+)))?",
    re.I,
)
UNITS = {word: unit for unit, cell in AGO.items() for word in cell.casefold().split(" | ")}
"""Word in folded case -> "hour" and the like."""
AGO_ENDS = UNITS.keys() | AGO_SIGNS
"""Last words of such a date."""
_STEPS = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
_WORD = re.compile(r"[^\s\d,.|:]+")


def find_ago(text: str) -> Ago | None:
    """The first "2 hours ago" or "yesterday" of a short text."""
    words = text.casefold().split()
    if AGO_SIGNS.isdisjoint(words) and not any(word.endswith(("前", "전", "ago")) for word in words):
        return _named_day(text)
    for match in _AGO.finditer(text):
        unit = UNITS.get(match["unit"].casefold()) or _glued_unit(match["unit"])
        signs = ((match["pre"] or "").casefold().split() or [""])[0], (match["post"] or "").casefold()
        if unit and (AGO_SIGNS.intersection(signs) or match["unit"][-1] in "前전"):
            number = int(match["n"]) if match["n"].isdecimal() else 1
            step = _STEPS.get(unit)
            precision: Literal["day", "minute"] = "minute" if unit in ("second", "minute", "hour") else "day"
            start = match.start() if signs[0] in AGO_SIGNS else match.start("n")
            end = match.end("post") if signs[1] in AGO_SIGNS else match.end()
            return Ago(number * step if step else None, precision, start, end)
    return _named_day(text)


def _named_day(text: str) -> Ago | None:
    for word in _WORD.finditer(text):
        folded = word[0].casefold()
        if folded in YESTERDAY or folded in TODAY:
            clock = next(iter(find_clocks(text)), None)
            back = timedelta(days=1 if folded in YESTERDAY else 0)
            return Ago(
                back, "minute" if clock else "day", word.start(), max(word.end(), clock.end if clock else 0), clock
            )
    return None


def _glued_unit(word: str) -> str | None:
    return UNITS.get(word.removesuffix("前").removesuffix("전"))
