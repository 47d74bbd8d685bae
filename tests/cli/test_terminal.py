"""What a person sees: colours on a terminal, nothing of the kind in a pipe."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
_CODES = re.compile(r"\x1b\[[0-9;]*m")


def _on_terminal(*arguments: str, **environment: str) -> tuple[int, str]:
    """Exit code and what a terminal is sent."""
    ours, theirs = pty.openpty()
    started = subprocess.Popen(
        [sys.executable, "-m", "newsclean", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": "xterm-256color", "COLUMNS": "80"} | environment,
    )
    os.close(theirs)
    sent = b""
    with os.fdopen(ours, "rb", buffering=0) as screen:
        try:
            while piece := screen.read(4096):
                sent += piece
        except OSError:  # so Linux says that the other end is closed
            pass
    return started.wait(), sent.decode().replace("\r\n", "\n")


def test_json_is_indented_and_coloured() -> None:
    code, sent = _on_terminal("clean", "ferry.html")
    assert code == 0
    assert _CODES.search(sent)
    assert '\n  "headline": "Ferry returns to Port Ellery",\n' in _CODES.sub("", sent)


@pytest.mark.parametrize("form", ["markdown", "text", "html", "jsonld"])
def test_formats_are_coloured_and_the_same(run: Run, form: str) -> None:
    code, sent = _on_terminal("clean", "ferry.html", "--format", form)
    assert code == 0
    assert _CODES.search(sent)
    piped = run("clean", "ferry.html", "--format", form).out
    assert "".join(_CODES.sub("", sent).split()) == "".join(piped.split())


def test_several_are_titled() -> None:
    _, sent = _on_terminal("clean", "ferry.html", "bare.html", "--format", "text")
    assert re.search(r"^ferry\.html ─+$", _CODES.sub("", sent), re.M)


def test_the_ledger_is_a_table() -> None:
    code, sent = _on_terminal("explain", "ferry.html")
    assert code == 0
    assert re.search(r"^ +- +\w+ .* Home *$", _CODES.sub("", sent), re.M)
    assert "+" in _CODES.sub("", _on_terminal("explain", "ferry.html", "--all")[1])


def test_no_colour_on_request() -> None:
    _, sent = _on_terminal("clean", "ferry.html", NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", sent)


def test_texts_cannot_act_on_the_terminal(here: Path) -> None:
    prose = "A paragraph of prose, long enough to be one, that goes on, and on, until it is sure to be kept. " * 3
    (here / "evil.txt").write_text(f"Evil headline\n\n[red]{prose}[/red]\x9b2J \x1b[2J :smile: \u0007\n\n{prose}\n")
    for form in ("json", "text", "markdown"):
        _, sent = _on_terminal("clean", "evil.txt", "--format", form, "--input-format", "text")
        assert "[red]A paragraph" in _CODES.sub("", sent).replace("\\", "")
        assert not re.search(r"[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]", sent)
        assert "\x1b[2J" not in sent


def test_nothing_to_read_from_a_keyboard() -> None:
    code, sent = _on_terminal("clean")
    assert code == 2
    assert "Nothing to clean" in sent


def test_a_pipe_gets_no_colours(run: Run) -> None:
    assert "\x1b" not in run("clean", "ferry.html").out
    assert "\x1b" not in run("clean", "missing.html").err


SLOW = ("requests", "urllib3", "bs4", "rich", "readability", "dateparser")


def test_a_file_in_a_pipe_costs_no_slow_import() -> None:
    script = (
        "import sys; from newsclean.cli.main import main\ntry: main()\nfinally: print(*sys.modules, file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, "clean", "ferry.html"], capture_output=True, check=True, text=True
    )
    assert set(SLOW).isdisjoint(ended.stderr.split())
