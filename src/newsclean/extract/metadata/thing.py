"""One schema.org object -> candidates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

from newsclean.extract.candidates import AuthorCandidate, Candidate, ImageCandidate, Metadata, VideoCandidate
from newsclean.extract.metadata.graph import Graph, Thing, types_of
from newsclean.extract.metadata.words import address, plain, unescape

HEADLINE = ("headline", "name", "alternativeHeadline", "title")
DEK = ("description", "abstract")
AUTHOR = ("author", "creator", "contributor", "authors")
PUBLISHED = ("datePublished", "dateCreated", "uploadDate")
MODIFIED = ("dateModified",)
PUBLISHER = ("publisher", "sourceOrganization", "provider", "copyrightHolder")
LANGUAGE = ("inLanguage",)
CANONICAL = ("url", "mainEntityOfPage")
TOPIC = ("keywords", "about")
SECTION = ("articleSection",)
IMAGE = ("image", "primaryImageOfPage", "thumbnailUrl", "associatedMedia")
VIDEO = ("video",)
BODY = ("articleBody", "text", "reviewBody")
CREDIT = ("creditText", "copyrightHolder", "author", "creator", "copyrightNotice")

_ORGANIZATIONS = ("Organization", "Corporation", "NewsAgency")
_ROLES_DEEP = 3


class _Reading(NamedTuple):
    thing: Thing
    graph: Graph
    origin: Callable[[str], str]

    def entries(self, properties: tuple[str, ...]) -> Iterator[tuple[Any, str]]:
        """Each value of those properties that the thing has, with its origin."""
        for name in properties:
            if found := self.thing.get(name):
                origin = self.origin(name)
                for value in self.graph.values(found):
                    yield value, origin

    def named(self, properties: tuple[str, ...]) -> tuple[Candidate, ...]:
        """What the values are called."""
        return tuple(Candidate(name, origin) for value, origin in self.entries(properties) for name in names_of(value))


def read_thing(thing: Thing, graph: Graph, origin: Callable[[str], str]) -> Metadata:
    """Everything that an object says of itself; `origin` tells for a property where it stands."""
    read = _Reading(thing, graph, origin)
    free = _is_free(thing)
    return Metadata(
        types=types_of(thing),
        headlines=read.named(HEADLINE),
        deks=read.named(DEK),
        authors=tuple(author for entry in read.entries(AUTHOR) for author in _authors(*entry)),
        published=read.named(PUBLISHED),
        modified=read.named(MODIFIED),
        publishers=read.named(PUBLISHER),
        languages=read.named(LANGUAGE),
        canonical=tuple(Candidate(url, origin) for value, origin in read.entries(CANONICAL) if (url := _url(value))),
        topics=read.named(TOPIC),
        news_sections=read.named(SECTION),
        images=tuple(image for entry in read.entries(IMAGE) for image in images_of(*entry)),
        videos=tuple(video for entry in read.entries(VIDEO) for video in videos_of(*entry)),
        bodies=_bodies(read),
        is_free=free,
        access=() if free is None else (Candidate(str(free), origin("isAccessibleForFree")),),
    )


def names_of(value: object) -> tuple[str, ...]:
    """What a value is called: a text itself, an object by its name; it may have several, or one in two parts."""
    if not isinstance(value, dict):
        text = plain(value)
        return (text,) if text else ()
    found = value.get("name") or value.get("@value") or value.get("headline") or value.get("alternateName")
    if isinstance(found, dict):
        found = found.get("@value") or found.get("name")
    names = tuple(filter(None, map(plain, found if isinstance(found, list) else [found])))
    return names or tuple(filter(None, [f"{plain(value.get('givenName'))} {plain(value.get('familyName'))}".strip()]))


def images_of(value: object, origin: str) -> Iterator[ImageCandidate]:
    """The pictures of an ImageObject, or of an address."""
    if not isinstance(value, dict):
        if url := address(value):
            yield ImageCandidate(url, origin)
        return
    source = value.get("url") or value.get("contentUrl") or value.get("@id")
    caption = plain(value.get("caption")) or plain(value.get("description")) or None
    credit = next((name for key in CREDIT for name in names_of(value.get(key))), None)
    width, height = _pixels(value.get("width")), _pixels(value.get("height"))
    for each in source if isinstance(source, list) else [source]:
        if url := address(each):
            yield ImageCandidate(url, origin, caption, credit, width, height)


def videos_of(value: object, origin: str) -> Iterator[VideoCandidate]:
    """The video of a VideoObject, or of an address."""
    if not isinstance(value, dict):
        if url := address(value):
            yield VideoCandidate(url, origin)
    elif found := _url(value.get("embedUrl")) or _url(value.get("contentUrl")) or _url(value.get("url")):
        yield VideoCandidate(found, origin, next(iter(names_of(value)), None))


def _authors(value: Any, origin: str) -> Iterator[AuthorCandidate]:
    role = None
    for _ in range(_ROLES_DEEP):
        inner = value.get("author") or value.get("contributor") if isinstance(value, dict) else None
        if not isinstance(inner, dict):
            break
        role, value = plain(value.get("roleName")) or role, inner
    if not isinstance(value, dict):
        yield from (AuthorCandidate(name, origin) for name in names_of(value) if isinstance(value, str))
        return
    url = _url(value.get("url")) or _url(value.get("sameAs")) or _url(value.get("@id"))
    role = role or next(iter(names_of(value.get("jobTitle"))), None)
    bio = plain(value.get("description")) or None
    for name in names_of(value):
        yield AuthorCandidate(name, origin, _author_kind(value), url, role, bio)


def _author_kind(thing: Thing) -> Literal["person", "organization"] | None:
    types = types_of(thing)
    if any(name.endswith(_ORGANIZATIONS) for name in types):
        return "organization"
    return "person" if "Person" in types else None


def _bodies(read: _Reading) -> tuple[Candidate, ...]:
    """The text, and that of a live blog's posts joined."""
    found = [Candidate(unescape(value), origin) for value, origin in read.entries(BODY) if isinstance(value, str)]
    posts = [value for value, _ in read.entries(("liveBlogUpdate",)) if isinstance(value, dict)]
    texts = [post["articleBody"] for post in posts if isinstance(post.get("articleBody"), str)]
    if texts:
        found.append(Candidate(unescape("\n\n".join(texts)), read.origin("liveBlogUpdate")))
    return tuple(found)


def _is_free(thing: Thing) -> bool | None:
    """Of the article, else of the part of it that has a say."""
    parts = thing.get("hasPart")
    told = [thing, *(parts if isinstance(parts, list) else [parts])]
    says = (_truth(part.get("isAccessibleForFree")) for part in told if isinstance(part, dict))
    return next((said for said in says if said is not None), None)


def _truth(value: object) -> bool | None:
    return {"true": True, "false": False}.get(str(value).strip().rpartition("/")[2].lower())


def _url(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    found = address(value)
    return found if found and "/" in found else None


def _pixels(value: object) -> int | None:
    text = plain(value.get("value") if isinstance(value, dict) else value).removesuffix("px").partition(".")[0]
    return int(text) if text.isdecimal() and len(text) < 6 else None
