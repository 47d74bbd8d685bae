"""An end to the whole of an exchange, where timeouts only bound the wait for each next byte."""

from __future__ import annotations

import socket
import threading
from contextvars import ContextVar
from types import TracebackType
from typing import Any, Self

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection


class Deadline:
    """While entered: when `seconds` are over, the connections opened or used in this context are cut off.

    A server that drips a byte a second then ends like one that hangs up, and `passed` tells the two apart. Only
    connections of a session that has a `DeadlineAdapter` are seen.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.passed = False
        self._watched: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._token = _CURRENT.set(self)
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.cancel()
        _CURRENT.reset(self._token)
        with self._lock:
            for watched in self._watched:
                watched.close()
            self._watched.clear()

    def watch(self, connected: socket.socket) -> None:
        """Cut this connection off, too, when the time is over; at once if it is."""
        # A descriptor of our own: TLS takes the first over, and a closed one's number may be another's by then.
        with self._lock:
            self._watched.append(socket.socket(fileno=socket.dup(connected.fileno())))
        if self.passed:
            self._end()

    def _end(self) -> None:
        self.passed = True
        with self._lock:
            for watched in self._watched:
                _shut(watched)


_CURRENT: ContextVar[Deadline | None] = ContextVar("newsclean_deadline", default=None)


def _shut(connected: socket.socket) -> None:
    try:
        connected.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it has ended by itself


def _watch(connected: socket.socket | None) -> None:
    deadline = _CURRENT.get()
    if deadline and connected is not None and connected.fileno() >= 0:
        deadline.watch(connected)


class _Watched(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        _watch(connected)
        return connected

    def getresponse(self) -> Any:
        _watch(self.sock)  # it may come from the pool
        return super().getresponse()


class _WatchedTls(_Watched, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Watched


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls


class DeadlineAdapter(HTTPAdapter):
    """requests' own adapter, with connections that a `Deadline` can end. Mount it on a session of your own."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _use_watched(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)
        _use_watched(manager)
        return manager


def _use_watched(manager: PoolManager) -> None:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
