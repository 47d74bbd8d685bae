"""The crawl's cleaner: started with the crawl, closed with it, counted in its stats."""

from __future__ import annotations

import logging
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured, NotSupported
from scrapy.settings import BaseSettings
from scrapy.statscollectors import StatsCollector
from scrapy.utils.reactor import is_asyncio_reactor_installed

from newsclean.article import Article
from newsclean.errors import InputError, WorkerCrashError, WorkerTimeoutError
from newsclean.integrations.pool import Cleaner, Limits, open_cleaner
from newsclean.page import Page
from newsclean.settings import Settings

_LOG = logging.getLogger(__name__)
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (InputError, "not_a_page"),
    (WorkerTimeoutError, "timed_out"),
    (WorkerCrashError, "crashed"),
    (Exception, "defect"),
)


class Cleaning:
    """Cleans for the pipeline and for page objects.

    Stats: `newsclean/kind/<kind>` counts what the pages were, `newsclean/failed/<reason>` those that were lost:
    `not_a_page` (a PDF, an image), `timed_out`, `crashed`, or `defect` (of newsclean: please report it).
    """

    def __init__(self, cleaner: Cleaner, stats: StatsCollector) -> None:
        self._cleaner = cleaner
        self._stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy; the pool's processes start here.

        Raises InputError for NEWSCLEAN_SETTINGS, NotSupported where Scrapy runs without asyncio.
        """
        if crawler.settings.getbool("TWISTED_REACTOR_ENABLED", True) and not is_asyncio_reactor_installed():
            raise NotSupported("newsclean needs asyncio: leave TWISTED_REACTOR as Scrapy sets it")
        if crawler.stats is None:
            raise NotConfigured("a crawl without stats")
        settings = Settings.from_dict(crawler.settings.getdict("NEWSCLEAN_SETTINGS"))
        cleaning = cls(open_cleaner(limits(crawler.settings), settings), crawler.stats)
        crawler.signals.connect(cleaning.close, signals.spider_closed)
        return cleaning

    async def close(self) -> None:
        """End the pool's processes."""
        await self._cleaner.close()

    async def clean(self, page: Page) -> Article:
        """The page as an Article, counted. Raises InputError, WorkerCrashError or WorkerTimeoutError."""
        try:
            article = await self._cleaner.clean(page)
        except Exception as error:
            self.lose(page.url, error)
            raise
        self._stats.inc_value(f"newsclean/kind/{article.kind}")
        return article

    def lose(self, url: str | None, error: Exception) -> None:
        """Count a page that is lost, and log why; a defect with its traceback."""
        reason = next(name for kind, name in _REASONS if isinstance(error, kind))
        self._stats.inc_value(f"newsclean/failed/{reason}")
        _LOG.warning("No article from %s: %s: %s", url, reason, error, exc_info=error if reason == "defect" else None)


def limits(settings: BaseSettings) -> Limits:
    """What the pool may use, by the crawl's settings."""
    default = Limits()
    return Limits(
        workers=settings.getint("NEWSCLEAN_WORKERS", default.workers),
        timeout=settings.getfloat("NEWSCLEAN_TIMEOUT", default.timeout),
        queue=settings.getint("NEWSCLEAN_QUEUE", default.queue),
    )


def cleaning_of(crawler: Crawler) -> Cleaning:
    """The crawl's cleaner; raises NotConfigured where the extension is switched off."""
    if cleaning := crawler.get_extension(Cleaning):
        return cleaning
    raise NotConfigured("the extension newsclean.integrations.scrapy.extension.Cleaning is switched off")
