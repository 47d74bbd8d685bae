"""Records of a stretch of a WARC file -> documents. Any stretch will do: the first record in it is looked for."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from newsclean.bulk.document import Damage, Document, PassedOver, Piece, Span, broken, too_large
from newsclean.bulk.shard import Shard
from newsclean.fetch.warc import ends_well, is_sound, open_records, page_of

if TYPE_CHECKING:
    from fastwarc import WarcRecord

_GZIP = b"\x1f\x8b\x08"
_PLAIN = b"WARC/1."
_HEADER = re.compile(rb"WARC/1\.\d\r\n(?:[!-9;-~]{1,99}:[^\r\n]{0,4000}\r\n){0,99}WARC-Type:", re.I)
_HEADER_BYTES = 4096
_CHUNK = 1 << 20
# The header of an answer, and what its transfer adds.
_HTTP_ROOM = 1 << 16


class _Stop(NamedTuple):
    """Where a run of records ended."""

    next: int | None
    """Where the next record begins; None at the end of the file."""
    resume: int | None = None
    """Behind this byte another record may begin."""


def read_records(shard: Shard, limit: int) -> Iterator[Piece]:
    """The documents of the records that begin in the shard, and at last its Span.

    What cannot be read is a Damage; reading goes on at the next record that can.
    """
    try:
        with open(shard.path, "rb") as file:
            yield from _pieces(file, shard, limit)
    except OSError as error:
        yield Damage(f"cannot be read: {error.strerror or error}")


def _pieces(file: BinaryIO, shard: Shard, limit: int) -> Iterator[Piece]:
    size = file.seek(0, os.SEEK_END)
    if not size:
        yield Damage("is empty")
    is_first = shard.exact or shard.start == 0
    first = start = shard.start if is_first else _next_record(file, shard.start)
    while start is not None and start < shard.end:
        stop = yield from _run(file, start, shard.end, limit)
        start = stop.next if stop.resume is None else _next_record(file, stop.resume)
    yield Span(size if first is None else first, size if start is None else start)


def _run(file: BinaryIO, start: int, end: int, limit: int) -> Generator[Piece, None, _Stop]:
    """Records one after the other, until one begins at `end` or behind it, or nothing more can be read.

    Each is held back until the next is seen, since only the file's end tells whether the last is whole.
    """
    last, length = start, 0
    held: Piece | None = None
    file.seek(start)
    try:
        for record in open_records(file):
            if held:
                yield held
            held, last, length = None, record.stream_pos, record.content_length
            if last >= end:
                return _Stop(last)
            held = _piece(record, limit)
    except (OSError, ValueError) as error:
        if held:
            yield held
        yield Damage(f"cannot be read from the record at byte {last:,} on: {error}")
        return _Stop(None, resume=last + 1)
    if ends_well(file, last, length):
        if held:
            yield held
    else:
        yield from _cut(held, last)
    return _Stop(None)


def _cut(held: Piece | None, last: int) -> Iterator[Piece]:
    if isinstance(held, Document):
        yield broken(held.position, "unreadable", "the file ends in the middle of it", url=held.page.url)
    yield Damage(f"ends in the middle of the record at byte {last:,}")


def _piece(record: WarcRecord, limit: int) -> Piece:
    from fastwarc import WarcRecordType

    if record.record_type not in (WarcRecordType.response, WarcRecordType.resource):
        return PassedOver("WARC record without an answer")
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    if record.content_length > limit + _HTTP_ROOM:
        return too_large(record.stream_pos, limit, url=url)
    if not is_sound(record):
        return broken(record.stream_pos, "unreadable", "its digest is another than the record says", url=url)
    page = page_of(record, limit)
    if page is None:
        return PassedOver("not an HTML page answered with 2xx")
    if len(page.body) > limit:
        return too_large(record.stream_pos, limit, url=url)
    return Document(record.stream_pos, page)


def _next_record(file: BinaryIO, start: int) -> int | None:
    """Where the first record at `start` or behind it begins."""
    file.seek(0)
    packed = file.read(len(_GZIP)) == _GZIP
    mark, is_record = (_GZIP, _is_packed_record) if packed else (_PLAIN, _is_plain_record)
    return next((position for position in _marks(file, start, mark) if is_record(file, position)), None)


def _marks(file: BinaryIO, start: int, mark: bytes) -> Iterator[int]:
    tail = b""
    while True:
        file.seek(start + len(tail))
        chunk = tail + file.read(_CHUNK)
        found = chunk.find(mark)
        while found >= 0:
            yield start + found
            found = chunk.find(mark, found + 1)
        if len(chunk) <= len(tail):
            return
        tail = chunk[-len(mark) + 1 :]
        start += len(chunk) - len(tail)


def _is_packed_record(file: BinaryIO, position: int) -> bool:
    """Three bytes may stand in any packed data: what they open must begin as a record does."""
    file.seek(position)
    try:
        header = zlib.decompressobj(wbits=31).decompress(file.read(_HEADER_BYTES), _HEADER_BYTES)
    except zlib.error:
        return False
    return _HEADER.match(header) is not None


def _is_plain_record(file: BinaryIO, position: int) -> bool:
    """A page may speak of WARC: a record begins the file, or stands behind the two line ends of another."""
    before = min(position, 4)
    file.seek(position - before)
    header = file.read(before + _HEADER_BYTES)
    return b"\r\n\r\n".endswith(header[:before]) and _HEADER.match(header, before) is not None
