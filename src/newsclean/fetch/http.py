"""HTTP and HTTPS -> Page, by requests."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from itertools import count
from types import TracebackType
from typing import Any, NamedTuple, Self

import requests
import urllib3

from newsclean.errors import AddressError, DeadlineError, FetchError, RedirectError, StatusError
from newsclean.fetch.answers import Limits, read_page
from newsclean.fetch.deadline import Deadline, current
from newsclean.fetch.failures import explain
from newsclean.fetch.guard import Blocked, Guard
from newsclean.fetch.politeness import Politeness, host_of
from newsclean.fetch.retry import Retries
from newsclean.fetch.robots import Robots
from newsclean.fetch.session import guarded, new_session
from newsclean.fetch.transport import Transport, check_host
from newsclean.page import Page
from newsclean.version import __version__

__all__ = ["Guard", "HttpFetcher", "Limits", "Manners", "Politeness", "Retries"]

_WEB = re.compile(r"https?://", re.I)
_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1"
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError, Blocked)


class Manners(NamedTuple):
    """How hosts are treated."""

    politeness: Politeness
    """Pauses and connections; shared by fetchers that are to take turns with each other."""
    robots: bool = False
    """True asks a host's robots.txt before anything else, redirects included, and keeps to it."""
    retries: Retries = Retries()


