"""Hard-wrapped texts come out as if they had never been wrapped, others as they are."""

import textwrap

import pytest

from newsclean.extract.text.lines import read_lines
from newsclean.extract.text.unwrap import unwrap, width

PARAGRAPHS = (
    "Night ferries return",
    "After eleven months in dry dock the two ferries that link the mainland with the islands sailed on Sunday.",
    "A longer timetable",
    "The older of the two ships had been out of service since a fire in its engine room, and nobody was hurt.",
    "From May they will leave twice a night. Freight will be carried on the late crossing only, he said.",
)


def unwrapped(text: str) -> list[str]:
    return [line.text for line in unwrap(read_lines(text))]


@pytest.mark.parametrize("columns", [48, 60, 72, 80])
def test_wrapping_is_undone(columns: int) -> None:
    assert unwrapped("\n\n".join(textwrap.fill(p, columns) for p in PARAGRAPHS)) == list(PARAGRAPHS)


@pytest.mark.parametrize("columns", [48, 60])
def test_wrapping_is_undone_without_blank_lines(columns: int) -> None:
    long = [" ".join([paragraph] * 3) for paragraph in PARAGRAPHS[1::2]]
    assert unwrapped("\n".join(textwrap.fill(p, columns) for p in long)) == long


def test_indented_wrapping_is_undone() -> None:
    text = "\n\n".join(textwrap.indent(textwrap.fill(p, 66), "   ") for p in PARAGRAPHS)
    assert unwrapped(text) == list(PARAGRAPHS)


def test_japanese_is_joined_without_a_space() -> None:
    sentence = "北の港町と県都を結ぶ鉄道が来年の四月に開業すると町と鉄道会社が共同で記者会見を開いて発表した。" * 2
    text = "\n".join(sentence[i : i + 20] for i in range(0, len(sentence), 20))
    assert unwrapped(text) == [sentence]


def test_long_lines_are_paragraphs_as_they_stand() -> None:
    assert unwrapped("\n".join(PARAGRAPHS)) == list(PARAGRAPHS)


def test_short_lines_are_not_glued() -> None:
    lines = ["Boots with a good sole", "A flask of something hot", "A dry pair of socks", "A stick"]
    assert unwrapped("\n".join(lines)) == lines


def test_items_start_anew() -> None:
    items = (
        "the first goes on for a good while until\n  it is broken",
        "the second goes on for a while too, and\n  is broken",
    )
    text = "\n".join(f"* {item}" for item in (*items, *items[:1]))
    assert [line.bullet for line in unwrap(read_lines(text))] == ["*", "*", "*"]


def test_an_east_asian_character_takes_two_columns() -> None:
    assert width("abc") == 3
    assert width("日本") == 4


WRAPPED = "\n\n".join(textwrap.fill(p, 72) for p in PARAGRAPHS * 3)


def test_addresses_and_headings_beyond_the_column_do_no_harm() -> None:
    heading = "# A heading that nobody wraps, and that is much longer than any line of the text below it is"
    address = "   1. https://ferries.example/news/2025/03/12/night-ferries-return-to-the-islands-of-the-north"
    assert unwrapped(f"{heading}\n\n{WRAPPED}\n\n{address}")[1:-1] == list(PARAGRAPHS * 3)


def test_narrow_menus_do_not_hide_the_column() -> None:
    menu = [f"Another label of the menu {number}" for number in range(20)]
    assert unwrapped("\n".join(menu) + f"\n\n{WRAPPED}") == [*menu, *PARAGRAPHS * 3]


def test_a_word_broken_at_its_hyphen_is_whole_again() -> None:
    text = WRAPPED + "\n\nThe ferry is a well-built ship, said the man who had built it, and wind-\nproof. He is glad."
    assert unwrapped(text)[-1].endswith("and wind-proof. He is glad.")


def test_a_dash_amid_a_wrapped_sentence_is_no_bullet() -> None:
    text = (
        WRAPPED
        + "\n\nThe ferry sailed on Sunday evening, which was the earliest evening\n– and the last of the winter."
    )
    assert unwrapped(text)[-1].endswith("evening – and the last of the winter.")


def test_a_line_that_nearly_fills_the_column_goes_on_where_blank_lines_part() -> None:
    text = WRAPPED + "\n\nThe ferry sailed on Sunday evening, it was said later by Matteo\nSalvi."
    assert unwrapped(text)[-1].endswith("later by Matteo Salvi.")


def test_korean_is_joined_with_a_space() -> None:
    words = [
        "바다를",
        "건너는",
        "연락선이",
        "열한",
        "달",
        "만에",
        "다시",
        "섬으로",
        "떠났다고",
        "항구",
        "사람들이",
        "말했다",
    ] * 3
    text = " ".join(words)
    assert unwrapped(textwrap.fill(text, 36)) == [text]


def test_thai_lines_without_spaces_are_paragraphs() -> None:
    lines = [
        "เรือเฟอร์รี่กลางคืนกลับมาให้บริการที่หมู่เกาะ",
        "เรือลำเก่าหยุดให้บริการตั้งแต่เกิดเพลิงไหม้",
        "ตารางเวลาที่ยาวขึ้น",
        "สินค้าจะถูกขนส่งในเที่ยวดึก",
    ]
    assert unwrapped("\n".join(lines)) == lines


def test_a_short_text_that_blank_lines_part() -> None:
    text = (
        "Night ferries are back\n\n"
        "The night ferries that link the mainland with the islands sailed again\non Sunday.\n\n"
        "The older ship had been out of service since last April, when a fire\nbroke out."
    )
    assert len(unwrapped(text)) == 3
