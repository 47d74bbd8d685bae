"""What a line for each text node cut at links and emphasis."""

import pytest

from newsclean.extract.text.lines import read_lines
from newsclean.extract.text.rejoin import rejoin

CUT = """The ferry
sailed again on Sunday evening, said the
harbour master
, who had waited for it on the quay.
Longer timetable
The older ship, which had burnt in
April
, sails from May. The owner told a reporter of
Harbour News
that freight goes late.
Read
her letter
."""


def rejoined(text: str) -> list[str]:
    return [line.text for line in rejoin(read_lines(text))]


def test_sentences_cut_at_links_are_whole_again() -> None:
    assert rejoined(CUT) == [
        "The ferry sailed again on Sunday evening, said the harbour master, who had waited for it on the quay.",
        "Longer timetable",
        "The older ship, which had burnt in April, sails from May. The owner told a reporter of Harbour News that"
        " freight goes late.",
        "Read",
        "her letter",
        ".",
    ]


def test_a_sign_set_after_a_word_needs_no_space() -> None:
    text = (
        "今年の四月に開業する鉄道の駅の名前が決まったと\n町長\n、記者会見で話した鉄道会社の社長と並んで\n駅長\n"
        "、そして町の人たちがそれを見ていたと新聞が書いた\n翌日\n。"
    )
    assert "町長、記者会見で話した" in "".join(rejoined(text))
    assert len(rejoined(text)) < 7


@pytest.mark.parametrize(
    "lines",
    [
        ["Ferries return to the islands of the north", "by Maren Holt", "two hours ago", "three comments"],
        ["The ferry sailed on Sunday.", "The older ship burnt.", "Freight goes late."],
        ["It needs three things for a good crossing", "a flask of something hot", "a dry pair of socks", "a stick"],
    ],
)
def test_lines_of_their_own_stay(lines: list[str]) -> None:
    assert rejoined("\n".join(lines)) == lines


def test_a_blank_line_parts() -> None:
    assert "who had waited" not in rejoined(CUT.replace("harbour master\n", "harbour master\n\n"))[0]


def test_a_sentence_closed_by_its_quotation_mark_goes_on_in_no_line() -> None:
    text = CUT + "\nHe called it “a very long year for everybody who lives on the islands.”\nOn Sunday\nhe went home."
    assert any(line.text.endswith("islands.”") for line in rejoin(read_lines(text)))
