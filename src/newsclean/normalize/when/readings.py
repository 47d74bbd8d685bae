"""Every date that a page gives as its own, place by place, with how far that place is believed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from newsclean.extract.block import Block, Decision, Mark
from newsclean.extract.candidates import Candidate
from newsclean.extract.lines.ago import Ago
from newsclean.extract.lines.date_line import Label, Stated, read_date_line, read_meta_line
from newsclean.extract.lines.glue import unglued
from newsclean.extract.lines.moments import Moment, Precision, find_moments
from newsclean.normalize.regions import Regions, find_regions
from newsclean.normalize.when.calendar_leaves import moments_in_boxes
from newsclean.normalize.when.stamps import Stamp, read_stamp


class Reading(NamedTuple):
    """One date, where it stood, and what it is the date of."""

    origin: str
    raw: str
    stamp: Stamp
    label: Label | None
    rank: int
    """Smaller is better."""
    weight: float
    """How much it counts against readings that state another day."""

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
    year: int | None = None
    """That the address names."""


class _Trust(NamedTuple):
    rank: int
    weight: float


_ORIGINS: tuple[tuple[re.Pattern[str], _Trust], ...] = (
    (
        re.compile(r"^json-ld:(?!WebPage|ItemPage|ImageGallery|MediaGallery)\w+\.date(?:Published|Modified)$"),
        _Trust(0, 3),
    ),
    (re.compile(r"^meta:(?:og:)?(?:article:)?(?:published_time|modified_time)\s?$", re.I), _Trust(1, 2.5)),
    (re.compile(r"^dom:(?:itemprop|property)=date(?:Published|Modified)$"), _Trust(2, 2)),
    (re.compile(r"^json-ld:\w+\.date(?:Published|Modified)$"), _Trust(2, 2)),
    (re.compile(r"^meta:(?:date|last-modified|og:updated_time|dc\.?:?date)$", re.I), _Trust(5, 0.7)),
    (re.compile(r"created|upload", re.I), _Trust(6, 0.5)),
)
_OTHER_META = _Trust(3, 1)
_LABELLED, _MARKED, _SHOWN, _DOUBTFUL, _MIXED, _BELOW = (
    _Trust(3, 2),
    _Trust(3, 2),
    _Trust(4, 1.5),
    _Trust(5, 1),
    _Trust(5, 0.9),
    _Trust(6, 0.5),
)
_ABOVE = 1.3
_ADDRESS, _ADDRESS_MONTH = _Trust(7, 1.4), _Trust(8, 0)
_URL_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?P<sep>[/_-]?)(1[0-2]|0[1-9]|(?<=[/_-])[1-9])(?P=sep)(3[01]|[12]\d|0[1-9]|(?<=[/_-])[1-9])(?!\d)"
)
_URL_DAY_LAST = re.compile(r"(?<!\d)(3[01]|[12]\d|0?[1-9])([/_-])(1[0-2]|0?[1-9])\2((?:19|20)\d\d)(?!\d)")
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/?(1[0-2]|0[1-9])/")
_LONGEST_LINE = 200
_RANGE = re.compile(r"\d\.?\s?(?:[-–—]|bis|to|au|al|a)\s?$")
"""Before a date, the first day of an event."""
_OPENING, _FEW_WORDS = 90, 4
_OPENING_ENDS = ("|", "–", "—", "-", ":", ")", ".", "/")
_OTHER_DATE = re.compile(
    r"©|copyright|regist|joined|member|mitglied|geboren|born|verfügbar|available|until|since|event|termin|expires"
    r"|\b(?:bis|seit)\b"
)
"""Words beside dates that are not the article's."""
_ABOUT = frozenset(("dateline", "byline", "interface"))
"""Roles of lines that may say more than a date: an author, a number of readers."""
_OF_OTHERS = frozenset(("related", "cards", "navigation"))
"""Roles of blocks after the text in which dates are other articles'."""
_MOSTLY = 0.5
_MOST_BESIDE = 80
"""Characters that may stand beside a date."""


def readings_of_metadata(candidates: Iterable[Candidate], label: Label, setting: Setting) -> Iterator[Reading]:
    """Those that can be read."""
    for candidate in candidates:
        if stamp := read_stamp(candidate.value, setting.language, setting.place):
            yield Reading(candidate.origin, candidate.value, stamp, label, *_trust(candidate.origin))


