"""Sources -> shards: which files there are, and where each is cut. The same sources give the same plan."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from newsclean.bulk.shard import Kind, Shard
from newsclean.errors import InputError

# By the end of a file's name; a compressed file without records of its own to begin at is never cut.
_KINDS: tuple[tuple[Kind, bool, tuple[str, ...]], ...] = (
    ("warc", True, (".warc", ".warc.gz")),
    ("warc", False, (".warc.zst",)),
    ("parquet", True, (".parquet", ".pq")),
    ("jsonl", True, (".jsonl", ".ndjson")),
    ("jsonl", False, (".jsonl.gz", ".ndjson.gz")),
    ("pages", False, (".html", ".htm", ".xhtml", ".txt", ".html.gz", ".htm.gz", ".txt.gz")),
)
_MOST_PAGES = 1000


class Plan(NamedTuple):
    """What is to be done."""

    shards: tuple[Shard, ...]
    unknown: tuple[str, ...]
    """Files whose names say nothing that can be read here."""


class _File(NamedTuple):
    path: Path
    name: str
    kind: Kind | None
    can_be_cut: bool
    size: int
    stamp: str


def make_plan(sources: Sequence[str], shard_bytes: int) -> Plan:
    """Cut the sources into shards of about `shard_bytes` each.

    A source is a file, or a folder, which is searched for files. Raises InputError where there is no such source, or
    none holds anything that can be read.
    """
    files = list(_all_files(sources))
    pieces = [*_cut_containers(files, shard_bytes), *_gather_pages(files, shard_bytes)]
    if not pieces:
        raise InputError(f"nothing to read in {', '.join(sources)}: no WARC, Parquet, JSON Lines, HTML or text file")
    shards = tuple(replace(piece, number=number) for number, piece in enumerate(pieces))
    return Plan(shards, tuple(file.name for file in files if file.kind is None))


def _all_files(sources: Iterable[str]) -> Iterator[_File]:
    seen: set[str] = set()
    for source in sources:
        for path in _walk(Path(source)):
            real = os.path.realpath(path)
            if real not in seen:
                seen.add(real)
                yield _look(path)


def _walk(source: Path) -> Iterator[Path]:
    """The file itself, or all files under the folder in the order of their names; hidden ones are left out."""
    if source.is_file():
        yield source
        return
    if not source.is_dir():
        raise InputError(f"{source}: no such file or folder")
    for folder, folders, names in os.walk(source):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _look(path: Path) -> _File:
    kind, can_be_cut = _kind_of(path.name.lower())
    status = path.stat()
    return _File(path, str(path), kind, can_be_cut, status.st_size, f"{status.st_size}-{status.st_mtime_ns}")


def _kind_of(name: str) -> tuple[Kind | None, bool]:
    return next(((kind, cut) for kind, cut, endings in _KINDS if name.endswith(endings)), (None, False))


def _cut_containers(files: list[_File], shard_bytes: int) -> Iterator[Shard]:
    """Like all of these, not numbered yet."""
    for file in files:
        if file.kind in ("warc", "jsonl"):
            yield from _cut_bytes(file, file.kind, shard_bytes)
        elif file.kind == "parquet":
            from newsclean.bulk.parquet_rows import cut_rows

            for start, end, weight in cut_rows(file.path, file.size, shard_bytes):
                yield Shard(0, "parquet", _absolute(file.path), file.name, start, end, weight, file.stamp)


def _cut_bytes(file: _File, kind: Kind, shard_bytes: int) -> Iterator[Shard]:
    count = max(1, round(file.size / shard_bytes)) if file.can_be_cut else 1
    borders = [file.size * number // count for number in range(count + 1)]
    for start, end in pairwise(borders):
        yield Shard(0, kind, _absolute(file.path), file.name, start, end, end - start, file.stamp)


def _gather_pages(files: list[_File], shard_bytes: int) -> Iterator[Shard]:
    """Pages of the same folder that come to about the size of a shard."""
    gathered: list[_File] = []
    size = 0
    for file in (file for file in files if file.kind == "pages"):
        is_full = size + file.size > shard_bytes or len(gathered) >= _MOST_PAGES
        if gathered and (is_full or gathered[0].path.parent != file.path.parent):
            yield _pages(gathered, size)
            gathered, size = [], 0
        gathered.append(file)
        size += file.size
    if gathered:
        yield _pages(gathered, size)


def _pages(files: list[_File], size: int) -> Shard:
    folder = files[0].path.parent
    latest = max(int(file.stamp.partition("-")[2]) for file in files)
    names = tuple(file.path.name for file in files)
    return Shard(0, "pages", _absolute(folder), str(folder), 0, len(files), size, f"{size}-{latest}", names)


def _absolute(path: Path) -> str:
    return os.path.abspath(path)
