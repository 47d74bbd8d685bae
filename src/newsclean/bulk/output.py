"""Rows -> a file that is seen only when it is whole."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, Protocol

from newsclean.article import Json
from newsclean.export.json import dump

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

OutputFormat = Literal["parquet", "jsonl"]
PART = ".part"
"""What the name of an unfinished file ends with; it begins with a dot."""
_GROUP = 2000


class RowSink(Protocol):
    """Takes rows, batch by batch."""

    def write(self, rows: list[Json]) -> None:
        """Take these rows; raises OSError where they cannot be written."""
        ...


def open_rows(path: Path, form: OutputFormat) -> AbstractContextManager[RowSink]:
    """A sink whose file takes its name when it is left without an error."""
    return _parquet(path) if form == "parquet" else _jsonl(path)


@contextmanager
def aside(path: Path) -> Iterator[BinaryIO]:
    """A file under another name, safely on the disk before it takes its own; gone if an error comes between."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    try:
        with open(part, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def _jsonl(path: Path) -> Iterator[RowSink]:
    with aside(path) as file:
        yield _JsonLines(file)


@contextmanager
def _parquet(path: Path) -> Iterator[RowSink]:
    import pyarrow.parquet as pq

    from newsclean.bulk.schema import ROW_SCHEMA

    with aside(path) as file, pq.ParquetWriter(file, ROW_SCHEMA, compression="zstd") as writer:
        rows = _ParquetRows(writer)
        yield rows
        rows.flush()


class _JsonLines:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, rows: list[Json]) -> None:
        self._file.write("".join(f"{dump(row)}\n" for row in rows).encode())


class _ParquetRows:
    def __init__(self, writer: pq.ParquetWriter) -> None:
        self._writer = writer
        self._tables: list[pa.Table] = []
        self._count = 0

    def write(self, rows: list[Json]) -> None:
        from newsclean.bulk.schema import ROW_SCHEMA
        from newsclean.export.parquet import rows_table

        self._tables.append(rows_table(rows, ROW_SCHEMA))
        self._count += len(rows)
        if self._count >= _GROUP:
            self.flush()

    def flush(self) -> None:
        import pyarrow as pa

        if self._tables:
            self._writer.write_table(pa.concat_tables(self._tables))
        self._tables, self._count = [], 0
