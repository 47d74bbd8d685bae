"""The Article: its text, and its JSON there and back."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from newsclean import (
    Article,
    Embed,
    Entry,
    InputError,
    Kind,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Section,
    Table,
    Timestamp,
)


def test_to_dict_has_every_field() -> None:
    assert list(Article().to_dict()) == [field.name for field in fields(Article)]


def test_text_is_headings_and_blocks_a_blank_line_apart() -> None:
    article = Article(
        headline="Not here",
        sections=(
            Section(None, None, (Paragraph("One."), Embed("https://x.example"))),
            Section("Two", 2, (Quote("Said."), ListBlock(("a", "b")), Table((("c", "d"), ("e",))))),
            Section(None, None, (Entry(None, "Three", (Paragraph("Four."),)),)),
        ),
    )
    assert article.text == "One.\n\nTwo\n\nSaid.\n\na\nb\n\nc\td\ne\n\nThree\n\nFour."
    assert article.word_count == 10


def test_kinds_with_an_article() -> None:
    assert {kind for kind in Kind if kind.has_article} == {Kind.ARTICLE, Kind.LIVEBLOG, Kind.PAYWALL}


BROKEN: list[tuple[str, Any]] = [
    ("headline", 5),
    ("headline", ["a"]),
    ("kind", "novel"),
    ("topics", "abc"),
    ("topics", [1]),
    ("bylines", None),
    ("bylines", [{"name": "A"}]),
    ("bylines", [{"name": "A", "kind": "cat", "role": None, "url": None, "bio": None}]),
    ("published", {"value": "yesterday", "precision": "day", "ambiguous": False}),
    ("published", {"value": "2024-01-01T10:00:00", "precision": "day", "ambiguous": False}),
    ("published", {"value": "2024-01-01", "precision": "week", "ambiguous": False}),
    ("published", {"value": "2024-01-01", "precision": "day", "ambiguous": 0}),
    ("sections", [{"heading": None, "level": 7, "blocks": []}]),
    ("sections", [{"heading": None, "level": None, "blocks": [{"type": "poem", "text": "a"}]}]),
    ("sections", [{"heading": None, "level": None, "blocks": ["text"]}]),
    ("sections", [{"heading": None, "level": None, "blocks": [], "colour": "red"}]),
    ("images", [Article().access.to_dict()]),
    ("images", [{"url": None, "caption": None, "alt": None, "credit": None, "role": "lead", "width": -1, "height": 1}]),
    ("access", "free"),
    ("shoe_size", 43),
]


@pytest.mark.parametrize(("name", "value"), BROKEN)
def test_broken_json_is_refused(name: str, value: object) -> None:
    with pytest.raises(InputError, match=r"^not an Article's JSON: "):
        Article.from_dict(Article().to_dict() | {name: value})


@pytest.mark.parametrize("data", [None, [], "text", {}, {"url": None}])
def test_what_is_no_article_at_all_is_refused(data: Any) -> None:
    with pytest.raises(InputError, match="not an Article's JSON"):
        Article.from_dict(data)


def test_an_entry_holds_no_entry() -> None:
    inner = Entry(None, None, ()).to_dict()
    nested = {"heading": None, "level": None, "blocks": [inner | {"blocks": [inner]}]}
    with pytest.raises(InputError, match="'entry'"):
        Article.from_dict(Article().to_dict() | {"sections": [nested]})


def test_links_come_back() -> None:
    block = Paragraph("See this.", (Link("this", "https://x.example/"),), "correction")
    assert Paragraph.from_dict(block.to_dict()) == block


MOMENT = datetime(2024, 9, 10, 20, 42, 31, 999, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("precision", "value", "iso"),
    [
        ("second", "2024-09-10T20:42:31+02:00", "2024-09-10T20:42:31+02:00"),
        ("minute", "2024-09-10T20:42:00+02:00", "2024-09-10T20:42+02:00"),
        ("day", "2024-09-10", "2024-09-10"),
        ("month", "2024-09-01", "2024-09"),
        ("year", "2024-01-01", "2024"),
    ],
)
def test_timestamp_states_no_more_than_its_precision(precision: Any, value: str, iso: str) -> None:
    timestamp = Timestamp(MOMENT, precision)
    assert timestamp.to_dict()["value"] == value
    assert timestamp.iso == iso
    assert Timestamp.from_dict(timestamp.to_dict()) == timestamp


def test_timestamp_keeps_the_offset() -> None:
    read = Timestamp.from_dict(Timestamp(MOMENT).to_dict())
    assert read.value.utcoffset() == timedelta(hours=2)
    assert Timestamp(datetime(2024, 1, 1)).value.tzinfo is None
    assert Timestamp(datetime(2024, 1, 1, tzinfo=UTC)).iso == "2024-01-01T00:00:00+00:00"
