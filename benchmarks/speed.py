"""Time beside the peers and the bare parse. usage: speed.py FOLDER [--limit N]; see README.md."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence

from cases import Case, arguments, read_cases
from systems import System, load

ROUNDS = 3


def main() -> None:
    """Print a line a system."""
    given = arguments("Time per page of each system.")
    cases = [case for case in read_cases(given.folder, given.limit) if isinstance(case.source, bytes)]
    if not cases:
        raise SystemExit(f"no pages in {given.folder}: texts are not parsed, so there is nothing to compare with")
    times = {name: measure(system, cases) for name, system in load().items()}
    unit = times["lxml parse"]
    print(f"{len(cases)} pages of {given.folder.name}, the best of {ROUNDS} rounds")
    print(f"{'':18}{'ms/page':>11}{'x parse':>11}")
    for name, seconds in times.items():
        print(f"{name:18}{seconds * 1e3:11.2f}{seconds / unit:11.1f}")


def measure(system: System, cases: Sequence[Case]) -> float:
    """Seconds a page in the best of some rounds. A page that ends in an error costs what it took until then."""
    return min(_round(system, cases) for _ in range(ROUNDS)) / len(cases)


def _round(system: System, cases: Sequence[Case]) -> float:
    start = time.perf_counter()
    for case in cases:
        with contextlib.suppress(Exception):
            system(case.source, case.url)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
