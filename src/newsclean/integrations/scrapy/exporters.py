"""Feed exports of Articles as CSV. (JSON and JSON Lines are Scrapy's own, by the adapter of Articles.)"""

from __future__ import annotations

from typing import Any

from scrapy.exporters import CsvItemExporter

from newsclean.article import Article
from newsclean.export.flat import flatten


class FlatCsvItemExporter(CsvItemExporter):
    """Scrapy's CSV, with an Article as one flat row (see `newsclean.export.flat`); other items are as ever."""

    def export_item(self, item: Any) -> None:
        """Called by Scrapy."""
        super().export_item(flatten(item) if isinstance(item, Article) else item)
