"""Every date that a page gives as its own, place by place, with how far that place is believed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from newsclean.extract.block import Block, Decision
from newsclean.extract.candidates import Candidate
from newsclean.extract.date_line import Label, read_date_line
from newsclean.extract.moments import Ago, Moment, Precision, find_moments
from newsclean.normalize.lead import lead_blocks
from newsclean.normalize.stamps import Stamp, read_stamp


class Reading(NamedTuple):
    """One date, where it stood, and what it is the date of."""

    origin: str
    raw: str
    stamp: Stamp
    label: Label | None
    rank: int
    """Smaller is better."""

    @property
    def day(self) -> tuple[int, int, int]:
        """The calendar day as written."""
        return self.stamp.value.year, self.stamp.value.month, self.stamp.value.day


class Setting(NamedTuple):
    """What helps to read a date."""

    language: str | None
    place: str | None
    """Top-level domain of a country, else the language."""
    fetched_at: datetime | None


_RANKS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"^json-ld:(?!WebPage|ItemPage|ImageGallery|MediaGallery)\w+\.date(?:Published|Modified)$"), 0),
    (re.compile(r"^meta:(?:og:)?(?:article:)?(?:published_time|modified_time)\s?$", re.I), 1),
    (re.compile(r"^dom:(?:itemprop|property)=date(?:Published|Modified)$"), 2),
    (re.compile(r"^json-ld:\w+\.date(?:Published|Modified)$"), 2),
    (re.compile(r"^meta:(?:date|last-modified|og:updated_time|dc\.?:?date)$", re.I), 5),
    (re.compile(r"created|upload", re.I), 6),
)
_OTHER_META = 3
_MARKED, _LABELLED, _SHOWN, _BELOW, _ADDRESS = 3, 3, 4, 6, 7
_URL_DAY = re.compile(r"[/_-]((?:19|20)\d\d)([/_-]?)(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?=[/_.-]|$|\D)")
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/?(1[0-2]|0[1-9])/")
_LONGEST_LINE = 200


def readings_of_metadata(candidates: Iterable[Candidate], label: Label, setting: Setting) -> Iterator[Reading]:
    """Those that can be read."""
    for candidate in candidates:
        if stamp := read_stamp(candidate.value, setting.language, setting.place):
            yield Reading(candidate.origin, candidate.value, stamp, label, _rank(candidate.origin))


def _rank(origin: str) -> int:
    return next((rank for pattern, rank in _RANKS if pattern.search(origin)), _OTHER_META)


def readings_of_blocks(decisions: Sequence[Decision], setting: Setting) -> Iterator[Reading]:
    """From date lines and bylines around the headline, then from date lines that stand elsewhere in the article."""
    lead = lead_blocks(decisions)
    for decision in lead:
        yield from _read_block(decision.block, setting, _SHOWN)
    seen = {decision.block.index for decision in lead}
    for decision in decisions:
        if decision.role in ("dateline", "byline") and decision.block.index not in seen:
            yield from _read_block(decision.block, setting, _BELOW)


def _read_block(block: Block, setting: Setting, rank: int) -> Iterator[Reading]:
    if len(block.text) > _LONGEST_LINE:
        return
    stated = read_date_line(block.text, setting.language, setting.place)
    times = [mark for mark in block.marks if mark.kind == "time"]
    if stated is None and not times:
        yield from _read_mixed(block, setting, rank)
        return
    label = stated[0].label if stated else None
    for index, mark in enumerate(times):
        own = stated[index].label if stated and index < len(stated) else label
        stamp = read_stamp(mark.value or mark.text, setting.language, setting.place)
        if stamp:
            yield Reading(
                "dom:time", mark.value or mark.text, stamp, own, min(rank, _MARKED) if rank == _SHOWN else rank
            )
    for entry in stated or ():
        if stamp := _resolve(entry.when, setting):
            yield Reading("text:date", block.text, stamp, entry.label, rank - bool(entry.label))


def _read_mixed(block: Block, setting: Setting, rank: int) -> Iterator[Reading]:
    """A byline that ends in a date, a line of section, date and comments."""
    if not any(c.isdigit() for c in block.text) or block.kind == "heading":
        return
    for moment in find_moments(block.text, setting.language, setting.place)[:1]:
        if len(block.text) - (moment.end - moment.start) < 80 and moment.precision != "month":
            yield Reading(
                "text:date", block.text, Stamp(moment.value, moment.precision, moment.swapped), None, rank + 1
            )


def _resolve(when: object, setting: Setting) -> Stamp | None:
    if isinstance(when, Moment):
        return Stamp(when.value, when.precision, when.swapped)
    if isinstance(when, Ago) and setting.fetched_at and when.back is not None:
        value = setting.fetched_at - when.back
        if when.clock:
            value = value.replace(hour=when.clock.hour, minute=when.clock.minute)
        precision: Precision = when.precision
        clear = (
            {"second": 0, "microsecond": 0}
            if precision == "minute"
            else {"hour": 0, "minute": 0, "second": 0, "microsecond": 0}
        )
        return Stamp(value.replace(**clear), precision)  # type: ignore[arg-type]
    return None


def reading_of_url(url: str | None) -> Iterator[Reading]:
    """The day, or the month, that an address holds."""
    path = (url or "").partition("?")[0].partition("#")[0]
    if match := _URL_DAY.search(path):
        stamp = read_stamp(f"{match[1]}-{match[3]}-{match[4]}")
        if stamp:
            yield Reading("url", path, stamp, "published", _ADDRESS)
    elif match := _URL_MONTH.search(path):
        stamp = read_stamp(f"{match[1]}-{match[2]}")
        if stamp:
            yield Reading("url", path, stamp, "published", _ADDRESS + 1)
