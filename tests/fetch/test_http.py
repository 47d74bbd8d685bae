"""HTTP, against a real server on loopback and against simulated failures."""

import socket
import ssl
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

import pytest
import requests
import responses
import urllib3

from newsclean import FetchError, MissingExtra, fetch
from newsclean.errors import (
    AddressError,
    BrokenAnswerError,
    DeadlineError,
    DnsError,
    FetchTimeoutError,
    RedirectError,
    RefusedError,
    StatusError,
    TlsError,
    TooLargeError,
    UnreachableError,
    WrongTypeError,
)
from newsclean.fetch.guard import Guard
from newsclean.fetch.http import HttpFetcher, Limits, Manners, Politeness, Retries
from newsclean.fetch.session import cached_session

PAGE = b"<html><body><h1>It sails</h1><p>At last.</p></body></html>"


class Server(Protocol):
    hits: list[tuple[str, dict[str, str]]]
    statuses: list[int]
    connections: int
    home: str
    server_port: int


Start = Callable[..., Server]
LOCAL = Guard(allow_private=True)
ONCE = Manners(Politeness(), retries=Retries(times=0))


def _fetcher(session: requests.Session | None = None, **limits: Any) -> HttpFetcher:
    return HttpFetcher(session, limits=Limits(**limits), guard=LOCAL, manners=ONCE)


def _fetch(url: str, **limits: Any) -> Any:
    with _fetcher(**limits) as fetcher:
        return fetcher.fetch(url)


@pytest.mark.parametrize(
    "path", ["/page", "/gzip", "/br", "/zstd", "/untyped", "/redirect", "/cookie", "/endless-redirect"]
)
def test_a_page(server: Server, path: str) -> None:
    page = _fetch(server.home + path)
    assert page.body == PAGE
    assert page.fetched_at.tzinfo is UTC


def test_fetch_uses_http(server: Server) -> None:
    page = fetch(server.home + "/redirect", fetcher=_fetcher())
    assert page.url == server.home + "/page#part"
    assert page.header("CONTENT-TYPE") == "text/html"


def test_an_empty_answer_is_a_page(server: Server) -> None:
    assert _fetch(server.home + "/empty").body == b""


@pytest.mark.parametrize(
    ("path", "error", "message"),
    [
        ("/bomb", TooLargeError, "larger than 1,000,000 bytes"),
        ("/chunked-bomb", TooLargeError, "larger than 1,000,000 bytes"),
        ("/br-bomb", TooLargeError, "larger than 1,000,000 bytes"),
        ("/zstd-bomb", TooLargeError, "larger than 1,000,000 bytes"),
        ("/twice-bomb", TooLargeError, "larger than 1,000,000 bytes"),
        ("/huge", TooLargeError, "larger than 1,000,000 bytes"),
        ("/lies", BrokenAnswerError, "broken or broke off"),
        ("/endless", TooLargeError, "larger than 1,000,000 bytes"),
        ("/broken-gzip", BrokenAnswerError, "broken or broke off"),
        ("/cut", BrokenAnswerError, "broken or broke off"),
        ("/bad-chunk", BrokenAnswerError, "broken or broke off"),
        ("/pdf", WrongTypeError, "application/pdf, neither a page nor a text"),
        ("/missing", StatusError, "answers 404 Not Found"),
        ("/unmodified", StatusError, "answers 304 Not Modified"),
        ("/strange", StatusError, "answers 799"),
        ("/loop", RedirectError, "more than 3 redirects"),
        ("/to-ftp", AddressError, "only http and https"),
        ("/to-file", AddressError, "only http and https"),
    ],
)
def test_misbehaviour(server: Server, path: str, error: type[FetchError], message: str) -> None:
    with pytest.raises(error, match=message) as raised:
        _fetch(server.home + path, max_bytes=1_000_000, redirects=3)
    assert raised.value.url == server.home + path
    assert type(raised.value) is error


def test_a_server_that_says_nothing(server: Server) -> None:
    with pytest.raises(FetchTimeoutError, match="does not answer in time"):
        _fetch(server.home + "/silent", read=0.2)


@pytest.mark.parametrize("path", ["/drip-headers", "/drip-body", "/drip-unsized"])
def test_a_server_that_drips_is_cut_off(server: Server, path: str) -> None:
    with pytest.raises(DeadlineError, match=r"not complete within 0\.4 s"):
        _fetch(server.home + path, total=0.4)


def test_a_session_that_is_passed_in_is_cut_off_too(server: Server) -> None:
    with requests.Session() as session, pytest.raises(DeadlineError):
        _fetcher(session, total=0.3).fetch(server.home + "/drip-headers")


def test_a_status_error_holds_the_answer(server: Server) -> None:
    with pytest.raises(StatusError) as raised:
        _fetch(server.home + "/missing")
    assert raised.value.status == 404
    assert raised.value.page.body == b"<h1>Gone fishing</h1>"


