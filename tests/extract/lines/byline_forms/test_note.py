"""Sentences about an author."""

import pytest

from newsclean.extract.lines.byline_forms.note import read_note


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane van der Doe is a freelance writer based in Rome.", "Jane van der Doe"),
        ("Dr. Jane Doe (born 1960) is a professor of law at Example University.", "Jane Doe"),
        ("Anna Muster ist Example-Reporterin für Russland und den Kaukasus.", "Anna Muster"),
        ("Jane Doe covers courts as a reporter for Example News.", "Jane Doe"),
    ],
)
def test_notes(text: str, name: str) -> None:
    line = read_note(text)
    assert line is not None
    assert (line.form, line.names[0].name) == ("bio", name)


@pytest.mark.parametrize(
    "text",
    [
        "President Jane Doe has lashed out at the court in a long post, a reporter said.",
        "Jane Doe was elected mayor of the town with a large majority.",
        "Jane Doe is a writer",
        "The bridge is a work that every writer in the town has praised.",
        "A" * 3000,
    ],
)
def test_sentences_of_the_text(text: str) -> None:
    assert read_note(text) is None
