"""Whole runs: every document once, whatever is killed in between."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsclean import InputError, MissingExtra
from newsclean.bulk import BulkOptions, Columns, Progress, bulk
from newsclean.bulk.row import CleanRow
from newsclean.export.row import article_of

Make = Callable[..., Path]
INLINE = BulkOptions(form="jsonl", engine="inline", shard_bytes=3000)


def rows(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for path in sorted(folder.glob("*.jsonl")) for line in path.read_text().splitlines()]


def documents(folder: Path) -> Counter[str]:
    return Counter(row["url"] for row in rows(folder))


def urls(count: int) -> Counter[str]:
    return Counter(f"https://courier.example/{number}" for number in range(count))


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
@pytest.mark.parametrize(("shard_bytes", "fewest"), [(700, 5), (1500, 3), (10**9, 1)])
def test_every_record_once_wherever_the_file_is_cut(
    make_warc: Make, tmp_path: Path, name: str, shard_bytes: int, fewest: int
) -> None:
    options = BulkOptions(form="jsonl", engine="inline", shard_bytes=shard_bytes)
    report = bulk([str(make_warc(name, 12))], tmp_path / "out", options)
    assert documents(tmp_path / "out") == urls(12)
    assert (report.tally.documents, report.tally.articles, report.tally.damage) == (12, 12, ())
    assert report.tally.passed_over == {"WARC record without an answer": 12}
    assert report.shards >= fewest


def test_a_row_is_the_article_and_its_keys(make_warc: Make, tmp_path: Path) -> None:
    bulk([str(make_warc("a.warc", 1))], tmp_path / "out", INLINE)
    (row,) = rows(tmp_path / "out")
    assert article_of(row).headline == "Harbour report number 0"
    assert row["document"].endswith("a.warc#" + row["document"].rpartition("#")[2])
    assert row["canonical_url"] == "https://courier.example/report/0"
    assert len(row["content_hash"]) == 32
    assert row["error"] is None
    assert row["fetched_at"].endswith("+00:00")


def test_parquet_by_processes_is_the_same_as_json_lines_inline(make_warc: Make, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    warc = str(make_warc("a.warc.gz", 9))
    bulk([warc], tmp_path / "lines", INLINE)
    options = BulkOptions(engine="processes", workers=2, shard_bytes=2000)
    report = bulk([warc], tmp_path / "tables", options)
    assert report.shards > 1
    table = pq.read_table(tmp_path / "tables").to_pylist()
    assert {row["document"]: article_of(row) for row in table} == {
        row["document"]: article_of(row) for row in rows(tmp_path / "lines")
    }


def test_what_is_done_is_left_alone(make_warc: Make, tmp_path: Path) -> None:
    warc = make_warc("a.warc", 8)
    bulk([str(warc)], tmp_path / "out", INLINE)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.jsonl")}
    report = bulk([str(warc)], tmp_path / "out", INLINE)
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.jsonl")}
    assert (report.resumed, report.documents, report.tally.documents) == (report.shards, 0, 8)


def test_documents_that_hang_or_crash_cost_themselves(make_warc: Make, tmp_path: Path, hostile: CleanRow) -> None:
    warc = make_warc("a.warc.gz", 10, {2: "MARK-HANG", 7: "MARK-CRASH"})
    options = BulkOptions(form="jsonl", engine="inline", timeout=2.0, clean=hostile)
    report = bulk([str(warc)], tmp_path / "out", options)
    assert documents(tmp_path / "out") == urls(10)
    assert report.tally.errors == {"timeout": 1, "crash": 1}
    errors = {row["url"]: row["error_message"] for row in rows(tmp_path / "out") if row["error"]}
    assert errors == {
        "https://courier.example/2": "not done within 2 seconds",
        "https://courier.example/7": "its process was ended by signal 9",
    }
    assert "courier" not in report.tally.examples["crash"]
    assert "signal 9" in report.tally.examples["crash"]


def test_a_worker_that_is_killed_loses_nothing(make_warc: Make, tmp_path: Path, hostile: CleanRow) -> None:
    warc = make_warc("a.warc.gz", 12, {6: "MARK-KILL-WORKER"})
    options = BulkOptions(form="jsonl", engine="processes", workers=2, shard_bytes=2000, clean=hostile)
    report = bulk([str(warc)], tmp_path / "out", options)
    assert (tmp_path / "hostile" / "killed").exists()
    assert documents(tmp_path / "out") == urls(12)
    assert (report.incomplete, report.tally.articles) == ({}, 12)


def test_a_shard_that_never_succeeds_is_named(make_warc: Make, tmp_path: Path) -> None:
    warc = make_warc("a.warc", 4)
    (tmp_path / "out" / "_bulk").mkdir(parents=True)
    (tmp_path / "out" / "part-00000.jsonl").mkdir()
    report = bulk([str(warc)], tmp_path / "out", INLINE)
    (where,) = report.incomplete
    assert where.startswith(f"{warc} [0:")
    assert "directory" in report.incomplete[where]
    assert report.done == report.shards - 1
    assert "incomplete" in "\n".join(report.lines())


_SCRIPT = """
import sys
from newsclean.bulk import BulkOptions, bulk
sys.path.insert(0, {folder!r})
from {module} import clean

if __name__ == "__main__":
    options = BulkOptions(form="jsonl", engine="processes", workers=2, shard_bytes=2000, clean=clean)
    print(*bulk([{warc!r}], {out!r}, options).lines(), sep="\\n")
