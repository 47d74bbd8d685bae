"""The benchmarks run on any folder of the form that their README gives."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GOLD = {
    "id": "page",
    "headline": "Night ferry returns to Port Ellery after eleven years",
    "authors": ["Maren Oduya"],
    "published": "2026-03-14T05:30:00Z",
    "headings": ["A ship with a bakery", "What a ticket costs"],
    "with": ["twelve minutes late"],
    "without": ["Leave a reply", "Quay repairs"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "fixtures" / "ferry" / "page.html", tmp_path)
    (tmp_path / "gold.jsonl").write_text(json.dumps(GOLD) + "\n", encoding="utf-8")
    return tmp_path


def rows(script: str, folder: Path) -> dict[str, list[float]]:
    command = [sys.executable, str(ROOT / "benchmarks" / script), str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    found = re.findall(r"^(\S+(?: \S+){0,2})\s{2,}([\d. ]+)$", run.stdout, re.M)
    return {name: [float(figure) for figure in figures.split()] for name, figures in found}


def test_quality(folder: Path) -> None:
    found = rows("quality.py", folder)
    assert found.keys() >= {"newsclean", "readability-lxml", "lxml parse"}
    # headline, authors, published, headings, segments, errors
    assert found["newsclean"] == [1, 1, 1, 1, 1, 0]
    assert found["lxml parse"] == [0, 0, 0, 0, 0, 0]


def test_unseen(folder: Path) -> None:
    found = rows("unseen.py", folder)
    # headline, authors, published, headings, segments, errors
    assert found["as they are"] == found["no class names"] == found["no sections"] == [1, 1, 1, 1, 1, 0]
    assert found["no metadata"][0] == found["no form"][0] == 1


def test_speed(folder: Path) -> None:
    found = rows("speed.py", folder)
    assert found["lxml parse"][1] == 1
    assert all(milliseconds > 0 for milliseconds, _ in found.values())
