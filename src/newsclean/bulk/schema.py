"""The Arrow schema of the output: one row a document."""

from __future__ import annotations

import pyarrow as pa

from newsclean.bulk.row import IDENTITY
from newsclean.export.parquet import ARTICLE_SCHEMA

ROW_SCHEMA = pa.schema([*((name, pa.string()) for name in IDENTITY), *ARTICLE_SCHEMA])
"""`document` (unique), `fetched_at`, `error` and `error_message` (null where there is an Article), ARTICLE_SCHEMA."""
