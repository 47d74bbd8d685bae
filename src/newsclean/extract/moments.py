"""Dates and times in running text, in many languages, as the text states them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Literal, NamedTuple

from newsclean.extract.eras import common_year, from_persian
from newsclean.extract.lexicon.date_words import AGO, AGO_SIGNS, TODAY, YESTERDAY
from newsclean.extract.lexicon.months import begins_month, month_number
from newsclean.extract.zones import ZONE_NAMES, named_zone

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


class Ago(NamedTuple):
    """A date counted back from now: "2 hours ago", "yesterday at 14:05"."""

    back: timedelta | None
    """None for months and years, which are too rough to be a date."""
    precision: Precision
    start: int
    end: int
    clock: Clock | None = None


class Clock(NamedTuple):
    """A time of day."""

    hour: int
    minute: int
    second: int | None
    zone: str | None
    """As written: "EST", "+02:00"."""
    start: int
    end: int


_WORD = r"(?P<mon>[^\W\d_][^\s\d,:;/|()\[\]–—-]{1,17}?)"
_ERA = r"(?:令和|平成|昭和|大正|明治|民國|民国)\s?(?:\d{1,3}|元)"
_YEAR = r"(?P<y>(?:พ\.?ศ\.?\s?)?\d{4})"
_YEAR_FIRST = re.compile(r"(?<![\d.,/-])(?P<y>\d{4})(?P<sep>[-/.]|\.\s)(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(
    rf"(?P<y>\d{{4}}|{_ERA})\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월](?:\s?(?P<d>\d{{1,2}})\s?[日號号일])?"
)
_YEAR_LAST = re.compile(
    r"(?<![\d.,/-])(?P<d>\d{1,2})\s?(?P<sep>[-/.|])\s?(?P<m>\d{1,2})\s?(?P=sep)\s?(?P<y>\d{4}|\d{2})(?![\d/-])"
)
_DAY_MONTH = re.compile(
    rf"(?<![\d.,:])(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|re|e|ª|º|°|\.|-?[а-я]{{1,2}}|an|en|a)?[\s.,/-]{{0,3}}"
    rf"(?:(?:de|of|di|d['’]|ng|i|ta['’]|den)\s?)?{_WORD}\.?[\s,/-]{{1,3}}(?:(?:de|del|of|ng|din|a|’|')\s?)?"
    rf"(?:{_YEAR}|['’](?P<yy>\d{{2}}))(?!\d)"
)
_DAY_MONTH_JOINED = re.compile(r"(?<![\d.,])(?P<d>\d{1,2})(?P<mon>[^\W\d_]{3,9})(?P<y>\d{4})(?!\d)")
_MONTH_DAY = re.compile(
    rf"(?<!\w){_WORD}\.?[\s-]{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s?[,،，.]\s?|\s|-){_YEAR}(?!\d)"
)
_YEAR_MONTH = re.compile(
    rf"(?<![\d.,])(?P<y>\d{{4}})(?:\.|ko|\s?gada|\s?m\.|\s?оны)?[\s.,/-]{{1,3}}{_WORD}\.?[\s-]{{1,2}}(?P<d>\d{{1,2}})(?!\d)"
)
_VIETNAMESE = re.compile(r"(?P<d>\d{1,2})\s(?:tháng|thg)\s(?P<m>\d{1,2}),?\s(?:năm\s)?(?P<y>\d{4})", re.I)
_MONTH_ONLY = re.compile(rf"(?<!\w){_WORD}\.?\s(?:de\s|del\s)?{_YEAR}(?!\d)")

_NUMERIC = (
    (_YEAR_FIRST, frozenset("-/.")),
    (_EAST_ASIAN, frozenset("年년")),
    (_YEAR_LAST, frozenset("-/.|")),
    (_VIETNAMESE, frozenset("tT")),
)
"""Dates in digits, and the characters of which each holds at least one."""
_NAMED = (_DAY_MONTH, _MONTH_DAY, _YEAR_MONTH, _DAY_MONTH_JOINED, _MONTH_ONLY)
_MAYBE_MONTH = re.compile(r"[^\s\d,:;/|()\[\]–—-]{2,}")

_HALF = r"(?:午前|午後|上午|下午|晚上|早上|오전|오후)"
_CLOCK = re.compile(
    rf"(?<![\d.,:])(?P<half>{_HALF})?\s?(?P<h>\d{{1,2}})"
    r"(?:\s?(?:[:h時點点]|시|Uhr)\s?(?P<mi>[0-5]\d)(?!\d)(?::(?P<s>[0-5]\d)(?:\.\d{1,9})?)?\s?(?P<ap>[ap]\.?\s?m\b\.?)?"
    r"|\.(?P<mi2>[0-5]\d)(?![\d.])\s?(?:(?P<ap3>[ap]\.?\s?m\b\.?))?|\s?(?P<ap2>[ap]\.?\s?m\b\.?)|\s(?:Uhr|h)\b)"
    r"\s?[分분]?(?:\s?(?:Uhr|hrs?|น\.?))?"
    r"(?:\s?\(?(?P<zone>(?:GMT|UTC)?\s?[+−-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5}\b|Eastern|Central|Mountain|Pacific))?",
    re.I,
)
_GAP_BEFORE_CLOCK = re.compile(r"[^\d|]{0,16}?")
_GAP_AFTER_CLOCK = re.compile(r"[\s,)]*(?:[^\W\d_]+[.,]?\s?){0,3}\(?$")
_WINDOW = 48
_AGO = re.compile(
    r"(?:(?P<pre>il y a|[^\W\d_]+)\s)?(?P<n>\d{1,3}|an?|eine[rm]?|une?|una?|um|uma|en|ett)\s?(?P<unit>[^\W\d_][^\s\d.,|·:]*)"
    r"(?:[.]?\s?(?P<post>[^\s\d,.|·:]+))?",
    re.I,
)
_UNITS = {word: unit for unit, cell in AGO.items() for word in cell.casefold().split(" | ")}
_STEPS = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+−-])(\d{1,2}):?(\d{2})?$", re.I)


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
    if any(begins_month(word.strip(".")) for word in _MAYBE_MONTH.findall(text)):
        yield from _NAMED


def find_clocks(text: str) -> list[Clock]:
    """All times of day of a short text."""
    return [clock for match in _CLOCK.finditer(text) if (clock := _read_clock(match))]


def find_ago(text: str) -> Ago | None:
    """The first "2 hours ago" or "yesterday" of a short text."""
    words = text.casefold().split()
    if AGO_SIGNS.isdisjoint(words) and not any(word.endswith(("前", "전", "ago")) for word in words):
        return _named_day(text)
    for match in _AGO.finditer(text):
        unit = _UNITS.get(match["unit"].casefold()) or _glued_unit(match["unit"])
        signs = ((match["pre"] or "").casefold().split() or [""])[0], (match["post"] or "").casefold()
        if unit and (AGO_SIGNS.intersection(signs) or match["unit"][-1] in "前전"):
            number = int(match["n"]) if match["n"].isdecimal() else 1
            precision: Precision = "minute" if unit in ("second", "minute", "hour") else "day"
            step = _STEPS.get(unit)
            return Ago(number * step if step else None, precision, match.start(), match.end())
    return _named_day(text)


def zone_of(name: str | None, moment: datetime, place: str | None) -> tzinfo | None:
    """The zone that "EST", "GMT+2" or "+05:30" means at a moment; None where nothing or nothing known is said."""
    if not name:
        return None
    if match := _OFFSET.match(name.strip()):
        delta = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        return timezone(delta if match[1] == "+" else -delta) if delta < timedelta(hours=15) else None
    return named_zone(name, moment, place)


def _named_day(text: str) -> Ago | None:
    for word in re.finditer(r"[^\s\d,.|:]+", text):
        folded = word[0].casefold()
        if folded in YESTERDAY or folded in TODAY:
            clock = next(iter(find_clocks(text)), None)
            back = timedelta(days=1 if folded in YESTERDAY else 0)
            return Ago(
                back, "minute" if clock else "day", word.start(), max(word.end(), clock.end if clock else 0), clock
            )
    return None


def _glued_unit(word: str) -> str | None:
    return _UNITS.get(word.removesuffix("前").removesuffix("전"))


def _read_date(match: re.Match[str], language: str | None) -> Moment | None:
    parts = match.groupdict()
    month = month_number(parts["mon"], language) if parts.get("mon") else int(parts["m"])
    if month is None:
        return _read_persian(match, parts)
    year = common_year(parts["y"] or parts["yy"])
    day = int(parts["d"]) if parts.get("d") else None
    value = _date(year, month, day or 1)
    swapped = (
        _date(year, day, month) if match.re is _YEAR_LAST and day and parts["sep"] != "." and day != month else None
    )
    if value is None and match.re is _YEAR_LAST:
        value, swapped = _date(year, day or 0, month), None
    return Moment(value, "day" if day else "month", match.start(), match.end(), swapped) if value else None


def _read_persian(match: re.Match[str], parts: dict[str, str | None]) -> Moment | None:
    value = from_persian(parts["y"] or "", parts["mon"] or "", parts.get("d"))
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
        if clock and moment.precision == "day":
            clocks.remove(clock)
            moment = _join(moment, clock, place)
        yield moment


def _clock_after(text: str, moment: Moment, clocks: list[Clock], limit: int) -> Clock | None:
    near = (c for c in clocks if moment.end <= c.start < limit and c.start - moment.end <= 16)
    return next((c for c in near if "|" not in text[moment.end : c.start].strip("| ")), None)


def _clock_before(text: str, moment: Moment, clocks: list[Clock], floor: int) -> Clock | None:
    near = (c for c in clocks if floor <= c.start and c.end <= moment.start and moment.start - c.end <= 24)
    return next((c for c in near if len(text[c.end : moment.start].split()) <= 3), None)


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


def _read_clock(match: re.Match[str]) -> Clock | None:
    hour = int(match["h"])
    half = (match["ap"] or match["ap2"] or match["ap3"] or match["half"] or "").casefold()
    if hour > 24 or (half and hour > 12 and half[0] == "a"):
        return None
    if half:
        late = half[0] == "p" or half in ("午後", "下午", "晚上", "오후")
        hour = hour % 12 + 12 * late if hour <= 12 else hour
    minute = int(match["mi"] or match["mi2"] or 0)
    second = int(match["s"]) if match["s"] else None
    zone, end = match["zone"], match.end()
    if zone and zone[-1].isalpha() and zone.upper() not in ZONE_NAMES:
        zone, end = None, match.start("zone")
    return Clock(hour % 24, minute, second, zone, match.start(), end)
