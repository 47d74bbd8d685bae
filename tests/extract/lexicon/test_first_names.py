"""The table of first names is folded, and told from words of the news."""

import pytest

from newsclean.extract.lexicon.first_names import FIRST_NAMES, is_first_name


@pytest.mark.parametrize("language", FIRST_NAMES)
def test_each_name_is_found(language: str) -> None:
    for name in FIRST_NAMES[language].split():
        assert name == name.casefold()
        assert is_first_name(name.capitalize())


@pytest.mark.parametrize("word", ["José", "Łukasz", "Søren", "Ömer", "Jean-Luc", "Γιάννης", "Юлия", "Jürgen"])
def test_with_accents_and_hyphens(word: str) -> None:
    assert is_first_name(word)


@pytest.mark.parametrize("word", ["Middle", "Politik", "Nur", "German", "Even", "Georgia", "", "-"])
def test_no_names(word: str) -> None:
    assert not is_first_name(word)
