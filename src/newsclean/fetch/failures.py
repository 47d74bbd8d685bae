"""What requests and urllib3 raise -> a FetchError that says what happened and what to do."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
import urllib3

from newsclean.errors import (
    AddressError,
    BlockedAddressError,
    BrokenAnswerError,
    BrowserError,
    DnsError,
    FetchError,
    FetchTimeoutError,
    RedirectError,
    RefusedError,
    TlsError,
    UnreachableError,
    WrongTypeError,
)
from newsclean.fetch.guard import Blocked


class _Case(NamedTuple):
    """`signs`: exceptions of which one, anywhere in the chain of causes, means `error`."""

    signs: tuple[type[BaseException], ...]
    error: type[FetchError]
    message: str


# In order: the first that fits decides.
_CASES = (
    _Case(
        (Blocked,),
        BlockedAddressError,
        "{detail}, which is no address of the public internet: if that is meant, allow it (--allow-private, Guard)",
    ),
    _Case(
        (
            requests.exceptions.InvalidURL,
            requests.exceptions.MissingSchema,
            requests.exceptions.InvalidSchema,
            urllib3.exceptions.LocationParseError,
            UnicodeError,
        ),
        AddressError,
        "not an address that can be fetched: check how it is written",
    ),
    _Case(
        (socket.gaierror, urllib3.exceptions.NameResolutionError),
        DnsError,
        "the host {host} does not resolve: check its spelling, or the network",
    ),
    _Case(
        (ssl.SSLError, urllib3.exceptions.SSLError, requests.exceptions.SSLError),
        TlsError,
        "the host {host} cannot be trusted ({detail}): its certificate or its TLS is at fault",
    ),
    _Case(
        (ConnectionRefusedError,),
        RefusedError,
        "the host {host} refuses the connection: check the port, or try again later",
    ),
    _Case(
        # Not urllib3's ConnectTimeoutError: every NewConnectionError is one, a refusal too.
        (requests.exceptions.Timeout, urllib3.exceptions.ReadTimeoutError, TimeoutError),
        FetchTimeoutError,
        "the host {host} does not answer in time: try again later, or allow more time",
    ),
    _Case(
        (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError),
        UnreachableError,
        "the proxy does not answer ({detail}): check HTTP_PROXY and HTTPS_PROXY",
    ),
    _Case(
        (
            requests.exceptions.ContentDecodingError,
            requests.exceptions.ChunkedEncodingError,
            urllib3.exceptions.DecodeError,
            urllib3.exceptions.ProtocolError,
            urllib3.exceptions.HTTPError,
        ),
        BrokenAnswerError,
        "the answer of {host} is broken or broke off ({detail}): try again later",
    ),
    _Case(
        (OSError, requests.RequestException),
        UnreachableError,
        "the host {host} cannot be reached ({detail}): check the network",
    ),
)
_MOST_CAUSES = 20

# Chromium's net_error_list.h: the first whose name begins so.
_BROWSER_CASES: tuple[tuple[str, type[FetchError], str], ...] = (
    ("ERR_NAME_", DnsError, "the host {host} does not resolve: check its spelling, or the network"),
    ("ERR_CONNECTION_REFUSED", RefusedError, "the host {host} refuses the connection: check the port, or try later"),
    ("ERR_CERT", TlsError, "the host {host} cannot be trusted ({detail}): its certificate is at fault"),
    ("ERR_SSL", TlsError, "the host {host} cannot be trusted ({detail}): its TLS is at fault"),
    ("ERR_TOO_MANY_REDIRECTS", RedirectError, "too many redirects: most likely they run in a circle"),
    ("ERR_TIMED_OUT", FetchTimeoutError, "the host {host} does not answer in time: try again later"),
    ("ERR_ABORTED", WrongTypeError, "the answer is a file to be kept, not a page: fetch it without a browser"),
    ("ERR_INVALID_URL", AddressError, "not an address that can be fetched: check how it is written"),
    ("ERR_UNSAFE_PORT", AddressError, "no browser goes to this port: fetch it without one"),
    ("ERR_EMPTY_RESPONSE", BrokenAnswerError, "the answer of {host} is broken or broke off ({detail})"),
    ("ERR_", BrokenAnswerError, "the browser cannot read the answer of {host} ({detail}): try without one"),
    ("", BrowserError, "the browser failed ({detail}): try again, or without it"),
)
_NET_ERROR = re.compile(r"net::(ERR_[A-Z_]+)")


def explain(error: BaseException, url: str) -> FetchError:
    """The FetchError for what happened on the way to `url`."""
    causes = list(_causes(error))
    case = next((case for case in _CASES if any(isinstance(cause, case.signs) for cause in causes)), _CASES[-1])
    message = case.message.format(host=_host(url), detail=_detail(causes))
    return case.error(message, url=url)


def explain_browser(message: str, url: str) -> FetchError:
    """The FetchError for what a browser says went wrong on the way to `url`."""
    found = _NET_ERROR.search(message)
    name = found[1] if found else ""
    _, error, text = next(case for case in _BROWSER_CASES if name.startswith(case[0]))
    return error(text.format(host=_host(url), detail=name or " ".join(message.split())[:200]), url=url)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what stands behind it: urllib3 keeps that in `reason` and `args`, Python in `__cause__`."""
    waiting, seen = [error], 0
    while waiting and seen < _MOST_CAUSES:
        cause = waiting.pop(0)
        seen += 1
        yield cause
        behind = (getattr(cause, "reason", None), cause.__cause__, cause.__context__, *cause.args)
        waiting.extend(other for other in behind if isinstance(other, BaseException))


def _detail(causes: list[BaseException]) -> str:
    """The innermost cause in its own words; what a certificate lacks is the clearest of them."""
    innermost = causes[-1]
    verdicts = (getattr(cause, "verify_message", None) for cause in causes)
    text = next(filter(None, verdicts), None) or getattr(innermost, "strerror", None) or str(innermost)
    return " ".join(str(text).split())[:200] or type(innermost).__name__


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url
