"""Tables of pages -> tables of articles, for whatever hands out batches: Ray Data, Spark, Dask, DuckDB. Extra: bulk."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.bulk.columns import Columns
from newsclean.bulk.row import clean_row
from newsclean.errors import InputError, MissingExtra
from newsclean.export.parquet import ARTICLE_SCHEMA, rows_table
from newsclean.settings import Settings

try:
    import pyarrow as pa
except ImportError as error:
    raise MissingExtra("tables need pyarrow: pip install 'newsclean[bulk]'") from error

TABLE_SCHEMA = pa.schema([("error", pa.string()), ("error_message", pa.string()), *ARTICLE_SCHEMA])
"""What `clean_table` gives: `error` and `error_message` (null where there is an Article), and ARTICLE_SCHEMA."""


def clean_table(
    table: pa.Table,
    *,
    html: str | None = None,
    url: str | None = None,
    keep: Sequence[str] = (),
    settings: Settings | None = None,
) -> pa.Table:
    """One row for each row, in their order, by TABLE_SCHEMA; before it the columns that `keep` names, unchanged.

    `html` and `url` name the columns of pages (HTML or text; strings or bytes) and addresses; without them they are
    found by names in use. A page that fails has its reason in `error`. Raises InputError where there is no column of
    pages, or a kept one has a name of TABLE_SCHEMA.
    """
    columns = Columns(html, url)
    wanted = columns.found(table.column_names, "the table")
    if taken := set(keep) & set(TABLE_SCHEMA.names):
        raise InputError(f"cannot keep {', '.join(sorted(taken))}: the result has columns of that name")
    settings = settings or Settings()
    rows = [
        clean_row(columns.document(position, row, settings.max_bytes), "row", settings)
        for position, row in enumerate(table.select(wanted).to_pylist())
    ]
    result = rows_table(rows, TABLE_SCHEMA)
    kept = table.select(list(keep))
    return pa.table([*kept.columns, *result.columns], schema=pa.schema([*kept.schema, *TABLE_SCHEMA]))
