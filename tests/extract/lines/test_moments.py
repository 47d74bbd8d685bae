"""Dates and times of day as the pages of many countries write them."""

import pytest

from newsclean.extract.lines.moments import find_moments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("۱۲ خرداد ۱۴۰۳، ۱۰:۴۵", "2024-06-01T10:45"),
        ("০৫ ফেব্রুয়ারি ২০২৪, ১৫: ৩০", "2024-02-05T15:30"),
        ("14.mai.2024 às 13h05", "2024-05-14T13:05"),
        ("2024. gada 12. marts, 10:05", "2024-03-12T10:05"),
        ("4 min read·Mar 12, 2024", "2024-03-12T00:00"),
        ("12 Mar 2024 05:41 PM", "2024-03-12T17:41"),
        ("3 May 2024 10:75", "2024-05-03T00:00"),
    ],
)
def test_one_date(text: str, expected: str) -> None:
    assert [moment.value.isoformat(timespec="minutes") for moment in find_moments(text)] == [expected]
