"""Plain text: a header, and `Article.text` as it is."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Byline, Paragraph, Section, Timestamp
from newsclean.export.text import render
from newsclean.printable import printable


@given(st.from_type(Article))
def test_ends_with_the_article_s_text(article: Article) -> None:
    text = printable(article.text)
    assert render(article).endswith(f"{text}\n" if text else "")


def test_the_header() -> None:
    article = Article(
        headline="Ferry\nreturns",
        dek="At last.",
        bylines=(Byline("Maren Oduya", role="Reporter"), Byline("Ellery Courier", "organization")),
        publisher="Ellery Courier",
        published=Timestamp(datetime(2026, 3, 14), "day"),
        modified=Timestamp(datetime(2026, 3, 15, 9, 5, 7)),
        sections=(Section(None, None, (Paragraph("It left."),)),),
    )
    line = "Maren Oduya (Reporter), Ellery Courier · 2026-03-14 (updated 2026-03-15 09:05)"
    assert render(article) == f"Ferry returns\n\nAt last.\n\n{line}\n\nIt left.\n"


def test_an_uncertain_date_says_so() -> None:
    assert render(Article(published=Timestamp(datetime(2024, 3, 4), "day", ambiguous=True))) == "2024-03-04?\n"


def test_of_nothing_comes_nothing() -> None:
    assert render(Article()) == ""
