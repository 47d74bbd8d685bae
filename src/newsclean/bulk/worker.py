"""The task: one shard in, one file out, and beside it the report that says it is done."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.bulk.columns import Columns
from newsclean.bulk.document import Damage, Document, PassedOver, Piece, Span
from newsclean.bulk.isolate import Cleaner
from newsclean.bulk.output import OutputFormat, RowSink, aside, open_rows
from newsclean.bulk.row import CleanRow, clean_row
from newsclean.bulk.shard import Shard
from newsclean.bulk.tally import Tally
from newsclean.export.json import dump
from newsclean.settings import Settings

RECORDS = "_bulk"
"""The folder of plan and reports in the destination; what reads tables passes over names that begin so."""
_BATCH = 16
_BATCH_BYTES = 8 << 20


class Task(NamedTuple):
    """What is the same for every shard of a run."""

    destination: str
    form: OutputFormat
    columns: Columns
    settings: Settings
    timeout: float
    """Seconds for one document."""
    clean: CleanRow = clean_row

    def part(self, shard: Shard) -> Path:
        """The shard's file."""
        return Path(self.destination, f"part-{shard.number:05d}.{self.form}")

    def report(self, shard: Shard) -> Path:
        """The shard's report. It is written last: where it is, the shard is done."""
        return Path(self.destination, RECORDS, f"{shard.number:05d}.json")


def run_shard(task: Task, shard: Shard) -> None:
    """Read, clean and write a shard; raises OSError where it cannot be written, InputError, MissingExtra."""
    begun = time.monotonic()
    path = task.part(shard)
    with open_rows(path, task.form) as sink, _cleaner(task, shard) as cleaner:
        tally, span = _run(task, shard, sink, cleaner)
    tally += Tally(seconds=time.monotonic() - begun)
    report: dict[str, Any] = {"shard": shard.to_dict(), "span": span, "tally": tally.to_dict()}
    with aside(task.report(shard)) as file:
        file.write(dump(report).encode())


def _cleaner(task: Task, shard: Shard) -> Cleaner:
    return Cleaner(shard.name, task.settings, task.timeout, task.clean)


def _run(task: Task, shard: Shard, sink: RowSink, cleaner: Cleaner) -> tuple[Tally, Span | None]:
    tally, span = Tally(), None
    passed: Counter[str] = Counter()
    for pieces in _batches(_read(task, shard)):
        documents = [piece for piece in pieces if isinstance(piece, Document)]
        rows = cleaner.clean(documents) if documents else []
        sink.write(rows)
        tally += Tally.of_rows(rows)
        passed.update(piece.reason for piece in pieces if isinstance(piece, PassedOver))
        damage = tuple(f"{shard.name}: {piece.message}" for piece in pieces if isinstance(piece, Damage))
        tally += Tally(damage=damage)
        span = next((piece for piece in pieces if isinstance(piece, Span)), span)
    return tally + Tally(passed_over=passed), span


def _read(task: Task, shard: Shard) -> Iterator[Piece]:
    """The shard's pieces, by the reader for its kind of source."""
    limit = task.settings.max_bytes
    match shard.kind:
        case "warc":
            from newsclean.bulk.warc_records import read_records

            return read_records(shard, limit)
        case "parquet":
            from newsclean.bulk.parquet_rows import read_rows

            return read_rows(shard, task.columns, limit)
        case "jsonl":
            from newsclean.bulk.json_lines import read_lines

            return read_lines(shard, task.columns, limit)
        case "pages":
            from newsclean.bulk.page_files import read_pages

            return read_pages(shard, limit)


def _batches(pieces: Iterator[Piece]) -> Iterator[list[Piece]]:
    """A few documents at a time, and never many bytes."""
    batch: list[Piece] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += len(piece.page.body) if isinstance(piece, Document) else 0
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
