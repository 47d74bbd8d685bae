"""Article <-> one row of a table: the fields of its JSON, and beside them what queries ask for."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Any

from newsclean.article import Article, Json

_SAYS_NOTHING = re.compile(r"[\W_]+")
_FIELDS = tuple(Article().to_dict())
_BLOCK_FIELDS = {
    "paragraph": ("type", "text", "links", "role"),
    "quote": ("type", "text", "links"),
    "list": ("type", "items", "ordered", "links"),
    "table": ("type", "rows"),
    "embed": ("type", "url", "provider", "title"),
    "entry": ("type", "timestamp", "heading", "blocks"),
}


def article_row(article: Article) -> Json:
    """The fields of `Article.to_dict`, and `text`, `word_count` and `content_hash`."""
    text = article.text
    return article.to_dict() | {"text": text, "word_count": len(text.split()), "content_hash": content_hash(text)}


def content_hash(text: str) -> str | None:
    """The same for texts that differ in case, white space, punctuation or Unicode form only; None without a letter.

    32 hexadecimal digits: BLAKE2b (RFC 7693) over the letters and digits of the text's NFKC form.
    """
    words = _SAYS_NOTHING.sub("", unicodedata.normalize("NFKC", text).casefold())
    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=16).hexdigest() if words else None


def article_of(row: Json) -> Article:
    """The Article of a row, as JSON Lines or a Parquet reader's `to_pylist` give it; raises InputError."""
    data = {name: row[name] for name in _FIELDS if name in row}
    if isinstance(data.get("sections"), list):
        data["sections"] = [section | {"blocks": _blocks(section["blocks"])} for section in data["sections"]]
    return Article.from_dict(data)


def _blocks(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without the fields of other kinds of blocks, which a table fills with null."""
    return [_entry(block) if block["type"] == "entry" else _own(block) for block in blocks]


def _entry(block: dict[str, Any]) -> dict[str, Any]:
    return _own(block) | {"blocks": [_own(inner) for inner in block["blocks"]]}


def _own(block: dict[str, Any]) -> dict[str, Any]:
    return {name: block[name] for name in _BLOCK_FIELDS[block["type"]]}
