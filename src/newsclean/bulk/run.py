"""A run from plan to report: what is done already is left alone, what fails is tried again."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from newsclean.bulk.columns import Columns
from newsclean.bulk.engines import Engine, EngineName, inline, processes
from newsclean.bulk.ledger import Done, check_plan, read_done, sweep, write_report
from newsclean.bulk.output import OutputFormat
from newsclean.bulk.plan import make_plan
from newsclean.bulk.report import Report
from newsclean.bulk.row import CleanRow, clean_row
from newsclean.bulk.seams import torn
from newsclean.bulk.shard import Shard
from newsclean.bulk.worker import RECORDS, Task
from newsclean.errors import InputError, MissingExtra
from newsclean.settings import Settings


@dataclass(frozen=True, slots=True)
class BulkOptions:
    """How to run; what is read and written is the same whatever the engine."""

    form: OutputFormat = "parquet"
    engine: EngineName | None = None
    """None: ray, or processes where Ray is not installed."""
    workers: int | None = None
    """Tasks at a time. None: as many as there are cores."""
    address: str | None = None
    """Of a Ray cluster that runs already ("auto" finds one on this machine)."""
    shard_bytes: int = 64 << 20
    """About how much of a source goes into a shard."""
    timeout: float = 30.0
    """Seconds for one document."""
    attempts: int = 3
    """How often a shard is tried."""
    columns: Columns = field(default_factory=Columns)
    """Of Parquet files and JSON Lines."""
    settings: Settings = field(default_factory=Settings)
    clean: CleanRow = clean_row
    """What makes a row of a document, with the columns of `clean_row`; other processes import it by its name."""


class Progress(NamedTuple):
    """How far a run has come."""

    weight: int
    """Bytes of the sources that are done."""
    total: int
    done: Done
    """What all shards came to that are done."""
    fresh: int
    """Documents that were done since the run began."""


OnProgress = Callable[[Progress], None]


def bulk(
    sources: Sequence[str],
    destination: str | Path,
    options: BulkOptions | None = None,
    *,
    on_progress: OnProgress | None = None,
) -> Report:
    """Clean all documents of the sources into one file a shard in the folder `destination`, and say what came of it.

    A source is a WARC, Parquet, JSON Lines, HTML or text file, or a folder of them. Where an earlier run of the same
    sources and options was ended, this one goes on. Raises InputError where there is nothing to read, or the folder
    holds anything else; MissingExtra; OSError where the folder cannot be written.
    """
    options = options or BulkOptions()
    _check_extra()
    folder = _outside(Path(destination), sources)
    plan = make_plan(sources, options.shard_bytes)
    task = Task(str(folder), options.form, options.columns, options.settings, options.timeout, options.clean)
    begun = time.monotonic()
    with _locked(folder):
        check_plan(folder, plan.shards, _what_counts(task))
        sweep(folder)
        run = _Run(task, _engine(options), options.attempts, plan.shards, on_progress)
        before = run.done()
        failed = run.finish()
        report = Report.of(plan, failed, before, run.done(), time.monotonic() - begun)
        write_report(folder, report.to_dict())
    return report


class _Run:
    """The shards of a plan on their way to being done."""

    def __init__(
        self, task: Task, engine: Engine, attempts: int, shards: Sequence[Shard], on_progress: OnProgress | None
    ) -> None:
        self._task = task
        self._engine = engine
        self._attempts = attempts
        self._shards = shards
        self._on_progress = on_progress

    def done(self) -> Done:
        """What the shards came to that are done."""
        return read_done(self._task, self._shards)

    def finish(self) -> dict[int, str]:
        """Do what is left; the shards that could not be done, and why."""
        failed = self._work([shard for shard in self._shards if not self._task.report(shard).exists()])
        while redo := torn(self._task, self._shards):
            for shard in redo:
                self._task.report(shard).unlink()
            if again := self._work(redo):
                return failed | again
        return failed

    def _work(self, shards: Sequence[Shard]) -> dict[int, str]:
        """Each shard up to so many times; what is left at the end, and why."""
        failed: dict[int, str] = {}
        left = list(shards)
        meter = _Meter(self._task, self._shards, self._on_progress)
        for _ in range(self._attempts):
            failed = {}
            for outcome in self._engine(self._task, left) if left else ():
                if outcome.error is None:
                    meter.add(outcome.shard)
                else:
                    failed[outcome.shard.number] = outcome.error
            left = [shard for shard in left if shard.number in failed]
        return failed


class _Meter:
    """Adds up what is done, for whoever watches."""

    def __init__(self, task: Task, shards: Sequence[Shard], say: OnProgress | None) -> None:
        done = [shard for shard in shards if task.report(shard).exists()]
        self._task = task
        self._say = say
        self._total = sum(shard.weight for shard in shards)
        self._weight = sum(shard.weight for shard in done)
        self._done = read_done(task, done)
        self._before = self._done.tally.documents
        self._tell()

    def add(self, shard: Shard) -> None:
        """This shard is done now."""
        self._weight += shard.weight
        self._done += read_done(self._task, [shard])
        self._tell()

    def _tell(self) -> None:
        if self._say:
            fresh = self._done.tally.documents - self._before
            self._say(Progress(self._weight, self._total, self._done, fresh))


def _check_extra() -> None:
    """Now, and not in every task."""
    if missing := [name for name in ("fastwarc", "pebble", "pyarrow") if find_spec(name) is None]:
        raise MissingExtra(f"bulk needs {', '.join(missing)}: pip install 'newsclean[bulk]'")


def _engine(options: BulkOptions) -> Engine:
    if options.address and options.engine not in ("ray", None):
        raise InputError("an address is that of a Ray cluster: the engine must be ray")
    match options.engine or _default(options):
        case "inline":
            return inline
        case "processes":
            return processes(options.workers or os.cpu_count() or 1)
        case "ray":
            from newsclean.bulk.on_ray import on_ray

            return on_ray(options.workers, options.address)


def _default(options: BulkOptions) -> EngineName:
    return "ray" if options.address or find_spec("ray") else "processes"


def _what_counts(task: Task) -> dict[str, object]:
    """What makes another run of it when it changes."""
    settings = {name: getattr(task.settings, name) for name in Settings.__dataclass_fields__}
    clean = f"{task.clean.__module__}.{task.clean.__qualname__}"
    return {"form": task.form, "columns": list(task.columns), "settings": settings, "clean": clean}


def _outside(destination: Path, sources: Sequence[str]) -> Path:
    folder = Path(os.path.realpath(destination))
    for source in sources:
        if folder.is_relative_to(os.path.realpath(source)):
            raise InputError(f"{destination} lies in {source}: what is written there would be read")
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{destination} is no folder")
    return folder


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Two runs in one folder would undo each other; the system ends the lock with whoever holds it."""
    import fcntl

    if folder.is_dir() and not (folder / RECORDS).is_dir() and any(folder.iterdir()):
        raise InputError(f"{folder} holds other things: choose an empty folder, or one that is not there yet")
    (folder / RECORDS).mkdir(parents=True, exist_ok=True)
    with open(folder / RECORDS / "lock", "wb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InputError(f"another run writes to {folder}") from None
        yield
