"""Files and streams."""

import gzip
import io
import os
import sys
import threading
from pathlib import Path

import pytest

from newsclean import InputError, Page
from newsclean.fetch.files import read_file, read_stream

PAGE = b"<html><body><p>At last.</p></body></html>"


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    assert read_file(path, url="https://x.example/") == Page(PAGE, "https://x.example/")
    assert read_file(str(path)) == Page(PAGE)


@pytest.mark.parametrize("name", ["page.html.gz", "page.html"])
def test_gzip_is_told_by_its_bytes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(PAGE[:10]) + gzip.compress(PAGE[10:]))
    assert read_file(path).body == PAGE


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(PAGE))))
    assert read_file("-").body == PAGE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(PAGE,))
    writer.start()
    assert read_file(pipe).body == PAGE
    writer.join()


def test_too_large() -> None:
    assert read_stream(io.BytesIO(b"x" * 10), limit=10).body == b"x" * 10
    with pytest.raises(InputError, match="more than 10 bytes"):
        read_stream(io.BytesIO(b"x" * 11), limit=10)


def test_a_gzip_bomb() -> None:
    with pytest.raises(InputError, match="more than 100,000 bytes"):
        read_stream(io.BytesIO(gzip.compress(bytes(10_000_000))), limit=100_000)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (gzip.compress(PAGE)[:-10], "break off"),
        (gzip.compress(PAGE)[:-8] + bytes(8), "gzip data are broken"),
        (gzip.compress(PAGE)[:10] + b"\x07" * 30, "gzip data are broken"),
        (b"\x1f\x8b nothing of the kind", "gzip data are broken"),
    ],
    ids=["cut", "checksum", "block", "header"],
)
def test_broken_gzip(body: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_stream(io.BytesIO(body))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.html", "^no such file$"),
        ("www.x.example", "an address begins with https://"),
        ("x.example/story", "an address begins with https://"),
        ("../missing.html", "^no such file$"),
        ("nul\0byte", "cannot be read: embedded null byte"),
        ("x" * 5000, "cannot be read: File name too long"),
        (".", "is a folder"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, message: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=message):
        read_file(name)
