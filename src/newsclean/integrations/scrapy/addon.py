"""The add-on: one line that switches the other parts on."""

from __future__ import annotations

from scrapy.exporters import BaseItemExporter
from scrapy.settings import BaseSettings
from scrapy_poet import Addon as PoetAddon

from newsclean.integrations import itemadapter
from newsclean.integrations.scrapy.delay import CrawlDelay
from newsclean.integrations.scrapy.exporters import FlatCsvItemExporter
from newsclean.integrations.scrapy.extension import Cleaning
from newsclean.integrations.scrapy.pipeline import ArticlePipeline
from newsclean.integrations.scrapy.provider import PageCleanerProvider

# Each part with its place in a setting. What a project has put there itself stays as it is.
_PARTS = (
    ("EXTENSIONS", Cleaning, 500),
    ("EXTENSIONS", CrawlDelay, 500),
    ("ITEM_PIPELINES", ArticlePipeline, 100),
    ("SCRAPY_POET_PROVIDERS", PageCleanerProvider, 500),
)


class NewscleanAddon:
    """Pages that a spider yields become Articles, cleaned in other processes; callbacks may ask for `article: Article`.

    Settings, with what they are by default: NEWSCLEAN_WORKERS (the machine's cores but one; 0 cleans in the event
    loop), NEWSCLEAN_TIMEOUT (30 seconds a page), NEWSCLEAN_QUEUE (four pages a worker), NEWSCLEAN_SETTINGS (a dict, see
    `newsclean.Settings`), NEWSCLEAN_FIELD (None: an Article takes its item's place; a name: it is put into the item).
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before the crawl. Raises MissingExtra for a feed in Parquet where pyarrow is missing."""
        itemadapter.register()
        PoetAddon().update_settings(settings)
        settings.set("ROBOTSTXT_OBEY", True, priority="addon")
        for name, part, place in _PARTS:
            settings.setdefault_in_component_priority_dict(name, part, place)
        exporters = {**_exporters(settings), **settings.getdict("FEED_EXPORTERS")}
        settings.set("FEED_EXPORTERS", exporters, settings.getpriority("FEED_EXPORTERS") or "default")


def _exporters(settings: BaseSettings) -> dict[str, type[BaseItemExporter]]:
    """Scrapy loads every exporter that is named, so the one that needs pyarrow is named where it is wanted."""
    if all(feed.get("format") != "parquet" for feed in settings.getdict("FEEDS").values()):
        return {"csv": FlatCsvItemExporter}
    from newsclean.integrations.scrapy.parquet import ParquetItemExporter

    return {"csv": FlatCsvItemExporter, "parquet": ParquetItemExporter}
