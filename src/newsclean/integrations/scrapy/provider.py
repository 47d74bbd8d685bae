"""scrapy-poet: page objects are cleaned by the crawl's own pool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy_poet import PageObjectInputProvider

from newsclean.article import Article
from newsclean.errors import NewscleanError
from newsclean.integrations.scrapy.extension import Cleaning, cleaning_of
from newsclean.integrations.webpoet import PageCleaner
from newsclean.page import Page


class PageCleanerProvider(PageObjectInputProvider):
    """Provides a PageCleaner, which `NewsArticlePage` asks for."""

    name = "newsclean"

    def is_provided(self, type_: Callable[..., Any]) -> bool:
        """True for PageCleaner."""
        return type_ is PageCleaner

    def __call__(self, _: set[Callable[..., Any]], crawler: Crawler) -> Sequence[PageCleaner]:
        """Called by scrapy-poet."""
        return [PageCleaner.by(partial(_clean, cleaning_of(crawler)))]


async def _clean(cleaning: Cleaning, page: Page) -> Article:
    """A page that cannot be cleaned has been logged and counted: it costs its callback, and no traceback."""
    try:
        return await cleaning.clean(page)
    except NewscleanError as error:
        raise IgnoreRequest(str(error)) from error
