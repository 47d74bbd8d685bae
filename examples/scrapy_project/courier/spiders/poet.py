"""The other way: a callback asks for the Article, and sees it before anybody else does."""

from collections.abc import Iterator
from typing import Any

from scrapy.http import Response

from courier.spiders.courier import CourierSpider
from newsclean import Article


class PoetSpider(CourierSpider):
    """scrapy crawl poet -O articles.jsonl"""

    name = "poet"

    def parse(self, response: Response, article: Article, **_: Any) -> Iterator[Article]:
        """Only what is an article."""
        if article.kind.has_article:
            yield article
        else:
            self.logger.info("%s is no article but %s", response.url, article.kind)
