"""The item pipeline: pages become Articles."""

from __future__ import annotations

import logging
from typing import Any, Self

from itemadapter import ItemAdapter
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from newsclean.errors import InputError
from newsclean.integrations.scrapy.extension import Cleaning, cleaning_of
from newsclean.integrations.scrapy.pages import BODIES, READ, page_in
from newsclean.page import Page

_LOG = logging.getLogger(__name__)


class ArticlePipeline:
    """Puts an Article in the place of every item that holds a page; all other items go through as they are.

    A page that cannot be cleaned costs its item, which is dropped; the crawl's stats say why (see `Cleaning`).
    """

    def __init__(self, cleaning: Cleaning, field: str | None) -> None:
        self._cleaning = cleaning
        self._field = field
        self._left_out: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        return cls(cleaning_of(crawler), crawler.settings.get("NEWSCLEAN_FIELD"))

    async def process_item(self, item: Any) -> Any:
        """The item's Article; with NEWSCLEAN_FIELD a dict of the item's fields and the Article, without the page."""
        page = self._page_in(item)
        if page is None:
            return item
        try:
            article = await self._cleaning.clean(page)
        except Exception as error:
            raise _dropped(error) from error
        fields = ItemAdapter(item)
        if self._field:
            return {name: fields[name] for name in fields if name not in BODIES} | {self._field: article}
        self._tell(fields.keys() - READ)
        return article

    def _page_in(self, item: Any) -> Page | None:
        try:
            return page_in(item)
        except InputError as error:
            self._cleaning.lose(ItemAdapter(item).get("url"), error)
            raise _dropped(error) from error

    def _tell(self, left_out: set[str]) -> None:
        """Say once what an Article has no place for."""
        if new := left_out - self._left_out:
            self._left_out |= new
            _LOG.warning("Left out of the Articles: %s. NEWSCLEAN_FIELD keeps them.", ", ".join(sorted(new)))


def _dropped(error: Exception) -> DropItem:
    """What Scrapy logs of it holds the whole page, so on the lowest level; the line for people has been logged."""
    return DropItem(str(error), log_level="DEBUG")
