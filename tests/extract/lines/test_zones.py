"""Named zones at the moment they are named for."""

from datetime import datetime, timedelta

import pytest

from newsclean.extract.lines.zones import named_zone

WINTER, SUMMER = datetime(2024, 1, 15, 12), datetime(2024, 7, 15, 12)


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("GMT", 0), ("UTC", 0), ("Z", 0), ("BST", 1), ("CET", 1), ("MEZ", 1), ("CEST", 2), ("MESZ", 2), ("EET", 2),
        ("SAST", 2), ("EEST", 3), ("MSK", 3), ("EAT", 3), ("PKT", 5), ("IST", 5.5), ("NPT", 5.75), ("WIB", 7),
        ("SGT", 8), ("JST", 9), ("KST", 9), ("ACST", 9.5), ("AEST", 10), ("AEDT", 11), ("NZDT", 13),
        ("BRT", -3), ("NST", -3.5),
        ("EDT", -4), ("EST", -5), ("CDT", -5), ("CST", -6), ("MST", -7), ("PDT", -7), ("PST", -8), ("HST", -10),
    ],
)  # fmt: skip
def test_names(name: str, hours: float) -> None:
    zone = named_zone(name, WINTER)
    assert zone is not None
    assert zone.utcoffset(WINTER) == timedelta(hours=hours)


@pytest.mark.parametrize(("name", "moment", "hours"), [("ET", WINTER, -5), ("ET", SUMMER, -4), ("PT", SUMMER, -7)])
def test_north_american_zones_follow_the_season(name: str, moment: datetime, hours: int) -> None:
    zone = named_zone(name, moment)
    assert zone is not None
    assert zone.utcoffset(moment) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (datetime(2024, 3, 10, 1, 59), -5),
        (datetime(2024, 3, 10, 2), -4),
        (datetime(2024, 11, 3, 1, 59), -4),
        (datetime(2024, 11, 3, 2), -5),
    ],
)
def test_the_days_on_which_the_season_changes(day: datetime, hours: int) -> None:
    zone = named_zone("ET", day)
    assert zone is not None
    assert zone.utcoffset(day) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("name", "place", "hours"),
    [("IST", "il", 2), ("IST", "ie", 1), ("IST", "in", 5.5), ("CST", "zh", 8), ("CST", "us", -6), ("BST", "bd", 6)],
)
def test_a_place_decides_between_meanings(name: str, place: str, hours: float) -> None:
    zone = named_zone(name, WINTER, place)
    assert zone is not None
    assert zone.utcoffset(WINTER) == timedelta(hours=hours)


def test_an_unknown_name_is_none() -> None:
    assert named_zone("XYZ", WINTER) is None
