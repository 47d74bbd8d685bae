"""Decisions and candidates -> Article: one call a field."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Article, Source
from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.extract.kind import Verdict
from newsclean.normalize.bylines import choose_bylines
from newsclean.normalize.dates import choose_dates
from newsclean.normalize.field import Field
from newsclean.normalize.dek import choose_dek
from newsclean.normalize.headline import choose_headline
from newsclean.normalize.images import collect_images
from newsclean.normalize.sections import build_sections
from newsclean.normalize.site import Site


def assemble(
    document: Document,
    metadata: Metadata,
    segments: Segments,
    decisions: Sequence[Decision],
    verdict: Verdict,
) -> tuple[Article, dict[str, Source]]:
    """The Article, and the Source of each of its fields that was found."""
    site = Site.of(
        [candidate.value for candidate in metadata.publishers],
        document.url,
        [candidate.value for candidate in metadata.headlines],
    )
    headline = choose_headline(metadata, decisions, site)
    dek = choose_dek(metadata, decisions, headline.value)
    bylines = choose_bylines(metadata, decisions, None)
    dates = choose_dates(document, metadata, decisions, None)
    images = collect_images(metadata, segments, decisions, document.url)
    fields: dict[str, Field[object]] = {
        "headline": headline,
        "dek": dek,
        "bylines": bylines,
        "published": dates.published,
        "modified": dates.modified,
        "images": images,
    }
    article = Article(
        url=document.url,
        kind=verdict.kind,
        reasons=verdict.reasons,
        headline=headline.value,
        dek=dek.value,
        bylines=bylines.value,
        published=dates.published.value,
        modified=dates.modified.value,
        sections=build_sections(segments, decisions, document.url),
        images=images.value,
        warnings=document.warnings + metadata.warnings,
    )
    return article, {name: field.source for name, field in fields.items() if field.source}
