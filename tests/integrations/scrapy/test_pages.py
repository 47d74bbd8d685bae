"""Pages in items and responses."""

from datetime import UTC, datetime
from typing import Any

import pytest

from newsclean import Article, InputError, Page

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

from scrapy import Field, Item
from scrapy.http import Response

from newsclean.integrations.scrapy import page_of
from newsclean.integrations.scrapy.pages import page_in

URL = "https://courier.example/news/"
DAY = datetime(2026, 3, 2, tzinfo=UTC)
HTML = {"Content-Type": "text/html"}


class PageItem(Item):
    url = Field()
    html = Field()


@pytest.mark.parametrize(
    ("item", "body", "headers"),
    [
        ({"url": URL, "body": b"<p>x"}, b"<p>x", {}),
        ({"url": URL, "html": "<p>é"}, "<p>é".encode(), {"Content-Type": "text/html; charset=utf-8"}),
        (PageItem(url=URL, html="<p>x"), b"<p>x", {"Content-Type": "text/html; charset=utf-8"}),
        (
            {"url": URL, "body": b"<p>x", "headers": {"content-type": "text/html"}},
            b"<p>x",
            {"Content-Type": "text/html"},
        ),
        ({"url": URL, "body": b"<p>x", "headers": {b"X": [b"1", b"2"]}}, b"<p>x", {"X": "1,2"}),
        ({"url": URL, "html": "\ud800"}, b"?", {"Content-Type": "text/html; charset=utf-8"}),
    ],
)
def test_the_page_in_an_item(item: Any, body: bytes, headers: dict[str, str]) -> None:
    page = page_in(item)
    assert page
    assert (page.body, page.url, page.headers) == (body, URL, headers)
    assert page.fetched_at


def test_a_page_is_taken_as_it_is() -> None:
    page = Page(b"<p>", URL, {}, DAY)
    assert page_in(page) is page
    item = page_in({"url": URL, "body": b"", "fetched_at": DAY})
    assert item
    assert item.fetched_at == DAY


@pytest.mark.parametrize("item", [{"url": URL}, {"url": URL, "html": None}, Article(), {}, 7])
def test_items_without_a_page(item: Any) -> None:
    assert page_in(item) is None


def test_a_page_that_is_no_page() -> None:
    with pytest.raises(InputError, match="a page is bytes or str, not a int"):
        page_in({"url": URL, "body": 7})


def test_a_response_as_a_page() -> None:
    page = page_of(Response(URL, body=b"x", headers={"content-type": "text/html", "set-cookie": ["a", "b"]}))
    assert (page.body, page.url, page.header("Content-Type")) == (b"x", URL, "text/html")
