"""What a page says of itself, as found: candidates for every field, nothing chosen yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


class Candidate(NamedTuple):
    """One value for one field, as one place of the page states it."""

    value: str
    origin: str
    """Such as "json-ld:headline", "meta:og:title", "dom:title"."""


class AuthorCandidate(NamedTuple):
    """Somebody named as author."""

    name: str
    origin: str
    kind: Literal["person", "organization"] | None = None
    """None where the place does not say."""
    url: str | None = None
    role: str | None = None
    bio: str | None = None


class ImageCandidate(NamedTuple):
    """A picture that the metadata names."""

    url: str
    origin: str
    caption: str | None = None
    credit: str | None = None
    width: int | None = None
    height: int | None = None


class VideoCandidate(NamedTuple):
    """A video that the metadata names."""

    url: str
    origin: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """All candidates of a page, per field, in the order of the page."""

    types: tuple[str, ...] = ()
    """schema.org and OpenGraph types: "NewsArticle", "article", …"""
    headlines: tuple[Candidate, ...] = ()
    deks: tuple[Candidate, ...] = ()
    authors: tuple[AuthorCandidate, ...] = ()
    published: tuple[Candidate, ...] = ()
    modified: tuple[Candidate, ...] = ()
    publishers: tuple[Candidate, ...] = ()
    languages: tuple[Candidate, ...] = ()
    canonical: tuple[Candidate, ...] = ()
    topics: tuple[Candidate, ...] = ()
    news_sections: tuple[Candidate, ...] = ()
    images: tuple[ImageCandidate, ...] = ()
    videos: tuple[VideoCandidate, ...] = ()
    bodies: tuple[Candidate, ...] = ()
    """The article's text where metadata carry it (JSON-LD articleBody)."""
    is_free: bool | None = None
    """schema.org isAccessibleForFree, or article:content_tier."""
    access: tuple[Candidate, ...] = ()
    """Where `is_free` is said, and in which words."""
    next_page: str | None = None
    amp_url: str | None = None
    warnings: tuple[str, ...] = ()
    """Metadata that could not be read."""
