"""A spider that starts from feeds and sitemaps."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from scrapy import Request
from scrapy.http import HtmlResponse, Response
from scrapy.spiders import SitemapSpider

from newsclean.integrations.scrapy.feeds import entry_links, named_feeds
from newsclean.integrations.scrapy.pages import page_of


class NewsSpider(SitemapSpider):
    """Yields the page of every article that a site's feeds and sitemaps name, for the pipeline to clean.

    `sitemap_urls` are sitemaps, or a robots.txt that names them, and take `sitemap_rules`, `sitemap_follow` and
    `sitemap_filter`, as in Scrapy's SitemapSpider. `feed_urls` are RSS, Atom or JSON feeds, or pages that name theirs.
    """

    feed_urls: Sequence[str] = ()

    async def start(self) -> AsyncIterator[Any]:
        """Called by Scrapy."""
        for url in self.feed_urls:
            yield Request(url, self.parse_feed)
        async for request in super().start():
            yield request

    def parse_feed(self, response: Response) -> Iterator[Request]:
        """Requests for what a feed names, or for the feeds that a page names."""
        if isinstance(response, HtmlResponse):
            yield from (Request(url, self.parse_feed) for url in named_feeds(response))
        else:
            yield from (Request(url, self.parse) for url in entry_links(response))

    def parse(self, response: Response, *_: Any, **__: Any) -> Any:
        """The page of an article."""
        yield page_of(response)
