"""Where the output goes, and that no half of it is ever seen."""

import json
import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import responses

Run = Callable[..., Any]
NEWSCLEAN = [sys.executable, "-m", "newsclean"]


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"ferry.html", "bare.html", "report.pdf"}


def test_a_file(here: Path, run: Run) -> None:
    assert run("clean", "ferry.html", "ferry.html", "-o", "out.jsonl") == (0, "", "")
    assert len((here / "out.jsonl").read_text().splitlines()) == 2
    assert _names(here) == {"out.jsonl"}


def test_a_dash_is_standard_output(here: Path, run: Run) -> None:
    assert run("clean", "ferry.html", "-o", "-").out.startswith("{")
    assert not _names(here)


def test_a_file_keeps_its_mode_and_its_links(here: Path, run: Run) -> None:
    (here / "real.json").write_text("old")
    (here / "real.json").chmod(0o640)
    (here / "link.json").symlink_to("real.json")
    run("clean", "ferry.html", "-o", "link.json")
    assert (here / "link.json").is_symlink()
    assert json.loads((here / "real.json").read_text())["kind"] == "article"
    assert stat.S_IMODE((here / "real.json").stat().st_mode) == 0o640


def test_with_nothing_to_write_what_stood_there_stays(here: Path, run: Run) -> None:
    (here / "out.json").write_text("old")
    assert run("clean", "missing.html", "-o", "out.json").code == 5
    assert (here / "out.json").read_text() == "old"
    assert _names(here) == {"out.json"}


def test_a_folder_gets_a_file_for_each_input(here: Path, run: Run) -> None:
    (here / "out").mkdir()
    (here / "notes.txt").write_text((here / "ferry.html").read_text())
    page = (here / "ferry.html").read_text()
    result = run("clean", "ferry.html", here / "ferry.html", "notes.txt", "-", "-f", "html", "-o", "out", stdin=page)
    assert result.code == 0
    assert sorted(os.listdir("out")) == ["ferry-2.html", "ferry.html", "notes.html", "stdin.html"]
    assert (here / "out" / "ferry.html").read_text().startswith("<!DOCTYPE html>")


def test_a_folder_s_own_inputs_are_never_written_over(here: Path, run: Run) -> None:
    before = (here / "ferry.html").read_bytes()
    assert run("clean", "ferry.html", "-f", "html", "-o", ".").code == 0
    assert (here / "ferry.html").read_bytes() == before
    assert _names(here) == {"ferry-2.html"}


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://x.example/2026/03/ferry-returns.html?page=2#top", "ferry-returns.json"),
        ("https://x.example/2026/ferry/", "ferry.json"),
        ("https://x.example/", "x.example.json"),
        ("https://x.example/..", "page.json"),
        ("https://x.example/a%2F..%2Fb", "a-2F..-2Fb.json"),
    ],
)
def test_names_made_of_addresses(here: Path, run: Run, address: str, name: str) -> None:
    (here / "out").mkdir()
    with responses.RequestsMock() as mock:
        mock.get(re.compile("."), body=(here / "ferry.html").read_text(), content_type="text/html")
        assert run("clean", address, "-o", "out").code == 0
    assert _names(here / "out") == {name}


def test_several_in_one_stream_are_told_apart(run: Run) -> None:
    once = run("clean", "ferry.html", "-f", "markdown").out
    assert run("clean", "ferry.html", "ferry.html", "-f", "markdown").out == f"{once}\n---\n\n{once}"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("command", [("clean", "ferry.html"), ("schema",), ("--help",)])
def test_a_full_disk(command: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run([*NEWSCLEAN, *command], stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert ended.returncode == 1
    assert ended.stderr == "newsclean: standard output: cannot be written: No space left on device\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_device_is_written_to_and_never_replaced(run: Run) -> None:
    assert run("clean", "ferry.html", "-o", "/dev/full") == (
        1,
        "",
        "newsclean: /dev/full: cannot be written: No space left on device\n",
    )
    assert run("clean", "ferry.html", "-o", os.devnull) == (0, "", "")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_folder_that_cannot_be_written_to(run: Run) -> None:
    name = "x" * 300
    code, _, err = run("clean", "ferry.html", "-o", name)
    assert (code, err) == (1, f"newsclean: {name}: cannot be written: File name too long\n")


def test_a_reader_that_has_had_enough() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as out:
        ended = subprocess.run([*NEWSCLEAN, "clean", "ferry.html"], stdout=out, stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_interrupted_nothing_is_left_behind(here: Path) -> None:
    os.mkfifo(here / "slow.html")
    arguments = [*NEWSCLEAN, "clean", "ferry.html", "slow.html", "-o", "out.jsonl"]
    # A shell's background job starts deaf to Ctrl-C, and its children with it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True) as running, ExitStack() as stack:
        # Opening the pipe waits for the command to open its other end: by then the first article is written aside.
        stack.enter_context(open(here / "slow.html", "wb"))
        assert any(name.endswith(".part") for name in _names(here))
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=20)
    assert (running.returncode, err.strip()) == (130, "newsclean: interrupted")
    assert _names(here) == {"slow.html"}
