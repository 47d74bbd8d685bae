"""HTTP, against a real server on loopback and against simulated failures."""

import ssl
from datetime import UTC
from typing import Any, Protocol

import pytest
import requests
import responses
import urllib3

from newsclean import FetchError, fetch
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
from newsclean.fetch.deadline import DeadlineAdapter
from newsclean.fetch.http import HttpFetcher, Limits

PAGE = b"<html><body><h1>It sails</h1><p>At last.</p></body></html>"


class Server(Protocol):
    hits: list[tuple[str, dict[str, str]]]
    connections: int
    home: str


def _fetch(url: str, **limits: Any) -> Any:
    with HttpFetcher(limits=Limits(**limits)) as fetcher:
        return fetcher.fetch(url)


@pytest.mark.parametrize("path", ["/page", "/gzip", "/untyped", "/redirect", "/cookie", "/endless-redirect"])
def test_a_page(server: Server, path: str) -> None:
    page = _fetch(server.home + path)
    assert page.body == PAGE
    assert page.fetched_at.tzinfo is UTC


def test_fetch_uses_http(server: Server) -> None:
    page = fetch(server.home + "/redirect")
    assert page.url == server.home + "/page#part"
    assert page.header("CONTENT-TYPE") == "text/html"


def test_an_empty_answer_is_a_page(server: Server) -> None:
    assert _fetch(server.home + "/empty").body == b""


@pytest.mark.parametrize(
    ("path", "error", "message"),
    [
        ("/bomb", TooLargeError, "larger than 1,000,000 bytes"),
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


def test_a_session_that_is_passed_in_may_bring_the_deadline(server: Server) -> None:
    with requests.Session() as session:
        session.mount("http://", DeadlineAdapter())
        with pytest.raises(DeadlineError):
            HttpFetcher(session, limits=Limits(total=0.3)).fetch(server.home + "/drip-headers")


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
    with HttpFetcher(user_agent="Desk/1.0 (+https://desk.example)") as fetcher:
        fetcher.fetch(server.home + "/page")
    assert server.hits[1][1]["User-Agent"] == "Desk/1.0 (+https://desk.example)"


def test_a_session_that_is_passed_in_keeps_what_it_brings(server: Server) -> None:
    with requests.Session() as session:
        session.headers["User-Agent"] = "Mine"
        session.auth = ("user", "secret")
        HttpFetcher(session).fetch(server.home + "/redirect")
        assert [headers["User-Agent"] for _, headers in server.hits] == ["Mine", "Mine"]
        assert all("Authorization" in headers for _, headers in server.hits)
        HttpFetcher(session).close()
        assert session.get(server.home + "/page", timeout=5).content == PAGE


def test_connections_are_used_again(server: Server) -> None:
    with HttpFetcher(limits=Limits(total=5)) as fetcher:
        assert [fetcher.fetch(server.home + "/page").body for _ in range(3)] == [PAGE] * 3
    assert server.connections == 1


def test_a_connection_from_the_pool_is_cut_off_too(server: Server) -> None:
    with HttpFetcher(limits=Limits(total=1.5)) as fetcher:
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


def test_authentication_does_not_follow_to_another_host() -> None:
    with responses.RequestsMock() as mock, requests.Session() as session:
        session.auth = ("user", "secret")
        mock.get("https://x.example/", status=302, headers={"Location": "https://y.example/"})
        mock.get("https://y.example/", body=PAGE, content_type="text/html")
        HttpFetcher(session).fetch("https://x.example/")
        sent = [call.request.headers for call in mock.calls]
    assert ["Authorization" in headers for headers in sent] == [True, False]