def _trust(origin: str) -> _Trust:
    return next((trust for pattern, trust in _ORIGINS if pattern.search(origin)), _OTHER_META)


def readings_of_blocks(decisions: Sequence[Decision], setting: Setting, *, thorough: bool) -> Iterator[Reading]:
    """From date lines and bylines around the headline; if `thorough`, from those after the text and in it as well."""
    regions = find_regions(decisions)
    yield from _around_headline(regions, setting)
    parts: list[tuple[Sequence[Decision], _Trust]] = []
    if thorough:
        told = tuple(decision for decision in decisions if decision.role in ("dateline", "byline"))
        tail = tuple(d for d in regions.tail if d.role not in _OF_OTHERS and not _points_on(d.block))
        parts = [(tail, _BELOW), (told, _BELOW)]
    kept = [d for d in decisions if d.keep and d.role == "paragraph"] if thorough else []
    seen: set[int] = {decision.block.index for decision in (*regions.lead, *regions.doubtful)}
    for part, trust in parts:
        for decision in part:
            if decision.block.index not in seen:
                seen.add(decision.block.index)
                yield from _read_block(decision, setting, trust)
    for decision in kept:
        if decision.block.index not in seen:
            yield from _read_labelled(decision.block, setting)
    if thorough:
        yield from _read_opening(decisions, setting)
        for text, moment in moments_in_boxes(regions.lead, setting.language, setting.year):
            yield Reading("text:date", text, Stamp(moment.value, moment.precision), None, *_SHOWN)


def _around_headline(regions: Regions, setting: Setting) -> Iterator[Reading]:
    """A bare date above the headline may be that of the day on which the page was made."""
    head = next((decision.block.index for decision in regions.lead if decision.role == "headline"), 0)
    for decision in regions.lead:
        for reading in _read_block(decision, setting, _BELOW if decision.role == "entry" else _SHOWN):
            is_above = decision.block.index < head and reading.origin == "text:date" and not reading.label
            yield reading._replace(weight=min(_ABOVE, reading.weight)) if is_above else reading
    yield from _of_one_day([list(_read_block(decision, setting, _DOUBTFUL)) for decision in regions.doubtful])


def _of_one_day(blocks: Sequence[Sequence[Reading]]) -> Iterator[Reading]:
    """Of blocks that say what a date is; the others where all agree: of several days each is another article's."""
    told = [any(reading.label for reading in readings) for readings in blocks]
    days = {readings[0].day for readings, sure in zip(blocks, told, strict=True) if readings and not sure}
    return (r for readings, sure in zip(blocks, told, strict=True) for r in readings if sure or len(days) == 1)


def _read_labelled(block: Block, setting: Setting) -> Iterator[Reading]:
    """A line of a short paragraph that says "Published on …"."""
    if len(block.text) > _LONGEST_LINE or not any(map(str.isdigit, block.text)):
        return
    for line in block.text.split("\n"):
        for entry in read_date_line(line, setting.language, setting.place) or ():
            if entry.label and (stamp := _resolve(entry.when, setting)):
                yield Reading("text:date", line, stamp, entry.label, *_BELOW)


def _read_block(decision: Decision, setting: Setting, trust: _Trust) -> Iterator[Reading]:
    block = decision.block
    if len(block.text) > _LONGEST_LINE:
        return
    times = [mark for mark in block.marks if mark.kind == "time"]
    lines = _apart(block.text, times).split("\n")[decision.role == "headline" :]
    stated = _with_update([entry for line in lines for entry in _read_line(line, decision.role, setting)], times)
    for index, mark in enumerate(times):
        label = stated[min(index, len(stated) - 1)].label if stated else None
        if stamp := read_stamp(mark.value or mark.text, setting.language, setting.place):
            yield Reading("dom:time", mark.value or mark.text, stamp, label, *(_MARKED if trust is _SHOWN else trust))
    labelled = _LABELLED if trust is _SHOWN else trust
    for entry in _for_readers(stated):
        stamp = _resolve(entry.when, setting)
        if stamp and not (decision.keep and stamp.precision == "month"):
            yield Reading("text:date", block.text, stamp, entry.label, *(labelled if entry.label else trust))
    if not stated and not times and (linked := _linked_date(block, setting)):
        yield Reading("text:date", block.text, linked, None, *_beside(trust, "dateline"))
    elif not stated and not times:
        yield from _read_mixed("\n".join(lines), decision.role, setting, _beside(trust, decision.role))


