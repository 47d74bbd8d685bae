"""What became of a shard's documents, counted; and of all shards together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from newsclean.article import Json, Kind


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts. They add up: documents = kinds + errors."""

    documents: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    passed_over: Counter[str] = field(default_factory=Counter)
    """Records that are no documents, by reason."""
    damage: tuple[str, ...] = ()
    """What could not be read, with the names of the sources."""
    seconds: float = 0.0
    """Of work, on one core each."""
    examples: dict[str, str] = field(default_factory=dict)
    """For each error, the first document that had it, and what it says."""

    @property
    def articles(self) -> int:
        """Documents that are articles, or live blogs, or articles cut by a paywall."""
        return sum(count for kind, count in self.kinds.items() if Kind(kind).has_article)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.documents + other.documents,
            self.kinds + other.kinds,
            self.errors + other.errors,
            self.passed_over + other.passed_over,
            self.damage + other.damage,
            self.seconds + other.seconds,
            other.examples | self.examples,
        )

    @classmethod
    def of_rows(cls, rows: Sequence[Json]) -> Tally:
        """Rows, counted."""
        kinds = Counter(row["kind"] for row in rows if row["error"] is None)
        failed = [row for row in rows if row["error"] is not None]
        examples = {row["error"]: f"{row['document']}: {row['error_message']}" for row in reversed(failed)}
        return cls(len(rows), kinds, Counter(row["error"] for row in failed), examples=examples)

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "documents": self.documents,
            "kinds": dict(self.kinds),
            "errors": dict(self.errors),
            "passed_over": dict(self.passed_over),
            "damage": list(self.damage),
            "seconds": round(self.seconds, 3),
            "examples": self.examples,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Tally:
        """The Tally that `to_dict` wrote."""
        return cls(
            data["documents"],
            Counter(data["kinds"]),
            Counter(data["errors"]),
            Counter(data["passed_over"]),
            tuple(data["damage"]),
            data["seconds"],
            data["examples"],
        )
