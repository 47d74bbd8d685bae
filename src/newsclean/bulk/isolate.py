"""Cleaning in a process of its own, so that a document that hangs or kills it costs itself and nothing else.

Documents go there in batches; a batch that is lost is done again one by one, to see whose fault it was.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Sequence
from concurrent.futures import TimeoutError as Overdue
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsclean.article import Json
from newsclean.bulk.document import Document, Fault
from newsclean.bulk.row import CleanRow, clean_row, failed_row
from newsclean.errors import MissingExtra
from newsclean.settings import Settings

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

    from pebble import ProcessPool

# Beside the time for the documents themselves: to start a process, and to hear from it.
_GRACE = 30.0


class _LostError(Exception):
    """The process ended, or was ended, before it had an answer."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class Cleaner:
    """Cleans documents of one source, as long as it is entered."""

    def __init__(self, name: str, settings: Settings, timeout: float, clean: CleanRow = clean_row) -> None:
        self._name = name
        self._job = partial(_rows, clean, name, settings)
        self._timeout = timeout
        self._pool: ProcessPool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()

    def clean(self, documents: Sequence[Document]) -> list[Json]:
        """Their rows, in order. A batch has as much time as a single document."""
        try:
            return self._attempt(documents)
        except _LostError:
            return [self._alone(document) for document in documents]

    def _alone(self, document: Document) -> Json:
        try:
            return self._attempt([document])[0]
        except _LostError as lost:
            return failed_row(document, self._name, lost.fault)

    def _attempt(self, documents: Sequence[Document]) -> list[Json]:
        from pebble import ProcessExpired

        self._pool = self._pool or _start()
        try:
            future = self._pool.schedule(self._job, (documents,), timeout=self._timeout)
            return future.result(self._timeout + _GRACE)
        except Overdue as error:
            if not future.done():
                self._end()
            raise _LostError(Fault("timeout", f"not done within {self._timeout:g} seconds")) from error
        except ProcessExpired as error:
            raise _LostError(Fault("crash", _how_it_ended(error.exitcode))) from error
        except (BrokenProcessPool, RuntimeError) as error:
            self._end()
            raise _LostError(Fault("crash", f"its process was lost: {error}")) from error

    def _end(self) -> None:
        if self._pool:
            self._pool.stop()
            self._pool.join(_GRACE)
            self._pool = None


def context() -> ForkServerContext | SpawnContext:
    """How processes are started: afresh, whatever threads there are here; quickly, where the system can."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    forkserver = multiprocessing.get_context("forkserver")
    forkserver.set_forkserver_preload(["__main__", "newsclean.bulk.warm"])
    return forkserver


def end_with_parent() -> None:
    """From now on this process ends when the one that started it does, were it by kill -9."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _start() -> ProcessPool:
    try:
        from pebble import ProcessPool
    except ImportError as error:
        raise MissingExtra("bulk needs an extra: pip install 'newsclean[bulk]'") from error
    return ProcessPool(max_workers=1, initializer=end_with_parent, context=context())


def _rows(clean: CleanRow, name: str, settings: Settings, documents: Sequence[Document]) -> list[Json]:
    return [clean(document, name, settings) for document in documents]


def _how_it_ended(code: int | None) -> str:
    return f"its process was ended by signal {-code}" if code and code < 0 else f"its process ended with code {code}"