def _with_update(stated: list[Stated], times: Sequence[Mark]) -> list[Stated]:
    """Of two elements that state a time, the later one behind the earlier says when the page was updated."""
    if not len(stated) == len(times) == 2 or stated[1].label or stated[0].label == "modified":
        return stated
    first, second = (mark.value or "" for mark in times)
    return [stated[0], stated[1]._replace(label="modified")] if first < second else stated


def _for_readers(stated: Sequence[Stated]) -> Sequence[Stated]:
    """Without the dates that machines wrote, where others stand beside them: themes hide those from readers."""
    shown = [entry for entry in stated if not _is_machines(entry.when)]
    return shown or stated


def _is_machines(when: object) -> bool:
    return isinstance(when, Moment) and when.precision == "second" and when.value.tzinfo is not None


def _read_line(line: str, role: str, setting: Setting) -> Sequence[Stated]:
    stated = read_date_line(line, setting.language, setting.place)
    if stated is None and role in _ABOUT:
        stated = read_meta_line(line, setting.language, setting.place)
    return stated or ()


def _points_on(block: Block) -> bool:
    """True for a link to another article and its date."""
    return bool(block.anchors) and block.link_share > _MOSTLY and not read_date_line(block.anchors[0].text.strip())


def _linked_date(block: Block, setting: Setting) -> Stamp | None:
    """That of a link which is nothing but a date: blogs link a post's day."""
    for anchor in block.anchors:
        for entry in read_date_line(anchor.text.strip(), setting.language, setting.place) or ():
            return _resolve(entry.when, setting)
    return None


def _beside(trust: _Trust, role: str) -> _Trust:
    """How far a date is believed that stands beside other words."""
    if trust is _SHOWN:
        return _SHOWN if role in ("byline", "dateline") else _MIXED
    return _BELOW


def _apart(text: str, times: Sequence[Mark]) -> str:
    """The text with a space after each element that states a time: they may be glued to what follows."""
    for mark in times:
        text = text.replace(mark.text, f"{mark.text} ", 1) if mark.text else text
    return text


def _read_mixed(text: str, role: str, setting: Setting, trust: _Trust) -> Iterator[Reading]:
    """A byline that ends in a date, a line of section, date and comments."""
    if not any(map(str.isdigit, text)) or _OTHER_DATE.search(text.lower()):
        return
    if role not in ("byline", "dateline") and text.endswith((".", "?", "!")):
        return
    text = unglued(text)
    moments = find_moments(text, setting.language, setting.place)
    for moment in ([moment for moment in moments if not _is_machines(moment)] or moments)[:1]:
        is_range = _RANGE.search(text[: moment.start]) is not None
        if len(text) - (moment.end - moment.start) < _MOST_BESIDE and moment.precision != "month" and not is_range:
            stamp = Stamp(moment.value, moment.precision, moment.swapped)
            yield Reading("text:date", text, stamp, None, *trust)


def _read_opening(decisions: Sequence[Decision], setting: Setting) -> Iterator[Reading]:
    """ "Press release of 25 January 2022 | Berlin – …", "Berlin, 28.10.2021. …" at the beginning of the text."""
    for first in _openings(decisions):
        yield from _read_dateline(first, setting)


def _openings(decisions: Sequence[Decision]) -> Iterator[str]:
    """Of the dek and of the text."""
    for role in ("dek", "paragraph"):
        yield from [d.block.text[:_OPENING] for d in decisions if d.keep and d.role == role][:1]


def _read_dateline(first: str, setting: Setting) -> Iterator[Reading]:
    for moment in find_moments(first, setting.language, setting.place)[:1]:
        before, after = first[: moment.start].split(), first[moment.end :].lstrip()
        ends = after.startswith(_OPENING_ENDS) or (not before and moment.precision == "minute" and after[:1].isupper())
        if len(before) <= _FEW_WORDS and ends and moment.precision != "month":
            stamp = Stamp(moment.value, moment.precision, moment.swapped)
            yield Reading("text:dateline", first, stamp, None, *_BELOW)


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
    for pattern, form, trust in (
        (_URL_DAY, r"\1-\3-\4", _ADDRESS),
        (_URL_DAY_LAST, r"\4-\3-\1", _ADDRESS),
        (_URL_MONTH, r"\1-\2", _ADDRESS_MONTH),
    ):
        match = pattern.search(path)
        if match and (stamp := read_stamp(match.expand(form))):
            yield Reading("url", path, stamp, "published", *trust)
            return
