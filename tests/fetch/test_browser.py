"""Pages built by script, in a real Chromium, from a server on loopback."""

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from newsclean import FetchError, Kind, MissingExtra, Page, clean
from newsclean.errors import (
    AddressError,
    BlockedAddressError,
    BrowserError,
    DeadlineError,
    DnsError,
    RefusedError,
    RobotsError,
    StatusError,
    TlsError,
)
from newsclean.fetch import guard as guards
from newsclean.fetch.browser import BrowserFetcher, is_tracker
from newsclean.fetch.guard import Guard
from newsclean.fetch.http import HttpFetcher, Manners, Politeness, Retries

Routes = Callable[..., None]
PARAGRAPHS = [
    "The first night ferry in eleven years left Port Ellery on Friday, twelve minutes late and with every cabin sold.",
    "The line had closed in 2015, when the old ship failed its inspection, and since then the way had been a bus.",
    "Until the end of April the ferry sails three times a week, and after that the council decides what it pays for.",
    "Whoever has a ticket for the bus may go by ship, the line says, if there is room on board, which there is not.",
]
SHELL = b"""<!DOCTYPE html><html lang="en"><head><title>The Ellery Post</title></head>
<body><div id="root"></div><script src="/app.js"></script></body></html>"""
APP = b"""
fetch('/story.json').then(answer => answer.json()).then(story => setTimeout(() => {
  const paragraphs = story.paragraphs.map(text => '<p>' + text + '</p>').join('');
  document.getElementById('root').innerHTML =
    '<article><h1>' + story.headline + '</h1>' + paragraphs + '</article><img src="/ferry.png">';
}, 100));"""
STORY = json.dumps({"headline": "Ferry returns to Port Ellery", "paragraphs": PARAGRAPHS}).encode()

chromium = pytest.mark.skipif(
    not (shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")),
    reason="no Chromium on this machine: apt-get install chromium",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[BrowserFetcher]:
    with BrowserFetcher(guard=Guard(allow_private=True), seconds=20) as fetcher:
        yield fetcher


@pytest.fixture
def shell(server: Any, routes: Routes) -> str:
    """A page that its script builds; its address."""
    routes("/shell", SHELL)
    routes("/app.js", APP, content_type="text/javascript")
    routes("/story.json", STORY, content_type="application/json")
    return str(server.home) + "/shell"


def _asked(server: Any) -> list[str]:
    return [path for path, _ in server.hits if path != "/favicon.ico"]


@chromium
def test_the_article_stands(browser: BrowserFetcher, shell: str, server: Any) -> None:
    assert clean(Page(SHELL, shell)).kind is Kind.UNRENDERED
    article = clean(browser.fetch(shell))
    assert (article.kind, article.headline) == (Kind.ARTICLE, "Ferry returns to Port Ellery")
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.url == shell
    assert _asked(server) == ["/shell", "/app.js", "/story.json"]  # and no picture


@chromium
def test_redirects(browser: BrowserFetcher, shell: str, server: Any) -> None:
    assert browser.fetch(f"{server.home}/to?{shell}").url == shell


@chromium
def test_nothing_stays_from_page_to_page(browser: BrowserFetcher, server: Any, routes: Routes) -> None:
    routes("/sets", b"<p>" + b"A cookie. " * 60, set_cookie="seen=1")
    browser.fetch(server.home + "/sets")
    browser.fetch(server.home + "/sets")
    assert "Cookie" not in server.hits[-1][1]


@chromium
@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("http://127.0.0.1:2/", RefusedError),
        ("http://127.0.0.1:1/", AddressError),
        ("http://ellery.invalid/", DnsError),
        ("file:///etc/hostname", AddressError),
        ("about:blank", AddressError),
    ],
)
def test_failures(browser: BrowserFetcher, url: str, error: type[FetchError]) -> None:
    with pytest.raises(error) as raised:
        browser.fetch(url)
    assert raised.value.url == url


@chromium
def test_a_missing_page(browser: BrowserFetcher, server: Any) -> None:
    with pytest.raises(StatusError) as raised:
        browser.fetch(server.home + "/missing")
    assert raised.value.status == 404
    assert b"Gone fishing" in raised.value.page.body


