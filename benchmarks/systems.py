"""What is measured: each a function from a page to a prediction. One that is not installed is left out."""

from __future__ import annotations

import importlib.util
import logging
from collections.abc import Callable
from typing import Any

Prediction = dict[str, Any]
System = Callable[[bytes | str, str | None], Prediction]


def load() -> dict[str, System]:
    """All systems that can run here, by name."""
    logging.disable(logging.CRITICAL)
    return {name: make() for name, (module, make) in _SYSTEMS.items() if importlib.util.find_spec(module)}


def _newsclean() -> System:
    import newsclean

    def run(source: bytes | str, url: str | None) -> Prediction:
        article = newsclean.clean(source, url=url)
        return {
            "body": article.text,
            "headline": article.headline,
            "authors": [byline.name for byline in article.bylines],
            "published": article.published.value.isoformat() if article.published else None,
            "headings": [section.heading for section in article.sections if section.heading],
        }

    return run


def _readability() -> System:
    import lxml.html
    from bs4.dammit import UnicodeDammit
    from readability import Document

    def run(source: bytes | str, _: str | None) -> Prediction:
        # Some of its releases cannot read bytes.
        text = source if isinstance(source, str) else UnicodeDammit(source, is_html=True).unicode_markup
        document = Document(text or "")
        tree = lxml.html.fromstring(document.summary(html_partial=True))
        headings = ["".join(map(str, heading.itertext())) for heading in tree.iter("h2", "h3", "h4")]
        return {"body": "\n".join(map(str, tree.itertext())), "headline": document.short_title(), "headings": headings}

    return run


def _trafilatura() -> System:
    import trafilatura

    def run(source: bytes | str, url: str | None) -> Prediction:
        found = trafilatura.bare_extraction(source, url=url, with_metadata=True, include_comments=False)
        if found is None:
            return {}
        heads = ["".join(head.itertext()) for head in found.body.iter("head")] if found.body is not None else []
        authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return {
            "body": found.text,
            "headline": found.title,
            "authors": authors,
            "published": found.date,
            "headings": heads,
        }

    return run


def _lxml_parse() -> System:
    """The bare parse: the unit of time."""
    import lxml.html

    def run(source: bytes | str, _: str | None) -> Prediction:
        lxml.html.document_fromstring(source)
        return {}

    return run


_SYSTEMS: dict[str, tuple[str, Callable[[], System]]] = {
    "newsclean": ("newsclean", _newsclean),
    "readability-lxml": ("readability", _readability),
    "trafilatura": ("trafilatura", _trafilatura),
    "lxml parse": ("lxml", _lxml_parse),
}
