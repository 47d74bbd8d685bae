"""The typed result. Every value here is frozen; `to_dict` is written out so that the JSON is a promise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from newsclean.errors import InputError

Json = dict[str, Any]


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
class Timestamp:
    """A moment as the page states it."""

    value: datetime
    """With the page's own offset; without tzinfo where the page gives none."""
    precision: Literal["year", "month", "day", "minute", "second"] = "second"
    """How much of `value` the page states; the rest is zero."""
    ambiguous: bool = False
    """True when the page writes something like 03/04/2024 and nothing settles the order."""

    def to_dict(self) -> Json:
        """`value` is ISO 8601; only its date where the precision is a day or less."""
        value = self.value.isoformat() if self.precision in ("minute", "second") else self.value.date().isoformat()
        return {"value": value, "precision": self.precision, "ambiguous": self.ambiguous}

    @classmethod
    def from_dict(cls, data: Json) -> Timestamp:
        return cls(datetime.fromisoformat(data["value"]), data["precision"], data["ambiguous"])


@dataclass(frozen=True, slots=True)
class Link:
    """An anchor inside a block."""

    text: str
    url: str

    def to_dict(self) -> Json:
        return {"text": self.text, "url": self.url}

    @classmethod
    def from_dict(cls, data: Json) -> Link:
        return cls(data["text"], data["url"])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. A line break inside it is "\\n"."""

    text: str
    links: tuple[Link, ...] = ()
    role: Literal["correction"] | None = None
    """"correction" marks an editor's correction or clarification."""

    def to_dict(self) -> Json:
        return {
            "type": "paragraph",
            "text": self.text,
            "links": [link.to_dict() for link in self.links],
            "role": self.role,
        }

    @classmethod
    def from_dict(cls, data: Json) -> Paragraph:
        return cls(data["text"], _links(data), data["role"])


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation; `text` may hold several paragraphs, one a line."""

    text: str
    links: tuple[Link, ...] = ()

    def to_dict(self) -> Json:
        return {"type": "quote", "text": self.text, "links": [link.to_dict() for link in self.links]}

    @classmethod
    def from_dict(cls, data: Json) -> Quote:
        return cls(data["text"], _links(data))


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list that belongs to the text, one string an item."""

    items: tuple[str, ...]
    ordered: bool = False
    links: tuple[Link, ...] = ()

    @property
    def text(self) -> str:
        """The items, one a line."""
        return "\n".join(self.items)

    def to_dict(self) -> Json:
        return {
            "type": "list",
            "items": list(self.items),
            "ordered": self.ordered,
            "links": [link.to_dict() for link in self.links],
        }

    @classmethod
    def from_dict(cls, data: Json) -> ListBlock:
        return cls(tuple(data["items"]), data["ordered"], _links(data))


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data, row by row; rows may differ in length."""

    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        """One row a line, cells apart by a tab."""
        return "\n".join("\t".join(row) for row in self.rows)

    def to_dict(self) -> Json:
        return {"type": "table", "rows": [list(row) for row in self.rows]}

    @classmethod
    def from_dict(cls, data: Json) -> Table:
        return cls(tuple(tuple(row) for row in data["rows"]))


@dataclass(frozen=True, slots=True)
class Embed:
    """Foreign matter that the article shows: a post, a video player, a map."""

    url: str | None
    provider: str | None = None
    title: str | None = None

    @property
    def text(self) -> str:
        """Embeds carry no text of the article."""
        return ""

    def to_dict(self) -> Json:
        return {"type": "embed", "url": self.url, "provider": self.provider, "title": self.title}

    @classmethod
    def from_dict(cls, data: Json) -> Embed:
        return cls(data["url"], data["provider"], data["title"])


@dataclass(frozen=True, slots=True)
class Entry:
    """One post of a live blog."""

    timestamp: Timestamp | None
    heading: str | None
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """Heading and blocks, a blank line between."""
        return "\n\n".join(part for part in (self.heading, *(block.text for block in self.blocks)) if part)

    def to_dict(self) -> Json:
        return {
            "type": "entry",
            "timestamp": self.timestamp.to_dict() if self.timestamp else None,
            "heading": self.heading,
            "blocks": [block.to_dict() for block in self.blocks],
        }

    @classmethod
    def from_dict(cls, data: Json) -> Entry:
        return cls(_timestamp(data["timestamp"]), data["heading"], _blocks(data))


Block = Paragraph | Quote | ListBlock | Table | Embed | Entry

_BLOCK_TYPES: dict[str, type[Block]] = {
    "paragraph": Paragraph,
    "quote": Quote,
    "list": ListBlock,
    "table": Table,
    "embed": Embed,
    "entry": Entry,
}


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
        return cls(data["heading"], data["level"], _blocks(data))


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it."""

    name: str
    kind: Literal["person", "organization"] = "person"
    role: str | None = None
    """As the page says: "Political editor", "Photographer"."""
    url: str | None = None
    bio: str | None = None

    def to_dict(self) -> Json:
        return {"name": self.name, "kind": self.kind, "role": self.role, "url": self.url, "bio": self.bio}

    @classmethod
    def from_dict(cls, data: Json) -> Byline:
        return cls(data["name"], data["kind"], data["role"], data["url"], data["bio"])


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose picture it is."""

    line: str
    """The credit line as written, without its brackets and its "Photo:"."""
    creators: tuple[str, ...] = ()
    agency: str | None = None

    def to_dict(self) -> Json:
        return {"line": self.line, "creators": list(self.creators), "agency": self.agency}

    @classmethod
    def from_dict(cls, data: Json) -> Credit:
        return cls(data["line"], tuple(data["creators"]), data["agency"])


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the article. `url` is None where a text left only the caption."""

    url: str | None
    caption: str | None = None
    alt: str | None = None
    credit: Credit | None = None
    role: Literal["lead", "body", "gallery"] = "body"
    width: int | None = None
    height: int | None = None
    """Width and height in pixels, as the page declares them."""

    def to_dict(self) -> Json:
        return {
            "url": self.url,
            "caption": self.caption,
            "alt": self.alt,
            "credit": self.credit.to_dict() if self.credit else None,
            "role": self.role,
            "width": self.width,
            "height": self.height,
        }

    @classmethod
    def from_dict(cls, data: Json) -> Image:
        credit = Credit.from_dict(data["credit"]) if data["credit"] else None
        return cls(data["url"], data["caption"], data["alt"], credit, data["role"], data["width"], data["height"])


