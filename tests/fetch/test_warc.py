"""WARC files, whole and broken."""

import gzip
import io
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from backports import zstd
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newsclean import InputError, MissingExtra, Page
from newsclean.errors import IncompleteError
from newsclean.fetch.warc import NAME, read_warc

Write = Callable[[bytes], Path]


def _page(number: int) -> bytes:
    return b"<html><body><p>Ferry number %d sails at last.</p>%b</body></html>" % (number, b"<br>" * 200)


def _archive(*records: tuple[str, str, str, bytes], packed: bool = False) -> bytes:
    """A WARC of answers, each a status line, a Content-Type, a Content-Encoding ("" for none) and a body."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    made = [writer.create_warcinfo_record("test.warc", {"software": "test"})]
    for number, (status, kind, encoding, body) in enumerate(records):
        encoded = [("Content-Encoding", encoding)] if encoding else []
        made.append(
            writer.create_warc_record(
                f"https://x.example/{number}",
                "response",
                payload=io.BytesIO(body),
                http_headers=StatusAndHeaders(status, [("Content-Type", kind), *encoded], protocol="HTTP/1.1"),
                warc_headers_dict={"WARC-Date": "2026-03-02T08:00:00Z"},
            )
        )
    for record in made:
        writer.write_record(record)
        record.raw_stream.close()
    return out.getvalue()


def _pages_archive(*, packed: bool = False) -> bytes:
    return _archive(*(("200 OK", "text/html", "", _page(number)) for number in range(4)), packed=packed)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(data: bytes) -> Path:
        path = tmp_path / "pages.warc"
        path.write_bytes(data)
        return path

    return write


PACKINGS: dict[str, Callable[[], bytes]] = {
    "plain": _pages_archive,
    "gzip": lambda: _pages_archive(packed=True),
    "gzip in one piece": lambda: gzip.compress(_pages_archive()),
    "zstd": lambda: zstd.compress(_pages_archive()),
}


def _read(path: Path) -> tuple[list[Page], str]:
    """The pages, and what was said at the end."""
    pages = []
    try:
        for page in read_warc(path):
            pages.append(page)
    except IncompleteError as error:
        return pages, str(error)
    return pages, ""


@pytest.mark.parametrize("packing", PACKINGS)
def test_pages(write: Write, packing: str) -> None:
    pages, error = _read(write(PACKINGS[packing]()))
    assert not error
    assert [page.body for page in pages] == [_page(number) for number in range(4)]
    assert [page.url for page in pages] == [f"https://x.example/{number}" for number in range(4)]
    assert pages[0].fetched_at == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert pages[0].header("content-type") == "text/html"


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_cut_file_never_passes_for_complete(write: Write, packing: str) -> None:
    whole = PACKINGS[packing]()
    for cut in range(len(whole) // 10, len(whole), 1 + len(whole) // 60):
        pages, error = _read(write(whole[:cut]))
        assert "not complete" in error
        assert "read up to byte" in error
        assert f"{len(pages)} pages" in error
        assert [page.body for page in pages] == [_page(number) for number in range(len(pages))]


def test_a_cut_says_how_far_it_was_read(write: Write) -> None:
    whole = _pages_archive()
    end = whole.rindex(b"WARC/1.0")
    _, error = _read(write(whole[: end + 700]))
    assert error == (
        f"not complete: the file ends in the middle of a record; read up to byte {end:,}: 5 records, 3 pages"
    )


def test_bytes_that_changed(write: Write) -> None:
    whole = _pages_archive()
    pages, error = _read(write(whole.replace(b"Ferry number 1", b"Ferry number 7")))
    assert [page.url for page in pages] == [f"https://x.example/{number}" for number in (0, 2, 3)]
    assert "1 records are damaged" in error
    packed = bytearray(_pages_archive(packed=True))
    packed[len(packed) // 2] ^= 0xFF
    pages, error = _read(write(bytes(packed)))
    assert "the rest cannot be read" in error
    assert len(pages) < 4


def test_only_pages_that_were_answered(write: Write) -> None:
    archive = _archive(
        ("404 Not Found", "text/html", "", b"<p>gone"),
        ("301 Moved", "text/html", "", b"<p>moved"),
        ("200 OK", "image/png", "", b"\x89PNG"),
        ("200 OK", "TEXT/HTML; charset=latin1", "", b"<p>here"),
        ("200 OK", "application/xhtml+xml", "gzip", gzip.compress(b"<p>packed")),
    )
    pages, error = _read(write(archive))
    assert (error, [page.body for page in pages]) == ("", [b"<p>here", b"<p>packed"])


def test_a_bomb_stops_at_the_limit(write: Write) -> None:
    archive = _archive(("200 OK", "text/html", "gzip", gzip.compress(bytes(10_000_000))))
    assert [len(page.body) for page in read_warc(write(archive), limit=1000)] == [1001]


@pytest.mark.parametrize("data", [b"no such thing at all" * 10, b"<html><p>A page.</p></html>"])
def test_what_is_no_warc(write: Write, data: bytes) -> None:
    with pytest.raises(InputError, match="Invalid WARC"):
        list(read_warc(write(data)))


def test_what_cannot_be_read(write: Write, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        list(read_warc(tmp_path / "missing.warc"))
    with pytest.raises(InputError, match="is empty"):
        list(read_warc(write(b"")))


def test_the_extra_is_named(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc", None)
    with pytest.raises(MissingExtra, match=r"newsclean\[warc\]"):
        list(read_warc(write(_pages_archive())))


@pytest.mark.parametrize(
    ("name", "known"), [("a.warc", True), ("A.WARC.GZ", True), ("a.warc.zst", True), ("a.gz", False)]
)
def test_names(name: str, known: bool) -> None:
    assert bool(NAME.search(name)) is known
