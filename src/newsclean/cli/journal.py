"""A list's output, and beside it the journal of what became of each address: so a run goes on where it was killed.

Every line of output is followed by a line in the journal, which says where in the output it ended. Whatever stands in
the output beyond the journal's last whole line was written and not accounted for: it is cut off, and its address is
done again. So no line is lost, and none is there twice.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from newsclean.cli.exits import Exit, Unwritten

SUFFIX = ".journal"
_MOST_LINE = 1 << 20


class Journal:
    """The output at `path` and its journal, both open for as long as it is entered.

    An address is kept in 8 bytes and what Python adds to them, about 80 in all: a million take 80 MB, whatever their
    pages hold. Raises Unwritten where the files cannot be written, are written by another run, or are none of ours.
    """

    def __init__(self, path: Path, *, retry_failed: bool = False) -> None:
        self._path = path
        self._retry_failed = retry_failed
        self._done: set[int] = set()
        self.counts: Counter[Exit] = Counter()
        """What became of the addresses so far, earlier runs included."""

    def __enter__(self) -> Self:
        journal = self._path.with_name(self._path.name + SUFFIX)
        with ExitStack() as stack:
            try:
                self._refuse_foreign(journal)
                self._journal: BinaryIO = stack.enter_context(open(journal, "ab+"))
                _lock(self._journal, journal)
                self._out: BinaryIO = stack.enter_context(open(self._path, "ab+"))
                self._resume()
            except OSError as error:
                raise Unwritten(f"{self._path}: cannot be written: {error.strerror or error}") from error
            self._open = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()

    def __contains__(self, url: str) -> bool:
        return _short(url) in self._done

    def plan(self, url: str) -> bool:
        """True the first time that an address is named which nothing has become of yet."""
        known = url in self
        self._done.add(_short(url))
        return not known

    def write(self, url: str, line: str, outcome: Exit, reason: str = "") -> None:
        """Write an article's line ("" for none), and what became of its address."""
        try:
            self._out.write(line.encode())
            self._out.flush()
            entry = {"url": url, "outcome": outcome.name.lower(), "reason": reason, "end": self._out.tell()}
            self._journal.write(json.dumps(entry, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
            self._journal.flush()
        except OSError as error:
            raise Unwritten(f"{self._path}: cannot be written: {error.strerror or error}") from error
        self.counts[outcome] += 1

    def _refuse_foreign(self, journal: Path) -> None:
        if self._path.exists() and self._path.stat().st_size and not journal.exists():
            raise Unwritten(f"{self._path}: is there already, without {journal.name}: give another name")

    def _resume(self) -> None:
        """Cut both files back to where they agree."""
        size = os.fstat(self._out.fileno()).st_size
        whole = end = 0
        failed: set[int] = set()
        for entry, behind in self._entries(size):
            whole, end = behind, entry["end"]
            self._account(_short(entry["url"]), Exit[entry["outcome"].upper()], failed)
        if self._retry_failed:
            self._done -= failed
            self.counts[Exit.FETCH_FAILED] -= len(failed)
        self._journal.truncate(whole)
        self._out.truncate(end)

    def _account(self, short: int, outcome: Exit, failed: set[int]) -> None:
        """One entry of an earlier run; it stands instead of a failure of the same address before it."""
        if short in failed:
            failed.discard(short)
            self.counts[Exit.FETCH_FAILED] -= 1
        if outcome is Exit.FETCH_FAILED:
            failed.add(short)
        self._done.add(short)
        self.counts[outcome] += 1

    def _entries(self, size: int) -> Iterator[tuple[dict[str, Any], int]]:
        """The journal's whole lines that the output bears out, each with where it ends."""
        self._journal.seek(0)
        behind = 0
        while (line := self._journal.readline(_MOST_LINE)).endswith(b"\n"):
            with suppress(ValueError, KeyError, TypeError):
                entry = json.loads(line)
                if entry["end"] <= size:
                    behind += len(line)
                    yield entry, behind
                    continue
            return


def _lock(file: BinaryIO, path: Path) -> None:
    """Held by the system until the file is closed, however the process ends."""
    try:
        import fcntl
    except ImportError:
        return  # not known to every system
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise Unwritten(f"{path}: another run is writing it") from error


def _short(url: str) -> int:
    return int.from_bytes(blake2b(url.encode("utf-8", "replace"), digest_size=8).digest(), "big")
