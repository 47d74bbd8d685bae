"""The browser's only way out, asked by requests in the browser's place."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from newsclean.fetch import guard as guards
from newsclean.fetch.gateway import MARK, Gateway
from newsclean.fetch.guard import Blocked, Guard

PAGE = b"<html><body><h1>It sails</h1><p>At last.</p></body></html>"


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    with Gateway(Guard(allow_private=True), most_bytes=1_000_000) as running:
        yield running


def _through(gateway: Gateway, **settings: Any) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.proxies = {"http": gateway.address, "https": gateway.address}
    for name, value in settings.items():
        setattr(session, name, value)
    return session


def test_http(server: Any, gateway: Gateway) -> None:
    with _through(gateway) as session:
        for path in ("/page", "/gzip", "/cookie"):
            assert session.get(server.home + path, timeout=5).content == PAGE
    [host] = {headers["Host"] for _, headers in server.hits}
    assert host == f"127.0.0.1:{server.server_port}"
    assert all(not name.lower().startswith("proxy") for _, headers in server.hits for name in headers)


def test_tls_passes_through(gateway: Gateway, tls_server: Callable[..., Any], authority: Any, tmp_path: Any) -> None:
    server = tls_server("127.0.0.1")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    with _through(gateway, verify=str(tmp_path / "ca.pem")) as session:
        assert session.get(f"https://127.0.0.1:{server.server_port}/page", timeout=5).content == PAGE


def test_the_guard(server: Any) -> None:
    with Gateway(Guard(), 1000) as gateway, _through(gateway) as session:
        answer = session.get(server.home + "/page", timeout=5)
        assert (answer.status_code, MARK in answer.headers) == (403, True)
        with pytest.raises(requests.exceptions.ProxyError):
            session.get(f"https://127.0.0.1:{server.server_port}/", timeout=5)
        assert isinstance(gateway.failures[f"127.0.0.1:{server.server_port}"], Blocked)
    assert server.connections == 0


def test_a_name_is_looked_up_once(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real, answers = socket.getaddrinfo, ["127.0.0.2", "127.0.0.1"]

    def answer(host: str, *rest: Any, **more: Any) -> Any:
        return real(answers.pop() if host == "rebinding.example" else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    monkeypatch.setattr(guards, "is_public", lambda address: address == "127.0.0.1")
    with Gateway(Guard(), 1000) as gateway, _through(gateway) as session:
        url = f"http://rebinding.example:{server.server_port}/page"
        assert session.get(url, timeout=5).content == PAGE
        assert session.get(url, timeout=5).status_code == 403


def test_a_host_that_refuses(gateway: Gateway) -> None:
    with _through(gateway) as session:
        answer = session.get("http://127.0.0.1:2/", timeout=5)
    assert (answer.status_code, MARK in answer.headers) == (502, True)
    assert isinstance(gateway.failures["127.0.0.1:2"], ConnectionRefusedError)


def test_no_more_than_so_much(server: Any, gateway: Gateway) -> None:
    with _through(gateway) as session, session.get(server.home + "/endless", timeout=5, stream=True) as answer:
        assert len(answer.content) < 2_000_000


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET http://[::1 HTTP/1.1\r\n\r\n",
        b"CONNECT x HTTP/9\r\n\r\n",
    ],
)
def test_nonsense_ends_quietly(gateway: Gateway, sent: bytes) -> None:
    with socket.create_connection(gateway.server_address[:2], timeout=5) as client:  # type: ignore[arg-type]
        client.sendall(sent)
        client.shutdown(socket.SHUT_WR)
        answer = client.recv(1000)
    assert answer == b"" or answer.startswith((b"HTTP/1.1 403", b"HTTP/1.1 502"))
