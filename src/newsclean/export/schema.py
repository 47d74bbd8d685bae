"""The JSON Schema (draft 2020-12) of an Article's JSON."""

from __future__ import annotations


def article_schema() -> str:
    """The schema, as JSON."""
    from importlib import resources

    return resources.files(__package__).joinpath("article.schema.json").read_text(encoding="utf-8")
