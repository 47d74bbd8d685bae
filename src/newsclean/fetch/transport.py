"""requests' adapter, with connections that go where the guard allows and end when the deadline does."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from newsclean.fetch.deadline import current
from newsclean.fetch.guard import Guard

_MOST_ADDRESSES = 4
_RESOLVE_SECONDS = 10.0
_PORTS = {"http": 80, "https": 443}
_CHUNK = 16 * 1024


class Transport(HTTPAdapter):
    """Mount it on a session to have its connections guarded and cut off by a `Deadline`.

    What goes through a proxy is checked before the proxy is asked; the proxy itself is the caller's choice, and where
    it connects to is beyond us. With `preload` the first bytes of a body, as many and one more, are read at once,
    and no others ever: for a session that keeps what it receives.
    """

    def __init__(self, guard: Guard, *, preload: int | None = None, **settings: Any) -> None:
        self._guard = guard
        self._preload = preload
        super().__init__(**settings)

    @classmethod
    def like(cls, plain: HTTPAdapter, guard: Guard) -> Transport:
        """One with the pools and retries of a plain adapter."""
        sizes = {name: getattr(plain, f"_{name}") for name in ("pool_connections", "pool_maxsize", "pool_block")}
        return cls(guard, max_retries=plain.max_retries, **sizes)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _use(self.poolmanager, self._guard)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        if not proxy.lower().startswith("socks"):  # whose connections are of a kind of their own
            _use(manager, Guard(allow_private=True))
        return manager

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        if requests.utils.select_proxy(request.url or "", kwargs.get("proxies")):
            check_host(self._guard, request.url or "")
        response = super().send(request, *args, **kwargs)
        if self._preload is not None:
            _load(response, self._preload + 1)
        return response


def check_host(guard: Guard, url: str) -> None:
    """Raises `Blocked` where the address's host may not be reached and somebody else makes the connection."""
    parts = urlsplit(url)
    guard.check(parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0))


def _load(response: requests.Response, most: int) -> None:
    body = bytearray()
    for chunk in () if response.is_redirect else response.iter_content(_CHUNK):
        body += chunk
        if len(body) >= most:
            break
    response.close()
    response._content = bytes(body[:most])
    response.__dict__["_content_consumed"] = True


class _Guarded(HTTPConnection):
    def __init__(self, guard: Guard, *args: Any, **kwargs: Any) -> None:
        self._guard = guard
        super().__init__(*args, **kwargs)

    def _new_conn(self) -> socket.socket:
        name, self._addresses = self._dns_host, _resolve(self._guard, self._dns_host, self.port)
        try:
            connected = self._connect_to_first()
        finally:
            self._dns_host = name  # of which TLS and the Host header speak
        _watch(connected)
        return connected

    def _connect_to_first(self) -> socket.socket:
        """A connection to the first address that answers; the last one's error if none does."""
        *others, last = self._addresses[:_MOST_ADDRESSES]
        for address in others:
            with suppress(HTTPError):
                return self._connect_to(address)
        return self._connect_to(last)

    def _connect_to(self, address: str) -> socket.socket:
        deadline = current()
        if deadline and isinstance(self.timeout, float | int):
            self.timeout = max(0.01, min(self.timeout, deadline.remaining))
        self._dns_host = address
        return super()._new_conn()

    def getresponse(self) -> Any:
        _watch(self.sock)  # it may come from the pool
        return super().getresponse()


class _GuardedTls(_Guarded, HTTPSConnection):
    pass


def _resolve(guard: Guard, host: str, port: int) -> list[str]:
    """The guard's answer, in time: the system's resolver knows no end."""
    answers: SimpleQueue[list[str] | BaseException] = SimpleQueue()
    Thread(target=_answer, args=(answers, guard, host, port), daemon=True).start()
    deadline = current()
    try:
        answer = answers.get(timeout=min(_RESOLVE_SECONDS, deadline.remaining if deadline else _RESOLVE_SECONDS))
    except Empty:
        raise socket.gaierror(socket.EAI_AGAIN, "the resolver does not answer in time") from None
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _answer(answers: SimpleQueue[list[str] | BaseException], guard: Guard, host: str, port: int) -> None:
    try:
        answers.put(guard.resolve(host, port))
    except BaseException as error:
        answers.put(error)


def _watch(connected: socket.socket | None) -> None:
    deadline = current()
    if deadline and connected is not None and connected.fileno() >= 0:
        deadline.watch(connected)


def _use(manager: PoolManager, guard: Guard) -> None:
    pools: dict[str, Callable[..., HTTPConnectionPool]] = {
        "http": partial(_pool, HTTPConnectionPool, partial(_Guarded, guard)),
        "https": partial(_pool, HTTPSConnectionPool, partial(_GuardedTls, guard)),
    }
    manager.pool_classes_by_scheme = pools  # type: ignore[assignment]


def _pool(pool: type[HTTPConnectionPool], connection: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    made = pool(*args, **kwargs)
    made.ConnectionCls = connection  # type: ignore[assignment]
    return made
