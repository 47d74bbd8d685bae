"""What a spider has -> Page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from itemadapter import ItemAdapter, is_item
from scrapy.http import Response
from scrapy.http.headers import Headers

from newsclean.article import Article
from newsclean.errors import InputError
from newsclean.page import Page

BODIES = ("body", "html")
"""The fields of an item that hold a page."""
READ = frozenset({"url", "headers", "fetched_at", *BODIES})
"""The fields of an item that are read."""


def page_of(response: Response) -> Page:
    """A response as a Page: a spider may yield it as it is."""
    return Page(response.body, response.url, _headers(response.headers), datetime.now(UTC))


def page_in(item: Any) -> Page | None:
    """The page that an item holds, None where it holds none; raises InputError for one that is neither bytes nor str.

    An item of any kind that itemadapter knows: `body` or `html` is the page, `url` its address; `headers` and
    `fetched_at` are taken where they are there.
    """
    if isinstance(item, Page):
        return item
    if isinstance(item, Article) or not is_item(item):
        return None
    fields = ItemAdapter(item)
    source = next((fields[name] for name in BODIES if fields.get(name) is not None), None)
    if source is None:
        return None
    body, headers = _body(source, _headers(fields.get("headers") or {}))
    fetched = fields.get("fetched_at")
    return Page(body, fields.get("url"), headers, fetched if isinstance(fetched, datetime) else datetime.now(UTC))


def _body(source: Any, headers: dict[str, str]) -> tuple[bytes, dict[str, str]]:
    """Text is given as UTF-8, with the header that says so, whatever the page itself declares."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), headers
    if isinstance(source, str):
        return source.encode("utf-8", "replace"), {"Content-Type": "text/html; charset=utf-8"}
    raise InputError(f"a page is bytes or str, not a {type(source).__name__}")


def _headers(headers: Mapping[Any, Any]) -> dict[str, str]:
    """One value a name, as text."""
    return {str(name): str(value) for name, value in Headers(headers).to_unicode_dict().items()}
