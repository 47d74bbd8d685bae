"""Many addresses at once: hosts side by side, each of them politely, in bounded memory."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from newsclean.fetch.politeness import Politeness, host_of
from newsclean.page import Page

if TYPE_CHECKING:
    from newsclean.fetch.base import Fetcher

T = TypeVar("T")

_LONGEST_NAP = 1.0


class Outcome(NamedTuple, Generic[T]):
    """What became of one address: a value, or an error."""

    url: str
    value: T | None = None
    error: Exception | None = None
    """Of fetching, a FetchError as a rule; another one is a defect of the fetcher."""


class Crowd(NamedTuple):
    """How many there may be."""

    workers: int = 16
    """Answers waited for at the same time, over all hosts."""
    ahead: int = 1000
    """Addresses read ahead, so that there are always several hosts to choose from."""


def fetch_many(
    urls: Iterable[str],
    *,
    fetcher: Fetcher | None = None,
    politeness: Politeness | None = None,
    crowd: Crowd | None = None,
) -> Iterator[Outcome[Page]]:
    """The pages at these addresses, in the order in which they come: one Outcome for each address, no error raised.

    `urls` is read as it is needed and may be endless. Without a `fetcher`, robots.txt is kept to, and one host is asked
    for one page a second. Of a fetcher passed in, `politeness` is the one that it takes turns by: pages are then asked
    for when their host's turn has come, and no worker waits in line.
    """
    if fetcher is not None:
        yield from in_turn(urls, fetcher.fetch, politeness or Politeness(), crowd)
        return
    from newsclean.fetch.http import HttpFetcher, Manners

    polite = politeness or Politeness(delay=1.0, connections=1)
    with HttpFetcher(manners=Manners(polite, robots=True)) as crawler:
        yield from in_turn(urls, crawler.fetch, polite, crowd)


def in_turn(
    urls: Iterable[str], job: Callable[[str], T], politeness: Politeness, crowd: Crowd | None = None
) -> Iterator[Outcome[T]]:
    """Do the job for each address in one of many threads, when it is its host's turn; see `fetch_many`.

    Whoever takes no more of the outcomes ends the work: what has not begun is not done.
    """
    yield from _Line(job, politeness, crowd or Crowd()).run(iter(urls))


class _Line(Generic[T]):
    """Addresses that wait, one queue a host, and those under way. Only one thread, the caller's, touches it."""

    def __init__(self, job: Callable[[str], T], politeness: Politeness, crowd: Crowd) -> None:
        self._job = job
        self._politeness = politeness
        self._crowd = crowd
        self._waiting: dict[str, deque[str]] = {}
        self._count = 0
        self._under_way: dict[Future[T], tuple[str, str]] = {}
        self._busy: dict[str, int] = {}

    def run(self, urls: Iterator[str]) -> Iterator[Outcome[T]]:
        pool = ThreadPoolExecutor(self._crowd.workers, thread_name_prefix="newsclean-fetch")
        try:
            while True:
                self._read_ahead(urls)
                nap = self._start_due(pool)
                if not self._under_way and not self._count:
                    return
                yield from self._finished(nap)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _read_ahead(self, urls: Iterator[str]) -> None:
        while self._count < self._crowd.ahead:
            url = next(urls, None)
            if url is None:
                return
            self._waiting.setdefault(host_of(url), deque()).append(url)
            self._count += 1

    def _start_due(self, pool: ThreadPoolExecutor) -> float:
        """Start all that may be, hosts that waited longest first; seconds until the next may be."""
        nap = _LONGEST_NAP
        for host in list(self._waiting):
            if len(self._under_way) >= self._crowd.workers:
                break
            if self._busy.get(host, 0) >= self._politeness.connections:
                continue
            due = self._politeness.wait_for(host)
            if due:
                nap = min(nap, due)
            else:
                self._start(pool, host)
                nap = 0.0 if self._waiting.get(host) else nap
        return nap

    def _start(self, pool: ThreadPoolExecutor, host: str) -> None:
        queue = self._waiting.pop(host)
        url = queue.popleft()
        if queue:
            self._waiting[host] = queue  # at the end of the line
        self._count -= 1
        self._busy[host] = self._busy.get(host, 0) + 1
        self._under_way[pool.submit(self._job, url)] = (host, url)

    def _finished(self, nap: float) -> Iterator[Outcome[T]]:
        if not self._under_way:
            time.sleep(nap)
            return
        done, _ = wait(self._under_way, timeout=nap or 0.01, return_when=FIRST_COMPLETED)
        for future in done:
            host, url = self._under_way.pop(future)
            self._busy[host] -= 1
            if not self._busy[host]:
                del self._busy[host]
            yield _outcome(url, future)


def _outcome(url: str, future: Future[T]) -> Outcome[T]:
    error = future.exception()
    return Outcome(url, None, error) if isinstance(error, Exception) else Outcome(url, future.result())
