"""Imported once, before any task: what each would import for itself, some of it at its first document only."""

from contextlib import suppress
from importlib import import_module

from newsclean.pipeline import clean

# pyarrow imports pandas where there is one, and does so late.
_MODULES = (
    *(f"newsclean.bulk.{name}" for name in ("worker", "schema", "warc_records", "json_lines", "page_files")),
    *("pyarrow.parquet", "fastwarc", "pebble", "pandas"),
)

for name in _MODULES:
    with suppress(ImportError):
        import_module(name)
clean(b"<html><body><h1>A page</h1><p>By A. Writer, 14 March 2026, with a first text and a date.</p></body></html>")
