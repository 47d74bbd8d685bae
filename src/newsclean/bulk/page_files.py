"""Files of a folder -> documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsclean.bulk.document import Document, Piece, broken
from newsclean.bulk.shard import Shard
from newsclean.errors import InputError
from newsclean.fetch.files import read_file


def read_pages(shard: Shard, limit: int) -> Iterator[Piece]:
    """The documents of the files named."""
    for position, name in enumerate(shard.files):
        try:
            page = read_file(Path(shard.path, name), limit=limit)
        except InputError as error:
            yield broken(position, "unreadable", str(error), name=name)
        else:
            yield Document(position, page, "text" if name.removesuffix(".gz").endswith(".txt") else None, name=name)
