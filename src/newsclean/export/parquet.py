"""Article -> Arrow and Parquet: ARTICLE_SCHEMA, and rows put into it. Extra: bulk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsclean.article import Article, Json
from newsclean.errors import MissingExtra
from newsclean.export.row import article_row

try:
    import pyarrow as pa
except ImportError as error:
    raise MissingExtra("Parquet needs pyarrow: pip install 'newsclean[bulk]'") from error

_MOST = 2**31 - 1

_text = pa.string()
_texts = pa.list_(_text)
_timestamp = pa.struct([("value", _text), ("precision", _text), ("ambiguous", pa.bool_())])
_byline = pa.struct([(name, _text) for name in ("name", "kind", "role", "url", "bio")])
_credit = pa.struct([("line", _text), ("creators", _texts), ("agency", _text)])
_image = pa.struct(
    [
        *((name, _text) for name in ("url", "caption", "alt")),
        ("credit", _credit),
        ("role", _text),
        ("width", pa.int32()),
        ("height", pa.int32()),
    ]
)
_video = pa.struct([(name, _text) for name in ("url", "title", "provider")])
_access = pa.struct([("declared", pa.bool_()), ("truncated", pa.bool_())])
# Blocks of every kind in one struct: Parquet has no unions that readers agree on.
_plain = [
    ("type", _text),
    ("text", _text),
    ("links", pa.list_(pa.struct([("text", _text), ("url", _text)]))),
    ("role", _text),
    ("items", _texts),
    ("ordered", pa.bool_()),
    ("rows", pa.list_(_texts)),
    ("url", _text),
    ("provider", _text),
    ("title", _text),
]
_entry = [("timestamp", _timestamp), ("heading", _text), ("blocks", pa.list_(pa.struct(_plain)))]
_section = pa.struct(
    [("heading", _text), ("level", pa.int8()), ("blocks", pa.list_(pa.struct([*_plain, *_entry])))],
)

ARTICLE_SCHEMA = pa.schema(
    [
        ("url", _text),
        ("canonical_url", _text),
        ("kind", _text),
        ("reasons", _texts),
        ("headline", _text),
        ("dek", _text),
        ("bylines", pa.list_(_byline)),
        ("published", _timestamp),
        ("modified", _timestamp),
        ("publisher", _text),
        ("language", _text),
        ("topics", _texts),
        ("news_section", _text),
        ("sections", pa.list_(_section)),
        ("images", pa.list_(_image)),
        ("videos", pa.list_(_video)),
        ("access", _access),
        ("next_page", _text),
        ("amp_url", _text),
        ("warnings", _texts),
        ("text", _text),
        ("word_count", pa.int32()),
        ("content_hash", _text),
    ]
)
"""What `newsclean.export.row.article_row` gives, as Arrow types."""


def article_table(articles: Iterable[Article]) -> pa.Table:
    """One row an Article, by ARTICLE_SCHEMA; `newsclean.export.row.article_of` reads a row back."""
    return rows_table(list(map(article_row, articles)), ARTICLE_SCHEMA)


def rows_table(rows: list[Json], schema: pa.Schema) -> pa.Table:
    """Rows of plain JSON values as a table. What Arrow cannot hold is mended: lone surrogates, enormous numbers."""
    try:
        return pa.Table.from_pylist(rows, schema=schema)
    except (UnicodeEncodeError, OverflowError, pa.ArrowException):
        return pa.Table.from_pylist(list(map(_mended, rows)), schema=schema)


def _mended(value: Any) -> Any:
    """Rows are no deeper than their schema, so this may call itself."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {name: _mended(inner) for name, inner in value.items()}
        case list():
            return list(map(_mended, value))
        case int() if value > _MOST:
            return None
        case _:
            return value
