"""What a source is read into, piece by piece: documents, what is passed over, and where it is damaged."""

from __future__ import annotations

from typing import NamedTuple

from newsclean.extract.document import Format
from newsclean.page import Page


class Fault(NamedTuple):
    """Why a document has no Article."""

    reason: str
    """A word to count by: "unreadable", "too large", "not a page", "timeout", "crash", "defect"."""
    message: str


class Document(NamedTuple):
    """One document of a source."""

    position: int
    """Where it stands: a byte offset, the number of a row or of a file."""
    page: Page
    format: Format | None = None
    fault: Fault | None = None
    """Set where the document was found and could not be read; `page` has its address at most."""
    name: str | None = None
    """Of a file in a folder."""


class PassedOver(NamedTuple):
    """What is no document: a request, a picture, an answer that is an error."""

    reason: str


class Damage(NamedTuple):
    """A stretch of the source that could not be read."""

    message: str


class Span(NamedTuple):
    """What the reader of a stretch of records found its borders to be."""

    first: int
    """Where the first record begins that was read."""
    next: int
    """Where the first begins that was left to the next stretch."""


Piece = Document | PassedOver | Damage | Span


def broken(position: int, reason: str, message: str, *, url: str | None = None, name: str | None = None) -> Document:
    """A document that could not be read."""
    return Document(position, Page(b"", url), fault=Fault(reason, message), name=name)


def too_large(position: int, limit: int, *, url: str | None = None, name: str | None = None) -> Document:
    """A document that is not even read."""
    return broken(position, "too large", f"more than {limit:,} bytes (Settings.max_bytes)", url=url, name=name)
