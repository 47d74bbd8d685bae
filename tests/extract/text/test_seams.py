"""Texts that ran together come apart at their seams; others stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.extract.text.seams import part_at_seams

PIECES = (
    "Council votes on water",
    "By Jane Doe",
    "March 12, 2024",
    "The council met on the hill again to talk about water, and nobody left before the vote was taken.",
    "“We will not raise the fee before 2025,” the mayor told YouTube viewers.",
    "Second reading",
    "A second reading is due in March. Farmers doubt it, and have said so in letters to the LindQuist paper.",
    "LindQuist asked the mayor twice. He did not answer.",
    "Photo: Mara Quist/AP",
    "Engineer Ann McKay measured the wells.",
)


def test_each_piece_is_a_line_again() -> None:
    assert part_at_seams("".join(PIECES)).split("\n") == list(PIECES)


def test_each_piece_stands_as_far_from_the_margin_as_its_line() -> None:
    parted = part_at_seams(f"    {''.join(PIECES)}").split("\n")
    assert parted == [f"    {piece}" for piece in PIECES]


def test_a_share_word_before_the_text() -> None:
    assert part_at_seams("".join(("Share:", *PIECES))).split("\n")[:2] == ["Share:", PIECES[0]]


@pytest.mark.parametrize(
    "pieces",
    [
        (
            "Der Rat stimmte ab, sagte die Sprecherin am Montag vor dem Rathaus der kleinen Stadt auf dem Hügel.",
            "„Wir erhöhen nichts“, sagte sie. „Das gilt bis 2025.“",
            "Zweite Lesung",
            "Die zweite Lesung ist im März, wenn die neuen Brunnen vermessen sind und das Geld bereitsteht.",
            "Die Bauern im Tal klagen seit Jahren, dass die Rohre ein Drittel des Wassers verlieren.",
            "Niemand weiß, wer am Ende dafür zahlt.",
        ),
        (
            "Совет проголосовал за воду, и никто не ушёл, пока не объявили итог, сообщили в мэрии города на холме.",
            "Второе чтение",
            "Второе чтение пройдёт в марте, когда инженеры измерят новые колодцы и найдут на них деньги.",
            "Фермеры долины давно жалуются, что старые трубы теряют треть воды.",
            "Мэр обещал не повышать плату до будущего года.",
        ),
    ],
    ids=["German", "Russian"],
)
def test_in_other_languages(pieces: tuple[str, ...]) -> None:
    assert part_at_seams("".join(pieces)).split("\n") == list(pieces)


@pytest.mark.parametrize(
    "text",
    [
        " ".join(PIECES),
        "\n".join(PIECES),
        "One sentence.Another one, and no more.",
        " ".join(PIECES) + "A typing error.Once only.",
    ],
    ids=["spaces", "lines", "short", "one slip"],
)
def test_other_texts_stay(text: str) -> None:
    assert part_at_seams(text) == text


@given(st.text(alphabet="aB .“”\"'\n:1", max_size=600))
def test_nothing_is_lost(text: str) -> None:
    assert part_at_seams(text).replace("\n", "") == text.replace("\n", "")
