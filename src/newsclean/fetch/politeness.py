"""How hard one host may be asked: pauses between two requests, and connections at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition
from urllib.parse import urlsplit

_MANY_HOSTS = 10_000


def host_of(url: str) -> str:
    """The host and port of an address, by which it takes turns with others; "" where it has none."""
    try:
        parts = urlsplit(url)
        return f"{parts.hostname or ''}:{parts.port or parts.scheme.lower()}"
    except ValueError:
        return ""


@dataclass(slots=True)
class _Host:
    delay: float = 0.0
    """That the host itself asks for."""
    due: float = 0.0
    """When it may be asked next."""
    under_way: int = 0


@dataclass(slots=True)
class Politeness:
    """Hosts take turns: at most `connections` at a time, and `delay` seconds from one request to the next.

    One object serves many threads. A host that asks for longer pauses (`slow_down`) gets them, up to `longest`.
    """

    delay: float = 0.0
    connections: int = 4
    longest: float = 60.0
    _hosts: dict[str, _Host] = field(default_factory=dict, repr=False)
    _changed: Condition = field(default_factory=Condition, repr=False)

    @contextmanager
    def turn(self, host: str, patience: float) -> Iterator[None]:
        """Wait for the host's turn, and take it while entered; raises TimeoutError after `patience` seconds."""
        self._take(host, time.monotonic() + patience)
        try:
            yield
        finally:
            with self._changed:
                self._hosts[host].under_way -= 1
                self._changed.notify_all()

    def wait_for(self, host: str) -> float:
        """Seconds until the host may be asked next, were a connection free."""
        with self._changed:
            known = self._hosts.get(host)
            return max(0.0, known.due - time.monotonic()) if known else 0.0

    def slow_down(self, host: str, delay: float) -> None:
        """Keep pauses of `delay` seconds with this host, if that is longer than with all."""
        with self._changed:
            known = self._known(host)
            # What was promised to the next one counts from when the last one began.
            known.due += max(0.0, self._pause(delay) - self._pause(known.delay)) if known.due else 0.0
            known.delay = delay

    def _take(self, host: str, until: float) -> None:
        with self._changed:
            while True:
                now, known = time.monotonic(), self._known(host)
                free = known.under_way < self.connections
                if free and known.due <= now:
                    break
                wake = min(until, known.due if free else until)
                if now >= until:
                    raise TimeoutError(f"{host}: no turn in time")
                self._changed.wait(wake - now)
            known.under_way += 1
            known.due = now + self._pause(known.delay)

    def _pause(self, delay: float) -> float:
        return max(self.delay, min(delay, self.longest))

    def _known(self, host: str) -> _Host:
        if host not in self._hosts:
            self._forget_idle()
            self._hosts[host] = _Host()
        return self._hosts[host]

    def _forget_idle(self) -> None:
        if len(self._hosts) < _MANY_HOSTS:
            return
        now = time.monotonic()
        for host in [name for name, known in self._hosts.items() if not known.under_way and known.due <= now]:
            del self._hosts[host]
