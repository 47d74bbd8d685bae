"""JSON Lines, Parquet and folders, read in pieces."""

import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsclean import InputError
from newsclean.bulk import BulkOptions, Columns, bulk
from newsclean.bulk.document import Damage, Document, Piece
from newsclean.bulk.json_lines import read_lines
from newsclean.bulk.page_files import read_pages
from newsclean.bulk.parquet_rows import cut_rows, read_rows
from newsclean.bulk.plan import make_plan

Make = Callable[..., Path]
LIMIT = 1 << 20
ANY = Columns()


def documents(pieces: list[Piece]) -> list[Document]:
    return [piece for piece in pieces if isinstance(piece, Document)]


@pytest.mark.parametrize("shard_bytes", [50, 900, 3000, 10**9])
def test_every_line_once_wherever_the_file_is_cut(make_jsonl: Make, shard_bytes: int) -> None:
    shards = make_plan([str(make_jsonl("a.jsonl", 9))], shard_bytes).shards
    found = [document.page.url for shard in shards for document in documents(list(read_lines(shard, ANY, LIMIT)))]
    assert found == [f"https://courier.example/{number}" for number in range(9)]


def test_packed_lines(make_jsonl: Make) -> None:
    path = make_jsonl("a.jsonl.gz", 5)
    (shard,) = make_plan([str(path)], 100).shards
    assert len(documents(list(read_lines(shard, ANY, LIMIT)))) == 5
    path.write_bytes(path.read_bytes()[:-20])
    assert [type(piece) for piece in read_lines(shard, ANY, LIMIT)][-1] is Damage


def test_lines_that_are_none(tmp_path: Path) -> None:
    lines = [
        b"{",
        b"[1]",
        b'{"url": "u"}',
        b'{"html": 5}',
        b"",
        b'{"html": "' + b"x" * 900 + b'"}',
        b'{"text": "Words."}',
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    (shard,) = make_plan([str(tmp_path / "a.jsonl")], 10**9).shards
    found = documents(list(read_lines(shard, ANY, 100)))
    assert [document.fault and document.fault.reason for document in found] == [*["unreadable"] * 4, "too large", None]
    assert found[-1].format == "text"


def test_columns_by_name_and_by_custom() -> None:
    row = {"raw": "<p>x", "html": "<p>y", "uri": "https://x.example", "crawl_date": "2026-03-14T06:30:00"}
    assert ANY.document(0, row, LIMIT).page.body == b"<p>y"
    assert Columns(html="raw").document(0, row, LIMIT).page.body == b"<p>x"
    assert ANY.document(0, row, LIMIT).page.url == "https://x.example"
    assert ANY.document(0, row, LIMIT).page.fetched_at == datetime(2026, 3, 14, 6, 30, tzinfo=UTC)
    assert ANY.document(0, row | {"crawl_date": "yesterday"}, LIMIT).page.fetched_at is None
    with pytest.raises(InputError, match="no column raw"):
        Columns(html="raw").found(["html"], "a.parquet")


@pytest.mark.parametrize("group", [2, 5, 100])
@pytest.mark.parametrize("shard_bytes", [200, 1500, 10**9])
def test_every_row_once_wherever_the_file_is_cut(tmp_path: Path, group: int, shard_bytes: int) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    table = pa.table({"url": [f"u{number}" for number in range(23)], "html": [b"<p>page"] * 23, "other": [1.5] * 23})
    pq.write_table(table, path, row_group_size=group)
    shards = make_plan([str(path)], shard_bytes).shards
    found = [document for shard in shards for document in documents(list(read_rows(shard, ANY, LIMIT)))]
    assert [(document.position, document.page.url) for document in found] == [(n, f"u{n}") for n in range(23)]
    assert shard_bytes > 200 or len(shards) > 3


def test_parquet_that_is_none_or_broken(tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1 but no more")
    with pytest.raises(InputError, match="no Parquet file"):
        cut_rows(path, 16, 100)
    pq.write_table(pa.table({"html": [f"<p>page {n}" * 50 for n in range(400)]}), path, compression="none")
    (shard,) = make_plan([str(path)], 10**9).shards
    data = bytearray(path.read_bytes())
    data[4:400] = b"\xff" * 396
    path.write_bytes(data)
    assert any(isinstance(piece, Damage) for piece in read_rows(shard, ANY, LIMIT))


def test_a_folder_of_pages(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "a.html").write_text("<p>a")
    (tmp_path / "pages" / "b.txt").write_text("b")
    (tmp_path / "pages" / "c.html.gz").write_bytes(gzip.compress(b"<p>c")[:-9])
    (shard,) = make_plan([str(tmp_path / "pages")], 10**9).shards
    gone = replace(shard, files=(*shard.files, "gone.html"))
    a, b, c, d = documents(list(read_pages(gone, LIMIT)))
    assert (a.page.body, a.name, a.format, b.format) == (b"<p>a", "a.html", None, "text")
    assert c.fault is not None
    assert d.fault is not None
    assert (c.fault.reason, "gzip" in c.fault.message, "no such file" in d.fault.message) == ("unreadable", True, True)


def test_a_run_over_all_of_them(make_jsonl: Make, make_warc: Make, tmp_path: Path) -> None:
    make_jsonl("a.jsonl", 2)
    make_warc("b.warc", 2)
    (tmp_path / "c.html").write_text("<p>c")
    (tmp_path / "d.txt").write_bytes(b"%PDF-1.7")
    sources = [str(tmp_path / name) for name in ("a.jsonl", "b.warc", "c.html", "d.txt")]
    report = bulk(sources, tmp_path / "out", BulkOptions(form="jsonl", engine="inline"))
    assert (report.tally.documents, report.tally.articles, report.tally.errors) == (6, 4, {"not a page": 1})
    lines = [line for path in (tmp_path / "out").glob("*.jsonl") for line in path.read_text().splitlines()]
    keys = [json.loads(line)["document"] for line in lines]
    assert len(set(keys)) == 6
    assert str(tmp_path / "c.html") in keys
