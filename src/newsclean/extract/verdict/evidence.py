"""Evidence: what the signals may look at, worked out once a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document

_BODY_ROLES = frozenset(("paragraph", "list", "quote", "table", "entry", "correction"))
_LITTLE = 3000
_SHOWN_WITHIN = 6000
"""Characters; a page that shows more is read at its head alone when words are looked for."""
_HEAD = 1000
_CARD = 20


class Evidence(NamedTuple):
    """A page after its blocks were decided."""

    document: Document
    metadata: Metadata
    segments: Segments
    decisions: Sequence[Decision]
    body: Sequence[Decision]
    """The decisions that keep running text."""
    length: int
    """Their characters."""
    prose: int
    """The same, where a sign that stands for a syllable or a word counts as three."""
    seen: Sequence[Decision]
    """The decisions on whatever a reader can see."""
    cards: Sequence[Decision]
    """Those of them on linked titles: nothing but a link, and long enough to say something."""
    title: str
    """The title that the page gives itself and its headline, folded."""
    said: str
    """What a reader of a page with little text sees at first, folded; "" of one with more."""
    path: str
    """Of the page's address, without the slash at its end; "" of a front page and where there is no address."""

    @property
    def is_declared_article(self) -> bool:
        """True where the metadata call it an article and date it."""
        return self.is_typed_article and bool(self.metadata.published)

    @property
    def is_typed_article(self) -> bool:
        """True where the metadata call it an article."""
        return any(kind.lower().endswith(("article", "posting", "report")) for kind in self.metadata.types)


class Signal(NamedTuple):
    """One thing that speaks for a kind, or, with a negative weight, against it."""

    weight: float
    reason: str


Sign = Callable[[Evidence], Signal | None]
"""Looks at the evidence for one thing."""


def gather(document: Document, metadata: Metadata, segments: Segments, decisions: Sequence[Decision]) -> Evidence:
    """All that the signals may look at."""
    body = [d for d in decisions if d.keep and d.role in _BODY_ROLES]
    prose = _weigh(body)
    seen = [d for d in decisions if d.role != "hidden"]
    return Evidence(
        document=document,
        metadata=metadata,
        segments=segments,
        decisions=decisions,
        body=body,
        length=sum(len(d.block.text) for d in body),
        prose=prose,
        seen=seen,
        cards=[d for d in seen if d.block.link_chars >= _CARD and d.block.link_chars > 0.9 * len(d.block.text)],
        title=_title(document, metadata, decisions),
        said=_said(seen, body) if prose <= _LITTLE else "",
        path=urlsplit(_address(document, metadata)).path.rstrip("/"),
    )


def fold(text: str) -> str:
    """For looking phrases up: lower case, straight apostrophes, single spaces."""
    return " ".join(text.lower().replace("\u2019", "'").split())


def find_phrase(wanted: Sequence[str], text: str) -> str | None:
    """The first of the phrases that stands in a folded text."""
    return next((phrase for phrase in wanted if phrase in text), None) if text else None


def _weigh(decisions: Sequence[Decision]) -> int:
    text = "".join(d.block.text for d in decisions)
    return len(text) if text.isascii() else len(text) + 2 * len(_wide().findall(text))


@cache
def _wide() -> re.Pattern[str]:
    """Kana, Chinese characters and Hangul. A range of this size takes milliseconds to compile."""
    return re.compile("[\u3040-\ud7af]")


def _title(document: Document, metadata: Metadata, decisions: Sequence[Decision]) -> str:
    stated = _stated_title(document.tree) if document.tree is not None else ""
    shown = next(((d.block.text,) for d in decisions if d.role == "headline"), ())
    named = [candidate.value for candidate in metadata.headlines[:2]]
    return fold(" | ".join([stated, *named, *shown])[:_HEAD])


def _stated_title(tree: etree._Element) -> str:
    titles = (title for head in tree.iterchildren("head") for title in head.iterchildren("title"))
    return next((title.text or "" for title in titles), "")


def _said(seen: Sequence[Decision], body: Sequence[Decision]) -> str:
    if sum(len(d.block.text) for d in seen) <= _SHOWN_WITHIN:
        return fold(" ".join(d.block.text for d in seen))
    return fold(" ".join(d.block.text for d in body[:4])[:_HEAD])


def _address(document: Document, metadata: Metadata) -> str:
    canonical = metadata.canonical[0].value if metadata.canonical else ""
    try:
        urlsplit(document.url or canonical)
    except ValueError:
        return ""
    return document.url or canonical


def count(tree: etree._Element | None, path: etree.XPath) -> int:
    """How many nodes of a tree an XPath finds; 0 in a text."""
    if tree is None:
        return 0
    found = path(tree)
    return len(found) if isinstance(found, list) else 0
