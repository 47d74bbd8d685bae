"""What a run writes down beside its rows: the plan, the report of every shard, the report of all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.bulk.output import PART, aside
from newsclean.bulk.shard import Shard
from newsclean.bulk.tally import Tally
from newsclean.bulk.worker import RECORDS, Task
from newsclean.errors import InputError
from newsclean.export.json import dump


class Done(NamedTuple):
    """Shards that are done, and what they came to."""

    shards: int = 0
    tally: Tally = Tally()

    def __add__(self, other: object) -> Done:
        return Done(self.shards + other.shards, self.tally + other.tally) if isinstance(other, Done) else NotImplemented


def check_plan(folder: Path, shards: Sequence[Shard], what_counts: dict[str, object]) -> None:
    """Write the plan down; raises InputError where another one stands there."""
    path = folder / RECORDS / "plan.json"
    plan = {"what_counts": what_counts, "shards": [shard.to_dict() for shard in shards]}
    if not path.exists():
        _write(path, plan)
    elif _read(path) != json.loads(json.dumps(plan)):
        raise InputError(
            f"{folder} holds a run of other sources or with other options, or its sources have changed: "
            "choose another folder"
        )


def read_done(task: Task, shards: Iterable[Shard]) -> Done:
    """The reports of those shards that are done, added up."""
    reports = [read for shard in shards if (read := read_report(task, shard))]
    return Done(len(reports), sum((Tally.from_dict(report["tally"]) for report in reports), Tally()))


def read_report(task: Task, shard: Shard) -> dict[str, Any] | None:
    """The report of a shard; None where it is not done."""
    path = task.report(shard)
    return _read(path) if path.exists() else None


def sweep(folder: Path) -> None:
    """Remove what runs left behind that were ended."""
    for part in (*folder.glob(f".*{PART}"), *(folder / RECORDS).glob(f".*{PART}")):
        part.unlink(missing_ok=True)


def write_report(folder: Path, report: dict[str, Any]) -> None:
    """The report of all."""
    _write(folder / RECORDS / "report.json", report)


def _write(path: Path, value: object) -> None:
    with aside(path) as file:
        file.write(dump(value).encode())


def _read(path: Path) -> dict[str, Any]:
    try:
        value: dict[str, Any] = json.loads(path.read_bytes())
    except ValueError as error:
        raise InputError(f"{path} is broken: {error}") from error
    return value