"""


def test_a_run_that_is_killed_goes_on_where_it_was(make_warc: Make, tmp_path: Path, hostile: CleanRow) -> None:
    warc, out = make_warc("a.warc.gz", 16, {12: "MARK-STALL"}), tmp_path / "out"
    script = tmp_path / "script.py"
    folder = tmp_path / "hostile"
    script.write_text(_SCRIPT.format(folder=str(folder), module=hostile.__module__, warc=str(warc), out=str(out)))
    first = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    _wait_until(lambda: (folder / "pids").exists() and len(list(out.glob("*.jsonl"))) >= 2)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    orphans = list(map(int, (folder / "pids").read_text().split()))
    _wait_until(lambda: not any(map(_is_alive, orphans)))
    seen = documents(out)
    assert 0 < len(seen) < 16
    assert set(seen.values()) == {1}
    second = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert "of them before" in second.stdout
    assert documents(out) == urls(16)
    assert not list(out.rglob(".*.part"))


def _wait_until(condition: Callable[[], bool]) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.1)
    pytest.fail("waited in vain")


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_a_file_that_was_cut_is_no_complete_one(make_warc: Make, tmp_path: Path, name: str) -> None:
    warc = make_warc(name, 6)
    data = warc.read_bytes()
    warc.write_bytes(data[: len(data) - 200])
    report = bulk([str(warc)], tmp_path / "out", INLINE)
    assert documents(tmp_path / "out") == urls(6)
    assert (report.tally.articles, report.tally.errors) == (5, {"unreadable": 1})
    assert ["ends in the middle of the record" in damage for damage in report.tally.damage] == [True]


def test_damage_in_the_middle_costs_what_is_damaged(make_warc: Make, tmp_path: Path) -> None:
    warc = make_warc("a.warc.gz", 10)
    data = bytearray(warc.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 60] = b"\xff" * 60
    warc.write_bytes(data)
    report = bulk([str(warc)], tmp_path / "out", BulkOptions(form="jsonl", engine="inline"))
    seen = documents(tmp_path / "out")
    assert len(seen) >= 9
    assert set(seen.values()) == {1}
    assert report.tally.damage


def test_an_archive_within_the_archive_deceives_nobody(make_warc: Make, tmp_path: Path) -> None:
    inner = make_warc("inner.warc", 6).read_bytes()
    outer = b"<html><body><p>What a crawler wrote:</p><pre>\r\n\r\n" + inner + b"</pre></body></html>"
    warc = make_warc("a.warc", 3, bodies=[b"<p>one</p>", outer, b"<p>three</p>"])
    report = bulk([str(warc)], tmp_path / "out", BulkOptions(form="jsonl", engine="inline", shard_bytes=700))
    assert report.shards > 4
    assert documents(tmp_path / "out") == urls(3)
    assert report.tally.documents == 3


def test_progress_comes_to_an_end(make_warc: Make, tmp_path: Path) -> None:
    steps: list[Progress] = []
    bulk([str(make_warc("a.warc", 8))], tmp_path / "out", INLINE, on_progress=steps.append)
    assert [step.weight for step in steps] == sorted(step.weight for step in steps)
    assert (steps[0].weight, steps[-1].weight) == (0, steps[-1].total)
    assert steps[-1].fresh == 8


def test_another_run_s_folder_is_not_touched(make_warc: Make, tmp_path: Path) -> None:
    warc = str(make_warc("a.warc", 4))
    bulk([warc], tmp_path / "out", INLINE)
    for options in (BulkOptions(form="parquet", engine="inline"), BulkOptions(form="jsonl", columns=Columns("x"))):
        with pytest.raises(InputError, match="choose another folder"):
            bulk([warc], tmp_path / "out", options)
    make_warc("a.warc", 5)
    with pytest.raises(InputError, match="have changed"):
        bulk([warc], tmp_path / "out", INLINE)


def test_a_folder_of_other_things_is_not_touched(make_warc: Make, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear")
    with pytest.raises(InputError, match="holds other things"):
        bulk([str(make_warc("a.warc", 1))], tmp_path / "mine", INLINE)
    with pytest.raises(InputError, match="would be read"):
        bulk([str(tmp_path)], tmp_path / "mine" / "out", INLINE)
    with pytest.raises(InputError, match="no folder"):
        bulk([str(make_warc("a.warc", 1))], tmp_path / "mine" / "letter.txt", INLINE)


def test_two_runs_in_one_folder(make_warc: Make, tmp_path: Path) -> None:
    warc = str(make_warc("a.warc", 2))

    def again(_: Progress) -> None:
        with pytest.raises(InputError, match="another run"):
            bulk([warc], tmp_path / "out", INLINE)

    assert bulk([warc], tmp_path / "out", INLINE, on_progress=again).tally.documents == 2


def test_an_address_is_ray_s(make_warc: Make, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="engine must be ray"):
        bulk([str(make_warc("a.warc", 1))], tmp_path / "out", BulkOptions(engine="inline", address="auto"))


@pytest.mark.parametrize(("missing", "extra"), [("pebble", "newsclean\\[bulk\\]"), ("ray", "newsclean\\[ray\\]")])
def test_what_is_not_installed(
    make_warc: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, extra: str
) -> None:
    monkeypatch.setattr("newsclean.bulk.run.find_spec", lambda name: name != missing or None)
    monkeypatch.setattr("newsclean.bulk.on_ray.find_spec", lambda name: name != missing or None)
    with pytest.raises(MissingExtra, match=extra):
        bulk([str(make_warc("a.warc", 1))], tmp_path / "out", BulkOptions(engine="ray"))
