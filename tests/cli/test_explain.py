"""`newsclean explain`: what was dropped and why, and where fields come from."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsclean import extract

Run = Callable[..., Any]


def test_lines(run: Run) -> None:
    code, out, err = run("explain", "ferry.html")
    lines = [line.split("\t") for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert lines[0] == ["input", "ferry.html"]
    assert lines[1][:2] == ["kind", "article"]
    assert {line[0] for line in lines[2:]} == {"field", "dropped"}
    assert "headline" in [line[1] for line in lines if line[0] == "field"]
    assert [line[-1] for line in lines if line[0] == "dropped"] == ["Home"]


def test_kept_texts_on_demand(run: Run) -> None:
    lines = run("explain", "ferry.html", "--all").out.splitlines()
    assert sum(line.startswith("kept\t") for line in lines) == 4


def test_json(here: Path, run: Run) -> None:
    code, out, err = run("explain", "ferry.html", "bare.html", "--json")
    ferry, bare = map(json.loads, out.splitlines())
    extraction = extract((here / "ferry.html").read_bytes())
    assert (code, ferry["input"], bare["input"]) == (3, "ferry.html", "bare.html")
    assert "no article but empty" in err
    assert ferry["sources"].keys() == extraction.sources.keys()
    assert [decision["text"] for decision in ferry["decisions"]] == [d.block.text for d in extraction.decisions]
    assert all(decision["reason"] and decision["role"] and decision["rule"] for decision in ferry["decisions"])


def test_into_a_file(here: Path, run: Run) -> None:
    assert run("explain", "ferry.html", "-o", "ledger.tsv") == (0, "", "")
    assert (here / "ledger.tsv").read_text().startswith("input\tferry.html\n")
