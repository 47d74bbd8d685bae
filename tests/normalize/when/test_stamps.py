"""Dates as machines write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.normalize.when.stamps import read_stamp


def zone(hours: float) -> timezone:
    return timezone(timedelta(hours=hours))


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("2024-05-03", datetime(2024, 5, 3), "day"),
        ("2024-5-3", datetime(2024, 5, 3), "day"),
        ("2024-05", datetime(2024, 5, 1), "month"),
        ("20240503", datetime(2024, 5, 3), "day"),
        ("20240503154742", datetime(2024, 5, 3, 15, 47, 42), "second"),
        ("20240503T154742Z", datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second"),
        ("2024-05-03T15:47", datetime(2024, 5, 3, 15, 47), "minute"),
        ("2024-05-03T15:47Z", datetime(2024, 5, 3, 15, 47, tzinfo=UTC), "minute"),
        ("2024-05-03T15:47:42.389Z", datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second"),
        ("2024-05-03T15:47:42.3891234+02:00", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(2)), "second"),
        ("2024-05-03T15:47:42+0200", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(2)), "second"),
        ("2024-05-03 15:47:42 -0500", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(-5)), "second"),
        ("2024-05-03 15:47:42 EDT", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(-4)), "second"),
        ("2024-05-03T24:00:00", datetime(2024, 5, 4), "second"),
        ("2024-05-03T15:47:42+02:00[Europe/Berlin]", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(2)), "second"),
        ("Fri, 03 May 2024 15:47:42 GMT", datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second"),
        ("Fri, 03 May 2024 15:47:42 EST", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(-5)), "second"),
        ("Fri May 03 15:47:42 BST 2024", datetime(2024, 5, 3, 15, 47, 42, tzinfo=zone(1)), "second"),
        ("Fri May 03 2024 15:47:42 GMT+0000 (UTC)", datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second"),
        ("May 3, 2024 3:47 PM", datetime(2024, 5, 3, 15, 47), "minute"),
        ("3. Mai 2024", datetime(2024, 5, 3), "day"),
        ("1714751262", datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second"),
        ("1714751262389", datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second"),
        ("['2024-05-03']", datetime(2024, 5, 3), "day"),
        ("2024-05-03T99:99:99", datetime(2024, 5, 3), "day"),
    ],
)
def test_formats(text: str, value: datetime, precision: str) -> None:
    stamp = read_stamp(text)
    assert stamp is not None
    assert (stamp.value, stamp.value.tzinfo, stamp.precision) == (value, value.tzinfo, precision)


@pytest.mark.parametrize(
    "text",
    ["", "yes", "0", "0000-00-00", "-0001-11-30T00:00:00+00:00", "0001-01-01", "1970-01-01T00:00:00Z", "2024-13-45",
     "99999999", "12345678901234567890",
     "9999-12-31T24:00:00", "9" * 5000],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert read_stamp(text) is None


def test_a_place_decides_what_a_zone_means() -> None:
    irish = read_stamp("2024-01-03 15:47 IST", place="ie")
    indian = read_stamp("2024-01-03 15:47 IST", place="in")
    assert irish is not None
    assert indian is not None
    assert (irish.value.tzinfo, indian.value.tzinfo) == (zone(1), zone(5.5))


def test_day_and_month_that_could_change_places() -> None:
    stamp = read_stamp("03/04/2024")
    assert stamp is not None
    assert (stamp.value, stamp.swapped) == (datetime(2024, 4, 3), datetime(2024, 3, 4))


@given(st.text(max_size=120) | st.text("0123456789 .:/-TZ+JanESTGM()", max_size=120))
def test_no_value_is_too_odd(text: str) -> None:
    stamp = read_stamp(text)
    assert stamp is None or 1800 <= stamp.value.year <= 2100
