"""Archives of invented pages, and a function that treats some of them badly."""

import gzip
import importlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from newsclean.bulk.row import CleanRow

_PAGE = """<!DOCTYPE html><html lang="en"><head><title>Harbour report {number}</title>
<link rel="canonical" href="https://courier.example/report/{number}"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour report number {number}</h1>
<p>On day {number} the harbour master of Port Ellery counted {number} ships, a few more than on the day before.</p>
<p>The weather was mild, the wind came from the west, and the night ferry left with every one of its cabins sold.</p>
<p>Tomorrow the council decides about the new north quay, which is meant to take larger ships than the old one.</p>
<!-- {mark} --></article></body></html>"""

# Other processes import it, so it stands in a module of its own.
_HOSTILE = """
import multiprocessing, os, pathlib, signal, time
from newsclean.bulk.row import clean_row

HERE = pathlib.Path(__file__).parent

def clean(document, name, settings):
    for mark, treat in TREATMENTS.items():
        if mark in document.page.body:
            treat()
    return clean_row(document, name, settings)

def once(name):
    try:
        (HERE / name).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True

def hang():
    time.sleep(600)

def crash():
    os.kill(os.getpid(), signal.SIGKILL)

def kill_worker():
    if once("killed"):
        os.kill(multiprocessing.parent_process().pid, signal.SIGKILL)
        time.sleep(600)

def stall():
    if once("stalled"):
        (HERE / "pids").write_text(f"{os.getpid()} {multiprocessing.parent_process().pid}")
        time.sleep(600)

TREATMENTS = {b"MARK-HANG": hang, b"MARK-CRASH": crash, b"MARK-KILL-WORKER": kill_worker, b"MARK-STALL": stall}
"""


def page(number: int, mark: str = "") -> bytes:
    """An article that is like no other by its number; the mark stands in a comment."""
    return _PAGE.format(number=number, mark=mark).encode()


Marks = dict[int, str]
Make = Callable[..., Path]


@pytest.fixture
def make_warc(tmp_path: Path) -> Make:
    """Write a WARC file of so many pages, of which some bear marks; a request stands before each."""

    def make(name: str, count: int, marks: Marks | None = None, bodies: Sequence[bytes] = ()) -> Path:
        path = tmp_path / name
        records = (
            record
            for number in range(count)
            for record in _exchange(number, bodies[number] if bodies else page(number, (marks or {}).get(number, "")))
        )
        path.write_bytes(b"".join(map(gzip.compress, records) if name.endswith(".gz") else records))
        return path

    return make


def _exchange(number: int, body: bytes) -> Iterator[bytes]:
    yield _record("request", number, b"GET / HTTP/1.1\r\nHost: courier.example\r\n\r\n")
    yield _record("response", number, b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body)


def _record(kind: str, number: int, content: bytes) -> bytes:
    header = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://courier.example/{number}\r\n"
        f"WARC-Date: 2026-03-14T06:30:00Z\r\nWARC-Record-ID: <urn:x:{kind}-{number}>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return header.encode() + content + b"\r\n\r\n"


@pytest.fixture
def make_jsonl(tmp_path: Path) -> Make:
    """Write a JSON Lines file of so many pages."""

    def make(name: str, count: int, marks: Marks | None = None) -> Path:
        rows = [
            {"url": f"https://courier.example/{number}", "html": page(number, (marks or {}).get(number, "")).decode()}
            for number in range(count)
        ]
        text = "".join(json.dumps(row) + "\n" for row in rows).encode()
        path = tmp_path / name
        path.write_bytes(gzip.compress(text) if name.endswith(".gz") else text)
        return path

    return make


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CleanRow:
    """A `clean` that hangs at a page with MARK-HANG, ends its process at MARK-CRASH, and so on."""
    (tmp_path / "hostile").mkdir()
    name = f"hostile_{abs(hash(str(tmp_path)))}"
    (tmp_path / "hostile" / f"{name}.py").write_text(_HOSTILE)
    monkeypatch.syspath_prepend(str(tmp_path / "hostile"))
    clean: CleanRow = importlib.import_module(name).clean
    return clean
