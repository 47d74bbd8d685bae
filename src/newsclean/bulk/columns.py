"""Rows of tables and objects of JSON Lines -> documents: which column holds what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from newsclean.bulk.document import Document, broken, too_large
from newsclean.errors import InputError
from newsclean.extract.document import Format
from newsclean.page import Page

_HTML = ("html", "raw_html", "html_content", "body", "content", "page")
_TEXT = ("text", "raw_text", "plain_text")
_URL = ("url", "uri", "link", "target_uri", "source_url", "address")
_DATE = ("fetched_at", "crawl_date", "crawled_at", "warc_date", "fetch_time")


class Columns(NamedTuple):
    """The names of the columns; where one is None, it is found by names that are in use."""

    html: str | None = None
    """HTML or text, str or bytes."""
    url: str | None = None

    def found(self, names: Iterable[str], source: str) -> list[str]:
        """Those of `names` that are needed; raises InputError where there is no page among them."""
        names = set(names)
        pages = [name for name in self._pages() if name in names]
        if not pages:
            raise InputError(f"{source}: no column {' or '.join(self._pages())}; there are {', '.join(sorted(names))}")
        return [*pages, *(name for name in (*self._urls(), *_DATE) if name in names)]

    def document(self, position: int, row: Mapping[str, Any], limit: int) -> Document:
        """The document in a row, or the reason why there is none."""
        url = _first(row, self._urls())
        url = url if isinstance(url, str) else None
        name = next((name for name in self._pages() if row.get(name) is not None), None)
        body = row[name] if name else None
        if not isinstance(body, (str, bytes)):
            return broken(position, "unreadable", f"no page in it, but {type(body).__name__}", url=url)
        if len(body) > limit:
            return too_large(position, limit, url=url)
        headers = {"Content-Type": "text/html; charset=utf-8"} if isinstance(body, str) else {}
        encoded = body.encode("utf-8", "replace") if isinstance(body, str) else body
        page = Page(encoded, url, headers, _moment(_first(row, _DATE)))
        return Document(position, page, self._format(name))

    def _pages(self) -> tuple[str, ...]:
        return (self.html,) if self.html else (*_HTML, *_TEXT)

    def _urls(self) -> tuple[str, ...]:
        return (self.url,) if self.url else _URL

    def _format(self, name: str | None) -> Format | None:
        return "text" if not self.html and name in _TEXT else None


def _first(row: Mapping[str, Any], names: Iterable[str]) -> Any:
    return next((row[name] for name in names if row.get(name) is not None), None)


def _moment(value: Any) -> datetime | None:
    """A moment with its offset; UTC, where none is said, as crawlers have it."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return None
    if not isinstance(moment, datetime):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
