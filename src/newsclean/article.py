"""The typed result. Every value here is frozen; `to_dict` is written out so that the JSON is a promise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from newsclean.blocks import Block, Embed, Entry, Link, ListBlock, Paragraph, Plain, Quote, Table, read_block
from newsclean.errors import InputError
from newsclean.fields import Access, Byline, Credit, Image, Json, Timestamp, Video
from newsclean.reading import maybe_string, strings

__all__ = [
    "Access",
    "Article",
    "Block",
    "Byline",
    "Credit",
    "Embed",
    "Entry",
    "Image",
    "Json",
    "Kind",
    "Link",
    "ListBlock",
    "Paragraph",
    "Plain",
    "Quote",
    "Section",
    "Source",
    "Table",
    "Timestamp",
    "Video",
]


class Kind(StrEnum):
    """What the page turned out to be."""

    ARTICLE = "article"
    LIVEBLOG = "liveblog"
    INDEX = "index"
    PAYWALL = "paywall"
    CONSENT = "consent"
    BLOCKED = "blocked"
    UNRENDERED = "unrendered"
    EMPTY = "empty"

    @property
    def has_article(self) -> bool:
        """True where the text of an article (whole or, behind a paywall, cut) was found."""
        return self in (Kind.ARTICLE, Kind.LIVEBLOG, Kind.PAYWALL)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. The lede's section has no heading."""

    heading: str | None
    level: int | None
    """2 for the first order under the headline, and so on; None for the lede."""
    blocks: tuple[Block, ...]

    def to_dict(self) -> Json:
        return {"heading": self.heading, "level": self.level, "blocks": [block.to_dict() for block in self.blocks]}

    @classmethod
    def from_dict(cls, data: Json) -> Section:
        level = data["level"]
        if level is not None and (type(level) is not int or not 2 <= level <= 6):
            raise ValueError(f"a level is 2 to 6 or null, not {level!r:.60}")
        return cls(maybe_string(data["heading"]), level, tuple(map(read_block, data["blocks"])))


@dataclass(frozen=True, slots=True)
class Source:
    """Where a field's value came from."""

    origin: str
    """Such as "json-ld:headline", "meta:og:title", "dom:h1", "text", "url"."""
    raw: str
    """The value as it stood there."""
    confidence: float
    """The share of such values that turn out right, 0 to 1."""
    rejected: tuple[tuple[str, str], ...] = ()
    """The rivals that lost, each as (origin, raw)."""

    def to_dict(self) -> Json:
        return {
            "origin": self.origin,
            "raw": self.raw,
            "confidence": self.confidence,
            "rejected": [list(rival) for rival in self.rejected],
        }


_UNKNOWN_ACCESS = Access()


@dataclass(frozen=True, slots=True)
class Article:
    """A news article, or what was found in place of one (see `kind`)."""

    url: str | None = None
    canonical_url: str | None = None
    kind: Kind = Kind.EMPTY
    reasons: tuple[str, ...] = ()
    """Why `kind` is what it is."""
    headline: str | None = None
    dek: str | None = None
    bylines: tuple[Byline, ...] = ()
    published: Timestamp | None = None
    modified: Timestamp | None = None
    publisher: str | None = None
    language: str | None = None
    """A BCP 47 tag."""
    topics: tuple[str, ...] = ()
    news_section: str | None = None
    """The part of the publication it stands in ("Politics")."""
    sections: tuple[Section, ...] = ()
    images: tuple[Image, ...] = ()
    videos: tuple[Video, ...] = ()
    access: Access = _UNKNOWN_ACCESS
    next_page: str | None = None
    amp_url: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Headings and blocks, a blank line between; no headline, no dek, no captions."""
        return "\n\n".join(self._parts())

    @property
    def word_count(self) -> int:
        """Words of `text`, counted at white space."""
        return len(self.text.split())

    def _parts(self) -> Iterator[str]:
        for section in self.sections:
            if section.heading:
                yield section.heading
            yield from filter(None, (block.text for block in section.blocks))

    def to_dict(self) -> Json:
        """Plain JSON values; `from_dict` gives the same Article back."""
        return {
            "url": self.url,
            "canonical_url": self.canonical_url,
            "kind": self.kind.value,
            "reasons": list(self.reasons),
            "headline": self.headline,
            "dek": self.dek,
            "bylines": [byline.to_dict() for byline in self.bylines],
            "published": self.published.to_dict() if self.published else None,
            "modified": self.modified.to_dict() if self.modified else None,
            "publisher": self.publisher,
            "language": self.language,
            "topics": list(self.topics),
            "news_section": self.news_section,
            "sections": [section.to_dict() for section in self.sections],
            "images": [image.to_dict() for image in self.images],
            "videos": [video.to_dict() for video in self.videos],
            "access": self.access.to_dict(),
            "next_page": self.next_page,
            "amp_url": self.amp_url,
            "warnings": list(self.warnings),
        }

    @classmethod
    def from_dict(cls, data: Json) -> Article:
        """The Article that `to_dict` wrote; raises InputError where a field is missing, unknown or of a wrong type."""
        try:
            article = _read(data)
        except KeyError as error:
            raise InputError(f"not an Article's JSON: {error} is missing or unknown") from error
        except (TypeError, ValueError, AttributeError) as error:
            raise InputError(f"not an Article's JSON: {error}") from error
        written = article.to_dict()
        if unread := [name for name in data if data[name] != written.get(name, ...)]:
            raise InputError(f"not an Article's JSON: cannot read all of {', '.join(map(repr, unread))}")
        return article


def _read(data: Json) -> Article:
    return Article(
        url=maybe_string(data["url"]),
        canonical_url=maybe_string(data["canonical_url"]),
        kind=Kind(data["kind"]),
        reasons=strings(data["reasons"]),
        headline=maybe_string(data["headline"]),
        dek=maybe_string(data["dek"]),
        bylines=tuple(map(Byline.from_dict, data["bylines"])),
        published=_timestamp(data["published"]),
        modified=_timestamp(data["modified"]),
        publisher=maybe_string(data["publisher"]),
        language=maybe_string(data["language"]),
        topics=strings(data["topics"]),
        news_section=maybe_string(data["news_section"]),
        sections=tuple(map(Section.from_dict, data["sections"])),
        images=tuple(map(Image.from_dict, data["images"])),
        videos=tuple(map(Video.from_dict, data["videos"])),
        access=Access.from_dict(data["access"]),
        next_page=maybe_string(data["next_page"]),
        amp_url=maybe_string(data["amp_url"]),
        warnings=strings(data["warnings"]),
    )


def _timestamp(data: Json | None) -> Timestamp | None:
    return None if data is None else Timestamp.from_dict(data)
