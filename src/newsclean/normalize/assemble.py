"""Decisions and candidates -> Article: one call a field."""

from __future__ import annotations

from collections.abc import Mapping

from newsclean.article import Access, Article, Source
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.document import Document
from newsclean.extract.kind import Verdict
from newsclean.extract.ruled import Ruled
from newsclean.normalize.addresses import absolute, choose_canonical
from newsclean.normalize.language import choose_language
from newsclean.normalize.pictures.captions import FigureParts
from newsclean.normalize.pictures.images import collect_images
from newsclean.normalize.publisher import choose_publisher
from newsclean.normalize.sections import build_sections
from newsclean.normalize.site import Site
from newsclean.normalize.title.dek import choose_dek
from newsclean.normalize.title.headline import choose_headline
from newsclean.normalize.topics import choose_section, choose_topics
from newsclean.normalize.videos import collect_videos
from newsclean.normalize.when.dates import choose_dates
from newsclean.normalize.who.bylines import choose_bylines

_AS_STATED = 0.95


def assemble(
    document: Document,
    metadata: Metadata,
    ruled: Ruled,
    verdict: Verdict,
    parts: Mapping[int, FigureParts],
) -> tuple[Article, dict[str, Source]]:
    """The Article, and the Source of each of its fields that was found; `parts` as in `collect_images`."""
    segments, decisions, origin = ruled
    url = document.url
    canonical = choose_canonical(metadata, url)
    base = url or canonical.value
    site = Site.of_page(metadata, base)
    publisher = choose_publisher(metadata, site)
    language = choose_language(metadata, decisions)
    headline = choose_headline(metadata, decisions, site)
    dek = choose_dek(metadata, decisions, headline.value)
    bylines = choose_bylines(metadata, decisions, publisher.value, segments.boxes, base)
    in_script = ruled.origin is not None and ruled.origin.origin.startswith("script:")
    dates = choose_dates(document, metadata, decisions, language.value, in_script=in_script)
    topics = choose_topics(metadata, site)
    section = choose_section(metadata, site, headline.value)
    images = collect_images(metadata, segments, decisions, base, parts)
    videos = collect_videos(metadata, segments, decisions, base)
    article = Article(
        url=url,
        canonical_url=canonical.value,
        kind=verdict.kind,
        reasons=verdict.reasons,
        headline=headline.value,
        dek=dek.value,
        bylines=bylines.value,
        published=dates.published.value,
        modified=dates.modified.value,
        publisher=publisher.value,
        language=language.value,
        topics=topics.value,
        news_section=section.value,
        sections=build_sections(decisions, base),
        images=images.value,
        videos=videos.value,
        access=Access(metadata.is_free, verdict.truncated),
        next_page=absolute(metadata.next_page, base),
        amp_url=absolute(metadata.amp_url, base),
        warnings=document.warnings + metadata.warnings,
    )
    sources = {
        "sections": _text_source(article, document, origin),
        "canonical_url": canonical.source,
        "headline": headline.source,
        "dek": dek.source,
        "bylines": bylines.source,
        "published": dates.published.source,
        "modified": dates.modified.source,
        "publisher": publisher.source,
        "language": language.source,
        "topics": topics.source,
        "news_section": section.source,
        "images": images.source,
        "videos": videos.source,
        **_declared(article, metadata),
    }
    return article, {name: source for name, source in sources.items() if source}


def _declared(article: Article, metadata: Metadata) -> dict[str, Source | None]:
    """Of what is taken over as it is stated."""
    access = metadata.access[0] if metadata.access else None
    return {
        "access": Source(access.origin, access.value, _AS_STATED) if access else None,
        "next_page": Source("dom:rel=next", metadata.next_page or "", _AS_STATED) if article.next_page else None,
        "amp_url": Source("dom:link rel=amphtml", metadata.amp_url or "", _AS_STATED) if article.amp_url else None,
    }


def _text_source(article: Article, document: Document, origin: Candidate | None) -> Source | None:
    if not article.sections:
        return None
    if origin:
        return Source(origin.origin, origin.value, 0.8)
    return Source("text" if document.tree is None else "dom", article.text, 0.95)
