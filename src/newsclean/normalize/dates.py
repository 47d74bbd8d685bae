"""Dates: published and modified, with offset and precision, never without evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.article import Timestamp
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.normalize.field import Field


class Dates(NamedTuple):
    published: Field[Timestamp | None]
    modified: Field[Timestamp | None]


def choose_dates(
    document: Document, metadata: Metadata, decisions: Sequence[Decision], language: str | None
) -> Dates:
    """Both dates, from metadata's candidates, the blocks whose role is "dateline", their time marks, and the URL."""
    return Dates(Field(None), Field(None))
