"""The JSON Schema (draft 2020-12) of an Article's JSON."""

from __future__ import annotations

from importlib import resources


def article_schema() -> str:
    """The schema, as JSON."""
    return resources.files(__package__).joinpath("article.schema.json").read_text(encoding="utf-8")