@dataclass(frozen=True, slots=True)
class Video:
    """A video or player that belongs to the article."""

    url: str | None
    title: str | None = None
    provider: str | None = None

    def to_dict(self) -> Json:
        return {"url": self.url, "title": self.title, "provider": self.provider}

    @classmethod
    def from_dict(cls, data: Json) -> Video:
        return cls(data["url"], data["title"], data["provider"])


@dataclass(frozen=True, slots=True)
class Access:
    """Free or not: what the page declares, and what was seen."""

    declared: bool | None = None
    """schema.org isAccessibleForFree; None where the page is silent."""
    truncated: bool = False
    """True where the text was seen to be cut by a paywall."""

    def to_dict(self) -> Json:
        return {"declared": self.declared, "truncated": self.truncated}

    @classmethod
    def from_dict(cls, data: Json) -> Access:
        return cls(data["declared"], data["truncated"])


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
    access: Access = Access()
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
            yield from (block.text for block in section.blocks if block.text)

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
        """The Article that `to_dict` wrote; raises InputError where a field is missing or unknown."""
        try:
            return cls(
                url=data["url"],
                canonical_url=data["canonical_url"],
                kind=Kind(data["kind"]),
                reasons=tuple(data["reasons"]),
                headline=data["headline"],
                dek=data["dek"],
                bylines=tuple(map(Byline.from_dict, data["bylines"])),
                published=_timestamp(data["published"]),
                modified=_timestamp(data["modified"]),
                publisher=data["publisher"],
                language=data["language"],
                topics=tuple(data["topics"]),
                news_section=data["news_section"],
                sections=tuple(map(Section.from_dict, data["sections"])),
                images=tuple(map(Image.from_dict, data["images"])),
                videos=tuple(map(Video.from_dict, data["videos"])),
                access=Access.from_dict(data["access"]),
                next_page=data["next_page"],
                amp_url=data["amp_url"],
                warnings=tuple(data["warnings"]),
            )
        except (KeyError, ValueError, TypeError) as error:
            raise InputError(f"not an Article's JSON: {type(error).__name__}: {error}") from error


def _timestamp(data: Json | None) -> Timestamp | None:
    return Timestamp.from_dict(data) if data else None


def _links(data: Json) -> tuple[Link, ...]:
    return tuple(map(Link.from_dict, data["links"]))


def _blocks(data: Json) -> tuple[Block, ...]:
    return tuple(_BLOCK_TYPES[block["type"]].from_dict(block) for block in data["blocks"])