@chromium
def test_a_bad_certificate(browser: BrowserFetcher, tls_server: Callable[..., Any]) -> None:
    server = tls_server("127.0.0.1")
    with pytest.raises(TlsError, match="ERR_CERT"):
        browser.fetch(f"https://127.0.0.1:{server.server_port}/page")
    assert server.hits == []


@chromium
def test_a_page_that_never_comes(server: Any) -> None:
    started = time.monotonic()
    with BrowserFetcher(guard=Guard(allow_private=True), seconds=1) as browser, pytest.raises(DeadlineError):
        browser.fetch(server.home + "/drip-headers")
    assert time.monotonic() - started < 30


@chromium
def test_a_page_that_is_never_done_is_taken_as_it_is(server: Any, routes: Routes) -> None:
    routes(
        "/busy-page", b"<p>" + b"Text. " * 100 + b"<script>setInterval(() => document.body.append('x'), 20)</script>"
    )
    with BrowserFetcher(guard=Guard(allow_private=True), seconds=3) as browser:
        assert b"Text. Text." in browser.fetch(server.home + "/busy-page").body


@pytest.fixture
def polite() -> Iterator[HttpFetcher]:
    manners = Manners(Politeness(delay=30), robots=True, retries=Retries(times=0))
    with HttpFetcher(guard=Guard(allow_private=True), manners=manners) as fetcher:
        yield fetcher


@chromium
def test_robots_and_turns(server: Any, routes: Routes, polite: HttpFetcher) -> None:
    routes("/robots.txt", b"User-agent: *\nDisallow: /missing")
    with BrowserFetcher(guard=Guard(allow_private=True), plain=polite, seconds=1) as browser:
        with pytest.raises(RobotsError):
            browser.fetch(server.home + "/missing")
        with pytest.raises(DeadlineError, match="its host's turn did not come"):
            browser.fetch(server.home + "/page")  # robots.txt was asked just now
    assert _asked(server) == ["/robots.txt"]


@chromium
def test_where_a_redirect_leads_is_asked_about_too(server: Any, routes: Routes, polite: HttpFetcher) -> None:
    routes("/robots.txt", b"User-agent: *\nDisallow: /page")
    polite.politeness.delay = 0
    with BrowserFetcher(guard=Guard(allow_private=True), plain=polite) as browser, pytest.raises(RobotsError) as raised:
        browser.fetch(server.home + "/redirect")
    assert raised.value.url == server.home + "/redirect"


@chromium
def test_the_guard(server: Any, routes: Routes, monkeypatch: pytest.MonkeyPatch) -> None:
    # 127.0.0.1 stands for the internet, and 127.0.0.2 for the own network.
    monkeypatch.setattr(guards, "is_public", lambda address: address == "127.0.0.1")
    inside = f"http://127.0.0.2:{server.server_port}"
    frame = f"<p>{'A page. ' * 80}</p><iframe src='{inside}/frame'></iframe><script>fetch('{inside}/api')</script>"
    routes("/page-with-frame", frame.encode())
    with BrowserFetcher(seconds=10) as browser:
        assert b"A page. A page." in browser.fetch(server.home + "/page-with-frame").body
        for url in (f"{inside}/page", f"{server.home}/to?{inside}/page", f"https://127.0.0.2:{server.server_port}/"):
            with pytest.raises(BlockedAddressError, match=r"127\.0\.0\.2 leads to"):
                browser.fetch(url)
    assert _asked(server) == ["/page-with-frame", f"/to?{inside}/page"]


def test_without_a_browser(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with BrowserFetcher(command=tmp_path / "none") as fetcher, pytest.raises(BrowserError, match="cannot be started"):
        fetcher.fetch("http://x.example/")
    monkeypatch.setenv("PATH", str(tmp_path))
    with BrowserFetcher() as fetcher, pytest.raises(BrowserError, match="apt-get install chromium"):
        fetcher.fetch("http://x.example/")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "playwright.async_api", None)
    with BrowserFetcher() as fetcher, pytest.raises(MissingExtra, match=r"newsclean\[browser\]"):
        fetcher.fetch("http://x.example/")


@pytest.mark.parametrize(
    ("url", "tracker"),
    [
        ("https://www.google-analytics.com/collect", True),
        ("https://doubleclick.net/", True),
        ("https://notdoubleclick.net/", False),
        ("https://x.example/doubleclick.net", False),
    ],
)
def test_trackers(url: str, tracker: bool) -> None:
    assert is_tracker(url) is tracker
