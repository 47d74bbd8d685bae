"""The confidence of bylines and dates, held against real pages: what is given 0.9 is right about 9 times in 10."""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import newsclean

SETS = ("fundus", "postlight")
_SLACK = 0.07
_BAND = 0.9


class Trial(NamedTuple):
    """One field of one page."""

    field: str
    confidence: float
    right: bool


@cache
def trials(corpus: Path) -> tuple[Trial, ...]:
    return tuple(trial for name in SETS for trial in _trials_of(corpus / name))


def _trials_of(folder: Path) -> Iterator[Trial]:
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        page = gzip.decompress((folder / f"{gold['id']}.html.gz").read_bytes())
        yield from _compare(gold, newsclean.extract(page, url=gold["url"]))


def _compare(gold: dict[str, Any], found: newsclean.Extraction) -> Iterator[Trial]:
    article, sources = found.article, found.sources
    authors = gold.get("authors") or ([gold["author_line"]] if gold.get("author_line") else [])
    if authors and "bylines" in sources:
        right = _words(authors) == _words(byline.name for byline in article.bylines)
        yield Trial("bylines", sources["bylines"].confidence, right)
    if gold.get("published") and article.published:
        right = not _days(gold["published"]).isdisjoint(_days(article.published.value.isoformat()))
        yield Trial("published", sources["published"].confidence, right)


def _words(names: Iterable[str]) -> set[str]:
    return set(re.findall(r"\w+", " ".join(names).casefold())) - {"and"}


def _days(text: str) -> set[str]:
    """The day as written, and in UTC where an offset is given."""
    days = {text[:10]}
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return days
    return days | {moment.astimezone(UTC).date().isoformat()} if moment.tzinfo else days


@pytest.mark.parametrize("field", ["bylines", "published"])
def test_sure_values_are_right_as_often_as_they_say(shared: Path, field: str) -> None:
    sure = [trial for trial in trials(shared / "corpus") if trial.field == field and trial.confidence >= _BAND]
    assert len(sure) > 50
    promised = sum(trial.confidence for trial in sure) / len(sure)
    assert sum(trial.right for trial in sure) / len(sure) >= promised - _SLACK


@pytest.mark.parametrize("field", ["bylines", "published"])
def test_doubtful_values_are_wrong_more_often(shared: Path, field: str) -> None:
    all_of_field = [trial for trial in trials(shared / "corpus") if trial.field == field]
    sure = [trial.right for trial in all_of_field if trial.confidence >= _BAND]
    doubtful = [trial.right for trial in all_of_field if trial.confidence < _BAND]
    assert sum(doubtful) / max(1, len(doubtful)) < sum(sure) / len(sure)
