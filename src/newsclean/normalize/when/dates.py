"""Dates: published and modified, with offset and precision, never without evidence."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from newsclean.article import Source, Timestamp
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.extract.lines.date_line import Label
from newsclean.normalize.field import Field
from newsclean.normalize.trust import Trust, family_of, trust_in
from newsclean.normalize.when.readings import (
    Reading,
    Setting,
    reading_of_url,
    readings_of_blocks,
    readings_of_metadata,
)
from newsclean.normalize.when.script_dates import readings_of_scripts


class Dates(NamedTuple):
    published: Field[Timestamp | None]
    modified: Field[Timestamp | None]


_TRUST = {
    "json-ld": Trust(0.97, 0.92, 0.85),
    "meta": Trust(0.98, 0.93, 0.85),
    "dom": Trust(0.98, 0.93, 0.87),
    "text": Trust(0.93, 0.88, 0.78),
    "url": Trust(0.85, 0.7, 0.5),
    "script": Trust(0.8, 0.7, 0.5),
}
"""Measured on pages of many publishers."""
_UNSETTLED = 0.5
_MONTH = 0.75
_MANY = 100
"""Readings that are weighed against each other."""
_SURE = 1
"""The last rank that makes a search beyond the headline's surroundings needless."""
_PRECISE = ("year", "month", "day", "minute", "second")
_COUNTRY = re.compile(r"https?://[^/?#:@]{1,250}\.([a-z]{2})(?=[/?#:]|$)")
_WEST, _EAST = timedelta(hours=-11), timedelta(hours=14)
_DAY_FIRST_PLACES = frozenset("uk au nz ie in za ke ng gh sg my hk pk bd lk mt jm tt bb zm zw tz ug".split())


def choose_dates(
    document: Document,
    metadata: Metadata,
    decisions: Sequence[Decision],
    language: str | None,
    *,
    in_script: bool = False,
) -> Dates:
    """Both dates, from metadata's candidates, the blocks whose role is "dateline", their time marks, and the URL.

    Scripts are asked last. `in_script` says that the page shows nothing and its text was found in one; of other
    pages they tell the date only where they agree on one.
    """
    setting = _setting(document, metadata, language)
    declared = [
        *readings_of_metadata(metadata.published, "published", setting),
        *readings_of_metadata(metadata.modified, "modified", setting),
    ]
    sure = any(reading.label == "published" and reading.rank <= _SURE for reading in declared)
    readings = [
        *declared,
        *readings_of_blocks(decisions, setting, thorough=not sure),
        *reading_of_url(document.url),
    ]
    if not readings:
        readings += readings_of_scripts(document.tree, setting, trusted=in_script)
    return Dates(_choose("published", readings, setting), _choose("modified", readings, setting))


def _setting(document: Document, metadata: Metadata, language: str | None) -> Setting:
    language = language or next((candidate.value for candidate in metadata.languages), None)
    country = _COUNTRY.match(document.url or "")
    fetched = document.page.fetched_at if document.page else None
    year = next((reading.day[0] for reading in reading_of_url(document.url)), None)
    return Setting(language, country[1] if country else language, fetched, year)


def _choose(label: Label, readings: list[Reading], setting: Setting) -> Field[Timestamp | None]:
    wanted = [r for r in readings if r.label == label or (r.label is None and label == "published")]
    if len(wanted) > _MANY:
        wanted = sorted(wanted, key=lambda reading: reading.rank)[:_MANY]
    wanted = [_settle(reading, readings, setting) for reading in wanted]
    if not wanted:
        return Field(None)
    first = min(_heaviest_day(wanted), key=lambda reading: reading.rank)
    best = _localize(_refine(first, wanted), wanted)
    stamp = best.stamp
    return Field(Timestamp(stamp.value, stamp.precision, stamp.swapped is not None), _source(best, wanted))


def _source(best: Reading, wanted: list[Reading]) -> Source:
    rivals = [reading for reading in wanted if not _same_day(reading, best)]
    family = family_of(best.origin)
    agreed = any(family_of(reading.origin) != family for reading in wanted if _same_day(reading, best))
    confidence = trust_in(_TRUST, family, agreed=agreed, contested=any(r.rank <= best.rank + 1 for r in rivals))
    if best.stamp.swapped or best.stamp.precision == "month":
        confidence = min(confidence, _UNSETTLED)
    return Source(best.origin, best.raw, confidence, tuple((rival.origin, rival.raw) for rival in rivals))


def _heaviest_day(readings: list[Reading]) -> list[Reading]:
    """The readings of the day that the page states with most weight, each place counted once."""
    best: list[Reading] = []
    heaviest = -1.0
    for candidate in sorted(readings, key=lambda reading: reading.rank):
        agreeing = [reading for reading in readings if _same_day(reading, candidate)]
        weight = sum(max(group) for group in _by_family(agreeing)) + _in_month(candidate, readings)
        if weight > heaviest:
            best, heaviest = agreeing, weight
    return best


