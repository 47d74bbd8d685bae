"""A web server on loopback that behaves and misbehaves, one way a path."""

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

PAGE = b"<html><body><h1>It sails</h1><p>At last.</p></body></html>"
MEGABYTE = bytes(1024 * 1024)
BOMB = gzip.compress(MEGABYTE * 8)


class Handler(BaseHTTPRequestHandler):
    """Each route is a function that writes the whole answer."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.hits.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        try:
            ROUTES[self.path.partition("?")[0]](self)
        except (BrokenPipeError, ConnectionResetError):
            return

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"content_length": str(len(body)), "content_type": "text/html"} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def write(self, data: bytes) -> None:
        """An answer byte by byte as given; the connection ends with it."""
        self.close_connection = True
        self.wfile.write(data)

    def drip(self, data: bytes) -> None:
        for _ in range(100):
            self.wfile.write(data)
            time.sleep(0.05)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _silent(handler: Handler) -> None:
    time.sleep(2)
    handler.answer(PAGE)


def _drip_headers(handler: Handler) -> None:
    handler.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    handler.drip(b"x")


def _drip_body(handler: Handler) -> None:
    handler.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n")
    handler.drip(b"x")


def _drip_unsized(handler: Handler) -> None:
    handler.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    handler.drip(b"x")


def _endless(handler: Handler) -> None:
    handler.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        handler.wfile.write(MEGABYTE)


def _endless_redirect(handler: Handler) -> None:
    handler.write(b"HTTP/1.1 302 Found\r\nLocation: /page\r\n\r\n")
    while True:
        handler.wfile.write(MEGABYTE)


def _cut(handler: Handler) -> None:
    handler.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n" + PAGE)


def _bad_chunk(handler: Handler) -> None:
    handler.wfile.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"
    )


def _cookie(handler: Handler) -> None:
    if "seen=1" in handler.headers.get("Cookie", ""):
        handler.answer(PAGE)
    else:
        handler.answer(b"", 302, location="/cookie", set_cookie="seen=1")


ROUTES: dict[str, Callable[[Handler], None]] = {
    "/page": lambda handler: handler.answer(PAGE),
    "/gzip": lambda handler: handler.answer(gzip.compress(PAGE), content_encoding="gzip"),
    "/untyped": lambda handler: handler.answer(PAGE, content_type=""),
    "/empty": lambda handler: handler.answer(b""),
    "/bomb": lambda handler: handler.answer(BOMB, content_encoding="gzip"),
    "/broken-gzip": lambda handler: handler.answer(b"this is no gzip", content_encoding="gzip"),
    "/pdf": lambda handler: handler.answer(b"%PDF-1.7", content_type="application/pdf"),
    "/missing": lambda handler: handler.answer(b"<h1>Gone fishing</h1>", 404),
    "/unmodified": lambda handler: handler.answer(b"", 304),
    "/strange": lambda handler: handler.answer(b"", 799),
    "/redirect": lambda handler: handler.answer(b"", 301, location="/page#part"),
    "/loop": lambda handler: handler.answer(b"", 302, location="/loop"),
    "/to-ftp": lambda handler: handler.answer(b"", 302, location="ftp://127.0.0.1/page"),
    "/to-file": lambda handler: handler.answer(b"", 302, location="file:///page.html"),
    "/silent": _silent,
    "/drip-headers": _drip_headers,
    "/drip-body": _drip_body,
    "/drip-unsized": _drip_unsized,
    "/endless": _endless,
    "/endless-redirect": _endless_redirect,
    "/cut": _cut,
    "/bad-chunk": _bad_chunk,
    "/cookie": _cookie,
}


class Server(ThreadingHTTPServer):
    """Keeps what was asked of it."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.hits: list[tuple[str, dict[str, str]]] = []
        self.connections = 0

    def process_request(self, *args: Any) -> None:
        self.connections += 1
        super().process_request(*args)

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()
