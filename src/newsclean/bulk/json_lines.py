"""Lines of a JSON Lines file -> documents."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from newsclean.bulk.columns import Columns
from newsclean.bulk.document import Damage, Document, Piece, broken, too_large
from newsclean.bulk.shard import Shard

# JSON may write a byte of a page in six ("\u003c"), and has other fields beside it.
_ROOM = 6


def read_lines(shard: Shard, columns: Columns, limit: int) -> Iterator[Piece]:
    """The documents of the lines that begin in the shard; what cannot be read is a Damage."""
    position = shard.start
    try:
        with _open(shard.path) as file:
            for position, line in _lines(file, shard, limit * _ROOM):
                if line is None:
                    yield too_large(position, limit)
                elif line.strip():
                    yield _document(position, line, columns, limit)
    except (OSError, EOFError, zlib.error) as error:
        yield Damage(f"cannot be read after byte {position:,}: {error}")


def _open(path: str) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path)) if path.endswith(".gz") else open(path, "rb")


def _lines(file: BinaryIO, shard: Shard, longest: int) -> Iterator[tuple[int, bytes | None]]:
    """Where each line begins, and the line, or None where it is too long to be held."""
    is_packed = shard.path.endswith(".gz")
    position = 0 if is_packed else _first_line(file, shard.start)
    while is_packed or position < shard.end:
        line = file.readline(longest)
        if not line:
            return
        length = len(line)
        if length == longest and not line.endswith(b"\n"):
            length += _skip_line(file)
            yield position, None
        else:
            yield position, line
        position += length


def _first_line(file: BinaryIO, start: int) -> int:
    """Go to the first line that begins at `start` or after it."""
    if start == 0:
        return 0
    file.seek(start - 1)
    return start - 1 + _skip_line(file)


def _skip_line(file: BinaryIO) -> int:
    """How long the rest of the line is."""
    length = 0
    while piece := file.readline(1 << 20):
        length += len(piece)
        if piece.endswith(b"\n"):
            break
    return length


def _document(position: int, line: bytes, columns: Columns, limit: int) -> Document:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return broken(position, "unreadable", f"no JSON: {error}")
    if not isinstance(row, dict):
        return broken(position, "unreadable", f"no JSON object but {type(row).__name__}")
    return columns.document(position, row, limit)
