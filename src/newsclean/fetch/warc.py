"""WARC files, plain, gzip or zstd -> every HTML page in them; read by FastWARC."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from newsclean.errors import IncompleteError, InputError, MissingExtra
from newsclean.page import Page
from newsclean.settings import Settings

if TYPE_CHECKING:
    from fastwarc import ArchiveIterator, WarcRecord

NAME = re.compile(r"\.warc(?:\.gz|\.zst)?\Z", re.I)
"""What a WARC file's name ends with."""
_HTML = re.compile(r"\s*(?:text/html|application/xhtml\+xml)\b", re.I)
_GZIP = b"\x1f\x8b\x08"
_ZSTD = (b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18")
_HEADER_END = b"\r\n\r\n"
_MOST_HEADER = 64 * 1024
_CHUNK = 1024 * 1024


class _Progress(NamedTuple):
    """How far a file was read."""

    pages: int = 0
    records: int = 0
    last: int = 0
    """Where the last record began."""
    length: int = 0
    """Of the last record's content."""
    damaged: tuple[int, int] = (0, 0)
    """How many records had another digest than they say, and where the first began."""


def read_warc(path: str | Path, *, limit: int = Settings().max_bytes) -> Iterator[Page]:
    """The pages in a file: HTML that was answered with a 2xx, with its address and the date of its record.

    A body larger than `limit` comes cut to one byte more, which `extract` then refuses. Raises InputError where the
    file cannot be read or is no WARC, MissingExtra; IncompleteError, after the last page that could be read, where the
    file ends in the middle of a record, cannot be read to its end, or holds records that do not match their digests.
    (A file that was cut exactly between two records cannot be told from a complete one.)
    """
    try:
        with open(path, "rb") as file:
            if file.read(1):
                file.seek(0)
                yield from _pages(file, limit)
            else:
                raise InputError("is empty")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}") from error


def _pages(file: BinaryIO, limit: int) -> Iterator[Page]:
    progress = _Progress()
    try:
        for record in open_records(file):
            progress = _advanced(progress, record)
            page = page_of(record, limit) if is_sound(record) else None
            if page:
                progress = progress._replace(pages=progress.pages + 1)
                yield page
    except (OSError, ValueError) as error:
        raise _incomplete(progress, f"the rest cannot be read ({error})") from error
    if not ends_well(file, progress.last, progress.length):
        raise _incomplete(progress, "the file ends in the middle of a record")
    if progress.damaged[0]:
        raise _incomplete(progress, f"{progress.damaged[0]} records are damaged, the first at {progress.damaged[1]:,}")


def open_records(file: BinaryIO) -> ArchiveIterator:
    """The records from where the file stands; their `stream_pos` counts from its beginning. Raises MissingExtra."""
    try:
        from fastwarc import ArchiveIterator
    except ImportError:
        raise MissingExtra("WARC files need an extra: pip install 'newsclean[warc]'") from None
    return ArchiveIterator(file, parse_http=False)


def _advanced(progress: _Progress, record: WarcRecord) -> _Progress:
    count, first = progress.damaged
    if not is_sound(record):
        count, first = count + 1, first if count else record.stream_pos
    return progress._replace(
        records=progress.records + 1, last=record.stream_pos, length=record.content_length, damaged=(count, first)
    )


def is_sound(record: WarcRecord) -> bool:
    """False where the record's content has another digest than the record says."""
    return "WARC-Block-Digest" not in record.headers or record.verify_block_digest()


def page_of(record: WarcRecord, limit: int) -> Page | None:
    """The record's page, its body cut to one byte more than `limit`; None where it holds another thing."""
    from fastwarc import WarcRecordType

    url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    if record.record_type == WarcRecordType.resource:
        kind = record.headers.get("Content-Type") or ""
        headers = {"Content-Type": kind}
    elif record.record_type == WarcRecordType.response and record.is_http:
        record.parse_http(auto_decode="all")
        kind, headers = record.http_content_type or "", record.http_headers.to_dict()
        if not 200 <= (record.http_headers.status_code or 0) < 300:
            return None
    else:
        return None
    if not _HTML.match(kind):
        return None
    return Page(record.reader.read(limit + 1), url, headers, record.record_date)


def ends_well(file: BinaryIO, last: int, length: int) -> bool:
    """False where the last record is cut: FastWARC passes over that in silence.

    `last` is where it begins, `length` that of its content.
    """
    file.seek(0)
    magic = file.read(4)
    if magic.startswith(_GZIP):
        return _ends_with_gzip_member(file, last)
    if magic in _ZSTD:
        return True  # an incomplete frame is an error
    file.seek(last)
    header = file.read(_MOST_HEADER).partition(_HEADER_END)
    end = last + len(header[0]) + length + 2 * len(_HEADER_END)
    file.seek(0, 2)
    return bool(header[1]) and end == file.tell()


def _ends_with_gzip_member(file: BinaryIO, last: int) -> bool:
    """True where the file's end is that of a gzip member; `last` is where one begins, if each record has its own."""
    file.seek(last)
    file.seek(last if file.read(len(_GZIP)) == _GZIP else 0)
    member = zlib.decompressobj(wbits=31)
    while data := file.read(_CHUNK):
        while data:
            if member.eof:
                member = zlib.decompressobj(wbits=31)
            member.decompress(data, _CHUNK)
            data = member.unconsumed_tail or member.unused_data
    return member.eof


def _incomplete(progress: _Progress, what: str) -> IncompleteError:
    read = f"read up to byte {progress.last:,}: {progress.records:,} records, {progress.pages:,} pages"
    return IncompleteError(f"not complete: {what}; {read}")
