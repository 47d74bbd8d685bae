"""From a site to its articles: feeds, sitemaps, the front page; a site on loopback, and single feeds."""

import gzip
import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from newsclean import MissingExtra, Page
from newsclean.errors import StatusError
from newsclean.fetch.discover import Wanted, discover
from newsclean.fetch.feeds import read_feed
from newsclean.fetch.found import Found, canonical, may_be_article, without_trackers
from newsclean.fetch.guard import Guard
from newsclean.fetch.http import HttpFetcher, Manners, Politeness, Retries

Routes = Callable[..., None]
MARCH = datetime(2026, 3, 2, 8, tzinfo=UTC)
RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>The Ellery Post</title>
<item><title>Ferry &amp; fog</title><link>https://x.example/ferry?utm_source=rss</link>
<pubDate>Mon, 02 Mar 2026 09:00:00 +0100</pubDate></item>
<item><title>No link</title></item>
<item><link>/relative</link><pubDate>yesterday</pubDate></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry</title>
<link rel="alternate" href="https://x.example/ferry"/><updated>2026-03-02T08:00:00Z</updated></entry></feed>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {
                "id": "1",
                "url": "https://x.example/ferry",
                "title": "Ferry",
                "date_published": "2026-03-02T09:00:00+01:00",
            },
            {"id": "2", "external_url": "/other", "date_modified": "never"},
            {"id": "3"},
            "nonsense",
        ],
    }
).encode()


def _feed(body: bytes) -> list[Found] | None:
    return read_feed(Page(body, "https://x.example/feed"))


def test_rss() -> None:
    assert _feed(RSS) == [
        Found("https://x.example/ferry?utm_source=rss", "feed", MARCH, "Ferry & fog"),
        Found("https://x.example/relative", "feed"),
    ]


def test_atom() -> None:
    assert _feed(ATOM) == [Found("https://x.example/ferry", "feed", MARCH, "Ferry")]


def test_json_feed() -> None:
    assert _feed(JSON) == [
        Found("https://x.example/ferry", "feed", MARCH, "Ferry"),
        Found("https://x.example/other", "feed"),
    ]


@pytest.mark.parametrize(
    "body",
    [b"", b"<html><p>rss", b"{}", b"{broken", b"[" * 5000, b'{"a":' * 100_000, b"/etc/hostname", b"http://x.example/"],
)
def test_what_is_no_feed(body: bytes) -> None:
    assert _feed(body) is None


def test_a_feed_that_broke_off_gives_what_it_has() -> None:
    assert _feed(RSS[: RSS.index(b"<item><title>No")]) == [
        Found("https://x.example/ferry?utm_source=rss", "feed", MARCH, "Ferry & fog")
    ]


def test_a_feed_is_never_fetched_by_its_parser(server: Any) -> None:
    assert _feed(b"<rss>" + server.home.encode()) == []
    assert server.hits == []


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://x.example/a?utm_source=b&id=3&fbclid=c#d", "https://x.example/a?id=3"),
        ("https://x.example/a?id=3&b=2", "https://x.example/a?id=3&b=2"),
        ("https://x.example/a?UTM_Medium=x", "https://x.example/a"),
        ("https://x.example/a?reference=1", "https://x.example/a?reference=1"),
    ],
)
def test_trackers_are_stripped(url: str, plain: str) -> None:
    assert without_trackers(url) == plain


def test_canonical_forms() -> None:
    assert canonical("https://X.example/a?b=2&a=1&utm_id=4#top") == canonical("https://x.example/a?a=1&b=2")


@pytest.mark.parametrize(
    ("url", "article"),
    [
        ("https://x.example/2026/03/02/ferry", True),
        ("https://x.example/news/night-ferry-returns-to-port-ellery", True),
        ("https://x.example/news/ferry-1234567.html", True),
        ("https://x.example/", False),
        ("https://x.example/sport", False),
        ("https://x.example/about-us", False),
        ("https://x.example/tags/port-ellery", False),
    ],
)
def test_forms_of_addresses(url: str, article: bool) -> None:
    assert may_be_article(url) is article


@pytest.fixture
def getter() -> Iterator[HttpFetcher]:
    manners = Manners(Politeness(), robots=True, retries=Retries(times=0))
    with HttpFetcher(guard=Guard(allow_private=True), manners=manners) as fetcher:
        yield fetcher


FRONT = b"""<html><head><link rel="alternate" type="application/rss+xml" href="/rss">
<link rel="alternate" type="application/atom+xml" href="/gone"></head><body>
<a href="/2026/03/02/the-night-ferry-is-back">The <b>night</b> ferry</a> <a href="/sport">Sport</a>
<a href="https://other.example/2026/03/02/elsewhere">Other</a> <a href="http://[broken">x</a></body></html>"""


