"""Feeds -> the articles they name: RSS and Atom by feedparser, JSON Feed 1.1 by hand."""

from __future__ import annotations

import io
import json
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from newsclean.errors import MissingExtra
from newsclean.fetch.found import Found
from newsclean.page import Page

_ORIGIN = "feed"


def read_feed(page: Page) -> list[Found] | None:
    """The articles of a feed; None for what is no feed. Raises MissingExtra."""
    head = page.body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"{"):
        return _from_json(page)
    if head.startswith(b"<") and any(tag in head for tag in (b"<rss", b"<feed", b"<rdf:RDF", b"<RDF")):
        return list(_from_xml(page))
    return None


def _from_xml(page: Page) -> Iterator[Found]:
    try:
        import feedparser
    except ImportError:
        raise MissingExtra("feeds need an extra: pip install 'newsclean[discover]'") from None
    # Never as bytes or str: feedparser would take those for a file's name or an address, too.
    parsed = feedparser.parse(io.BytesIO(page.body), response_headers=_headers(page))
    for entry in parsed.entries:
        if link := entry.get("link"):
            # feedparser's own get() would take the one for the other, and warn of it.
            moment = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
            yield Found(urljoin(page.url or "", link), _ORIGIN, _utc(moment), entry.get("title") or None)


def _headers(page: Page) -> dict[str, str]:
    return {"content-type": page.header("content-type") or "", "content-location": page.url or ""}


def _utc(moment: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(moment), UTC) if moment else None
    except (ValueError, OverflowError):
        return None


def _from_json(page: Page) -> list[Found] | None:
    try:
        feed = json.loads(page.body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(feed, dict) or "jsonfeed.org" not in str(feed.get("version", "")):
        return None
    items = feed.get("items")
    return [found for item in items if (found := _of_item(item, page))] if isinstance(items, list) else []


def _of_item(item: object, page: Page) -> Found | None:
    if not isinstance(item, dict):
        return None
    link, title = item.get("url") or item.get("external_url"), item.get("title")
    if not isinstance(link, str):
        return None
    moment = _iso(item.get("date_published")) or _iso(item.get("date_modified"))
    return Found(urljoin(page.url or "", link), _ORIGIN, moment, title if isinstance(title, str) else None)


def _iso(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
