"""What can be seen of a block."""

import pytest

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text.sight import Sight, fold, is_quoted, look


def see(text: str) -> Sight:
    return look(segment_text(text))[0]


@pytest.mark.parametrize(
    "text",
    ["It is.", "Is it?", "It is!", "He said: “It is.”", "それは真実だ。", "هل هذا صحيح؟", "यह सच है।", "It is (…)."],
)
def test_sentences_end(text: str) -> None:
    assert see(text).stop


@pytest.mark.parametrize("text", ["A longer timetable", "It is:", "and so on,", "夜の便", "Who, what, where"])
def test_other_lines_do_not(text: str) -> None:
    assert not see(text).stop


@pytest.mark.parametrize(
    ("text", "count"), [("One.", 1), ("One. Two.", 2), ("A title", 0), ("一。二。", 2), ("At 3.5 miles.", 1)]
)
def test_sentences_are_counted_about(text: str, count: int) -> None:
    assert see(text).sentences == count


def test_prose_is_long_and_closed() -> None:
    assert see("The ferries sailed again on Sunday evening, and the crossing was sold out.").prose
    assert not see("The ferries sailed again.").prose
    assert not see("A list of ferries and islands and harbours that goes on for a while").prose
    assert see("ภาษาไทย" * 30).prose


def test_folding_leaves_letters_and_figures() -> None:
    assert fold("“Night ferries”: No. 2!") == "night ferries no 2"


@pytest.mark.parametrize("text", ["“It is.”", "»Es ist so.«", "「そうだ」", '"It is"', "‘It is.’"])
def test_quoted(text: str) -> None:
    assert is_quoted(text)


def test_not_quoted() -> None:
    assert not is_quoted("“It is,” he said.")


def test_a_signature_in_brackets_ends_a_sentence_of_east_asia() -> None:
    assert see("会社は五月から増便すると約束した。(山田花子)").stop
    assert see("会社は五月から増便すると約束した。(完)").stop
    assert not see("船長は話した(左)").stop


@pytest.mark.parametrize(
    "text", ["Τι θα κάνετε μετά;", "«Τι θα κάνετε;»", "ماذا بعد؟", "Was nun?", "“What now?”", "これからは？"]
)
def test_questions(text: str) -> None:
    assert see(text).asks
    assert see(text).stop


@pytest.mark.parametrize("text", ["Ships sailed; others waited;", "Ships sailed.", "Was nun"])
def test_no_questions(text: str) -> None:
    assert not see(text).asks


@pytest.mark.parametrize("text", ["መርከቡ ተመለሰ።", "Նավը վերադարձավ։", "သင်္ဘော ပြန်လာသည်။", "កប៉ាល់ត្រឡប់មកវិញ។"])
def test_stops_of_other_scripts(text: str) -> None:
    assert see(text).stop
