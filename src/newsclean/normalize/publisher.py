"""Publisher: the name of the publication, by a vote among those that state it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.words import fold
from newsclean.normalize.field import Field
from newsclean.normalize.site import Site
from newsclean.normalize.title.titles import site_part
from newsclean.normalize.vote import Voice, belief, beliefs, vote

BELIEFS = beliefs(
    (r"meta:og:site", "og", 1.0),
    (r"json-ld:WebSite\.name", "website", 0.8),
    (r"json-ld:\w+\.publisher", "json-ld", 0.9),
    (r"dom:\w+=publisher", "marked", 0.7),
    (r"json-ld:\w*(?:Organization|Corporation)\.name", "organization", 0.6),
    (r"meta:(?:application-name|apple-)", "application", 0.4),
    (r"meta:al:", "app", 0.3),
    (r"meta:twitter:site", "twitter", 0.1),
    (r"meta:copyright", "copyright", 0.1),
    (r"json-ld:\w+\.(?:copyrightHolder|provider|sourceOrganization)", "owner", 0.3),
    (r"dom:title", "title", 0.4),
    (r"meta:", "meta", 0.5),
    (r"", "other", 0.3),
)
"""Origins that repeat each other have one vote together; handles and legal owners are believed least."""
_NO_NAME = re.compile(r"https?://|^www\.|^\d+$|[{}<>\n]")
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright)[\s©\d,–-]*", re.I)
_LONGEST = 80
_RELIABLE = 0.4
"""Weight from which a name that stands alone is one: less have handles and owners."""
_SURE, _ALONE, _HANDLE = 0.95, 0.8, 0.5


def choose_publisher(metadata: Metadata, site: Site) -> Field[str | None]:
    """The publication's name, as metadata or the end of the page's title have it.

    Addresses of its pages elsewhere are no name, and a page's title is none.
    """
    titles = {fold(candidate.value) for candidate in metadata.headlines if candidate.origin != "dom:h1"}
    choice = vote(voice for voice in _voices(metadata, site) if voice.key not in titles)
    if choice is None:
        return Field(None)
    spoken = max(choice.voices, key=lambda voice: voice.weight)
    agreed = len({voice.family for voice in choice.voices}) > 1
    alone = _ALONE if spoken.weight >= _RELIABLE else _HANDLE
    return Field(spoken.value, choice.source(spoken, _SURE if agreed else alone))


def _voices(metadata: Metadata, site: Site) -> Iterator[Voice]:
    parts = ((site_part(value, site), origin) for value, origin in metadata.headlines if origin == "dom:title")
    for raw, origin in (*metadata.publishers, *((part, origin) for part, origin in parts if part)):
        name = _COPYRIGHT.sub("", raw).lstrip("@").strip(" .,|-")
        key = fold(name)
        if key and len(name) <= _LONGEST and not _NO_NAME.search(name):
            _, family, weight = belief(BELIEFS, origin)
            yield Voice(name, key, origin, raw, family, weight)
