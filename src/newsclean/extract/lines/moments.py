"""Dates in running text, in many languages, as the text states them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Literal, NamedTuple

from newsclean.extract.lexicon.date_words import LABELS
from newsclean.extract.lexicon.months import begins_month, month_number
from newsclean.extract.lines.clocks import Clock, find_clocks, zone_of
from newsclean.extract.lines.eras import common_year, from_persian

Precision = Literal["year", "month", "day", "minute", "second"]


class Moment(NamedTuple):
    """One date in a text."""

    value: datetime
    precision: Precision
    start: int
    end: int
    """The span of the text that states it, its time of day included."""
    swapped: datetime | None = None
    """The other reading of 03/04/2024, where both are dates; `value` has the day first."""


_WORD = r"(?P<mon>[^\W\d_][^\s\d,:;/|()\[\]·•–—-]{1,17}?)"
_ERA = r"(?:令和|平成|昭和|大正|明治|民國|民国)\s?(?:\d{1,3}|元)"
_YEAR = r"(?P<y>(?:พ\.?ศ\.?\s?)?\d{4})"
_YEAR_FIRST = re.compile(r"(?<![\d.,/-])(?P<y>\d{4})(?P<sep>[-/.]|\.\s)(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)")
_PERSIAN = re.compile(r"(?<![\d.,/-])(?P<y>[1۱][3۳4۴]\d\d)(?P<sep>[-/])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(
    rf"(?P<y>\d{{4}}|{_ERA})\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월](?:\s?(?P<d>\d{{1,2}})\s?[日號号일])?"
)
_YEAR_LAST = re.compile(
    r"(?<![\d.,/-])(?P<d>\d{1,2})\s?(?P<sep>[-/.|])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>\d{4}|\d{2})(?![\d/-])"
)
_DAY_MONTH = re.compile(
    rf"(?<![\d.,:])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|re|e|ª|º|°|\.|-?[а-я]{{1,2}}|an|en|a)?[\s.,/-]{{0,3}}"
    rf"(?:(?:de|of|di|d['’]|ng|i|ta['’]|den)\s?)?{_WORD}(?:\.?[\s,،/-]{{1,3}}|\.)(?:(?:de|del|of|ng|din|a|’|')\s?)?"
    rf"(?:{_YEAR}|['’](?P<yy>\d{{2}}))(?!\d)"
)
_DAY_MONTH_JOINED = re.compile(r"(?<![\d.,])(?P<d>\d{1,2})(?P<mon>[^\W\d_]{3,9})(?P<y>\d{4})(?!\d)")
_DAY_MONTH_SHORT = re.compile(
    r"(?<![\d.,])(?P<d>\d{1,2})(?P<sep>[./-])(?P<mon>[^\W\d_]{3,9})(?P=sep)(?P<y>\d{2})(?!\d)"
)
_MONTH_DAY = re.compile(
    rf"(?<!\w){_WORD}\.?[\s-]{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s?[,،，.]\s?|\s|-){_YEAR}(?!\d)"
)
_YEAR_MONTH = re.compile(
    rf"(?<![\d.,])(?P<y>\d{{4}})(?:\.|ko|\.?\s?gada|\s?m\.|\s?оны)?[\s.,/-]{{1,3}}{_WORD}\.?[\s-]{{1,2}}(?P<d>\d{{1,2}})(?!\d)"
)
_YEAR_DAY = re.compile(
    rf"(?<![\d.,])(?P<y>\d{{4}})(?:[.-]?\s?(?:gada|г|года|жылғы|жылы|yil|yilgi)\.?|,)?\s(?P<d>\d{{1,2}})[.-]?\s?{_WORD}(?![^\W\d_])"
)
_MONGOLIAN = re.compile(r"(?P<y>\d{4})\s?оны\s(?P<m>\d{1,2})(?:-р)?\s?сарын\s?(?P<d>\d{1,2})")
_VIETNAMESE = re.compile(r"(?P<d>\d{1,2})\s(?:tháng|thg)\s(?P<m>\d{1,2}),?\s(?:năm\s)?(?P<y>\d{4})", re.I)
_THAI = re.compile(r"(?P<d>\d{1,2})\s?(?P<mon>[ก-ฮ][ก-๛.]{2,12})\s?(?P<y>\d{2})(?!\d)")
_MONTH_ONLY = re.compile(rf"(?<!\w){_WORD}\.?\s(?:de\s|del\s)?{_YEAR}(?!\d)")

_NUMERIC = (
    (_PERSIAN, frozenset("-/")),
    (_YEAR_FIRST, frozenset("-/.")),
    (_EAST_ASIAN, frozenset("年년")),
    (_YEAR_LAST, frozenset("-/.|")),
    (_VIETNAMESE, frozenset("tT")),
    (_MONGOLIAN, frozenset("ы")),
)
"""Dates in digits, and the characters of which each holds at least one."""
_NAMED = (
    *(_DAY_MONTH, _MONTH_DAY, _YEAR_MONTH, _YEAR_DAY, _DAY_MONTH_JOINED, _DAY_MONTH_SHORT, _THAI),
    _MONTH_ONLY,
)
_MAYBE_MONTH = re.compile(r"[^\s\d,:;/|()\[\]·•–—-]{2,}")

_WORDS = re.compile(r"[^\W\d_]+")
_NEAR_AFTER, _NEAR_BEFORE, _WORDS_BETWEEN = 16, 24, 3
"""How far from its date a time of day may stand: characters after, characters and words before."""


def find_moments(text: str, language: str | None = None, place: str | None = None) -> list[Moment]:
    """All full dates of a short text, in order, each with the time of day beside it.

    `language` settles month names that languages share; `place` (a language or top-level domain) names of zones.
    Digits of any script, Thai Buddhist years, Japanese and Minguo eras, the Persian calendar are understood.
    """
    found: list[Moment] = []
    for pattern in _patterns(text):
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            moment = _read_date(match, language)
            if moment:
                found.append(moment)
    found.sort(key=lambda moment: moment.start)
    return list(_with_clocks(text, found, place or language))


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    """Those that might match: cheap tests spare most texts most of them."""
    yield from (pattern for pattern, signs in _NUMERIC if not signs.isdisjoint(text))
    if any(begins_month(word.strip(".،")) for word in _MAYBE_MONTH.findall(text)):
        yield from _NAMED


def _read_date(match: re.Match[str], language: str | None) -> Moment | None:
    parts = match.groupdict()
    month = month_number(parts["mon"], language) if parts.get("mon") else int(parts["m"])
    if month is None or match.re is _PERSIAN:
        return _read_persian(match, parts)
    year = common_year(f"25{parts['y']}" if match.re is _THAI else parts.get("y") or parts.get("yy"))
    day = int(parts["d"]) if parts.get("d") else None
    value = _date(year, month, day or 1)
    swapped = (
        _date(year, day, month) if match.re is _YEAR_LAST and day and parts["sep"] != "." and day != month else None
    )
    if value is None and match.re is _YEAR_LAST:
        value, swapped = _date(year, day or 0, month), None
    return Moment(value, "day" if day else "month", match.start(), match.end(), swapped) if value else None


def _read_persian(match: re.Match[str], parts: dict[str, str | None]) -> Moment | None:
    value = from_persian(parts.get("y") or "", parts.get("mon") or parts["m"] or "", parts.get("d"))
    return Moment(value, "day" if parts.get("d") else "month", match.start(), match.end()) if value else None


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day) if 1600 <= year <= 2200 else None
    except ValueError:
        return None


def _with_clocks(text: str, moments: list[Moment], place: str | None) -> Iterator[Moment]:
    clocks = find_clocks(text) if moments else []
    clocks = [c for c in clocks if not any(m.start < c.end and c.start < m.end for m in moments)]
    for index, moment in enumerate(moments):
        limit = moments[index + 1].start if index + 1 < len(moments) else len(text)
        floor = moments[index - 1].end if index else 0
        clock = _clock_after(text, moment, clocks, limit) or _clock_before(text, moment, clocks, floor)
        joined = clock is not None and moment.precision == "day"
        if clock and joined:
            clocks.remove(clock)
        yield _join(moment, clock, place) if clock and joined else moment


def _clock_after(text: str, moment: Moment, clocks: list[Clock], limit: int) -> Clock | None:
    near = (c for c in clocks if moment.end <= c.start < limit and c.start - moment.end <= _NEAR_AFTER)
    return next((c for c in near if _joins(text[moment.end : c.start])), None)


def _joins(between: str) -> bool:
    """False where what stands between a date and a time begins something new: "| Updated:"."""
    words = _WORDS.findall(between.casefold())
    return LABELS.keys().isdisjoint(words) and not ("|" in between and words)


def _clock_before(text: str, moment: Moment, clocks: list[Clock], floor: int) -> Clock | None:
    near = (c for c in clocks if floor <= c.start and c.end <= moment.start and moment.start - c.end <= _NEAR_BEFORE)
    return next((c for c in near if len(text[c.end : moment.start].split()) <= _WORDS_BETWEEN), None)


def _join(moment: Moment, clock: Clock, place: str | None) -> Moment:
    def at(day: datetime) -> datetime:
        value = day.replace(hour=clock.hour, minute=clock.minute, second=clock.second or 0)
        return value.replace(tzinfo=zone_of(clock.zone, value, place))

    return Moment(
        at(moment.value),
        "minute" if clock.second is None else "second",
        min(moment.start, clock.start),
        max(moment.end, clock.end),
        at(moment.swapped) if moment.swapped else None,
    )
