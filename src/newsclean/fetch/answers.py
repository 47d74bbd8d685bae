"""An answer -> Page, or the error that stands for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import responses as phrases

import requests

from newsclean.errors import StatusError, TooLargeError, WrongTypeError
from newsclean.fetch.deadline import current
from newsclean.page import Page

# What may be a page or a text; an answer without a type is looked at by whoever reads it.
_READABLE = re.compile(r"(?:text/|application/(?:xhtml\+xml|xml|octet-stream)\b|\s*(?:;|$))", re.I)
_CHUNK = 16 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """How much patience and room an answer gets."""

    connect: float = 10.0
    """Seconds until a connection stands."""
    read: float = 20.0
    """Seconds between two pieces of the answer."""
    total: float = 60.0
    """Seconds for everything: waiting for a turn, redirects, headers, body, further attempts."""
    max_bytes: int = 32 * 1024 * 1024
    """Of the body, decompressed."""
    redirects: int = 10


def read_page(response: requests.Response, url: str, limits: Limits, *, any_type: bool = False) -> Page:
    """The answer, of which `url` was asked for; raises StatusError, WrongTypeError, TooLargeError."""
    if not 200 <= response.status_code < 300:
        raise _status_error(response, url, _read(response, limits.max_bytes))
    content_type = response.headers.get("Content-Type", "")
    if not any_type and not _READABLE.match(content_type):
        raise WrongTypeError(
            f"the answer is {content_type:.80}, neither a page nor a text: look for the address of the article itself",
            url=url,
        )
    body = _read(response, limits.max_bytes + 1)
    if len(body) > limits.max_bytes:
        raise TooLargeError(
            f"the answer is larger than {limits.max_bytes:,} bytes: allow more (max_bytes) if that is a page", url=url
        )
    return _as_page(response, body)


def _read(response: requests.Response, most: int) -> bytes:
    """The body, decompressed, up to `most` bytes; what comes after them is never read."""
    body = bytearray()
    deadline = current()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) >= most or (deadline and deadline.passed):
            break
    return bytes(body[:most])


def _status_error(response: requests.Response, url: str, body: bytes) -> StatusError:
    status = response.status_code
    phrase = phrases.get(status) or response.reason or "(no known status)"
    message = f"the host answers {status} {phrase}{_advice(status)}"
    return StatusError(message, url=url, status=status, page=_as_page(response, body))


def _advice(status: int) -> str:
    exact = {
        401: "it wants to know who asks: pass a session with authentication",
        403: "it does not let us in: ask its owner, or name yourself by a User-Agent",
        404: "check the address",
        407: "the proxy wants to know who asks",
        410: "the page was taken away",
        429: "it is asked too often: wait, and keep longer pauses",
        451: "it may not be shown here for legal reasons",
    }
    advice = exact.get(status) or ("the fault is the host's: try again later" if status >= 500 else "")
    return advice and f": {advice}"


def _as_page(response: requests.Response, body: bytes) -> Page:
    return Page(body, response.url, dict(response.headers), datetime.now(UTC))
