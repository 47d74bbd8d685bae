"""A web server on loopback that behaves and misbehaves, one way a path."""

import gzip
import ssl
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

import brotli
import pytest
import trustme
from backports import zstd

PAGE = b"<html><body><h1>It sails</h1><p>At last.</p></body></html>"
MEGABYTE = bytes(1024 * 1024)
BOMB = gzip.compress(MEGABYTE * 32, 1)
BROTLI_BOMB = brotli.compress(MEGABYTE * 32, quality=1)
ZSTD_BOMB = zstd.compress(MEGABYTE * 32)
TWICE_BOMB = gzip.compress(BOMB)
DAY = "Mon, 02 Mar 2026 08:00:00 GMT"


class Handler(BaseHTTPRequestHandler):
    """Each route is a function that writes the whole answer."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.hits.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        try:
            self.server.routes[urlsplit(self.path).path](self)  # type: ignore[attr-defined]
        except (BrokenPipeError, ConnectionResetError):
            return

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.server.statuses.append(status)  # type: ignore[attr-defined]
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


def _chunked_bomb(handler: Handler) -> None:
    handler.write(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x\r\n%b\r\n0\r\n\r\n" % (len(BOMB), BOMB)
    )


def _lies_about_its_length(handler: Handler) -> None:
    handler.answer(PAGE, content_length=str(10**12))
    handler.close_connection = True


def _unchanged(handler: Handler) -> None:
    """An answer that knows whether it has changed: not since "one", or since the day it was sent."""
    known = handler.headers.get("If-None-Match") == '"one"' or handler.headers.get("If-Modified-Since") == DAY
    headers = {"etag": '"one"'} if handler.path == "/etag" else {"last_modified": DAY}
    handler.answer(b"" if known else PAGE, 304 if known else 200, **headers)


def _third_time(handler: Handler) -> None:
    """Busy twice, as the query says it: "503", or "429" with a Retry-After."""
    status, _, after = handler.path.partition("?")[2].partition("&")
    if len(handler.server.hits) < 3:  # type: ignore[attr-defined]
        handler.answer(b"busy", int(status), **({"retry_after": unquote(after)} if after else {}))
    else:
        handler.answer(PAGE)


def _missing(handler: Handler) -> None:
    handler.answer(b"<h1>Gone fishing</h1>", 404)


ROUTES: dict[str, Callable[[Handler], None]] = {
    "/page": lambda handler: handler.answer(PAGE),
    "/gzip": lambda handler: handler.answer(gzip.compress(PAGE), content_encoding="gzip"),
    "/untyped": lambda handler: handler.answer(PAGE, content_type=""),
    "/empty": lambda handler: handler.answer(b""),
    "/bomb": lambda handler: handler.answer(BOMB, content_encoding="gzip"),
    "/broken-gzip": lambda handler: handler.answer(b"this is no gzip", content_encoding="gzip"),
    "/pdf": lambda handler: handler.answer(b"%PDF-1.7", content_type="application/pdf"),
    "/unmodified": lambda handler: handler.answer(b"", 304),
    "/strange": lambda handler: handler.answer(b"", 799),
    "/redirect": lambda handler: handler.answer(b"", 301, location="/page#part"),
    "/to": lambda handler: handler.answer(b"", 302, location=unquote(handler.path.partition("?")[2])),
    "/loop": lambda handler: handler.answer(b"", 302, location="/loop"),
    "/to-ftp": lambda handler: handler.answer(b"", 302, location="ftp://127.0.0.1/page"),
    "/to-file": lambda handler: handler.answer(b"", 302, location="file:///page.html"),
    "/chunked-bomb": _chunked_bomb,
    "/br-bomb": lambda handler: handler.answer(BROTLI_BOMB, content_encoding="br"),
    "/zstd-bomb": lambda handler: handler.answer(ZSTD_BOMB, content_encoding="zstd"),
    "/twice-bomb": lambda handler: handler.answer(TWICE_BOMB, content_encoding="gzip, gzip"),
    "/br": lambda handler: handler.answer(brotli.compress(PAGE), content_encoding="br"),
    "/zstd": lambda handler: handler.answer(zstd.compress(PAGE), content_encoding="zstd"),
    "/huge": lambda handler: handler.answer(MEGABYTE * 40),
    "/lies": _lies_about_its_length,
    "/etag": _unchanged,
    "/last-modified": _unchanged,
    "/third-time": _third_time,
    "/busy": lambda handler: handler.answer(b"busy", 503),
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

    def __init__(self, address: str = "127.0.0.1") -> None:
        super().__init__((address, 0), Handler)
        self.hits: list[tuple[str, dict[str, str]]] = []
        self.statuses: list[int] = []
        self.routes = defaultdict(lambda: _missing, ROUTES)
        self.connections = 0

    def process_request(self, *args: Any) -> None:
        self.connections += 1
        super().process_request(*args)

    @property
    def home(self) -> str:
        return f"http://{self.server_address[0]!s}:{self.server_port}"

    def handle_error(self, *args: Any) -> None:
        """A client that hangs up is no news."""


@contextmanager
def running(server: Server) -> Iterator[Server]:
    """Have the server serve."""
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    with running(Server()) as serving:
        yield serving


@pytest.fixture
def make_server() -> Iterator[Callable[[str], Server]]:
    """Start a server on another loopback address."""
    with ExitStack() as stack:
        yield lambda address: stack.enter_context(running(Server(address)))


@pytest.fixture
def routes(server: Server) -> Callable[..., None]:
    """Have the server answer a path with this body, status and headers."""

    def add(path: str, body: bytes, status: int = 200, **headers: str) -> None:
        server.routes[path] = lambda handler: handler.answer(body, status, **headers)

    return add


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Who signs certificates, for those who trust it."""
    return trustme.CA()


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[Callable[..., Server]]:
    """Start a server whose certificate names a host, over from a day on."""
    with ExitStack() as stack:

        def start(name: str, over: datetime | None = None) -> Server:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert(name, not_after=over).configure_cert(context)
            server = Server()
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
            return stack.enter_context(running(server))

        yield start
