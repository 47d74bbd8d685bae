"""Named time zones -> offsets. dateutil drops a name that it does not know without a word; nothing is dropped here.

Source: IANA time zone database, the abbreviations in use since 2000.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo

_OFFSETS: dict[str, str] = {
    "+00:00": "Z GMT UTC UT WET UCT",
    "+01:00": "CET MEZ BST WEST WAT HNEC",
    "+02:00": "CEST MESZ EET SAST CAT HAEC OEZ",
    "+03:00": "EEST MSK МСК EAT TRT OESZ TSİ IDT",
    "+03:30": "IRST",
    "+04:00": "GST SAMT AZT GET",
    "+05:00": "PKT YEKT UZT",
    "+05:30": "IST SLST",
    "+05:45": "NPT",
    "+06:00": "BDT ALMT OMST",
    "+06:30": "MMT",
    "+07:00": "WIB ICT KRAT",
    "+08:00": "WITA SGT HKT MYT PHT AWST IRKT",
    "+09:00": "WIT JST KST YAKT",
    "+09:30": "ACST",
    "+10:00": "AEST VLAT CHST",
    "+10:30": "ACDT",
    "+11:00": "AEDT",
    "+12:00": "NZST FJT",
    "+13:00": "NZDT",
    "-02:30": "NDT",
    "-03:00": "ADT BRT ART CLST UYT",
    "-03:30": "NST",
    "-04:00": "EDT AST CLT VET BOT PYT",
    "-05:00": "EST CDT COT PET ECT",
    "-06:00": "CST MDT",
    "-07:00": "MST PDT",
    "-08:00": "PST AKDT",
    "-09:00": "AKST HDT",
    "-10:00": "HST",
}

_ELSEWHERE: dict[tuple[str, str], str] = {
    ("IST", "he"): "+02:00",
    ("IST", "ga"): "+01:00",
    ("IST", "ie"): "+01:00",
    ("IST", "il"): "+02:00",
    ("CST", "zh"): "+08:00",
    ("CST", "cn"): "+08:00",
    ("CST", "tw"): "+08:00",
    ("AST", "ar"): "+03:00",
    ("BST", "bn"): "+06:00",
    ("BST", "bd"): "+06:00",
    ("GST", "gs"): "-02:00",
    ("ECT", "fr"): "-04:00",
}
"""Names that mean something else in a language or a country (its top-level domain)."""

_NORTH_AMERICAN = {"ET": -5, "CT": -6, "MT": -7, "PT": -8, "EASTERN": -5, "CENTRAL": -6, "MOUNTAIN": -7, "PACIFIC": -8}


def _zone(offset: str) -> timezone:
    hours, minutes = offset[1:].split(":")
    delta = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-delta if offset[0] == "-" else delta)


ZONES: dict[str, timezone] = {name: _zone(offset) for offset, names in _OFFSETS.items() for name in names.split()}
ZONE_NAMES: frozenset[str] = frozenset((*ZONES, *_NORTH_AMERICAN))


def named_zone(name: str, moment: datetime, place: str | None = None) -> tzinfo | None:
    """The zone that `name` means at a naive `moment`, None for an unknown name.

    `place` is a language or a top-level domain, which decides between the meanings of IST, CST, AST and BST.
    """
    name = name.upper()
    if name in _NORTH_AMERICAN:
        return timezone(timedelta(hours=_NORTH_AMERICAN[name] + _is_us_summer(moment)))
    if place and (offset := _ELSEWHERE.get((name, place[:2].lower()))):
        return _zone(offset)
    return ZONES.get(name)


def _is_us_summer(moment: datetime) -> bool:
    """Second Sunday of March to first Sunday of November (Energy Policy Act of 2005, since 2007), at 2 o'clock."""
    start = _sunday(moment.year, 3, 8)
    return start <= moment.replace(tzinfo=None) < _sunday(moment.year, 11, 1)


def _sunday(year: int, month: int, earliest: int) -> datetime:
    first = datetime(year, month, earliest, 2)
    return first + timedelta(days=6 - first.weekday())
