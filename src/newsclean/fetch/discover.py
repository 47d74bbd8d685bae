"""From a site's address to the addresses of its articles: feeds, sitemaps, and the front page's links as a last way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from newsclean.errors import FetchError, MissingExtra
from newsclean.fetch.feeds import read_feed
from newsclean.fetch.found import Found, canonical, may_be_article, without_trackers
from newsclean.page import Page

if TYPE_CHECKING:
    from newsclean.fetch.sitemaps import Getter

_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json")
_MOST_FEEDS = 10
_MOST_SITEMAPS = 50
_WEB = ("http", "https")


class Wanted(NamedTuple):
    """Which articles are wanted."""

    since: datetime | None = None
    """Not older; an article without a date is wanted only where neither this nor `until` is given."""
    until: datetime | None = None
    match: re.Pattern[str] | None = None
    """To be found somewhere in the address."""
    limit: int | None = None


def discover(url: str, getter: Getter, wanted: Wanted | None = None) -> Iterator[Found]:
    """Articles of the site at `url`, or of the feed that it is the address of, each once, as they are found.

    Two addresses that differ by a fragment, by trackers or by the order of the query are one. An `HttpFetcher` is a
    getter; one with robots crawls as robots.txt allows. What cannot be fetched or read on the way is passed over, but
    for `url` itself: raises FetchError if that cannot be, and MissingExtra.
    """
    wanted = wanted or Wanted()
    yield from islice(_once(filter(lambda found: _is_wanted(found, wanted), _all(url, getter))), wanted.limit)


def _all(url: str, getter: Getter) -> Iterator[Found]:
    page = getter.get(url)
    feed = read_feed(page)
    if feed is not None:
        yield from feed
        return
    tree = _Links(page)
    several = False
    for found in chain(_from_feeds(tree.feeds, getter), _from_sitemaps(page.url or url, getter)):
        several = True
        yield found
    if not several:
        yield from (Found(link, "front page", None, title) for link, title in tree.articles)


def _from_feeds(addresses: list[str], getter: Getter) -> Iterator[Found]:
    for address in addresses[:_MOST_FEEDS]:
        try:
            yield from read_feed(getter.get(address)) or ()
        except FetchError:
            continue


def _from_sitemaps(home: str, getter: Getter) -> Iterator[Found]:
    try:
        from newsclean.fetch.sitemaps import read_sitemaps
    except ImportError:
        raise MissingExtra("sitemaps need an extra: pip install 'newsclean[discover]'") from None
    yield from read_sitemaps(home, getter, most=_MOST_SITEMAPS)


def _once(found: Iterator[Found]) -> Iterator[Found]:
    seen: set[str] = set()
    for one in found:
        try:
            form, address = canonical(one.url), without_trackers(one.url)
        except ValueError:
            continue
        if form not in seen and urlsplit(form).scheme in _WEB:
            seen.add(form)
            yield one._replace(url=address)


def _is_wanted(found: Found, wanted: Wanted) -> bool:
    if wanted.match and not wanted.match.search(found.url):
        return False
    if found.published is None:
        return wanted.since is None and wanted.until is None
    after = wanted.since is None or found.published >= wanted.since
    return after and (wanted.until is None or found.published <= wanted.until)


class _Links:
    """What a front page leads to."""

    def __init__(self, page: Page) -> None:
        from lxml import etree

        self._url = page.url or ""
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
        self._tree = etree.fromstring(page.body + b"<html>", parser)  # so that it is never nothing

    @property
    def feeds(self) -> list[str]:
        """The feeds that it names."""
        return [
            self._absolute(link.get("href") or "")
            for link in self._tree.iterfind(".//link[@href]")
            if "alternate" in (link.get("rel") or "").lower() and (link.get("type") or "").lower() in _FEED_TYPES
        ]

    @property
    def articles(self) -> Iterator[tuple[str, str | None]]:
        """Links within the site that may be an article's, with their text."""
        host = urlsplit(self._url).hostname
        for link in self._tree.iterfind(".//a[@href]"):
            address = self._absolute(link.get("href") or "")
            if _host(address) == host and may_be_article(address):
                yield address, " ".join("".join(map(str, link.itertext())).split()) or None

    def _absolute(self, href: str) -> str:
        try:
            return urljoin(self._url, href.strip())
        except ValueError:
            return ""


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
