"""A schema.org thing, from JSON-LD or Microdata -> candidates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import Literal, NamedTuple

from newsclean.extract.candidates import AuthorCandidate, Candidate, ImageCandidate, Metadata, VideoCandidate
from newsclean.extract.metadata.graph import Graph, Thing, types_of
from newsclean.extract.metadata.words import address, plain, unescape

HEADLINE = ("headline", "name", "alternativeHeadline", "title")
DEK = ("description", "abstract")
AUTHOR = ("author", "creator", "contributor", "dc:creator", "authors")
PUBLISHED = ("datePublished", "dateCreated", "uploadDate", "published")
MODIFIED = ("dateModified", "dateUpdated", "modified")
PUBLISHER = ("publisher", "sourceOrganization", "provider", "copyrightHolder")
LANGUAGE = ("inLanguage", "language")
CANONICAL = ("url", "mainEntityOfPage", "@id")
TOPIC = ("keywords", "about", "mentions")
SECTION = ("articleSection", "genre")
IMAGE = ("image", "primaryImageOfPage", "thumbnailUrl", "associatedMedia")
VIDEO = ("video",)
BODY = ("articleBody", "text", "reviewBody")

_ORGANIZATIONS = ("Organization", "Corporation", "NewsAgency")


class Reading(NamedTuple):
    """How a thing is read: where it stands, and how an origin is named."""

    thing: Thing
    graph: Graph
    origin: Callable[[str], str]

    def entries(self, properties: tuple[str, ...]) -> Iterator[tuple[object, str]]:
        """Each value of the properties that the thing has, with its origin."""
        for name in properties:
            found = self.thing.get(name)
            if found:
                origin = self.origin(name)
                for value in self.graph.values(found):
                    yield value, origin

    def named(self, properties: tuple[str, ...]) -> tuple[Candidate, ...]:
        """The names of the values: of a dict its name, of a text the text."""
        return tuple(Candidate(name, origin) for value, origin in self.entries(properties) for name in names_of(value))


def read_thing(thing: Thing, graph: Graph, origin: Callable[[str], str]) -> Metadata:
    """Everything that a thing says of itself; `origin` names where a property stands."""
    reading = Reading(thing, graph, origin)
    return Metadata(
        types=types_of(thing),
        headlines=reading.named(HEADLINE),
        deks=reading.named(DEK),
        authors=tuple(chain.from_iterable(_authors(*entry) for entry in reading.entries(AUTHOR))),
        published=reading.named(PUBLISHED),
        modified=reading.named(MODIFIED),
        publishers=reading.named(PUBLISHER),
        languages=reading.named(LANGUAGE),
        canonical=tuple(Candidate(url, origin) for value, origin in reading.entries(CANONICAL) if (url := _url(value))),
        topics=reading.named(TOPIC),
        news_sections=reading.named(SECTION),
        images=tuple(chain.from_iterable(_images(*entry) for entry in reading.entries(IMAGE))),
        videos=tuple(chain.from_iterable(_videos(*entry) for entry in reading.entries(VIDEO))),
        bodies=tuple(
            Candidate(unescape(value), origin) for value, origin in reading.entries(BODY) if isinstance(value, str)
        ),
        is_free=_truth(thing.get("isAccessibleForFree")),
    )


def names_of(value: object) -> tuple[str, ...]:
    """What a value is called; an object may have several names, or one in two parts."""
    if not isinstance(value, dict):
        return tuple(filter(None, (plain(value),)))
    found = value.get("name") or value.get("@value") or value.get("headline") or value.get("alternateName")
    if isinstance(found, dict):
        found = found.get("@value") or found.get("name")
    names = found if isinstance(found, list) else [found]
    parts = tuple(filter(None, map(plain, names)))
    return parts or tuple(filter(None, (f"{plain(value.get('givenName'))} {plain(value.get('familyName'))}".strip(),)))


def _authors(value: object, origin: str) -> Iterator[AuthorCandidate]:
    if not isinstance(value, dict):
        yield from (AuthorCandidate(name, origin) for name in names_of(value))
        return
    inner = value.get("author") or value.get("contributor")
    if isinstance(inner, dict) and "Role" in types_of(value):
        yield from (
            author._replace(role=plain(value.get("roleName")) or author.role) for author in _authors(inner, origin)
        )
        return
    url = _url(value.get("url")) or _url(value.get("sameAs")) or _url(value.get("@id"))
    role, bio = plain(value.get("jobTitle")) or None, plain(value.get("description")) or None
    yield from (AuthorCandidate(name, origin, _kind(value), url, role, bio) for name in names_of(value))


def _kind(thing: Thing) -> Literal["person", "organization"] | None:
    types = types_of(thing)
    if any(name.endswith(_ORGANIZATIONS) for name in types):
        return "organization"
    return "person" if "Person" in types else None


def _images(value: object, origin: str) -> Iterator[ImageCandidate]:
    if not isinstance(value, dict):
        if url := address(value):
            yield ImageCandidate(url, origin)
        return
    source = value.get("url") or value.get("contentUrl") or value.get("@id")
    caption = plain(value.get("caption")) or plain(value.get("description")) or None
    credit = next(chain.from_iterable(names_of(value.get(key)) for key in _CREDIT if value.get(key)), None)
    size = _pixels(value.get("width")), _pixels(value.get("height"))
    for each in source if isinstance(source, list) else [source]:
        if url := address(each):
            yield ImageCandidate(url, origin, caption, credit, *size)


_CREDIT = ("creditText", "copyrightHolder", "author", "creator", "copyrightNotice")


def _videos(value: object, origin: str) -> Iterator[VideoCandidate]:
    if not isinstance(value, dict):
        if url := address(value):
            yield VideoCandidate(url, origin)
        return
    if url := _url(value.get("embedUrl")) or _url(value.get("contentUrl")) or _url(value.get("url")):
        yield VideoCandidate(url, origin, next(iter(names_of(value)), None))


def _url(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    found = address(value)
    return found if found and ("/" in found) else None


def _pixels(value: object) -> int | None:
    text = plain(value.get("value") if isinstance(value, dict) else value).removesuffix("px").partition(".")[0]
    return int(text) if text.isdecimal() and len(text) < 6 else None


def _truth(value: object) -> bool | None:
    return {"true": True, "false": False}.get(str(value).strip().rpartition("/")[2].lower())
