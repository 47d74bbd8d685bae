"""web-poet: a page object that gives an Article, for any framework that knows page objects. Extra: scrapy."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

from newsclean.article import Article
from newsclean.errors import MissingExtra
from newsclean.page import Page
from newsclean.pipeline import clean

try:
    import attrs
    from web_poet import WebPage, cached_method, handle_urls, item_from_fields, validates_input
    from web_poet.serialization import SerializedLeafData, register_serialization
except ImportError as error:
    raise MissingExtra("web-poet is not installed: pip install 'newsclean[scrapy]'") from error


class PageCleaner:
    """How a NewsArticlePage is cleaned: in a thread, unless a framework provides one that does it elsewhere."""

    run: Callable[[Page], Awaitable[Article]] | None = None

    @classmethod
    def by(cls, run: Callable[[Page], Awaitable[Article]]) -> PageCleaner:
        """One that hands every page to `run`."""
        cleaner = cls()
        cleaner.run = run
        return cleaner

    async def __call__(self, page: Page) -> Article:
        """The page as an Article; raises InputError, and what `run` raises."""
        return await (self.run(page) if self.run else asyncio.to_thread(clean, page))


# Any address: whatever else is registered for an address goes before.
@handle_urls("", priority=100)
@attrs.define
class NewsArticlePage(WebPage[Article]):
    """The Article of any news page.

    For one site, derive from it, name the site with `@handle_urls` and write a `@field` for each field of Article
    that comes out wrong there. All others stay as newsclean reads them.
    """

    cleaner: PageCleaner = attrs.field(factory=PageCleaner, kw_only=True)

    @cached_method
    async def cleaned(self) -> Article:
        """The page as newsclean reads it; raises InputError."""
        response = self.response
        page = Page(response.body, str(response.url), dict(response.headers), datetime.now(UTC))
        return await self.cleaner(page)

    @validates_input
    async def to_item(self) -> Article:
        """The Article, with the fields of a site's own page object in it."""
        own = await item_from_fields(self, item_cls=dict)
        return replace(await self.cleaned(), **own)


def _serialize(_: PageCleaner) -> SerializedLeafData:
    return {}


def _deserialize(cls: type[PageCleaner], _: SerializedLeafData) -> PageCleaner:
    return cls()


# For web-poet's fixtures and scrapy-poet's cache, which keep a page object's dependencies: nothing of it needs keeping.
register_serialization(_serialize, _deserialize)
