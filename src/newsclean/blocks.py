"""What an Article's text is made of: paragraphs, quotes, lists, tables, embeds and the entries of a live blog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from newsclean.fields import Json, Timestamp
from newsclean.reading import boolean, maybe_string, one_of, string, strings


@dataclass(frozen=True, slots=True)
class Link:
    """An anchor inside a block."""

    text: str
    url: str

    def to_dict(self) -> Json:
        return {"text": self.text, "url": self.url}

    @classmethod
    def from_dict(cls, data: Json) -> Link:
        return cls(string(data["text"]), string(data["url"]))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. A line break inside it is "\\n"."""

    text: str
    links: tuple[Link, ...] = ()
    """In the order of the text; each `Link.text` is a piece of `text`."""
    role: Literal["correction"] | None = None
    """"correction" marks an editor's correction or clarification."""

    def to_dict(self) -> Json:
        return {"type": "paragraph", "text": self.text, "links": _links_out(self.links), "role": self.role}

    @classmethod
    def from_dict(cls, data: Json) -> Paragraph:
        role = data["role"]
        if role is not None:
            one_of(role, "correction")
        return cls(string(data["text"]), _links_in(data), "correction" if role else None)


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation; `text` may hold several paragraphs, one a line."""

    text: str
    links: tuple[Link, ...] = ()

    def to_dict(self) -> Json:
        return {"type": "quote", "text": self.text, "links": _links_out(self.links)}

    @classmethod
    def from_dict(cls, data: Json) -> Quote:
        return cls(string(data["text"]), _links_in(data))


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
            "links": _links_out(self.links),
        }

    @classmethod
    def from_dict(cls, data: Json) -> ListBlock:
        return cls(strings(data["items"]), boolean(data["ordered"]), _links_in(data))


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
        return cls(tuple(map(strings, data["rows"])))


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
        return cls(maybe_string(data["url"]), maybe_string(data["provider"]), maybe_string(data["title"]))


Plain = Paragraph | Quote | ListBlock | Table | Embed
"""What may stand in an Entry: an Entry itself may not, so an Article is never deeper than that."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One post of a live blog."""

    timestamp: Timestamp | None
    heading: str | None
    blocks: tuple[Plain, ...]

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
        timestamp = Timestamp.from_dict(data["timestamp"]) if data["timestamp"] is not None else None
        return cls(timestamp, maybe_string(data["heading"]), tuple(map(_plain, data["blocks"])))


Block = Plain | Entry

_PLAIN: dict[str, type[Plain]] = {
    "paragraph": Paragraph,
    "quote": Quote,
    "list": ListBlock,
    "table": Table,
    "embed": Embed,
}


def read_block(data: Json) -> Block:
    """The block that its `to_dict` wrote; KeyError, TypeError or ValueError where it did not."""
    return Entry.from_dict(data) if data["type"] == "entry" else _plain(data)


def _plain(data: Json) -> Plain:
    return _PLAIN[data["type"]].from_dict(data)


def _links_out(links: tuple[Link, ...]) -> list[Json]:
    return [link.to_dict() for link in links]


def _links_in(data: Json) -> tuple[Link, ...]:
    return tuple(map(Link.from_dict, data["links"]))
