"""meta elements -> candidates: OpenGraph, Twitter, Dublin Core, parsely, sailthru, cXense, citation and the plain ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from newsclean.extract.candidates import AuthorCandidate, Candidate, ImageCandidate, Metadata, VideoCandidate
from newsclean.extract.metadata.words import address, plain

NAMES: dict[str, tuple[str, ...]] = {
    "types": ("og:type", "parsely:type"),
    "headlines": (
        "og:title",
        "twitter:title",
        "twitter:text:title",
        "dc:title",
        "dcterms:title",
        "parsely:title",
        "sailthru:title",
        "cxenseparse:title",
        "citation:title",
        "title",
        "headline",
        "hdl",
        "article:title",
        "news:title",
        "rnews:headline",
    ),
    "deks": (
        "og:description",
        "twitter:description",
        "description",
        "dc:description",
        "dcterms:description",
        "dcterms:abstract",
        "sailthru:description",
        "article:description",
        "abstract",
    ),
    "authors": (
        "author",
        "authors",
        "article:author",
        "article:author:name",
        "og:author",
        "og:article:author",
        "dc:creator",
        "dcterms:creator",
        "dc:contributor",
        "byl",
        "byline",
        "parsely:author",
        "sailthru:author",
        "citation:author",
        "cxenseparse:author",
        "creator",
        "article:byline",
        "mrf:authors",
        "rnews:author",
        "content:author",
    ),
    "published": (
        "article:published:time",
        "article:published",
        "og:published:time",
        "og:article:published:time",
        "pubdate",
        "datepublished",
        "date:published",
        "publishdate",
        "publish:date",
        "published",
        "published:date",
        "published:at",
        "publication:date",
        "publicationdate",
        "published:time",
        "date",
        "dc:date",
        "dc:date:issued",
        "dc:date:created",
        "dcterms:created",
        "dcterms:issued",
        "dcterms:date",
        "dcterms:available",
        "dc:created",
        "dc:issued",
        "date:created",
        "created",
        "citation:publication:date",
        "citation:date",
        "citation:online:date",
        "parsely:pub:date",
        "sailthru:date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "article:created",
        "og:pubdate",
        "article:pubdate",
        "rnews:datepublished",
        "originalpublicationdate",
        "ptime",
        "displaydate",
        "pdate",
        "datecreated",
        "article:published:date",
        "mediator:published:time",
        "article:date",
        "release:date",
        "shareaholic:article:published:time",
    ),
    "modified": (
        "article:modified:time",
        "og:updated:time",
        "article:modified",
        "og:article:modified:time",
        "datemodified",
        "last:modified",
        "lastmod",
        "modified",
        "dc:date:modified",
        "dcterms:modified",
        "article:updated",
        "article:updated:time",
        "updated",
        "last:updated:date",
        "last:updated",
        "revision:date",
        "utime",
        "lmt",
        "moddate",
        "modified:time",
        "updated:time",
        "date:modified",
        "dc:modified",
        "article:modified:date",
        "shareaholic:article:modified:time",
    ),
    "publishers": (
        "og:site:name",
        "application:name",
        "apple:mobile:web:app:title",
        "dc:publisher",
        "dcterms:publisher",
        "publisher",
        "article:publisher",
        "citation:publisher",
        "citation:journal:title",
        "twitter:site",
        "cre",
        "al:ios:app:name",
        "al:android:app:name",
        "copyright",
    ),
    "languages": ("og:locale", "content:language", "dc:language", "dcterms:language", "language", "inlanguage"),
    "canonical": ("og:url", "twitter:url", "parsely:link", "dc:identifier", "cxenseparse:url"),
    "topics": (
        "news:keywords",
        "keywords",
        "article:tag",
        "og:article:tag",
        "parsely:tags",
        "sailthru:tags",
        "dc:subject",
        "dcterms:subject",
        "citation:keywords",
        "tags",
    ),
    "news_sections": (
        "article:section",
        "og:article:section",
        "og:section",
        "parsely:section",
        "section",
        "cxenseparse:section",
        "category",
        "article:category",
    ),
    "images": (
        "og:image",
        "og:image:url",
        "og:image:secure:url",
        "twitter:image",
        "twitter:image:src",
        "thumbnail",
        "parsely:image:url",
        "sailthru:image:full",
    ),
    "videos": ("og:video", "og:video:url", "og:video:secure:url", "twitter:player"),
}
"""The names that a field goes by, in lower case, every separator a colon."""

_FIELD_OF = {name: field for field, names in NAMES.items() for name in names}
_SEPARATORS = re.compile(r"[.\-_ /]")
_WRITTEN_BY = re.compile(r"\b(by|author|autor\w*|von|par|por|door|da|di|av|af)\b", re.I)
_FREE = {"free": True, "locked": False, "metered": None}


class Meta(NamedTuple):
    """One meta element."""

    name: str
    """As the page writes it."""
    content: str

    @property
    def key(self) -> str:
        """The name as `NAMES` has it."""
        return _SEPARATORS.sub(":", self.name.lower())


def read_meta(metas: Iterable[Meta]) -> Metadata:
    """Candidates from a page's meta elements."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    rest: dict[str, str] = {}
    for meta in metas:
        key = meta.key
        field = _FIELD_OF.get(key)
        if field is None:
            rest[key] = meta.content
        elif value := plain(meta.content):
            found[field].append(Candidate(value, f"meta:{meta.name}"))
    return Metadata(
        types=tuple(value for value, _ in found["types"]),
        headlines=tuple(found["headlines"]),
        deks=tuple(found["deks"]),
        authors=tuple(AuthorCandidate(*candidate) for candidate in found["authors"]) + _labelled(rest),
        published=tuple(found["published"]),
        modified=tuple(found["modified"]),
        publishers=tuple(found["publishers"]),
        languages=tuple(found["languages"]),
        canonical=tuple(c for c in found["canonical"] if address(c.value)),
        topics=tuple(found["topics"]),
        news_sections=tuple(found["news_sections"]),
        images=tuple(ImageCandidate(*c) for c in found["images"] if address(c.value)),
        videos=tuple(VideoCandidate(*c) for c in found["videos"] if address(c.value)),
        is_free=_FREE.get(rest.get("article:content:tier", "")),
    )


def _labelled(rest: dict[str, str]) -> tuple[AuthorCandidate, ...]:
    """twitter:label1 "Written by" names twitter:data1 (Yoast writes it in the site's language)."""
    return tuple(
        AuthorCandidate(plain(rest[f"twitter:data{number}"]), f"meta:twitter:data{number}")
        for number in (1, 2)
        if _WRITTEN_BY.search(rest.get(f"twitter:label{number}", "")) and plain(rest.get(f"twitter:data{number}"))
    )
