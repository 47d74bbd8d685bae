"""What opens a byline, and what only begins like one."""

import pytest

from newsclean.extract.lines.byline_forms.opened import first_word, is_opener, read_opened, without_opener


@pytest.mark.parametrize(("text", "word"), [("By Jane", "by"), ("— Von: X", "von"), ("---- by X", "by"), ("", "")])
def test_first_word(text: str, word: str) -> None:
    assert first_word(text) == word


@pytest.mark.parametrize(
    ("text", "opens"),
    [("By", True), ("Text und Interview:", True), ("Words & photos", True), ("Photos & more", False), ("Rome", False)],
)
def test_openers(text: str, opens: bool) -> None:
    assert is_opener(text) is opens


@pytest.mark.parametrize(("text", "rest"), [("By Jane Doe", "Jane Doe"), ("von max99", "max99"), ("By", "By")])
def test_without_opener(text: str, rest: str) -> None:
    assert without_opener(text) == rest


def test_one_odd_word_is_a_name_where_the_place_is_trusted() -> None:
    assert read_opened("by admin") is None
    line = read_opened("by admin", trusted=True)
    assert line is not None
    assert line.names[0].name == "admin"