def test_as_many_redirects_as_allowed(server: Server) -> None:
    assert _fetch(server.home + "/redirect", redirects=1).body == PAGE
    with pytest.raises(RedirectError):
        _fetch(server.home + "/redirect", redirects=0)


def test_says_who_asks(server: Server) -> None:
    _fetch(server.home + "/page")
    assert server.hits[0][1]["User-Agent"].startswith("newsclean/")
    with HttpFetcher(user_agent="Desk/1.0 (+https://desk.example)", guard=LOCAL) as fetcher:
        fetcher.fetch(server.home + "/page")
    assert server.hits[1][1]["User-Agent"] == "Desk/1.0 (+https://desk.example)"


def test_a_session_that_is_passed_in_keeps_what_it_brings(server: Server) -> None:
    with requests.Session() as session:
        session.headers["User-Agent"] = "Mine"
        session.auth = ("user", "secret")
        _fetcher(session).fetch(server.home + "/redirect")
        assert [headers["User-Agent"] for _, headers in server.hits] == ["Mine", "Mine"]
        assert all("Authorization" in headers for _, headers in server.hits)
        _fetcher(session).close()
        assert session.get(server.home + "/page", timeout=5).content == PAGE


def test_connections_are_used_again(server: Server) -> None:
    with _fetcher(total=5) as fetcher:
        assert [fetcher.fetch(server.home + "/page").body for _ in range(3)] == [PAGE] * 3
    assert server.connections == 1


def test_a_connection_from_the_pool_is_cut_off_too(server: Server) -> None:
    with _fetcher(total=1.5) as fetcher:
        fetcher.fetch(server.home + "/page")
        with pytest.raises(DeadlineError):
            fetcher.fetch(server.home + "/drip-headers")
    assert server.connections == 1


def test_refused() -> None:
    with pytest.raises(RefusedError, match=r"127\.0\.0\.1 refuses the connection"):
        _fetch("http://127.0.0.1:1/")


def test_a_host_without_tls(server: Server) -> None:
    with pytest.raises(TlsError, match=r"127\.0\.0\.1 cannot be trusted"):
        _fetch(server.home.replace("http:", "https:") + "/page")


@pytest.mark.parametrize(
    "url", ["", "page.html", "ftp://x.example/", "file:///page.html", "https://", "http://[::1", "http://a b/"]
)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(AddressError) as raised:
        _fetch(url)
    assert raised.value.url == url


def test_a_name_that_does_not_resolve() -> None:
    with pytest.raises(DnsError, match=r"ellery\.invalid does not resolve"):
        _fetch("http://ellery.invalid/")


@pytest.mark.parametrize(
    ("cause", "error", "message"),
    [
        (requests.exceptions.ConnectTimeout("slow"), FetchTimeoutError, "in time"),
        (requests.exceptions.ReadTimeout("slow"), FetchTimeoutError, "in time"),
        (requests.exceptions.ProxyError("no proxy"), UnreachableError, "no proxy"),
        (requests.exceptions.SSLError(ssl.SSLCertVerificationError("self-signed")), TlsError, "self-signed"),
        (requests.exceptions.ConnectionError(OSError(113, "No route to host")), UnreachableError, "No route to host"),
        (
            requests.exceptions.ConnectionError(urllib3.exceptions.ProtocolError("aborted")),
            BrokenAnswerError,
            "aborted",
        ),
        (requests.exceptions.RequestException("odd"), UnreachableError, "odd"),
    ],
)
def test_what_requests_raises(cause: Exception, error: type[FetchError], message: str) -> None:
    with responses.RequestsMock() as mock:
        mock.get("https://x.example/", body=cause)
        with pytest.raises(error, match=message) as raised:
            _fetch("https://x.example/")
    assert type(raised.value) is error


