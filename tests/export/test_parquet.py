"""Articles in Arrow and Parquet, and back."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import Article, Image, Paragraph, Section
from newsclean.export.row import article_of, article_row

pq = pytest.importorskip("pyarrow.parquet")
from newsclean.export.parquet import ARTICLE_SCHEMA, article_table  # noqa: E402


def test_the_schema_names_what_a_row_holds() -> None:
    assert ARTICLE_SCHEMA.names == list(article_row(Article()))
    assert [field.name for field in dataclasses.fields(Article)] == ARTICLE_SCHEMA.names[:-3]


@settings(deadline=None)
@given(st.from_type(Article))
def test_an_article_comes_back_from_a_table(article: Article) -> None:
    (row,) = article_table([article]).to_pylist()
    assert article_of(row) == article or "\ufffd" in str(row)


def test_an_article_comes_back_from_a_file(tmp_path: Path) -> None:
    article = Article(url="https://x.example/a", sections=(Section("One", 2, (Paragraph("Text."),)),))
    pq.write_table(article_table([article, Article()]), tmp_path / "a.parquet", compression="zstd")
    rows = pq.read_table(tmp_path / "a.parquet").to_pylist()
    assert [article_of(row) for row in rows] == [article, Article()]


def test_what_arrow_cannot_hold_is_mended() -> None:
    (row,) = article_table([Article(headline="half \ud83d", images=(Image(None, width=10**30, height=5),))]).to_pylist()
    assert row["headline"] == "half \ufffd"
    assert (row["images"][0]["width"], row["images"][0]["height"]) == (None, 5)


def test_no_articles_make_an_empty_table() -> None:
    assert article_table([]).schema == ARTICLE_SCHEMA
