"""What opens a byline, and what only begins like one."""

import pytest

from newsclean.extract.lines.byline_forms.opened import (
    first_word,
    is_opener,
    read_labelled,
    read_opened,
    without_opener,
)


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Datum: 03.05.2024 | Kategorie: Kultur | Autor: max99", "max99"),
        ("Päivä: 3.5.2024 Kirjoittaja: Aino Virta", "Aino Virta"),
        ("Fotos: Jane Doe, Text: John Roe", "John Roe"),
        ("Nguồn: Bến Cảng Tác giả: Nguyễn Văn An", "Nguyễn Văn An"),
        ("日期：2024-05-03 作 者：王小明", "王小明"),
        ("2024.05.03 記者：山田太郎", "山田太郎"),
    ],
)
def test_a_label_inside_a_line_of_several(text: str, name: str) -> None:
    line = read_labelled(text)
    assert line is not None
    assert [named.name for named in line.names] == [name]


@pytest.mark.parametrize(
    "text", ["In other words: it failed", "Her latest story: Moby Dick", "Place: Leeds Text: see below", "3 May: Leeds"]
)
def test_no_label_of_a_byline_inside(text: str) -> None:
    assert read_labelled(text) is None
