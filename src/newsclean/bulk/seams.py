"""Where a file was cut in the middle of a record, two shards must agree on where the next one begins.

Each finds its first record by itself; a record that holds records (an archive within the archive) may deceive it.
The shard before knows better, having read its way there. So the borders are compared at the end, and what does not
fit is done again from where the shard before it left off: no document is lost, and none is there twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsclean.bulk.ledger import read_report
from newsclean.bulk.shard import Shard
from newsclean.bulk.worker import Task


def torn(task: Task, shards: Sequence[Shard]) -> list[Shard]:
    """The first shard of each file that does not begin where the one before it ended, as it is to be done again."""
    redo: dict[str, Shard] = {}
    for before, after in pairwise(shards):
        if after.kind == "warc" and before.path == after.path and after.path not in redo:
            border = _border(task, before, after)
            if border is not None:
                redo[after.path] = replace(after, start=border, exact=True)
    return list(redo.values())


def _border(task: Task, before: Shard, after: Shard) -> int | None:
    """Where `before` left off; None where `after` begins there, or one of the two is not done."""
    left, right = read_report(task, before), read_report(task, after)
    if not (left and right and left["span"] and right["span"]):
        return None
    ended: int = left["span"][1]
    return ended if ended != right["span"][0] else None
