"""The floor under the figures: no figure on the shared corpus may fall. `make floor` raises it to what is reached."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).parent / "floor.toml"
SLACK = 0.002
SETS = ("fundus", "trafilatura", "postlight", "fundus_rough_text", "fundus_page_text")
UNWATCHED = ("ms", "errors", "pages", "of")


def measure(shared: Path, name: str, predictions: Path) -> dict[str, float]:
    """The figures of one set, by the corpus's own scripts."""
    cases = str(shared / "corpus" / name)
    _run(shared / "measure" / "predict.py", "newsclean", cases, str(predictions))
    figures: dict[str, float] = json.loads(_run(shared / "measure" / "score.py", cases, str(predictions), "--json"))
    return figures


def _run(script: Path, *arguments: str) -> str:
    run = subprocess.run([sys.executable, str(script), *arguments], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.mark.parametrize("name", SETS)
def test_no_figure_falls(shared: Path, name: str, tmp_path: Path) -> None:
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))[name]
    figures = measure(shared, name, tmp_path / "predictions.jsonl")
    assert figures["errors"] == 0
    assert figures["pages"] == figures["of"]
    assert {key: figures[key] for key, floor in floors.items() if figures[key] < floor - SLACK} == {}


def raise_floors(folder: Path) -> None:
    """Write the figures reached into the file, where they are better than what stands there."""
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    lines = ["# The best figures reached on ../shared/corpus, by set; `make floor` writes this file.\n"]
    for name in SETS:
        figures = measure(SHARED, name, folder / f"{name}.jsonl")
        before = floors.get(name, {})
        lines.append(f"\n[{name}]\n")
        lines += [
            f"{key} = {max(round(figure, 4), before.get(key, 0)):.4f}\n"
            for key, figure in figures.items()
            if key not in UNWATCHED
        ]
    FLOORS.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as temporary:
        raise_floors(Path(temporary))
