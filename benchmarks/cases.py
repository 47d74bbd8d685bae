"""A folder of pages with a gold standard -> cases. See README.md for its form."""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple


class Case(NamedTuple):
    """One page or text, and what should come of it."""

    gold: dict[str, Any]
    source: bytes | str

    @property
    def url(self) -> str | None:
        """Where the page comes from."""
        return self.gold.get("url")


def read_cases(folder: Path, limit: int | None = None) -> list[Case]:
    """The cases that `gold.jsonl` names, in its order."""
    return list(_read(folder))[:limit]


def arguments(description: str) -> argparse.Namespace:
    """The command line that both benchmarks have."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", type=Path, help="pages and gold.jsonl")
    parser.add_argument("--limit", type=int, help="take the first N pages only")
    return parser.parse_args()


def _read(folder: Path) -> Iterator[Case]:
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        yield Case(gold, _source(folder, gold["id"]))


def _source(folder: Path, name: str) -> bytes | str:
    for suffix in (".html.gz", ".html", ".txt.gz", ".txt"):
        path = folder / f"{name}{suffix}"
        if path.exists():
            raw = gzip.decompress(path.read_bytes()) if suffix.endswith(".gz") else path.read_bytes()
            return raw.decode("utf-8") if ".txt" in suffix else raw
    raise FileNotFoundError(f"no page for {name!r} in {folder}")
