"""Worker processes that clean pages for an event loop. Extra: pool."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from concurrent.futures import CancelledError
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import Protocol

from newsclean.article import Article
from newsclean.errors import MissingExtra, WorkerCrashError, WorkerTimeoutError
from newsclean.page import Page
from newsclean.pipeline import clean
from newsclean.settings import Settings

try:
    from pebble import ProcessExpired, ProcessFuture, ProcessPool
except ImportError as error:
    raise MissingExtra("a pool of processes needs pebble: pip install 'newsclean[pool]'") from error


# The first page takes half a second longer than all others, while what is imported late is imported.
_WARM_UP = "<h1>The first page</h1><p>" + "It has to wait until all that it needs has been loaded from the disk. " * 4


class Cleaner(Protocol):
    """Something that cleans pages for an event loop."""

    async def clean(self, page: Page) -> Article:
        """The page as an Article; raises what `newsclean.clean` raises."""
        ...

    async def close(self) -> None:
        """Let go of what it holds."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What a pool may use."""

    workers: int = field(default_factory=lambda: max(1, multiprocessing.cpu_count() - 1))
    """Processes; by default one is left to the event loop."""
    timeout: float = 30.0
    """Seconds that one page may take."""
    queue: int = 0
    """Pages that are with the pool at once, being cleaned or next; 0 makes it four for each worker."""

    @property
    def places(self) -> int:
        """How many pages the pool takes before a caller has to wait."""
        return self.queue or 4 * self.workers


class InLoop:
    """Cleans where it is asked, and holds the loop up meanwhile: for debugging and for measuring."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def clean(self, page: Page) -> Article:
        """The page as an Article; raises InputError."""
        return clean(page, settings=self._settings)

    async def close(self) -> None:
        """There is nothing to let go of."""


class CleaningPool:
    """Cleans in other processes. A page that kills or hangs its process is lost; the next one gets a new process.

    The processes are spawned, not forked: they share neither sockets nor threads nor locks with the crawler. As
    everywhere with `multiprocessing`, a script that starts one needs its `if __name__ == "__main__"`. Raises ValueError
    where it is to have no worker.
    """

    def __init__(self, limits: Limits, settings: Settings) -> None:
        if limits.workers < 1:
            raise ValueError("a pool has one worker at least; open_cleaner() cleans in the loop where there is none")
        self._limits = limits
        self._settings = settings
        self._places = asyncio.Semaphore(limits.places)
        self._pool = self._start()

    async def clean(self, page: Page) -> Article:
        """The page as an Article; raises InputError, WorkerCrashError or WorkerTimeoutError."""
        async with self._places:
            return await self._clean(page)

    async def close(self) -> None:
        """End the processes, whatever they are at."""
        await asyncio.to_thread(_stop, self._pool)

    async def _clean(self, page: Page) -> Article:
        try:
            return await asyncio.wrap_future(self._schedule(page))
        except TimeoutError as error:
            raise WorkerTimeoutError(f"not cleaned within {self._limits.timeout:g} s") from error
        except ProcessExpired as error:
            raise WorkerCrashError(f"the process that cleaned it ended with code {error.exitcode}") from error
        except (BrokenProcessPool, CancelledError) as error:
            raise WorkerCrashError("the process that was to clean it ended") from error

    def _schedule(self, page: Page) -> ProcessFuture[Article]:
        if not self._pool.active:
            # All of its processes ended while none had a page, or it could not start one.
            _stop(self._pool)
            self._pool = self._start()
        return self._pool.schedule(_clean_page, (page, self._settings), timeout=self._limits.timeout)

    def _start(self) -> ProcessPool:
        spawn = multiprocessing.get_context("spawn")
        pool = ProcessPool(self._limits.workers, initializer=_begin, context=spawn)
        # pebble starts its processes with the first task. A first task now shows at once where it cannot start any.
        pool.schedule(_ready)
        return pool


def open_cleaner(limits: Limits, settings: Settings) -> Cleaner:
    """A pool; without any workers, what cleans in the loop itself."""
    return CleaningPool(limits, settings) if limits.workers else InLoop(settings)


def _clean_page(page: Page, settings: Settings) -> Article:
    return clean(page, settings=settings)


def _begin() -> None:
    """In a new process."""
    if parent := multiprocessing.parent_process():
        Thread(target=_end_with, args=(parent,), daemon=True).start()
    clean(_WARM_UP)


def _end_with(parent: BaseProcess) -> None:
    """A crawler that is killed leaves nobody behind who is still at a page."""
    parent.join()
    os._exit(1)


def _ready() -> None:
    """Nothing: that it could be called is all."""


def _stop(pool: ProcessPool) -> None:
    pool.stop()
    pool.join()
