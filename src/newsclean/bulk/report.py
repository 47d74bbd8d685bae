"""What came of a run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from newsclean.bulk.ledger import Done
from newsclean.bulk.plan import Plan
from newsclean.bulk.tally import Tally


@dataclass(frozen=True, slots=True)
class Report:
    """All shards of a folder, those of earlier runs among them."""

    shards: int
    done: int
    incomplete: Mapping[str, str]
    """Shards that could not be done: which part of which source, and why."""
    tally: Tally
    unknown: tuple[str, ...]
    """Files whose names say nothing that can be read."""
    resumed: int
    """Shards that were done before this run."""
    documents: int
    """Of this run alone."""
    seconds: float
    """Of this run, by the clock."""

    @classmethod
    def of(cls, plan: Plan, failed: Mapping[int, str], before: Done, now: Done, seconds: float) -> Report:
        """The report of a run, from what was done before it and after it."""
        incomplete = {
            f"{shard.name} [{shard.start}:{shard.end}]": failed[shard.number]
            for shard in plan.shards
            if shard.number in failed
        }
        documents = now.tally.documents - before.tally.documents
        return cls(len(plan.shards), now.shards, incomplete, now.tally, plan.unknown, before.shards, documents, seconds)

    @property
    def rate(self) -> float:
        """Documents a second, in this run."""
        return self.documents / self.seconds if self.seconds else 0.0

    @property
    def core_rate(self) -> float:
        """Documents a second of one worker, in all runs."""
        return self.tally.documents / self.tally.seconds if self.tally.seconds else 0.0

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "shards": self.shards,
            "done": self.done,
            "incomplete": dict(self.incomplete),
            **self.tally.to_dict(),
            "articles": self.tally.articles,
            "unknown": list(self.unknown),
            "rate": round(self.rate, 1),
            "core_rate": round(self.core_rate, 1),
        }

    def lines(self) -> Iterator[str]:
        """For people, a line each."""
        tally = self.tally
        resumed = f", {self.resumed:,} of them before" if self.resumed else ""
        yield f"shards      {self.done:,} of {self.shards:,}{resumed}"
        yield f"documents   {tally.documents:,}"
        yield f"articles    {tally.articles:,}"
        for title, counts in (("kind", tally.kinds), ("error", tally.errors), ("passed over", tally.passed_over)):
            for name, count in counts.most_common():
                yield f"{title:<11} {count:,} {name}"
        yield from (f"example     {name}: {text}" for name, text in tally.examples.items())
        yield f"rate        {self.rate:,.0f} documents a second; {self.core_rate:,.1f} by one worker"
        yield from (f"incomplete  {where}: {why}" for where, why in self.incomplete.items())
        yield from (f"damaged     {where}" for where in tally.damage)
        if self.unknown:
            yield f"left out    {len(self.unknown):,} files that are neither pages nor hold any, as {self.unknown[0]}"
