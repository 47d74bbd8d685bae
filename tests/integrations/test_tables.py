"""Tables of pages in, tables of articles out: alone, in Ray Data, and read by DuckDB and pandas."""

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsclean import InputError
from newsclean.export.row import article_of

pa = pytest.importorskip("pyarrow")
from newsclean.integrations.tables import TABLE_SCHEMA, clean_table  # noqa: E402

PAGE = """<html lang="en"><head><link rel="canonical" href="https://x.example/a"></head><body>
<article><h1>Ferry {0}</h1>
<p>The first night ferry in eleven years left Port Ellery on Friday, {0} minutes late and with every cabin sold.</p>
<p>The line had closed in 2015, when the old ship failed its inspection, and since then the way had been a bus.</p>
</article></body></html>"""


def pages(count: int) -> Any:
    return pa.table(
        {
            "id": list(range(count)),
            "url": [f"https://x.example/{number}" for number in range(count)],
            "html": [PAGE.format(number) for number in range(count)],
        }
    )


def test_a_row_for_each_row() -> None:
    table = clean_table(pages(3), keep=["id"])
    assert table.column_names == ["id", *TABLE_SCHEMA.names]
    assert table["id"].to_pylist() == [0, 1, 2]
    assert [article_of(row).headline for row in table.to_pylist()] == ["Ferry 0", "Ferry 1", "Ferry 2"]
    assert table["error"].null_count == 3


def test_what_fails_says_why() -> None:
    table = clean_table(pa.table({"body": [b"%PDF-1.7", None, PAGE.format(1).encode()]}), html="body")
    assert table["error"].to_pylist() == ["not a page", "unreadable", None]


def test_no_rows_make_an_empty_table() -> None:
    assert clean_table(pages(0)).schema == TABLE_SCHEMA


def test_columns_that_are_not_there_or_taken() -> None:
    with pytest.raises(InputError, match="no column page"):
        clean_table(pages(1), html="page")
    with pytest.raises(InputError, match="cannot keep url"):
        clean_table(pages(1), keep=["id", "url"])


def test_batches_as_spark_hands_them_out() -> None:
    def clean_batches(batches: Iterator[Any]) -> Iterator[Any]:
        for batch in batches:
            yield from clean_table(pa.Table.from_batches([batch])).to_batches()

    cleaned = list(clean_batches(iter(pages(5).to_batches(max_chunksize=2))))
    assert sum(batch.num_rows for batch in cleaned) == 5


def test_doubles_are_dropped_by_one_query() -> None:
    duckdb = pytest.importorskip("duckdb")
    same = PAGE.format(7).replace("https://x.example/a", "https://x.example/b")
    other = PAGE.format(8).replace("https://x.example/a", "https://x.example/c")
    articles = clean_table(pa.table({"html": [PAGE.format(7), PAGE.format(9), same, other]}))
    query = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text().split("```sql\n")[1].split("```")[0]
    with duckdb.connect() as connection:
        connection.register("articles", articles)
        kept = connection.sql(query.replace("'articles/*.parquet'", "articles")).fetchall()
    assert len(kept) == 2


def test_pandas_reads_it() -> None:
    pytest.importorskip("pandas")
    frame = clean_table(pages(2)).to_pandas()
    assert list(frame["headline"]) == ["Ferry 0", "Ferry 1"]
    assert frame["sections"][0][0]["blocks"][0]["text"].startswith("The first night ferry")


_RAY_DATA = """
import ray
from newsclean.integrations.tables import clean_table

ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False)
pages = ray.data.from_items([{"url": "https://x.example/%d" % n, "html": PAGE.format(n)} for n in range(20)])
articles = pages.map_batches(clean_table, batch_format="pyarrow", batch_size=5)
print(sorted(row["headline"] for row in articles.select_columns(["headline"]).take_all())[-1], articles.count())
"""


def test_ray_data_maps_it(tmp_path: Path) -> None:
    if not importlib.util.find_spec("ray"):
        pytest.skip("Ray is not installed: pip install 'newsclean[ray]'")
    (tmp_path / "script.py").write_text(f"PAGE = {PAGE!r}\n{_RAY_DATA}")
    run = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.stdout.split()[-3:] == ["Ferry", "9", "20"], run.stderr[-2000:]
