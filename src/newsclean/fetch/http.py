"""HTTP and HTTPS -> Page, by requests."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import responses as phrases
from types import TracebackType
from typing import Any, Self

import requests
import urllib3

from newsclean.errors import (
    AddressError,
    DeadlineError,
    FetchError,
    RedirectError,
    StatusError,
    TooLargeError,
    WrongTypeError,
)
from newsclean.fetch.deadline import Deadline, DeadlineAdapter
from newsclean.fetch.failures import explain
from newsclean.page import Page
from newsclean.version import __version__

_WEB = re.compile(r"https?://", re.I)
# What may be a page or a text; an answer without a type is looked at by whoever reads it.
_READABLE = re.compile(r"(?:text/|application/(?:xhtml\+xml|xml|octet-stream)\b|\s*(?:;|$))", re.I)
_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1"
_CHUNK = 16 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much patience and room an answer gets."""

    connect: float = 10.0
    """Seconds until a connection stands."""
    read: float = 20.0
    """Seconds between two pieces of the answer."""
    total: float = 60.0
    """Seconds for everything: redirects, headers, body."""
    max_bytes: int = 32 * 1024 * 1024
    """Of the body, decompressed."""
    redirects: int = 10


_DEFAULT_LIMITS = Limits()


class HttpFetcher:
    """A Fetcher for http and https.

    A `session` that is passed in brings its own headers, cookies, proxies, authentication and adapters, and stays
    open. Without a `DeadlineAdapter` it cannot be cut off in the middle: `Limits.total` is then looked at between
    pieces of 16 KiB only. The User-Agent says "newsclean" unless the session or `user_agent` says otherwise.
    """

    def __init__(
        self,
        session: requests.Session | None = None,
        *,
        limits: Limits = _DEFAULT_LIMITS,
        user_agent: str | None = None,
    ) -> None:
        self._owned = session is None
        self._session = _new_session() if session is None else session
        self._limits = limits
        self._headers = {"Accept": _ACCEPT} | _identity(self._session, user_agent)

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

    def fetch(self, url: str) -> Page:
        """The page at `url`, after redirects; raises a child of FetchError for whatever comes in its place."""
        with Deadline(self._limits.total) as deadline:
            try:
                page = self._follow(url, deadline)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError) as error:
                raise self._too_late(url) if deadline.passed else explain(error, url) from error
        # A connection that was cut may look like one that has ended well.
        if deadline.passed:
            raise self._too_late(url)
        return page

    def _follow(self, url: str, deadline: Deadline) -> Page:
        request: requests.PreparedRequest | None = self._prepare(url)
        for _ in range(self._limits.redirects + 1):
            if request is None:
                break
            with self._send(request, url) as response:
                if not response.is_redirect:
                    return self._page(response, url, deadline)
                request = response.next
        raise RedirectError(f"more than {self._limits.redirects} redirects: most likely they run in a circle", url=url)

    def _prepare(self, url: str) -> requests.PreparedRequest:
        _check_address(url, url)
        return self._session.prepare_request(
            requests.Request("GET", url, headers=self._headers, hooks={"response": _leave_redirect_unread})
        )

    def _send(self, request: requests.PreparedRequest, url: str) -> requests.Response:
        address = request.url or ""
        _check_address(address, url)
        settings: Mapping[str, Any] = self._session.merge_environment_settings(address, {}, True, None, None)
        timeout = (min(self._limits.connect, self._limits.total), min(self._limits.read, self._limits.total))
        return self._session.send(request, timeout=timeout, allow_redirects=False, **settings)

    def _page(self, response: requests.Response, url: str, deadline: Deadline) -> Page:
        if not 200 <= response.status_code < 300:
            raise _status_error(response, url, self._read(response, deadline, self._limits.max_bytes))
        content_type = response.headers.get("Content-Type", "")
        if not _READABLE.match(content_type):
            raise WrongTypeError(f"the answer is {content_type:.80}, neither a page nor a text", url=url)
        body = self._read(response, deadline, self._limits.max_bytes + 1)
        if len(body) > self._limits.max_bytes:
            raise TooLargeError(f"the answer is larger than {self._limits.max_bytes:,} bytes", url=url)
        return _as_page(response, body)

    def _read(self, response: requests.Response, deadline: Deadline, most: int) -> bytes:
        """The body, decompressed, up to `most` bytes; what comes after them is never read."""
        body = bytearray()
        for chunk in response.iter_content(_CHUNK):
            body += chunk
            if len(body) >= most or deadline.passed:
                break
        return bytes(body[:most])

    def _too_late(self, url: str) -> FetchError:
        message = f"the answer was not complete within {self._limits.total:g} s: try again later, or allow more time"
        return DeadlineError(message, url=url)


def _new_session() -> requests.Session:
    session = requests.Session()
    session.mount("http://", DeadlineAdapter())
    session.mount("https://", DeadlineAdapter())
    return session


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


def _status_error(response: requests.Response, url: str, body: bytes) -> StatusError:
    status = response.status_code
    phrase = phrases.get(status) or response.reason or "(no known status)"
    return StatusError(f"the host answers {status} {phrase}", url=url, status=status, page=_as_page(response, body))


def _as_page(response: requests.Response, body: bytes) -> Page:
    return Page(body, response.url, dict(response.headers), datetime.now(UTC))
