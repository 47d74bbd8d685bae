"""Quality beside the peers. usage: quality.py FOLDER [--limit N]; see README.md."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Sequence

from cases import Case, arguments, read_cases
from metrics import METRICS, score, segments
from systems import System, load


def main() -> None:
    """Print a line a system."""
    given = arguments("How near each system comes to the gold.")
    cases = read_cases(given.folder, given.limit)
    print(f"{len(cases)} pages of {given.folder.name}")
    print(f"{'':18}" + "".join(f"{name:>11}" for name in (*METRICS, "segments", "errors")))
    for name, system in load().items():
        figures, errors = measure(system, cases)
        shown = "".join(f"{figures[key]:11.4f}" if key in figures else " " * 11 for key in (*METRICS, "segments"))
        print(f"{name:18}{shown}{errors:11d}", flush=True)


def measure(system: System, cases: Sequence[Case]) -> tuple[dict[str, float], int]:
    """The mean of every figure over the cases that have it, and the number of pages that ended in an error."""
    scores: dict[str, list[float]] = defaultdict(list)
    hits, misses, wrongs, errors = 0, 0, 0, 0
    for case in cases:
        try:
            prediction = system(case.source, case.url)
        except Exception:
            prediction, errors = {}, errors + 1
        for name, figure in score(case.gold, prediction).items():
            scores[name].append(figure)
        hit, miss, wrong = segments(case.gold, prediction)
        hits, misses, wrongs = hits + hit, misses + miss, wrongs + wrong
    figures = {name: statistics.mean(values) for name, values in scores.items()}
    if hits + misses + wrongs:
        figures["segments"] = 2 * hits / (2 * hits + misses + wrongs)
    return figures, errors


if __name__ == "__main__":
    main()
