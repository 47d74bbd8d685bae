"""Bold lines between paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.block import Decision
from newsclean.extract.page.mending.bold import LEVEL

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
TEXT = "The crossing takes nine hours and carries four hundred people, sixty cars and a bakery."


@pytest.mark.parametrize(
    "line",
    [
        "<p><b>A ship with a bakery</b></p>",
        "<p><strong>A ship with <em>a bakery</em></strong></p>",
        "<div><b>A ship with a bakery</b></div>",
        "<p><b>A ship</b> <b>with a bakery</b></p>",
    ],
)
def test_a_bold_line_over_text_is_a_heading(
    decide: Callable[[str], list[Decision]], article: Article, line: str
) -> None:
    (found,) = (d for d in decide(article(f"{line}<p>{TEXT}</p>")) if d.block.text == "A ship with a bakery")
    assert (found.keep, found.role, found.block.level, found.block.kind) == (True, "heading", LEVEL, "heading")


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("<p><b>People will forgive a ship for being late.</b></p>", "People will forgive a ship for being late."),
        ("<p><b>Opening hours:</b></p>", "Opening hours:"),
        ("<p>A <b>bakery</b> on deck four</p>", "A bakery on deck four"),
        (f"<p><b>{TEXT[:-1]}</b></p>", TEXT[:-1]),
    ],
)
def test_sentences_and_parts_of_lines_are_none(roles: Roles, article: Article, line: str, text: str) -> None:
    assert roles(article(f"{line}<p>{TEXT}</p>"))[text] == "+paragraph"


def test_a_bold_line_over_nothing_is_none(roles: Roles, article: Article) -> None:
    assert roles(article(end="<p><b>Good night</b></p>"))["Good night"] == "+paragraph"


def test_questions_of_an_interview_stay(roles: Roles, article: Article) -> None:
    asked = ["And then?", "Was it late?", "Who bakes?"]
    found = roles(article("".join(f"<p><b>{line}</b></p><p>{TEXT} {line}</p>" for line in asked)))
    assert {found[line] for line in asked} == {"+paragraph"}


def test_a_question_among_other_headings_is_one(roles: Roles, article: Article) -> None:
    lines = ["What happens next?", "A new quay"]
    found = roles(article("".join(f"<p><b>{line}</b></p><p>{TEXT} {line}</p>" for line in lines)))
    assert {found[line] for line in lines} == {"+heading"}


def test_a_speakers_name_said_twice_is_none(roles: Roles, article: Article) -> None:
    turns = f"<p><b>Ilse Varga</b></p><p>{TEXT}</p><p><b>Ilse Varga</b></p><p>{TEXT[::-1]}</p>"
    assert roles(article(turns))["Ilse Varga"] == "+paragraph"
