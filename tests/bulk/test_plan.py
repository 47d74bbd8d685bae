"""Which files there are, and where they are cut."""

from itertools import pairwise
from pathlib import Path

import pytest

from newsclean import InputError
from newsclean.bulk.plan import make_plan


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crawl" / "deep").mkdir(parents=True)
    for name in ("b.warc.gz", "a.warc", "deep/c.jsonl", "deep/d.jsonl.gz", "e.warc.zst"):
        (tmp_path / "crawl" / name).write_bytes(b"x" * 1000)
    for number in range(5):
        (tmp_path / "crawl" / "deep" / f"page{number}.html").write_bytes(b"y" * 100)
    for name in ("notes.docx", ".hidden.html"):
        (tmp_path / "crawl" / name).write_bytes(b"z")
    return tmp_path


def test_a_plan_holds_every_byte_once() -> None:
    plan = make_plan(["crawl"], 300)
    assert [shard.number for shard in plan.shards] == list(range(len(plan.shards)))
    for name, pieces in (("crawl/a.warc", 3), ("crawl/b.warc.gz", 3), ("crawl/deep/c.jsonl", 3)):
        shards = [shard for shard in plan.shards if shard.name == name]
        assert len(shards) == pieces
        assert all(before.end == after.start for before, after in pairwise(shards))
        assert (shards[0].start, shards[-1].end, sum(shard.weight for shard in shards)) == (0, 1000, 1000)


def test_what_cannot_be_cut_is_one_shard() -> None:
    names = [shard.name for shard in make_plan(["crawl"], 300).shards]
    assert names.count("crawl/deep/d.jsonl.gz") == names.count("crawl/e.warc.zst") == 1


def test_pages_are_gathered() -> None:
    pages = [shard.files for shard in make_plan(["crawl"], 300).shards if shard.kind == "pages"]
    assert pages == [("page0.html", "page1.html", "page2.html"), ("page3.html", "page4.html")]


def test_what_is_unknown_is_named_and_what_is_hidden_left_out() -> None:
    assert make_plan(["crawl"], 300).unknown == ("crawl/notes.docx",)


def test_a_file_named_twice_is_read_once() -> None:
    assert make_plan(["crawl", "crawl/a.warc"], 300) == make_plan(["crawl"], 300)


@pytest.mark.parametrize("source", ["gone.warc", "empty"])
def test_nothing_to_read(here: Path, source: str) -> None:
    (here / "empty").mkdir()
    with pytest.raises(InputError, match=source):
        make_plan([source], 300)