class HttpFetcher:
    """A Fetcher for http and https; one object serves many threads.

    A `session` that is passed in brings its own headers, cookies, proxies, authentication and adapters as they stand
    then, and stays open. Its adapters are guarded, too, unless they are of the caller's own making: those are only
    asked for hosts that the guard lets pass when it looks them up, and `Limits.total` is looked at between pieces of
    16 KiB only. The User-Agent says "newsclean" unless the session or `user_agent` says otherwise.
    """

    def __init__(
        self,
        session: requests.Session | None = None,
        *,
        limits: Limits | None = None,
        guard: Guard | None = None,
        manners: Manners | None = None,
        user_agent: str | None = None,
    ) -> None:
        self._guard = guard or Guard()
        self._owned = session is None
        self._session = new_session(self._guard) if session is None else guarded(session, self._guard)
        self._limits = limits or Limits()
        self._manners = manners or Manners(Politeness())
        self._headers = {"Accept": _ACCEPT} | _identity(self._session, user_agent)
        agent = self._headers.get("User-Agent") or str(self._session.headers.get("User-Agent", ""))
        self._robots = Robots(self._read_robots, agent) if self._manners.robots else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless they are a caller's."""
        if self._owned:
            self._session.close()

    @property
    def politeness(self) -> Politeness:
        """Whose turn it is with each host."""
        return self._manners.politeness

    @property
    def robots(self) -> Robots | None:
        """The hosts' robots.txt, where they are kept to."""
        return self._robots

    def admit(self, address: str, seconds: float) -> AbstractContextManager[None]:
        """Its host's turn, for somebody else who asks it: taken while entered, if robots.txt allows.

        Raises a FetchError as robots.txt has it; TimeoutError, when it is entered, after `seconds` in line.
        """
        if self._robots:
            self._keep_to(self._robots, address, address)
        return self.politeness.turn(host_of(address), seconds)

    def fetch(self, url: str) -> Page:
        """The page at `url`, after redirects; raises a child of FetchError for whatever comes in its place."""
        return self._ask(_Wanted(url, self._robots))

    def get(self, url: str) -> Page:
        """Like `fetch`, of whatever type the answer is: a feed, a sitemap."""
        return self._ask(_Wanted(url, self._robots, any_type=True))

    def update(self, page: Page) -> Page | None:
        """The page as it is now; None if it has not changed since, which a host that knows says without sending it."""
        conditions = {
            name: value
            for name, header in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
            if (value := page.header(header))
        }
        try:
            return self._ask(_Wanted(page.url or "", self._robots, conditions))
        except StatusError as error:
            if conditions and error.status == 304:
                return None
            raise

    def _read_robots(self, url: str) -> Page:
        return self._ask(_Wanted(url, None, any_type=True))

    def _ask(self, wanted: _Wanted) -> Page:
        """The page, after as many attempts as it takes and time allows."""
        outer = current()
        with Deadline(min(self._limits.total, outer.remaining) if outer else self._limits.total) as deadline:
            for attempt in count():
                try:
                    return self._attempt(wanted, deadline)
                except FetchError as error:
                    wait = self._manners.retries.wait(error, attempt)
                    if wait is None or wait >= deadline.remaining:
                        raise
                time.sleep(wait)
        raise AssertionError("unreachable")

    def _attempt(self, wanted: _Wanted, deadline: Deadline) -> Page:
        try:
            page = self._follow(wanted)
        except _FAILURES as error:
            raise self._too_late(wanted.url) if not deadline.remaining else explain(error, wanted.url) from error
        # A connection that was cut may look like one that has ended well.
        if deadline.passed:
            raise self._too_late(wanted.url)
        return page

    def _follow(self, wanted: _Wanted) -> Page:
        request: requests.PreparedRequest | None = self._prepare(wanted)
        for _ in range(self._limits.redirects + 1):
            if request is None:
                break
            page, request = self._visit(request, wanted)
            if page:
                return page
        raise RedirectError(
            f"more than {self._limits.redirects} redirects: most likely they run in a circle, or want a cookie kept",
            url=wanted.url,
        )

    def _visit(
        self, request: requests.PreparedRequest, wanted: _Wanted
    ) -> tuple[Page | None, requests.PreparedRequest | None]:
        """The page, or where it is said to be."""
        address = request.url or ""
        _check_address(address, wanted.url)
        if wanted.robots:
            self._keep_to(wanted.robots, address, wanted.url)
        with self._turn(address), self._send(request) as response:
            if response.is_redirect:
                return None, response.next
            return read_page(response, wanted.url, self._limits, any_type=wanted.any_type), None

    def _keep_to(self, robots: Robots, address: str, url: str) -> None:
        rules = robots.check(address, url=url)
        if rules.delay:
            self.politeness.slow_down(host_of(address), rules.delay)

    def _turn(self, address: str) -> AbstractContextManager[None]:
        deadline = current()
        return self.politeness.turn(host_of(address), deadline.remaining if deadline else self._limits.total)

    def _prepare(self, wanted: _Wanted) -> requests.PreparedRequest:
        _check_address(wanted.url, wanted.url)
        headers = self._headers | dict(wanted.conditions)
        hooks = {"response": _leave_redirect_unread}
        return self._session.prepare_request(requests.Request("GET", wanted.url, headers=headers, hooks=hooks))

    def _send(self, request: requests.PreparedRequest) -> requests.Response:
        address = request.url or ""
        if not isinstance(self._session.get_adapter(address), Transport):
            check_host(self._guard, address)
        # Left to itself, requests has REQUESTS_CA_BUNDLE win over what the session trusts.
        verify = None if self._session.verify is True else self._session.verify
        settings: Mapping[str, Any] = self._session.merge_environment_settings(address, {}, True, verify, None)
        timeout = (min(self._limits.connect, self._limits.total), min(self._limits.read, self._limits.total))
        return self._session.send(request, timeout=timeout, allow_redirects=False, **settings)

    def _too_late(self, url: str) -> FetchError:
        message = f"the answer was not complete within {self._limits.total:g} s: try again later, or allow more time"
        return DeadlineError(message, url=url)


class _Wanted(NamedTuple):
    """What is asked for, and how."""

    url: str
    robots: Robots | None
    conditions: Mapping[str, str] = {}
    any_type: bool = False


def _identity(session: requests.Session, user_agent: str | None) -> dict[str, str]:
    anonymous = requests.utils.default_user_agent()
    if user_agent or session.headers.get("User-Agent") == anonymous:
        return {"User-Agent": user_agent or f"newsclean/{__version__} {anonymous}"}
    return {}


def _check_address(address: str, url: str) -> None:
    if not _WEB.match(address):
        raise AddressError(f"only http and https can be fetched, not {address:.80}", url=url)


def _leave_redirect_unread(response: requests.Response, **_: object) -> None:
    """requests reads the body of a redirect, whatever its size, before it says where that leads."""
    if response.is_redirect:
        response.close()
