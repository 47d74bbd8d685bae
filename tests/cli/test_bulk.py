"""The command `newsclean bulk`."""

import json
from pathlib import Path
from typing import Any

import pytest


def test_a_folder_becomes_lines_and_a_report(run: Any, here: Path) -> None:
    result = run("bulk", here / "ferry.html", here / "bare.html", "out", "--format", "jsonl", "--engine", "inline")
    assert (result.code, result.err) == (0, "")
    assert "documents   2\narticles    1\n" in result.out
    (part,) = (here / "out").glob("part-*.jsonl")
    rows = [json.loads(line) for line in part.read_text().splitlines()]
    assert [row["kind"] for row in rows] == ["article", "empty"]


def test_the_report_as_json_and_a_second_run(run: Any, here: Path) -> None:
    arguments = ("bulk", here / "ferry.html", "out", "-f", "jsonl", "--engine", "inline", "--json")
    first, second = run(*arguments), run(*arguments)
    assert json.loads(first.out)["documents"] == json.loads(second.out)["documents"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("gone.warc", "out"), 5, "no such file or folder"),
        (("report.pdf", "out"), 5, "nothing to read"),
        (("ferry.html", "."), 5, "holds other things"),
        (("ferry.html", "out", "--engine", "inline", "--address", "auto"), 5, "engine must be ray"),
        (("ferry.html", "out", "--workers", "0"), 2, "--workers"),
        (("ferry.html", "out", "--settings", "gone.toml"), 2, "--settings"),
        (("ferry.html",), 2, "DST"),
    ],
)
def test_what_cannot_be(run: Any, arguments: tuple[str, ...], code: int, message: str) -> None:
    result = run("bulk", *arguments)
    assert result.code == code
    assert message in result.err


def test_a_damaged_source_is_told(run: Any, here: Path) -> None:
    (here / "a.warc").write_bytes(b"")
    result = run("bulk", "a.warc", "out", "-f", "jsonl", "--engine", "inline")
    assert result.code == 5
    assert "damaged     a.warc: is empty" in result.out
