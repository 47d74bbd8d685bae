"""Years and days of other calendars -> the Gregorian one."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from newsclean.extract.lexicon.months import PERSIAN_MONTHS

_ERA_STARTS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_DIGITS = re.compile(r"\d+")
_NOWRUZ_1403 = datetime(2024, 3, 20)


def common_year(text: str | None) -> int:
    """The Gregorian year of "2024", "24", "2567" (Thai, Buddhist era), "令和6" or "民國113"; 0 for none of them."""
    text = text or ""
    start = _ERA_STARTS.get(text[:2])
    digits = _DIGITS.search(text)
    year = int(digits[0]) if digits else 1 if "元" in text else 0
    if start is not None:
        return start + year
    if len(digits[0] if digits else "") == 2:
        return year + (1900 if year >= 70 else 2000)
    return year - 543 if 2400 < year < 2700 else year


def from_persian(year: str, month: str, day: str | None) -> datetime | None:
    """A date of the Persian (Solar Hijri) calendar by the name or number of its month; None where it is none.

    Source: the 33-year rule of leap years, right for the years 1206 to 1501 (Borkowski 1996).
    """
    number = int(month) if month.isdecimal() else PERSIAN_MONTHS.get(month, 0)
    is_date = 1 <= number <= 12 and year.isdecimal() and 1206 <= int(year) <= 1501 and 1 <= int(day or 1) <= 31
    if not is_date:
        return None
    passed = sum(365 + _is_persian_leap(y) for y in range(min(1403, int(year)), max(1403, int(year))))
    start = _NOWRUZ_1403 + timedelta(days=passed if int(year) >= 1403 else -passed)
    return start + timedelta(days=31 * min(number - 1, 6) + 30 * max(number - 7, 0) + int(day or 1) - 1)


def _is_persian_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)
