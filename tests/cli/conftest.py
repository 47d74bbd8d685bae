"""The command, run within this process, and pages to run it on."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from newsclean.cli.main import main

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Ferry returns</title></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Ferry returns to Port Ellery</h1>
<p>The first night ferry in eleven years left Port Ellery on Friday, twelve minutes late and with every cabin sold.</p>
<p>The line had closed in 2015, when the old ship failed its inspection, and since then the way had been a bus.</p>
<p>Until the end of April the ferry sails three times a week, and after that the council decides what it pays for.</p>
</article></body></html>"""
BARE = "<!DOCTYPE html><html><head><title>Nothing</title></head><body></body></html>"


class Result(NamedTuple):
    """How a run of the command went."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run the command with these arguments, and `stdin` for standard input."""

    def run(*arguments: object, stdin: str = "") -> Result:
        monkeypatch.setattr(sys, "argv", ["newsclean", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsysbinary.readouterr()
        return Result(int(ended.value.code or 0), out.decode(), err.decode())

    return run


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with an article, a page that is none, and what is no page at all."""
    (tmp_path / "ferry.html").write_text(PAGE)
    (tmp_path / "bare.html").write_text(BARE)
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7 ...")
    monkeypatch.chdir(tmp_path)
    return tmp_path
