"""Dates taken out of a byline."""

import pytest

from newsclean.extract.lines.byline_forms.dates import without_dates


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Jane Doe", "Jane Doe"),
        ("Jane Doe, 12 March 2024", "Jane Doe | "),
        ("Jane Doe am Samstag, 12. März 2024", "Jane Doe | "),
        ("Published on 12 March 2024 by Jane Doe", "Published |  by Jane Doe"),
        ("Jane Doe 14:05", "Jane Doe | "),
    ],
)
def test_dates_and_what_leads_up_to_them(text: str, bare: str) -> None:
    assert without_dates(text) == bare
