"""How sentences end in the world's scripts."""

import pytest

from newsclean.extract.lines.stops import STATEMENT_STOPS, ends_in, ends_sentence


@pytest.mark.parametrize(
    "text",
    [
        "It sails.",
        "„Es ist vorbei.“",
        "«C'est fini.»",
        "(It sails!)",
        "船が出た。",
        "「船が出た。」",
        "سب کچھ ختم ہو گیا۔",
        "सब कुछ समाप्त हुआ।",
        "Ամեն ինչ ավարտվեց։",
        "ሁሉም ነገር አለቀ።",
        "အားလုံးပြီးဆုံးသည်။",
        "អ្វីៗបានចប់។",
    ],
)
def test_sentences(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "“", "A ferry", "A ferry:", "A “ferry”"])
def test_what_ends_as_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


def test_a_question_states_nothing() -> None:
    assert ends_in("It sails.", STATEMENT_STOPS)
    assert not ends_in("Does it sail?", STATEMENT_STOPS)
