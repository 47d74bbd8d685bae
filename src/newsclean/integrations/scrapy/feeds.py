"""The links of a feed, or of the feeds that a page names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree
from scrapy.http import Response

# RSS 2.0 and RSS 1.0 (RDF): an item's link, or its guid where that is a link; Atom (RFC 4287, 4.2.7.2): an entry's
# link of relation "alternate", which is also the relation of a link that names none.
_ENTRIES = etree.XPath(
    "//*[local-name() = 'item']/*[local-name() = 'link']/text()"
    " | //*[local-name() = 'item'][not(*[local-name() = 'link'])]/guid[not(@isPermaLink = 'false')]/text()"
    " | //*[local-name() = 'entry']/*[local-name() = 'link'][not(@rel) or @rel = 'alternate']/@href"
)
_NAMED = etree.XPath(
    "//link[contains(concat(' ', @rel, ' '), ' alternate ')]"
    "[@type = 'application/rss+xml' or @type = 'application/atom+xml' or @type = 'application/feed+json']/@href"
)


def entry_links(response: Response) -> Iterator[str]:
    """The address of each entry of an RSS, Atom or JSON feed, absolute, once, in the feed's order."""
    body = response.body.lstrip()
    links = _json_links(body) if body.startswith(b"{") else _select(response.body, _wary(), _ENTRIES)
    yield from _absolute(response, links)


def named_feeds(response: Response) -> Iterator[str]:
    """The address of each feed that an HTML page names in its head, absolute."""
    yield from _absolute(response, _select(response.body, etree.HTMLParser(), _NAMED))


def _wary() -> etree.XMLParser:
    """Mends a feed as far as it goes, and neither fetches nor expands anything in it."""
    return etree.XMLParser(recover=True, resolve_entities=False, no_network=True)


def _select(body: bytes, parser: etree.XMLParser | etree.HTMLParser, wanted: etree.XPath) -> list[str]:
    """None where there is nothing that could be parsed."""
    try:
        root = etree.fromstring(body, parser)
    except etree.LxmlError:
        return []
    found: Any = [] if root is None else wanted(root)
    return list(map(str, found))


def _json_links(body: bytes) -> list[str]:
    """JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): `items`, each with its `url`."""
    try:
        feed: Any = json.loads(body)
    except (ValueError, RecursionError):
        return []
    items = feed.get("items") if isinstance(feed, dict) else None
    urls = [item.get("url") for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return [url for url in urls if isinstance(url, str)]


def _absolute(response: Response, links: list[str]) -> Iterator[str]:
    for link in dict.fromkeys(link.strip() for link in links):
        try:
            url = response.urljoin(link)
        except ValueError:
            continue
        if link and url.startswith(("http://", "https://")):
            yield url