def _in_month(candidate: Reading, readings: list[Reading]) -> float:
    """What it counts that the address names the month of a day."""
    months = [r.day[:2] for r in readings if r.origin == "url" and r.stamp.precision == "month"]
    return _MONTH if candidate.day[:2] in months else 0.0


def _by_family(readings: list[Reading]) -> Collection[list[float]]:
    """Weights by the kind of place: JSON-LD, meta, elements, text, address. Two of a kind come from one template."""
    families: dict[str, list[float]] = {}
    for reading in readings:
        families.setdefault(reading.origin.partition(":")[0], []).append(reading.weight)
    return families.values()


def _localize(reading: Reading, readings: list[Reading]) -> Reading:
    """A moment in UTC beside the same moment as the page shows it to its readers: the offset between the two."""
    value = reading.stamp.value
    if value.tzinfo is None and reading.stamp.precision in ("minute", "second"):
        return _zoned(reading, readings)
    if value.utcoffset() != timedelta(0):
        return reading
    for other in readings:
        shown = other.stamp.value
        if other.origin not in ("text:date", "dom:time") or shown.tzinfo is not None:
            continue
        if other.stamp.precision == "day" and not (value.minute or value.second) and value.hour >= 10:
            shown = shown if shown.date() == value.date() + timedelta(days=1) else value.replace(tzinfo=None)
        elif other.stamp.precision == "day":
            continue
        offset = shown - value.replace(tzinfo=None, second=0, microsecond=0)
        shown_second = timedelta(seconds=shown.second)
        if offset and _WEST <= offset <= _EAST and not (offset - shown_second) % timedelta(minutes=30):
            local = value.astimezone(timezone(offset - shown_second))
            return reading._replace(stamp=reading.stamp._replace(value=local))
    return reading


def _zoned(reading: Reading, readings: list[Reading]) -> Reading:
    """The other way round: a local moment beside the same one in UTC."""
    local = reading.stamp.value.replace(second=0)
    for other in readings:
        if other.stamp.value.utcoffset() == timedelta(0) and other.stamp.precision != "day":
            offset = local - other.stamp.value.replace(tzinfo=None, second=0, microsecond=0)
            if _WEST <= offset <= _EAST and not offset % timedelta(minutes=30):
                value = reading.stamp.value.replace(tzinfo=timezone(offset))
                return reading._replace(stamp=reading.stamp._replace(value=value))
    return reading


def _refine(first: Reading, readings: list[Reading]) -> Reading:
    """Another reading of the same moment that says more: the time where the first has the day, the offset."""
    for reading in sorted(readings, key=lambda reading: reading.rank):
        if not _same_day(reading, first):
            continue
        if (
            first.stamp.precision in ("day", "month")
            and _PRECISE.index(reading.stamp.precision) > _PRECISE.index(first.stamp.precision)
        ) or (first.stamp.value.tzinfo is None and reading.stamp.value.tzinfo and _same_clock(first, reading)):
            first = reading
    return first


def _same_clock(one: Reading, other: Reading) -> bool:
    a, b = one.stamp.value, other.stamp.value
    return (a.hour, a.minute) == (b.hour, b.minute)


def _same_day(one: Reading, other: Reading) -> bool:
    a, b = one.stamp.value, other.stamp.value
    if (a.day, a.month, a.year) == (b.day, b.month, b.year):
        return True
    return a.tzinfo is not None and b.tzinfo is not None and abs(a - b) < timedelta(hours=1)


def _settle(reading: Reading, readings: list[Reading], setting: Setting) -> Reading:
    """03/04/2024 read by another source's day, by the time of fetching, by the country, by the language."""
    stamp = reading.stamp
    if stamp.swapped is None:
        return reading
    month_first = _is_month_first(stamp.value, stamp.swapped, readings, setting)
    if month_first is None:
        return reading
    value = stamp.swapped if month_first else stamp.value
    return reading._replace(stamp=stamp._replace(value=value, swapped=None))


def _is_month_first(
    day_first: datetime, month_first: datetime, readings: list[Reading], setting: Setting
) -> bool | None:
    days = {reading.day for reading in readings if reading.stamp.swapped is None}
    says = [(d.year, d.month, d.day) in days for d in (day_first, month_first)]
    if says[0] != says[1]:
        return says[1]
    if setting.fetched_at:
        latest = setting.fetched_at.astimezone(UTC).replace(tzinfo=None) + timedelta(days=1)
        late = [d.replace(tzinfo=None) > latest for d in (day_first, month_first)]
        if late[0] != late[1]:
            return late[0]
    language = (setting.language or "").lower().replace("_", "-")
    if setting.place in _DAY_FIRST_PLACES or (language and not language.startswith("en")):
        return False
    return {"en-us": True, "en-gb": False, "en-au": False, "en-in": False, "en-ie": False, "en-nz": False}.get(language)
