"""An end to the whole of an exchange, where timeouts only bound the wait for each next byte."""

from __future__ import annotations

import socket
import threading
import time
from contextvars import ContextVar
from types import TracebackType
from typing import Self


class Deadline:
    """While entered: when `seconds` are over, the connections opened or used in this context are cut off.

    A server that drips a byte a second then ends like one that hangs up, and `passed` tells the two apart. Only
    connections that are watched are seen: those of a `Transport`.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.passed = False
        self._end_at = time.monotonic() + seconds
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

    @property
    def remaining(self) -> float:
        """Seconds that are left, at least 0."""
        return max(0.0, self._end_at - time.monotonic())

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


def current() -> Deadline | None:
    """The deadline that is entered in this context."""
    return _CURRENT.get()


def _shut(connected: socket.socket) -> None:
    try:
        connected.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it has ended by itself
