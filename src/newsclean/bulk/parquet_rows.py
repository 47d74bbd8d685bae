"""Rows of a Parquet file -> documents."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.bulk.columns import Columns
from newsclean.bulk.document import Damage, Piece
from newsclean.bulk.shard import Shard
from newsclean.errors import InputError, MissingExtra

if TYPE_CHECKING:
    import pyarrow.parquet as pq

_BATCH = 16
_BUFFER = 1 << 20


def cut_rows(path: Path, size: int, shard_bytes: int) -> list[tuple[int, int, int]]:
    """Where to cut the file: first row, last row + 1, and bytes of each shard; raises InputError for a broken file."""
    with _open(path) as file:
        rows = file.metadata.num_rows
        groups = [file.metadata.row_group(number).num_rows for number in range(file.metadata.num_row_groups)]
    count = min(max(1, round(size / shard_bytes)), max(rows, 1))
    borders = [rows * number // count for number in range(count + 1)]
    starts = [0, *accumulate(groups)]
    # Where a row group begins near a border, nothing has to be skipped to get there.
    near = [min(starts, key=lambda start, border=border: abs(start - border)) for border in borders]  # type: ignore[misc]
    borders = [
        close if abs(close - border) * count * 2 < rows else border for close, border in zip(near, borders, strict=True)
    ]
    return [(start, end, size * (end - start) // max(rows, 1)) for start, end in pairwise(borders) if end > start]


def read_rows(shard: Shard, columns: Columns, limit: int) -> Iterator[Piece]:
    """The documents of a shard; what cannot be read is a Damage."""
    import pyarrow as pa

    try:
        with _open(Path(shard.path)) as file:
            wanted = columns.found(file.schema_arrow.names, shard.name)
            for position, row in _rows(file, shard, wanted):
                yield columns.document(position, row, limit)
    except (pa.ArrowException, OSError) as error:
        yield Damage(f"cannot be read between rows {shard.start:,} and {shard.end:,}: {error}")


def _rows(file: pq.ParquetFile, shard: Shard, wanted: list[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    first, groups = _groups(file, shard)
    for batch in file.iter_batches(batch_size=_BATCH, row_groups=groups, columns=wanted):
        last = first + batch.num_rows
        if last > shard.start:
            skipped = max(shard.start - first, 0)
            rows = batch.slice(skipped, min(last, shard.end) - first - skipped).to_pylist()
            yield from enumerate(rows, first + skipped)
        first = last
        if first >= shard.end:
            return


def _groups(file: pq.ParquetFile, shard: Shard) -> tuple[int, list[int]]:
    """The row groups in which the shard lies, and the number of their first row."""
    sizes = [file.metadata.row_group(number).num_rows for number in range(file.metadata.num_row_groups)]
    ranges = list(pairwise([0, *accumulate(sizes)]))
    inside = [number for number, (start, end) in enumerate(ranges) if start < shard.end and end > shard.start]
    return ranges[inside[0]][0], inside


def _open(path: Path) -> pq.ParquetFile:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtra("Parquet needs pyarrow: pip install 'newsclean[bulk]'") from error
    try:
        return pq.ParquetFile(path, buffer_size=_BUFFER, pre_buffer=False)
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{path}: no Parquet file that can be read: {error}") from error
