"""Feed exports of Articles as Parquet. Extra: bulk."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from scrapy.exporters import BaseItemExporter

from newsclean.article import Article
from newsclean.export.parquet import ARTICLE_SCHEMA, article_table

_ROW_GROUP = 500


class ParquetItemExporter(BaseItemExporter):
    """Articles by `ARTICLE_SCHEMA`, zstd, in row groups of 500: that many are held in memory.

    Raises TypeError for an item that is no Article: a feed's `item_classes` keeps those away.
    """

    def __init__(self, file: BytesIO, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self._file = file
        self._articles: list[Article] = []

    def start_exporting(self) -> None:
        """Called by Scrapy."""
        from pyarrow.parquet import ParquetWriter

        self._writer = ParquetWriter(self._file, ARTICLE_SCHEMA, compression="zstd")

    def export_item(self, item: Any) -> None:
        """Called by Scrapy."""
        if not isinstance(item, Article):
            raise TypeError(f"only Articles go into Parquet, not a {type(item).__name__}: see item_classes in FEEDS")
        self._articles.append(item)
        if len(self._articles) == _ROW_GROUP:
            self._write()

    def finish_exporting(self) -> None:
        """Called by Scrapy."""
        self._write()
        self._writer.close()

    def _write(self) -> None:
        if self._articles:
            self._writer.write_table(article_table(self._articles))
            self._articles = []
