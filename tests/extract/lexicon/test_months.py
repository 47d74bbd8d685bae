"""The table of months is complete, and its names are told apart."""

import pytest

from newsclean.extract.lexicon.months import MONTHS, begins_month, month_number


@pytest.mark.parametrize("language", MONTHS)
def test_each_language_has_twelve(language: str) -> None:
    assert len(MONTHS[language].split()) == 12


@pytest.mark.parametrize("language", MONTHS)
def test_each_name_is_found_in_its_language(language: str) -> None:
    for number, group in enumerate(MONTHS[language].split(), 1):
        for name in group.replace("_", " ").split("|"):
            assert month_number(name, language) == number
            assert begins_month(name.partition(" ")[0])


@pytest.mark.parametrize(
    ("name", "language", "number"),
    [
        ("listopad", None, 11),
        ("listopad", "pl", 11),
        ("listopad", "hr", 10),
        ("DÉCEMBRE", None, 12),
        ("DECEMBRE", None, 12),
        ("Sept.", None, 9),
        ("Monday", None, None),
    ],
)
def test_names(name: str, language: str | None, number: int | None) -> None:
    assert month_number(name, language) == number
