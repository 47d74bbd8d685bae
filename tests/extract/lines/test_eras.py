"""Years and days of other calendars."""

from datetime import datetime

import pytest

from newsclean.extract.lines.eras import common_year, from_persian


@pytest.mark.parametrize(
    ("text", "year"),
    [("2024", 2024), ("24", 2024), ("98", 1998), ("2567", 2024), ("令和6", 2024), ("令和元", 2019), ("平成31", 2019),
     ("昭和64", 1989), ("民國113", 2024), ("٢٠٢٤", 2024), ("", 0), (None, 0)],
)  # fmt: skip
def test_years(text: str | None, year: int) -> None:
    assert common_year(text) == year


@pytest.mark.parametrize(
    ("year", "month", "day", "value"),
    [
        ("1403", "فروردین", "1", datetime(2024, 3, 20)),
        ("1402", "اسفند", "29", datetime(2024, 3, 19)),
        ("1399", "اسفند", "30", datetime(2021, 3, 20)),
        ("1404", "فروردین", "1", datetime(2025, 3, 21)),
        ("1400", "دی", "10", datetime(2021, 12, 31)),
        ("1403", "2", "14", datetime(2024, 5, 3)),
        ("۱۴۰۳", "۰۲", "۱۴", datetime(2024, 5, 3)),
    ],
)
def test_persian_days(year: str, month: str, day: str, value: datetime) -> None:
    assert from_persian(year, month, day) == value


@pytest.mark.parametrize(
    ("year", "month", "day"), [("1403", "March", "1"), ("2024", "دی", "1"), ("1403", "دی", "40"), ("1403", "13", "1")]
)
def test_no_persian_day(year: str, month: str, day: str) -> None:
    assert from_persian(year, month, day) is None
