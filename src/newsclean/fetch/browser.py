"""Pages that a script builds -> Page, by the system's Chromium; driven by playwright."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
from contextlib import AsyncExitStack, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from newsclean.errors import (
    AddressError,
    BrowserError,
    DeadlineError,
    FetchError,
    MissingExtra,
    StatusError,
    TooLargeError,
)
from newsclean.fetch.answers import Limits
from newsclean.fetch.failures import explain, explain_browser
from newsclean.fetch.gateway import MARK, Gateway
from newsclean.fetch.guard import Guard
from newsclean.page import Page

if TYPE_CHECKING:
    from playwright.async_api import Browser, Request, Response, Route
    from playwright.async_api import Page as Tab

    from newsclean.fetch.http import HttpFetcher

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    *("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-default-apps", "--mute-audio"),
    *("--disable-extensions", "--metrics-recording-only", "--disable-breakpad", "--disable-dev-shm-usage"),
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)
# What no article needs to be read.
_BLOCKED_TYPES = frozenset(("image", "media", "font", "ping", "websocket", "eventsource", "manifest", "texttrack"))
_TRACKERS = tuple(
    """doubleclick.net googlesyndication.com google-analytics.com googletagmanager.com googletagservices.com
    amazon-adsystem.com adnxs.com criteo.com criteo.net taboola.com outbrain.com chartbeat.com chartbeat.net
    scorecardresearch.com quantserve.com hotjar.com mixpanel.com segment.io segment.com newrelic.com nr-data.net
    rubiconproject.com pubmatic.com openx.net casalemedia.com moatads.com adsafeprotected.com connect.facebook.net
    bat.bing.com clarity.ms optimizely.com demdex.net omtrdc.net krxd.net bluekai.com sentry.io""".split()
)
_STILL = 0.5
"""Seconds without a change, after which a page that has text and waits for nothing stands."""
_STILL_BARE = 3.0
"""The same for a page with hardly any text, or one that goes on asking for things."""
_BARE = 400
_LOOK = 0.1
_GRACE = 5.0
"""Seconds more for the browser itself."""
_STATE = "[document.readyState === 'complete', document.body ? document.body.innerText.length : 0]"


class BrowserFetcher:
    """A Fetcher that has a browser build the page; one object serves many threads, with one browser for all.

    The browser reaches nothing but what the guard allows, loads no pictures, media, fonts or trackers, keeps nothing
    from one page to the next, and ends with `seconds`. A page stands when it is loaded, waits for nothing, and its text
    has not changed for half a second; when time runs out before, it is taken as it is if it has text. Robots and turns
    are those of `plain`, if given. `command` is the browser's program; without it, a Chromium of the system's is looked
    for. Raises MissingExtra, and BrowserError where there is no browser.
    """

    def __init__(
        self,
        *,
        guard: Guard | None = None,
        seconds: float = 60.0,
        plain: HttpFetcher | None = None,
        user_agent: str | None = None,
        command: str | Path | None = None,
    ) -> None:
        self._guard = guard or Guard()
        self._seconds = seconds
        self._plain = plain
        self._user_agent = user_agent
        self._command = command
        self._most_bytes = Limits().max_bytes
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the browser."""
        with self._lock:
            loop, self._loop = self._loop, None
        if loop is not None:
            self._end(loop)

    def _end(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.run_coroutine_threadsafe(self._open.aclose(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        self._thread.join()
        loop.close()

    def fetch(self, url: str) -> Page:
        """The page at `url` as its scripts have built it; raises a child of FetchError."""
        if not url.lower().startswith(("http://", "https://")):
            raise AddressError(f"only http and https can be fetched, not {url:.80}", url=url)
        try:
            with self._plain.admit(url, self._seconds) if self._plain else nullcontext():
                return self._build(url)
        except TimeoutError as error:
            raise DeadlineError(f"its host's turn did not come within {self._seconds:g} s", url=url) from error

    def _build(self, url: str) -> Page:
        with self._lock:
            loop = self._loop or self._start(url)
            fetched = asyncio.run_coroutine_threadsafe(self._fetch(url), loop)
        page = fetched.result()
        if self._plain and self._plain.robots and page.url:
            self._plain.robots.check(page.url, url=url)  # where it was led to
        return page

    def _start(self, url: str) -> asyncio.AbstractEventLoop:
        """Start the browser, and the thread that speaks with it."""
        start, command = _playwright(), str(self._command or _find(url))
        loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever, name="newsclean-browser", daemon=True)
        self._thread.start()
        self._open = AsyncExitStack()
        self._gateway = self._open.enter_context(Gateway(self._guard, self._most_bytes))
        try:
            self._browser = asyncio.run_coroutine_threadsafe(self._launch(start, command, url), loop).result()
        except BrowserError:
            self._end(loop)
            raise
        self._loop = loop
        return loop

    async def _launch(self, start: Any, command: str, url: str) -> Browser:
        from playwright.async_api import Error

        try:
            driver = await self._open.enter_async_context(start())
            browser: Browser = await driver.chromium.launch(
                executable_path=command,
                args=list(_FLAGS),
                chromium_sandbox=_may_have_sandbox(),
                proxy={"server": self._gateway.address, "bypass": "<-loopback>"},
                timeout=30_000,
            )
        except Error as error:
            raise BrowserError(f"the browser {command} cannot be started: {error.message[:200]}", url=url) from error
        self._open.push_async_callback(browser.close)
        return browser

    async def _fetch(self, url: str) -> Page:
        from playwright.async_api import Error

        options: Any = {"user_agent": self._user_agent} if self._user_agent else {}
        context = await self._browser.new_context(service_workers="block", accept_downloads=False, **options)
        visit = _Visit(await context.new_page(), url)
        try:
            page, response = await asyncio.wait_for(visit.make(self._seconds), self._seconds + _GRACE)
        except (Error, TimeoutError) as error:
            raise self._failure(visit) or self._explain(error, url) from error
        finally:
            with suppress(Error):
                await context.close()
        if response and not response.ok:
            status = response.status
            failed = StatusError(f"the host answers {status}", url=url, status=status, page=page)
            raise (self._failure(visit) if MARK in page.headers else None) or failed
        if len(page.body) > self._most_bytes:
            raise TooLargeError(f"the page is larger than {self._most_bytes:,} bytes", url=url)
        return page

    def _failure(self, visit: _Visit) -> FetchError | None:
        """What kept the gateway from a host, where the browser only knows that it was kept."""
        failures = (self._gateway.failures.get(host) for host in reversed(visit.hosts))
        failure = next(filter(None, failures), None)
        return explain(failure, visit.url) if failure else None

    def _explain(self, error: Exception, url: str) -> FetchError:
        if isinstance(error, TimeoutError) or "Timeout" in type(error).__name__:
            return DeadlineError(f"the page did not stand within {self._seconds:g} s: allow more time", url=url)
        return explain_browser(str(error), url)


class _Visit:
    """One page in a tab of its own."""

    def __init__(self, tab: Tab, url: str) -> None:
        self.url = url
        self.hosts: list[str] = []
        """Where the tab was led to, one after the other."""
        self._tab = tab
        self._waiting = 0
        tab.on("request", self._asked)
        tab.on("requestfinished", self._answered)
        tab.on("requestfailed", self._answered)

    async def make(self, seconds: float) -> tuple[Page, Response | None]:
        """The page as it stands after that many seconds at the latest, and the answer that it began with."""
        end = asyncio.get_running_loop().time() + seconds
        await self._tab.route("**/*", _let_pass)
        response = await self._tab.goto(self.url, wait_until="commit", timeout=seconds * 1000)
        await self._settle(end)
        body = (await self._tab.content()).encode("utf-8", "replace")
        sent = await response.all_headers() if response else {}
        headers = {**sent, "content-type": "text/html; charset=utf-8"}
        return Page(body, self._tab.url, headers, datetime.now(UTC)), response

    async def _settle(self, end: float) -> None:
        """Wait until the page stands; raises TimeoutError if it has no text even then."""
        now = asyncio.get_running_loop().time
        before, since = (False, 0), now()
        while now() < end:
            state = await self._state() or (False, 0)
            if state != before or not state[0]:
                before, since = state, now()
            enough = _STILL if state[1] >= _BARE and not self._waiting else _STILL_BARE
            if now() - since >= enough:
                return
            await asyncio.sleep(_LOOK)
        if not before[1]:
            raise TimeoutError

    async def _state(self) -> tuple[bool, int] | None:
        """Whether the page is loaded, and how much text it shows; None while it makes way for another."""
        from playwright.async_api import Error

        try:
            loaded, length = await self._tab.evaluate(_STATE)
        except Error:
            return None
        return bool(loaded), int(length)

    def _asked(self, request: Request) -> None:
        self._waiting += 1
        if request.is_navigation_request():
            self.hosts.append(_host_and_port(request.url))

    def _answered(self, _: Request) -> None:
        self._waiting = max(0, self._waiting - 1)


def _playwright() -> Any:
    try:
        from playwright.async_api import async_playwright
    except ImportError:
        raise MissingExtra("a browser needs an extra: pip install 'newsclean[browser]'") from None
    return async_playwright


def _find(url: str) -> str:
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        raise BrowserError("there is no browser: install Chromium (apt-get install chromium)", url=url)
    return found


def _may_have_sandbox() -> bool:
    """Chromium refuses to start as root with its sandbox."""
    return hasattr(os, "geteuid") and os.geteuid() != 0


async def _let_pass(route: Route) -> None:
    from playwright.async_api import Error

    request = route.request
    unneeded = request.resource_type in _BLOCKED_TYPES or is_tracker(request.url)
    with suppress(Error):  # the page may be gone meanwhile
        await (route.abort() if unneeded else route.continue_())


def _host_and_port(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


def is_tracker(url: str) -> bool:
    """True for an address of a host that watches readers or sells space."""
    host = urlsplit(url).hostname or ""
    return any(host == name or host.endswith(f".{name}") for name in _TRACKERS)
