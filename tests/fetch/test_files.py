"""Files and streams."""

import gzip
import io
import os
import sys
import threading
from pathlib import Path

import pytest

from newsclean import InputError, Page
from newsclean.fetch.files import find_files, read_file, read_stream

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


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        *("b.html", "a.htm", "notes.txt", "packed.html.gz", "saved.mhtml", "web.warc.gz", "logo.png", "data.json.gz"),
        *("deep/er/c.html", ".hidden.html", "odd[1].html"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PAGE)
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("b.html", ["b.html"]),
        ("logo.png", ["logo.png"]),
        ("missing.html", ["missing.html"]),
        ("-", ["-"]),
        ("*.htm*", ["a.htm", "b.html", "odd[1].html", "packed.html.gz"]),
        ("**/*.html", ["b.html", "deep/er/c.html", "odd[1].html"]),
        ("*.pdf", ["*.pdf"]),
        ("odd[1].html", ["odd[1].html"]),
        ("deep", ["deep/er/c.html"]),
    ],
)
def test_names_stand_for_files(tree: Path, name: str, found: list[str]) -> None:
    assert tree
    assert list(find_files([name])) == found


def test_a_folder_s_pages_in_order(tree: Path) -> None:
    found = [os.path.relpath(name, tree) for name in find_files([str(tree)])]
    assert found == sorted(
        [
            "a.htm",
            "b.html",
            "deep/er/c.html",
            "notes.txt",
            "odd[1].html",
            "packed.html.gz",
            "saved.mhtml",
            "web.warc.gz",
        ]
    )


def test_a_folder_without_pages(tree: Path) -> None:
    with pytest.raises(InputError, match="no page in this folder"):
        list(find_files([str(tree / "empty")]))


def test_a_saved_page_says_where_from(tmp_path: Path) -> None:
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(b"<!-- saved from url=(0018)https://x.example/ -->" + PAGE))
    assert read_file(tmp_path / "a.html.gz").url == "https://x.example/"
    assert read_file(tmp_path / "a.html.gz", url="https://y.example/").url == "https://y.example/"
