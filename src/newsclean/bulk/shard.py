"""A shard: the piece of a source that one task reads, and that becomes one file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Kind = Literal["warc", "parquet", "jsonl", "pages"]


@dataclass(frozen=True, slots=True)
class Shard:
    """Documents that begin within [start, end) of a source."""

    number: int
    kind: Kind
    path: str
    """Absolute, of the file; for pages, of the folder they are in."""
    name: str
    """The same as the user named it."""
    start: int
    end: int
    """Bytes of the file, rows of a Parquet file, or numbers of the pages."""
    weight: int
    """How much there is to read, in bytes."""
    stamp: str
    """Size and time of change: tells whether the source is still the same."""
    files: tuple[str, ...] = ()
    """The pages, relative to the folder."""
    exact: bool = False
    """True where a document is known to begin at `start`."""

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return asdict(self) | {"files": list(self.files)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Shard:
        """The Shard that `to_dict` wrote."""
        return cls(**{**data, "files": tuple(data["files"])})
