"""How far a list is, on a terminal: a bar, a rate, and how many failed."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsclean.cli.exits import Exit

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Progress:
    """Shows itself on standard error while entered, if that is a terminal; else it is silent."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._bar = _new_bar() if sys.stderr is not None and sys.stderr.isatty() else None
        self._failed = 0
        self._done = 0

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.start()
            self._task = self._bar.add_task("cleaned", total=self._total, failed=0, rate=0.0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def advance(self, outcome: Exit) -> None:
        """One more is done."""
        self._done += 1
        self._failed += outcome > Exit.NO_ARTICLE
        if self._bar:
            elapsed = self._bar.tasks[0].elapsed or 1.0
            self._bar.update(self._task, advance=1, failed=self._failed, rate=self._done / max(elapsed, 0.1))

    def skip(self) -> None:
        """A line that there is nothing to do for."""
        if self._bar:
            self._bar.update(self._task, advance=1)


def _new_bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]:.1f}/s"),
        TextColumn("[red]{task.fields[failed]} failed"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    )
