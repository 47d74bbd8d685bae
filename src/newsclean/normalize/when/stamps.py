"""Dates as machines write them -> readings: ISO 8601, RFC 5322, epoch seconds, Java's and JavaScript's own."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from newsclean.extract.lines.clocks import zone_of
from newsclean.extract.lines.moments import Moment, Precision, find_moments


class Stamp(NamedTuple):
    """A date and how much of it was stated."""

    value: datetime
    precision: Precision
    swapped: datetime | None = None
    """The month-first reading of 03/04/2024, where that is a date as well."""


_LONGEST = 120
_EPOCH = re.compile(r"\d{10}(?:\d{3}){0,2}(?:\.\d{1,9})?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?\s?(Z|[+-]\d\d:?\d\d)?")
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:(?:T|\s|%20|,\s?)\s?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,:]\d{1,9})?)?)?\s?"
    r"(Z|(?:GMT|UTC)?\s?[+−-]\d\d?:?(?:\d\d)?|[A-Z]{2,5})?(?:\[[\w/+-]{1,40}\])?(?:\s?\([^)]{1,40}\))?",
    re.I,
)
_JAVA = re.compile(
    r"[^\W\d_]{2,9},?\s([^\W\d_]{3,9})\.?\s(\d{1,2})\s(\d\d:\d\d:\d\d)\s(?:([A-Z+:\d-]{1,9})\s)?(\d{4})", re.I
)
_OLDEST = 1800


def read_stamp(text: str, language: str | None = None, place: str | None = None) -> Stamp | None:
    """The date in a metadata value; None where there is none, or only a system's zero (1970-01-01, 0001-01-01).

    `language` and `place` as in `newsclean.extract.lines.moments.find_moments`, to which values in words are left.
    """
    text = text.strip(" \t\r\n'\"[]")[:_LONGEST]
    stamp = _read_epoch(text) or _read_compact(text) or _read_iso(text, place)
    if not stamp:
        stamp = _read_words(_JAVA.sub(r"\2 \1 \5 \3 \4", text), language, place)
    return stamp if stamp and _is_real(stamp.value) else None


def _is_real(value: datetime) -> bool:
    return _OLDEST <= value.year <= 2100 and (value.year, value.month, value.day) != (1970, 1, 1)


def _read_epoch(text: str) -> Stamp | None:
    if not _EPOCH.fullmatch(text) or _COMPACT.fullmatch(text):
        return None
    whole = text.partition(".")[0]
    return Stamp(datetime.fromtimestamp(int(whole[:10]), UTC), "second") if whole[0] != "0" else None


def _read_compact(text: str) -> Stamp | None:
    match = _COMPACT.fullmatch(text)
    if not match or not 1 <= int(match[2]) <= 12:
        return None
    return _build(match.groups(), None)


def _read_iso(text: str, place: str | None) -> Stamp | None:
    match = _ISO.fullmatch(text)
    return _build(match.groups(), place) if match else None


def _build(groups: tuple[str | None, ...], place: str | None) -> Stamp | None:
    year, month, day, hour, minute, second, zone = groups
    late = hour == "24"
    try:
        date = datetime(int(year or 0), int(month or 0), int(day or 1)) + timedelta(days=late)
        value = date.replace(
            hour=0 if late else int(hour or 0), minute=int(minute or 0), second=min(59, int(second or 0))
        )
    except (ValueError, OverflowError):
        return None
    value = value.replace(tzinfo=zone_of(zone, value, place) if hour else None)
    precision: Precision = "month" if not day else "day" if not hour else "minute" if not second else "second"
    return Stamp(value, precision)


def _read_words(text: str, language: str | None, place: str | None) -> Stamp | None:
    moments: list[Moment] = find_moments(text, language, place)
    return Stamp(moments[0].value, moments[0].precision, moments[0].swapped) if moments else None
