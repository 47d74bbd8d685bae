"""An Article as one row, and back; what makes two texts the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, InputError, Paragraph, Section
from newsclean.export.json import dump
from newsclean.export.row import article_of, article_row, content_hash


@given(st.from_type(Article))
def test_a_row_of_json_lines_is_the_article_again(article: Article) -> None:
    assert article_of(json.loads(dump(article_row(article)))) == article


def test_a_row_says_how_long_the_text_is_and_what_is_its_hash() -> None:
    row = article_row(Article(sections=(Section(None, None, (Paragraph("Two words."),)),)))
    assert (row["text"], row["word_count"], row["content_hash"]) == ("Two words.", 2, content_hash("Two words."))


@pytest.mark.parametrize(
    "same", ["The ferry, back!", "the FERRY\n\nback", "The\u00a0ferry \u201cback\u201d", "\uff34he ferry back"]
)
def test_form_makes_no_other_text(same: str) -> None:
    assert content_hash(same) == content_hash("The ferry back")


def test_another_letter_makes_another_text() -> None:
    assert content_hash("The ferry back") != content_hash("The ferry bark")
    assert len(content_hash("日本") or "") == 32


@pytest.mark.parametrize("nothing", ["", " \n", "--- *** ---"])
def test_what_says_nothing_has_no_hash(nothing: str) -> None:
    assert content_hash(nothing) is None


@pytest.mark.parametrize("row", [{}, {"kind": "article"}, article_row(Article()) | {"kind": "poem"}])
def test_what_is_no_row_is_an_error(row: dict[str, object]) -> None:
    with pytest.raises(InputError):
        article_of(row)