def _sitemap(server: Any, *paths: str) -> bytes:
    items = "".join(f"<url><loc>{server.home}/{path}</loc><lastmod>2026-03-02</lastmod></url>" for path in paths)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</urlset>'.encode()


def _news(server: Any, path: str) -> bytes:
    return f"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{server.home}/{path}</loc><news:news>
<news:publication><news:name>Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-03-02T08:00:00Z</news:publication_date><news:title>Ferry</news:title>
</news:news></url></urlset>""".encode()


def _index(server: Any, *paths: str) -> bytes:
    items = "".join(f"<sitemap><loc>{server.home}/{path}</loc></sitemap>" for path in paths)
    return f'<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</sitemapindex>'.encode()


def _paths(found: list[Found], server: Any) -> list[tuple[str, str]]:
    return [(one.url.removeprefix(server.home), one.origin) for one in found]


def test_feeds_then_sitemaps_each_article_once(server: Any, routes: Routes, getter: HttpFetcher) -> None:
    feed = RSS.replace(b"https://x.example/ferry", server.home.encode() + b"/news")
    routes("/", FRONT)
    routes("/rss", feed, content_type="application/rss+xml")
    routes("/robots.txt", f"Sitemap: {server.home}/index.xml\nUser-agent: *\nDisallow: /hidden.xml".encode())
    routes("/index.xml", _index(server, "map.xml.gz", "news.xml", "hidden.xml", "lost.xml"), content_type="text/xml")
    routes("/map.xml.gz", gzip.compress(_sitemap(server, "2026/03/01/fog", "sport")), content_type="application/gzip")
    routes("/news.xml", _news(server, "news#top"), content_type="application/xml")
    routes("/hidden.xml", _sitemap(server, "2026/03/01/secret"))
    found = list(discover(server.home, getter))
    assert _paths(found, server) == [("/news", "feed"), ("/relative", "feed"), ("/2026/03/01/fog", "sitemap")]
    assert found[0].published == MARCH
    assert "/hidden.xml" not in [path for path, _ in server.hits]


def test_sitemaps_in_the_usual_places(server: Any, routes: Routes, getter: HttpFetcher) -> None:
    routes("/", b"<p>Nothing")
    routes("/sitemap.xml", _news(server, "news"), content_type="application/xml")
    assert list(discover(server.home + "/", getter)) == [
        Found(server.home + "/news", "news sitemap", MARCH, "Ferry"),
    ]


def test_the_front_page_is_the_last_way(server: Any, routes: Routes, getter: HttpFetcher) -> None:
    routes("/", FRONT)
    assert list(discover(server.home + "/", getter)) == [
        Found(server.home + "/2026/03/02/the-night-ferry-is-back", "front page", None, "The night ferry")
    ]


def test_a_feed_s_own_address(server: Any, routes: Routes, getter: HttpFetcher) -> None:
    routes("/rss", RSS, content_type="application/rss+xml")
    assert len(list(discover(server.home + "/rss", getter))) == 2
    assert [path for path, _ in server.hits] == ["/robots.txt", "/rss"]


@pytest.mark.parametrize(
    ("wanted", "urls"),
    [
        (Wanted(since=MARCH), ["https://x.example/ferry"]),
        (Wanted(since=MARCH.replace(hour=9)), []),
        (Wanted(until=MARCH), ["https://x.example/ferry"]),
        (Wanted(until=MARCH.replace(hour=7)), []),
        (Wanted(match=re.compile("rel")), ["https://x.example/relative"]),
        (Wanted(limit=1), ["https://x.example/ferry"]),
    ],
)
def test_filters(wanted: Wanted, urls: list[str]) -> None:
    class Getter:
        def get(self, url: str) -> Page:
            return Page(RSS, url)

    assert [found.url for found in discover("https://x.example/rss", Getter(), wanted)] == urls


def test_sitemaps_that_lead_in_circles_have_an_end(server: Any, routes: Routes, getter: HttpFetcher) -> None:
    routes("/", b"<p>Nothing")
    routes("/robots.txt", f"Sitemap: {server.home}/0.xml".encode())
    for number in range(12):
        following = [f"{other}.xml" for other in range(12) if other != number]
        routes(f"/{number}.xml", _index(server, *following), content_type="text/xml")
    assert list(discover(server.home + "/", getter)) == []
    assert len(server.hits) < 120


def test_a_site_that_is_gone(server: Any, getter: HttpFetcher) -> None:
    with pytest.raises(StatusError):
        list(discover(server.home + "/missing", getter))


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(MissingExtra, match=r"newsclean\[discover\]"):
        _feed(RSS)
    monkeypatch.setitem(sys.modules, "w3lib", None)
    with pytest.raises(MissingExtra, match=r"newsclean\[discover\]"):
        canonical("https://x.example/")
