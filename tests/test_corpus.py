"""The promises that hold for every page, held against every real page at hand."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

import newsclean
from newsclean.extract.document import read

SETS = ("fundus", "trafilatura", "postlight", "fundus_rough_text", "fundus_page_text")
# What a browser shows is no text of these: HTML standard, section 15.3.1, and what they show in place of what failed.
_UNSHOWN = (
    *("applet", "audio", "canvas", "frameset", "head", "iframe", "link", "map", "meta", "meter", "noembed"),
    *("noframes", "noscript", "object", "param", "progress", "script", "style", "svg", "template", "title", "video"),
)
_BULLET = re.compile(r"\A\s*o\s+(?=\S)")
"""The one bullet that is a letter."""
_LABEL = 25
"""Characters of the longest "Photo: " that a caption or a credit is given without."""
_WIDTHLESS = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_TEXT_KEYS = frozenset(
    ("headline", "dek", "name", "role", "bio", "caption", "line", "heading", "text", "items", "rows")
)
_FIELDS = (
    *("headline", "dek", "bylines", "published", "modified", "publisher", "language", "canonical_url", "topics"),
    *("news_section", "images", "videos", "next_page", "amp_url"),
)


class Case(NamedTuple):
    """A page or a text, and what became of it."""

    shown: list[str]
    """Its visible texts, found without newsclean's help."""
    extraction: newsclean.Extraction
    fold: Callable[[str], str]
    """What of a text must be the same in the ledger."""

    @property
    def ledger(self) -> str:
        return self.fold("".join(d.block.text for d in self.extraction.decisions))

    @property
    def comes_from_a_script(self) -> bool:
        """True where the page shows hardly any text, and its text was found in a script."""
        source = self.extraction.sources.get("sections")
        return source is not None and source.origin not in ("dom", "text")

    @property
    def kept(self) -> list[str]:
        return [squeeze(d.block.text) for d in self.extraction.decisions if d.keep]


def squeeze(text: str) -> str:
    """Without white space and without what takes no place on a screen."""
    return "".join(text.translate(_WIDTHLESS).split())


def letters(text: str) -> str:
    """The letters alone: bullets, numbers and other marks at the beginning of a text's line are its markup."""
    return "".join(filter(str.isalpha, text))


def every_text_stands_in_the_ledger_once(case: Case) -> str | None:
    shown = Counter("".join(case.shown))
    told = Counter(case.ledger)
    lost, added = (shown - told).total(), (told - shown).total()
    if case.comes_from_a_script:
        added = 0
    return f"{lost} characters are in no block, {added} in more than one" if lost or added else None


def every_text_is_whole_in_the_ledger(case: Case) -> str | None:
    ledger = case.ledger
    lost = next((text for text in case.shown if text not in ledger), None)
    return f"{lost[:60]!r} is in no block" if lost else None


def what_is_kept_stands_in_the_article(case: Case) -> str | None:
    texts = [squeeze(text) for text in _texts(case.extraction.article.to_dict())]
    article = "".join(texts)
    rest = (_without(text, texts) for text in case.kept if text not in article)
    lost = next((text for text in rest if len(text) > _LABEL), None)
    return f"{lost[:60]!r} is kept, but not in the Article" if lost else None


def _without(text: str, parts: list[str]) -> str:
    """What is left of a line that holds several fields: "Photo:", brackets."""
    for part in sorted(parts, key=len, reverse=True):
        text = text.replace(part, "")
    return text


def the_article_says_what_was_kept(case: Case) -> str | None:
    kept = "".join(case.kept)
    sections = case.extraction.article.sections
    texts = [section.heading or "" for section in sections] + [b.text for section in sections for b in section.blocks]
    lost = next((text for text in texts for line in text.split("\n") if squeeze(line) not in kept), None)
    return f"{lost[:60]!r} is in the Article, but not kept" if lost else None


def every_decision_says_why(case: Case) -> str | None:
    silent = [d for d in case.extraction.decisions if not (d.role and d.rule and d.reason)]
    return f"no role, rule or reason: {silent[0].block.text[:60]!r}" if silent else None


def the_ledger_keeps_the_page_s_order(case: Case) -> str | None:
    indexes = [d.block.index for d in case.extraction.decisions]
    return None if indexes == sorted(set(indexes)) else "blocks out of order, or twice"


def every_field_has_its_source(case: Case) -> str | None:
    article, sources = case.extraction.article, case.extraction.sources
    orphans = [name for name in _FIELDS if getattr(article, name) and name not in sources]
    return f"no source: {', '.join(orphans)}" if orphans else None


def every_source_has_its_field(case: Case) -> str | None:
    article, sources = case.extraction.article, case.extraction.sources
    empty = [name for name in sources if not getattr(article, name)]
    return f"a source, but no value: {', '.join(empty)}" if empty else None


def the_article_survives_json(case: Case) -> str | None:
    article = case.extraction.article
    again = newsclean.Article.from_dict(json.loads(json.dumps(article.to_dict())))
    return None if again == article else "from_dict(to_dict(a)) is another Article"


Check = Callable[[Case], str | None]
CHECKS: tuple[Check, ...] = (
    every_text_stands_in_the_ledger_once,
    every_text_is_whole_in_the_ledger,
    what_is_kept_stands_in_the_article,
    the_article_says_what_was_kept,
    every_decision_says_why,
    the_ledger_keeps_the_page_s_order,
    every_field_has_its_source,
    every_source_has_its_field,
    the_article_survives_json,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("name", SETS)
def test_promise(shared: Path, name: str, check: Check) -> None:
    assert examine(shared / "corpus" / name).get(check.__name__, []) == []


@pytest.mark.parametrize("name", SETS)
def test_no_page_ends_in_an_error(shared: Path, name: str) -> None:
    assert examine(shared / "corpus" / name).get("error", []) == []


@cache
def examine(folder: Path) -> dict[str, list[str]]:
    """The findings of every check over every case of a set, in one pass."""
    findings: dict[str, list[str]] = {}
    for name, url, source in cases(folder):
        try:
            fold = letters if isinstance(source, str) else squeeze
            case = Case(shown_texts(source, fold), newsclean.extract(source, url=url), fold)
        except Exception as error:
            findings.setdefault("error", []).append(f"{name}: {type(error).__name__}: {error}")
            continue
        for check in CHECKS:
            finding = check(case)
            if finding:
                findings.setdefault(check.__name__, []).append(f"{name}: {finding}")
    return findings


def cases(folder: Path) -> Iterator[tuple[str, str | None, bytes | str]]:
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        page, text = folder / f"{gold['id']}.html.gz", folder / f"{gold['id']}.txt.gz"
        raw = gzip.decompress(page.read_bytes() if page.exists() else text.read_bytes())
        yield gold["id"], gold.get("url"), raw if page.exists() else raw.decode()


def shown_texts(source: bytes | str, fold: Callable[[str], str]) -> list[str]:
    document = read(source, limit=1_000_000_000)
    if document.tree is None:
        found = [_BULLET.sub("", line) for line in (document.text or "").splitlines()]
    else:
        etree.strip_elements(document.tree, *_UNSHOWN, with_tail=False)
        found = [str(text) for body in document.tree.iter("body") for text in body.itertext()]
    return [text for text in map(fold, found) if text]


def _texts(value: object, key: str = "") -> Iterator[str]:
    """The strings of an Article's JSON that are text, in its order."""
    if isinstance(value, str) and key in _TEXT_KEYS:
        yield value
    elif isinstance(value, dict):
        yield from (text for name, part in value.items() for text in _texts(part, name))
    elif isinstance(value, list):
        yield from (text for part in value for text in _texts(part, key))
