"""The way of a page through the house: Page -> blocks -> decisions -> Article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from newsclean.article import Article, Source
from newsclean.extract import document as documents
from newsclean.extract.block import Decision
from newsclean.extract.classify import classify
from newsclean.extract.fallback import rescue
from newsclean.extract.kind import judge
from newsclean.extract.metadata import find_metadata
from newsclean.extract.ruled import Ruled
from newsclean.extract.segment import segment
from newsclean.extract.shell import fill_shell
from newsclean.normalize.assemble import assemble
from newsclean.normalize.ledger import settle
from newsclean.normalize.pictures.captions import read_figure_parts
from newsclean.settings import Settings


@dataclass(frozen=True, slots=True)
class Extraction:
    """An Article and how it came about."""

    article: Article
    decisions: tuple[Decision, ...]
    """The ledger: one line for every text of the page, in its order."""
    sources: Mapping[str, Source]
    """For every field that was found, where its value came from."""
    encoding: str | None = None
    """The charset that the bytes were read in; None where the caller gave text."""
    encoding_origin: str | None = None
    """How that was decided: "bom", "header", "meta", "utf-8" (the bytes are valid), "detected" or "caller"."""


def clean(
    source: documents.Source,
    *,
    url: str | None = None,
    format: documents.Format | None = None,
    settings: Settings | None = None,
) -> Article:
    """A page or a text in, an Article out; no I/O. See `extract` for the arguments."""
    return extract(source, url=url, format=format, settings=settings).article


def extract(
    source: documents.Source,
    *,
    url: str | None = None,
    format: documents.Format | None = None,
    settings: Settings | None = None,
) -> Extraction:
    """An Article with its ledger and the source of every field; no I/O.

    `source` is bytes, str, Page, an lxml tree or a BeautifulSoup object, HTML or plain text; `format` ("html" or
    "text") decides where the caller knows which. `url` makes links absolute. Raises InputError for what can be
    neither page nor text. What is a page but no article comes back with its `kind` and reasons.
    """
    settings = settings or Settings()
    document = documents.read(source, url=url, format=format, limit=settings.max_bytes)
    metadata = find_metadata(document)
    segments = segment(document)
    ruled = Ruled(segments, classify(segments, metadata))
    ruled = fill_shell(document, metadata, ruled)
    if settings.fallback:
        ruled = ruled._replace(decisions=rescue(document, ruled.decisions))
    verdict = judge(document, metadata, ruled.segments, ruled.decisions)
    parts = read_figure_parts(ruled.decisions)
    article, sources = assemble(document, metadata, ruled, verdict, parts)
    decisions = settle(ruled.decisions, article, parts)
    return Extraction(article, decisions, sources, document.encoding, document.encoding_origin)
