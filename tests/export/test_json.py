"""JSON: by the schema, one line an Article, and back."""

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsclean import Access, Article, Byline, Credit, Entry, Image, Link, Section, Timestamp, Video
from newsclean.article import Json
from newsclean.export.json import render, render_pretty
from newsclean.export.schema import article_schema

SCHEMA: Json = json.loads(article_schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@given(st.from_type(Article))
def test_json_obeys_the_schema_and_comes_back(article: Article) -> None:
    line = render(article)
    VALIDATOR.validate(json.loads(line))
    assert Article.from_dict(json.loads(line)) == article
    assert Article.from_dict(article.to_dict()) == article
    assert json.loads(render_pretty(article)) == json.loads(line)


@given(st.from_type(Article))
def test_json_is_one_line_of_utf8(article: Article) -> None:
    assert render(article).encode("utf-8").count(b"\n") == 1


def test_characters_are_written_as_such() -> None:
    assert '"Übergröße 日本"' in render(Article(headline="Übergröße 日本"))


def test_half_a_surrogate_pair_is_escaped() -> None:
    assert '"\\ud83d"' in render(Article(headline="\ud83d"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("timestamp", Timestamp),
        ("byline", Byline),
        ("section", Section),
        ("link", Link),
        ("entry", Entry),
        ("image", Image),
        ("credit", Credit),
        ("video", Video),
        ("access", Access),
    ],
)
def test_the_schema_knows_every_field(name: str, kind: Any) -> None:
    part = SCHEMA["$defs"][name]
    expected = {field.name for field in dataclasses.fields(kind)}
    assert set(part["properties"]) - {"type"} == expected
    assert set(part["required"]) == set(part["properties"])
    assert part["additionalProperties"] is False


def test_the_schema_knows_every_field_of_the_article() -> None:
    assert list(SCHEMA["properties"]) == [field.name for field in dataclasses.fields(Article)] == SCHEMA["required"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "novel"),
        ("headline", 5),
        ("sections", [{"heading": "A", "level": 1, "blocks": []}]),
        ("sections", [{"heading": None, "level": None, "blocks": [{"type": "poem"}]}]),
        ("published", {"value": "yesterday", "precision": "day", "ambiguous": False}),
        ("shoe_size", 43),
    ],
)
def test_the_schema_refuses_what_from_dict_refuses(name: str, value: object) -> None:
    assert not VALIDATOR.is_valid(Article().to_dict() | {name: value})
