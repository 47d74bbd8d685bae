"""Times of day in running text, and the zones beside them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from newsclean.extract.lines.digits import ascii_digits
from newsclean.extract.lines.zones import ZONE_NAMES, named_zone


class Clock(NamedTuple):
    """A time of day."""

    hour: int
    minute: int
    second: int | None
    zone: str | None
    """As written: "EST", "+02:00"."""
    start: int
    end: int


_HALF = r"(?:午前|午後|上午|下午|晚上|早上|오전|오후)"
_HALF_AFTER = r"(?:صباحا?ً?|مساءً?|ظهرا?ً?|[صم]|ق\.ظ|ب\.ظ|पूर्वाह्न|अपराह्न|পূর্বাহ্ণ|অপরাহ্ণ|π\.?\s?μ\.?|μ\.?\s?μ\.?|ÖÖ|ÖS)"
_CLOCK = re.compile(
    rf"(?=[\s\d午上下晚早오])(?<![\d.,:])(?P<half>{_HALF})?\s?(?P<h>\d{{1,2}})"
    r"(?:\s?(?:[:h時點点]|시|Uhr)\s?(?P<mi>[0-5]\d)(?!\d)(?::(?P<s>[0-5]\d)(?:\.\d{1,9})?)?\s?(?P<ap>[ap]\.?\s?m\b\.?)?"
    r"|\.(?P<mi2>[0-5]\d)(?![\d.])\s?(?:(?P<ap3>[ap]\.?\s?m\b\.?))?|\s?(?P<ap2>[ap]\.?\s?m\b\.?)|\s(?:Uhr|h)\b)"
    rf"\s?[分분]?(?:\s?(?:Uhr|hrs?|น\.?|(?P<after>{_HALF_AFTER})(?!\w)))?"
    r"(?:\s?\(?(?P<zone>(?:GMT|UTC)?\s?[+−-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5}\b|МСК|Eastern|Central|Mountain|Pacific))?",
    re.I,
)
_LATE_HALVES = ("午後", "下午", "晚上", "오후", "مساء", "م", "ظهر", "ب.ظ", "अपराह्न", "অপরাহ্ণ", "μ", "ös")
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+−-])(\d{1,2}):?(\d{2})?$", re.I)


def find_clocks(text: str) -> list[Clock]:
    """All times of day of a short text."""
    return [clock for match in _CLOCK.finditer(ascii_digits(text)) if (clock := _read_clock(match))]


def zone_of(name: str | None, moment: datetime, place: str | None) -> tzinfo | None:
    """The zone that "EST", "GMT+2" or "+05:30" means at a moment; None where nothing or nothing known is said."""
    if not name:
        return None
    if match := _OFFSET.match(name.strip()):
        delta = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        return timezone(delta if match[1] == "+" else -delta) if delta < timedelta(hours=15) else None
    return named_zone(name, moment, place)


def _read_clock(match: re.Match[str]) -> Clock | None:
    hour = int(match["h"])
    half = (match["ap"] or match["ap2"] or match["ap3"] or match["half"] or match["after"] or "").casefold()
    if hour > 24 or (half and hour > 12 and half[0] == "a"):
        return None
    if half:
        late = half[0] == "p" or half.startswith(_LATE_HALVES)
        hour = hour % 12 + 12 * late if hour <= 12 else hour
    minute = int(match["mi"] or match["mi2"] or 0)
    second = int(match["s"]) if match["s"] else None
    zone, end = match["zone"], match.end()
    if zone and zone[-1].isalpha() and zone.upper() not in ZONE_NAMES:
        zone, end = None, match.start("zone")
    return Clock(hour % 24, minute, second, zone, match.start(), end)
