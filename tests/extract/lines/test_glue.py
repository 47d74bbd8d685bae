"""Seams between names, dates and labels that lost their space."""

import pytest

from newsclean.extract.lines.glue import unglued


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane DoePublished Jul 17", "Jane Doe | Published Jul 17"),
        ("Example PressApril 28, 2023", "Example Press | April 28, 2023"),
        ("6 Jan 2026Updated 08:41", "6 Jan 2026 | Updated 08:41"),
        ("19.2.2020 16:20päivitetty 20.2.2020", "19.2.2020 16:20 | päivitetty 20.2.2020"),
        ("3 de mayo de 202221:25", "3 de mayo de 2022 | 21:25"),
        ("12 Mar 2024 05:41 PMLast Updated : 12 Mar 2024", "12 Mar 2024 05:41 PM | Last Updated : 12 Mar 2024"),
        ("3. Mai 20194. Mai 2019", "3. Mai 2019 | 4. Mai 2019"),
        ("2019-05-03T08:10:52+02:003. Mai 2019", "2019-05-03T08:10:52+02:00 | 3. Mai 2019"),
    ],
)
def test_seams(text: str, expected: str) -> None:
    assert unglued(text) == expected


@pytest.mark.parametrize("text", ["12March 2024", "Jane McMay", "Tom DiMaggio", "14:05Uhr", "2024-03-12T10:00"])
def test_none(text: str) -> None:
    assert unglued(text) == text
