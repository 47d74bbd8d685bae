"""Feeds of Articles and of other items."""

from io import BytesIO

import pytest

from newsclean import Article, Byline

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")


from newsclean.integrations.scrapy.exporters import FlatCsvItemExporter


def test_csv_of_other_items_is_scrapy_s_own() -> None:
    file = BytesIO()
    exporter = FlatCsvItemExporter(file)
    exporter.export_item({"a": "=1", "b": [1]})
    exporter.finish_exporting()
    assert file.getvalue() == b"a,b\r\n=1,[1]\r\n"


def test_only_articles_go_into_parquet() -> None:
    pytest.importorskip("pyarrow", reason="needs pyarrow: pip install 'newsclean[bulk]'")
    from newsclean.integrations.scrapy.parquet import ParquetItemExporter

    exporter = ParquetItemExporter(BytesIO())
    exporter.start_exporting()
    with pytest.raises(TypeError, match="only Articles go into Parquet, not a dict"):
        exporter.export_item({"a": 1})


def test_csv_of_items_with_an_article_in_them() -> None:
    file = BytesIO()
    exporter = FlatCsvItemExporter(file, fields_to_export=["desk", "article.headline", "article.bylines"])
    exporter.export_item({"desk": "harbour", "article": Article(headline="It sails", bylines=(Byline("M. Oduya"),))})
    exporter.finish_exporting()
    assert file.getvalue() == b"desk,article.headline,article.bylines\r\nharbour,It sails,M. Oduya\r\n"
