"""Files and standard input -> Page."""

from __future__ import annotations

import glob
import io
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from newsclean.errors import InputError
from newsclean.fetch.saved import unpack
from newsclean.page import Page
from newsclean.settings import Settings

MAX_BYTES = Settings().max_bytes
_GZIP = b"\x1f\x8b"
_PAGES = (".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".mht", ".txt", ".md", ".warc")
_PACKED = (".gz", ".zst")


def find_files(names: Iterable[str]) -> Iterator[str]:
    """The files that are named: themselves, by a pattern, or by a folder that holds them at whatever depth.

    Of a folder, those whose names are of pages, texts or WARC files, in order, hidden ones left out. A name that
    stands for nothing comes back as it is: whoever reads it says so. Raises InputError for a folder without pages.
    """
    for name in names:
        if os.path.isdir(name):
            yield from _within_folder(name)
        elif glob.has_magic(name) and not os.path.exists(name):
            yield from sorted(glob.glob(name, recursive=True)) or [name]
        else:
            yield name


def _within_folder(name: str) -> list[str]:
    found = [
        os.path.join(folder, file)
        for folder, _, files in os.walk(name)
        for file in files
        if _is_page(file) and not file.startswith(".")
    ]
    if not found:
        raise InputError(f"{name}: no page in this folder: none of its files ends with {', '.join(_PAGES)}")
    return sorted(found)


def _is_page(file: str) -> bool:
    stem, suffix = os.path.splitext(file.lower())
    return (os.path.splitext(stem)[1] if suffix in _PACKED else suffix) in _PAGES


def read_file(path: str | Path, *, url: str | None = None, limit: int = MAX_BYTES) -> Page:
    """The page in a file; "-" is standard input. What is gzipped is unpacked, whatever its name.

    `url` is the address the page was saved from; without it, what the file itself says counts: a browser's comment
    "saved from", or the header of an MHTML file, whose page comes alone. Raises InputError where there is no such
    file, it cannot be read, its gzip is broken, or it holds more than `limit` bytes.
    """
    if str(path) == "-":
        return read_stream(sys.stdin.buffer, url=url, limit=limit)
    try:
        with open(path, "rb") as file:
            return read_stream(file, url=url, limit=limit)
    except IsADirectoryError:
        raise InputError("is a folder: give the files in it (`find_files`)") from None
    except FileNotFoundError:
        raise InputError(f"no such file{_advice(str(path))}") from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {getattr(error, 'strerror', None) or error}") from error


def read_stream(stream: BinaryIO, *, url: str | None = None, limit: int = MAX_BYTES) -> Page:
    """The page in what is left of a binary stream; see `read_file`."""
    body = _within(stream.read(limit + 1), limit)
    return unpack(_within(_unpacked(body, limit), limit) if body.startswith(_GZIP) else body, url)


def _within(body: bytes, limit: int) -> bytes:
    if len(body) > limit:
        raise InputError(f"too large: more than {limit:,} bytes (Settings.max_bytes)")
    return body


def _unpacked(body: bytes, limit: int) -> bytes:
    """The first `limit` + 1 bytes of what `body` packs."""
    import gzip
    import zlib

    try:
        return gzip.GzipFile(fileobj=io.BytesIO(body)).read(limit + 1)
    except EOFError as error:
        raise InputError("its gzip data break off: the file is not complete") from error
    except (OSError, zlib.error) as error:
        raise InputError(f"its gzip data are broken: {error}") from error


def _advice(name: str) -> str:
    looks_like_host = "." in name.partition("/")[0] and "/" in name and os.sep == "/" and not name.startswith(".")
    return "; an address begins with https://" if looks_like_host or name.startswith("www.") else ""
