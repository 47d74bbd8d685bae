"""Feed exports of Articles as CSV. (JSON and JSON Lines are Scrapy's own, by the adapter of Articles.)"""

from __future__ import annotations

from itertools import chain
from typing import Any

from scrapy.exporters import CsvItemExporter

from newsclean.article import Article
from newsclean.export.flat import flatten


class FlatCsvItemExporter(CsvItemExporter):
    """Scrapy's CSV, with Articles laid flat (see `newsclean.export.flat`); all else is as ever.

    An Article in a field `article` of an item becomes columns `article.headline`, `article.bylines` and so on.
    """

    def export_item(self, item: Any) -> None:
        """Called by Scrapy."""
        super().export_item(_flat(item))


def _flat(item: Any) -> Any:
    if isinstance(item, Article):
        return flatten(item)
    if isinstance(item, dict) and any(isinstance(value, Article) for value in item.values()):
        return dict(chain.from_iterable(_columns(name, value) for name, value in item.items()))
    return item


def _columns(name: str, value: Any) -> list[tuple[str, Any]]:
    if isinstance(value, Article):
        return [(f"{name}.{column}", cell) for column, cell in flatten(value).items()]
    return [(name, value)]
