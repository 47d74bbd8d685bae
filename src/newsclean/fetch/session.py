"""The session that a fetcher sends with: one of its own, or a caller's."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

import requests
from requests.adapters import HTTPAdapter

from newsclean.errors import MissingExtra
from newsclean.fetch.guard import Guard
from newsclean.fetch.transport import Transport

if TYPE_CHECKING:
    from pathlib import Path

    from requests.adapters import BaseAdapter

_POOLS = 64
_POOL_SIZE = 16


def new_session(guard: Guard) -> requests.Session:
    """A guarded session."""
    return _mounted(requests.Session(), Transport(guard, pool_connections=_POOLS, pool_maxsize=_POOL_SIZE))


def cached_session(guard: Guard, path: str | Path, limit: int) -> requests.Session:
    """A guarded session that keeps what it is sent in a file of SQLite and asks again as the answers' headers say.

    What is fresh is not asked for, what is stale is asked for on the condition that it has changed (RFC 9111). No
    answer larger than `limit` bytes is kept. Raises MissingExtra.
    """
    try:
        from requests_cache import CachedSession
    except ImportError:
        raise MissingExtra("a cache needs an extra: pip install 'newsclean[cache]'") from None
    # Without a word of the host about how long it is fresh, an answer is stale at once.
    session = CachedSession(str(path), backend="sqlite", cache_control=True, expire_after=0, filter_fn=_within(limit))
    return _mounted(session, Transport(guard, preload=limit))


def guarded(session: requests.Session, guard: Guard) -> requests.Session:
    """A session that shares all with the caller's, but for its plain adapters, which become guarded ones."""
    twin: requests.Session = object.__new__(type(session))
    twin.__dict__.update(session.__dict__)
    twin.adapters = OrderedDict((prefix, _guarded(adapter, guard)) for prefix, adapter in session.adapters.items())
    return twin


def _guarded(adapter: BaseAdapter, guard: Guard) -> BaseAdapter:
    return Transport.like(adapter, guard) if type(adapter) is HTTPAdapter else adapter


def _mounted(session: requests.Session, transport: Transport) -> requests.Session:
    session.mount("http://", transport)
    session.mount("https://", transport)
    return session


def _within(limit: int) -> Callable[[requests.Response], bool]:
    return lambda response: len(response.content) <= limit