@pytest.mark.parametrize("path", ["/bomb", "/chunked-bomb", "/br-bomb", "/zstd-bomb", "/twice-bomb", "/endless"])
def test_a_bomb_goes_off_in_little_room(server: Server, path: str) -> None:
    tracemalloc.start()
    with pytest.raises(TooLargeError):
        _fetch(server.home + path, max_bytes=100_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * 1024 * 1024


def _https(server: Server, host: str) -> str:
    return f"https://{host}:{server.server_port}/page"


@pytest.fixture
def trusting(authority: Any, tmp_path: Path) -> Iterator[requests.Session]:
    with requests.Session() as session:
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        session.verify = str(tmp_path / "ca.pem")
        yield session


def test_tls(trusting: requests.Session, tls_server: Start) -> None:
    server = tls_server("127.0.0.1")
    assert _fetcher(trusting).fetch(_https(server, "127.0.0.1")).body == PAGE


@pytest.mark.parametrize(
    ("name", "over", "message"),
    [
        ("127.0.0.1", datetime(2020, 1, 1), "certificate has expired"),
        ("x.example", None, "IP address mismatch"),
    ],
)
def test_a_bad_certificate(trusting: requests.Session, tls_server: Start, name: str, over: Any, message: str) -> None:
    server = tls_server(name, over)
    with pytest.raises(TlsError, match=message):
        _fetcher(trusting).fetch(_https(server, "127.0.0.1"))
    assert server.hits == []


def test_a_certificate_that_nobody_knows(tls_server: Start) -> None:
    server = tls_server("127.0.0.1")
    with pytest.raises(TlsError, match="local issuer certificate"):
        _fetch(_https(server, "127.0.0.1"))
    assert server.hits == []


def test_tls_speaks_of_the_name_and_connects_to_the_address(
    trusting: requests.Session, tls_server: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = tls_server("desk.example")
    real = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda _, *rest, **more: real("127.0.0.1", *rest, **more))
    assert _fetcher(trusting).fetch(_https(server, "desk.example")).body == PAGE


@pytest.mark.parametrize("path", ["/etag", "/last-modified"])
def test_a_page_that_has_not_changed_is_not_sent_again(server: Server, path: str) -> None:
    with _fetcher() as fetcher:
        page = fetcher.fetch(server.home + path)
        assert fetcher.update(page) is None
        assert fetcher.update(replace(page, headers={})) is not None
    assert len(server.hits) == 3


def test_a_cache_asks_whether_a_page_has_changed(server: Server, tmp_path: Path) -> None:
    with cached_session(LOCAL, tmp_path / "pages.sqlite", 1_000_000) as session:
        pages = [_fetcher(session).fetch(server.home + "/etag") for _ in range(3)]
    assert [page.body for page in pages] == [PAGE] * 3
    assert [headers.get("If-None-Match") for _, headers in server.hits] == [None, '"one"', '"one"']
    assert server.statuses == [200, 304, 304]


def test_a_cache_outlives_its_session_and_keeps_nothing_too_large(server: Server, tmp_path: Path) -> None:
    for _ in range(2):
        with cached_session(LOCAL, tmp_path / "pages.sqlite", 1_000_000) as session:
            _fetcher(session).fetch(server.home + "/etag")
            with pytest.raises(TooLargeError):
                _fetcher(session, max_bytes=1_000_000).fetch(server.home + "/endless")
    assert [headers.get("If-None-Match") for path, headers in server.hits if path == "/etag"] == [None, '"one"']
    assert (tmp_path / "pages.sqlite").stat().st_size < 1_000_000


def test_a_cached_session_needs_its_extra(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "requests_cache", None)
    with pytest.raises(MissingExtra, match=r"newsclean\[cache\]"):
        cached_session(LOCAL, tmp_path / "pages.sqlite", 1000)


def _patient(times: int = 2, longest: float = 5.0) -> HttpFetcher:
    retries = Retries(times, backoff=0.01, jitter=0.01, longest=longest)
    return HttpFetcher(guard=LOCAL, manners=Manners(Politeness(), retries=retries), limits=Limits(total=10))


@pytest.mark.parametrize("answer", ["503", "500", "429", "429&0", "503&Mon,%2002%20Mar%202020%2008:00:00%20GMT"])
def test_a_busy_host_is_asked_again(server: Server, answer: str) -> None:
    with _patient() as fetcher:
        assert fetcher.fetch(f"{server.home}/third-time?{answer}").body == PAGE
    assert len(server.hits) == 3


@pytest.mark.parametrize("path", ["/third-time?404", "/third-time?503&3600", "/third-time?429&9999999999999", "/pdf"])
def test_what_does_not_pass_is_not_asked_again(server: Server, path: str) -> None:
    with _patient() as fetcher, pytest.raises(FetchError):
        fetcher.fetch(server.home + path)
    assert len(server.hits) == 1


def test_asking_again_has_an_end(server: Server) -> None:
    with (
        _patient(times=3) as fetcher,
        pytest.raises(StatusError, match="503 Service Unavailable: the fault is the host"),
    ):
        fetcher.fetch(server.home + "/busy")
    assert len(server.hits) == 4


def test_no_wait_beyond_the_deadline(server: Server) -> None:
    manners = Manners(Politeness(), retries=Retries(backoff=3600, longest=3600))
    with HttpFetcher(guard=LOCAL, manners=manners, limits=Limits(total=5)) as fetcher, pytest.raises(StatusError):
        fetcher.fetch(server.home + "/busy")
    assert len(server.hits) == 1


def test_authentication_does_not_follow_to_another_host() -> None:
    with responses.RequestsMock() as mock, requests.Session() as session:
        session.auth = ("user", "secret")
        mock.get("https://x.example/", status=302, headers={"Location": "https://y.example/"})
        mock.get("https://y.example/", body=PAGE, content_type="text/html")
        HttpFetcher(session).fetch("https://x.example/")
        sent = [call.request.headers for call in mock.calls]
    assert ["Authorization" in headers for headers in sent] == [True, False]
