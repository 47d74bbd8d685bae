"""Who runs the tasks: this process, one process a shard, or Ray (its own file)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from multiprocessing import connection
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from newsclean.bulk.isolate import context, end_with_parent
from newsclean.bulk.shard import Shard
from newsclean.bulk.worker import Task, run_shard

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

EngineName = Literal["ray", "processes", "inline"]


class Outcome(NamedTuple):
    """How a task ended."""

    shard: Shard
    error: str | None
    """Why the shard is not done; None where it is."""


class Engine(Protocol):
    """Runs `run_shard` for every shard, each once, and says how it ended, as it ends."""

    def __call__(self, task: Task, shards: Sequence[Shard]) -> Iterator[Outcome]: ...


def inline(task: Task, shards: Sequence[Shard]) -> Iterator[Outcome]:
    """One after the other, in this process."""
    for shard in shards:
        yield Outcome(shard, attempt(task, shard))


def processes(workers: int) -> Engine:
    """A process for each shard, so many at a time."""

    def run(task: Task, shards: Sequence[Shard]) -> Iterator[Outcome]:
        waiting = iter(shards)
        running: dict[int, _Running] = {}
        try:
            while True:
                for shard in _first(waiting, workers - len(running)):
                    one = _launch(task, shard)
                    running[one.process.sentinel] = one
                if not running:
                    return
                for sentinel in connection.wait(list(running)):
                    yield running.pop(sentinel).outcome()  # type: ignore[arg-type]
        finally:
            for one in running.values():
                one.process.terminate()

    return run


def attempt(task: Task, shard: Shard) -> str | None:
    """Run the shard; why it is not done, or None."""
    try:
        run_shard(task, shard)
    except Exception as error:
        # Whatever it is, the other shards go on; the report names it.
        return f"{type(error).__name__}: {error}"
    return None


class _Running(NamedTuple):
    shard: Shard
    process: BaseProcess
    answer: Connection

    def outcome(self) -> Outcome:
        self.process.join()
        code = self.process.exitcode
        error = self._answered() if code == 0 else f"its process was lost (exit code {code})"
        self.process.close()
        return Outcome(self.shard, error)

    def _answered(self) -> str | None:
        with self.answer:
            answer: str | None = self.answer.recv()
        return answer


def _launch(task: Task, shard: Shard) -> _Running:
    receiver, sender = context().Pipe(duplex=False)
    process = context().Process(target=_in_process, args=(task, shard, sender), name=f"shard {shard.number}")
    process.start()
    sender.close()
    return _Running(shard, process, receiver)


def _in_process(task: Task, shard: Shard, answer: Connection) -> None:
    end_with_parent()
    answer.send(attempt(task, shard))


def _first(shards: Iterator[Shard], count: int) -> Iterator[Shard]:
    return (shard for _, shard in zip(range(count), shards, strict=False))
