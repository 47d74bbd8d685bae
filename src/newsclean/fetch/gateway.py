"""A proxy on loopback: the only way out that a browser of ours has, and it leads where the guard allows.

So whatever a page asks for, by a redirect, a script or a frame, is looked up and checked by the guard, and connected
to at the address that was checked. What is encrypted passes through as it is.
"""

from __future__ import annotations

import re
import selectors
import socket
import threading
from socketserver import StreamRequestHandler, ThreadingTCPServer
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from newsclean.fetch.guard import Blocked, Guard

_REQUEST = re.compile(rb"([A-Z]{1,20}) (\S{1,65536}) (HTTP/1\.[01])\r?\n\Z")
_MOST_HEADER = 256 * 1024
_MOST_LINE = 64 * 1024 + 64
_CHUNK = 64 * 1024
_SECONDS = 10.0
MARK = "x-newsclean-gateway"
"""The header that tells an answer of ours from a host's."""
_OURS = b"\r\nX-Newsclean-Gateway: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
_FORBIDDEN = b"HTTP/1.1 403 Forbidden" + _OURS
_UNREACHABLE = b"HTTP/1.1 502 Bad Gateway" + _OURS
_CONNECTED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_CLOSE = b"Connection: close\r\n"
_MOST_FAILURES = 1000


class Gateway(ThreadingTCPServer):
    """Serves while entered; `failures` says what kept it from reaching a host and port the last time."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, guard: Guard, most_bytes: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.guard = guard
        self.most_bytes = most_bytes
        """Of one connection's answers."""
        self.failures: dict[str, Exception] = {}

    def __enter__(self) -> Self:
        self._serving = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._serving.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_val: BaseException | None = None,
        exc_tb: TracebackType | None = None,
    ) -> None:
        self.shutdown()
        self.server_close()
        self._serving.join()

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def connect(self, host: str, port: int) -> socket.socket:
        """A connection to a checked address of the host; raises Blocked or OSError, and remembers it."""
        name = f"{host}:{port}"
        self.failures.pop(name, None)
        try:
            return self._connect(self.guard.resolve(host, port), port)
        except (OSError, Blocked) as error:
            if len(self.failures) < _MOST_FAILURES:
                self.failures[name] = error
            raise

    def _connect(self, addresses: list[str], port: int) -> socket.socket:
        *others, last = addresses
        for address in others:
            try:
                return socket.create_connection((address, port), _SECONDS)
            except OSError:
                continue
        return socket.create_connection((last, port), _SECONDS)

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that breaks off is the browser's to tell."""


class _Handler(StreamRequestHandler):
    server: Gateway
    timeout = 60.0
    rbufsize = 0  # what follows the header must not stay behind in a buffer

    def handle(self) -> None:
        request = _REQUEST.match(self.rfile.readline(_MOST_LINE))
        header = self._header()
        if not request or header is None:
            return
        method, target, version = request.groups()
        parts = urlsplit(("//" if method == b"CONNECT" else "") + target.decode("ascii", "replace"))
        try:
            ahead = self.server.connect(parts.hostname or "", parts.port or 80)
        except Blocked:
            self.wfile.write(_FORBIDDEN)
            return
        except (OSError, UnicodeError, ValueError):
            self.wfile.write(_UNREACHABLE)
            return
        with ahead:
            if method == b"CONNECT":
                self.wfile.write(_CONNECTED)
                self._relay(ahead, b"")
            else:
                path = (parts._replace(scheme="", netloc="").geturl() or "/").encode("ascii", "replace")
                ahead.sendall(b"%b %b %b\r\n%b%b\r\n" % (method, path, version, header, _CLOSE))
                self._relay(ahead, _CLOSE)

    def _header(self) -> bytes | None:
        """The header's lines without those that are for a proxy; None where they have no end."""
        lines: list[bytes] = []
        while sum(map(len, lines)) < _MOST_HEADER:
            line = self.rfile.readline(_MOST_LINE)
            if not line.endswith(b"\n"):
                return None
            if line in (b"\r\n", b"\n"):
                return b"".join(lines)
            if not line.lower().startswith((b"proxy-", b"connection:", b"keep-alive:")):
                lines.append(line)
        return None

    def _relay(self, ahead: socket.socket, header: bytes) -> None:
        """Pass on what either side sends until one has ended, or too much has come.

        `header` is put after the answer's first line.
        """
        received = 0
        with selectors.DefaultSelector() as selector:
            selector.register(self.connection, selectors.EVENT_READ, ahead)
            selector.register(ahead, selectors.EVENT_READ, self.connection)
            while received < self.server.most_bytes and (ready := selector.select(_SECONDS * 6)):
                for key, _ in ready:
                    source: socket.socket = key.fileobj  # type: ignore[assignment]
                    data = source.recv(_CHUNK)
                    if not data:
                        return
                    if source is ahead:
                        received += len(data)
                        line, end, rest = data.partition(b"\n") if header else (data, b"", b"")
                        data, header = line + end + (header if end else b"") + rest, b"" if end else header
                    key.data.sendall(data)
