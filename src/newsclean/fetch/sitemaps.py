"""Sitemaps of a site, news sitemaps among them -> the articles they name; read by ultimate-sitemap-parser."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Protocol

from usp.objects.page import SitemapPage
from usp.tree import sitemap_tree_for_homepage
from usp.web_client.abstract_client import AbstractWebClient, AbstractWebClientSuccessResponse, WebClientErrorResponse

from newsclean.errors import FetchError
from newsclean.fetch.found import Found, may_be_article
from newsclean.page import Page


class Getter(Protocol):
    """A fetcher that takes answers of any type."""

    def get(self, url: str) -> Page:
        """The answer; raises FetchError."""
        ...


def read_sitemaps(home: str, getter: Getter, *, most: int) -> Iterator[Found]:
    """The articles that the site's sitemaps name: those of robots.txt, or, if it has none, those in the usual places.

    At most `most` files are asked for. Of sitemaps without news, only addresses that may be an article's.
    """
    logging.getLogger("usp").setLevel(logging.CRITICAL)
    client = _Client(getter, most)
    tree = sitemap_tree_for_homepage(home, client, use_known_paths=False)
    if not tree.sub_sitemaps or not any(True for _ in tree.all_pages()):
        tree = sitemap_tree_for_homepage(home, client, use_robots=False)
    yield from filter(None, map(_found, tree.all_pages()))


def _found(page: SitemapPage) -> Found | None:
    story = page.news_story
    if story:
        return Found(page.url, "news sitemap", _aware(story.publish_date), story.title or None)
    return Found(page.url, "sitemap", _aware(page.last_modified)) if may_be_article(page.url) else None


def _aware(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment


class _Answer(AbstractWebClientSuccessResponse):
    def __init__(self, page: Page) -> None:
        self._page = page

    def status_code(self) -> int:
        return 200

    def status_message(self) -> str:
        return "OK"

    def header(self, case_insensitive_name: str) -> str | None:
        return self._page.header(case_insensitive_name)

    def raw_data(self) -> bytes:
        return self._page.body

    def url(self) -> str:
        return self._page.url or ""


class _Client(AbstractWebClient):
    """The getter as ultimate-sitemap-parser wants it: guarded, polite, and with an end."""

    def __init__(self, getter: Getter, most: int) -> None:
        self._getter = getter
        self._left = most

    def set_max_response_data_length(self, max_response_data_length: int | None) -> None:
        """The getter has a limit of its own."""

    def get(self, url: str) -> _Answer | WebClientErrorResponse:
        self._left -= 1
        if self._left < 0:
            return _Refusal("enough sitemaps", retryable=False)
        try:
            return _Answer(self._getter.get(url))
        except FetchError as error:
            return _Refusal(str(error), retryable=False)


class _Refusal(WebClientErrorResponse):
    pass
