"""How near a prediction comes to the gold: each figure from 0 to 1. See README.md."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import Any

Record = dict[str, Any]
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


def score(gold: Record, prediction: Record) -> dict[str, float]:
    """All figures that the gold has an answer for."""
    return {name: metric(gold, prediction) for name, (key, metric) in METRICS.items() if gold.get(key)}


def segments(gold: Record, prediction: Record) -> tuple[int, int, int]:
    """True positives, false negatives and false positives among the strings of `with` and `without`."""
    text = " ".join((prediction.get("body") or "").split())
    found = sum(" ".join(part.split()) in text for part in gold.get("with", ()))
    wrong = sum(" ".join(part.split()) in text for part in gold.get("without", ()))
    return found, len(gold.get("with", ())) - found, wrong


def f1(gold: Counter[Hashable], found: Counter[Hashable]) -> float:
    """The harmonic mean of precision and recall; 1 where both are empty."""
    total = gold.total() + found.total()
    return 2 * (gold & found).total() / total if total else 1.0


def fold(text: str) -> str:
    """Without case, space and punctuation."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _body(gold: Record, prediction: Record) -> float:
    found = _grams(prediction.get("body") or "")
    whole = "\n".join([*gold.get("dek", []), gold["body"]])
    return max(f1(_grams(gold["body"]), found), f1(_grams(whole), found))


def _para(gold: Record, prediction: Record) -> float:
    wanted, found = _lines(gold["body"]), _lines(prediction.get("body") or "")
    return f1(wanted, found - (_bag(gold.get("dek", [])) - wanted))


def _headline(gold: Record, prediction: Record) -> float:
    return float(fold(gold["headline"]) == fold(prediction.get("headline") or ""))


def _published(gold: Record, prediction: Record) -> float:
    return float(str(gold["published"])[:10] == str(prediction.get("published") or "")[:10])


def _set_of(key: str) -> Callable[[Record, Record], float]:
    return lambda gold, prediction: f1(_bag(gold[key]), _bag(prediction.get(key) or []))


def _grams(text: str, size: int = 4) -> Counter[Hashable]:
    words = _WORD.findall(text)
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1))) if words else Counter()


def _lines(text: str) -> Counter[Hashable]:
    return _bag(text.splitlines())


def _bag(texts: Iterable[str]) -> Counter[Hashable]:
    return Counter(filter(None, map(fold, texts)))


METRICS: dict[str, tuple[str, Callable[[Record, Record], float]]] = {
    "body": ("body", _body),
    "para": ("body", _para),
    "headline": ("headline", _headline),
    "authors": ("authors", _set_of("authors")),
    "published": ("published", _published),
    "headings": ("headings", _set_of("headings")),
}
