"""What a site calls itself: by which its name is known wherever a page repeats it."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize
from urllib.parse import urlsplit

from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.words import fold

_SHARED_HOSTS = frozenset(
    ("www m amp mobile news beta en de fr es it nl pt co com org net gov edu ac gob gv or ne").split()
)
_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|il|lo|het|de|den)\s+", re.I)
_INITIAL = re.compile(r"\b\w")
_SHORTEST, _LONGEST_NAME = 3, 80


class Site(NamedTuple):
    """Names of a publication, folded."""

    names: frozenset[str]

    @classmethod
    def of_page(cls, metadata: Metadata, url: str | None) -> Site:
        """From what metadata name as publisher, and the host's own words ("news.example.co.uk": "example").

        Some sites write a page's title where their name belongs: that is none.
        """
        titles = {fold(candidate.value) for candidate in metadata.headlines if candidate.origin != "dom:h1"}
        stated = [candidate.value for candidate in metadata.publishers]
        names = {fold(name) for name in (*stated, *(_ARTICLE.sub("", name) for name in stated), *_host_names(url))}
        return cls(frozenset(name for name in names - titles if len(name) >= _SHORTEST))

    def has(self, text: str) -> bool:
        """True where a text is a name of the site, in one word without accents (its host's), or its initials."""
        if len(text) > _LONGEST_NAME:
            return False
        folded = fold(text)
        return folded in self.names or _as_host(folded) in self.names or _initials(text) in self.names

    def is_named(self, text: str) -> bool:
        """True also where a text is most of such a name, or one with a few words more ("… News and Opinion")."""
        if len(text) > _LONGEST_NAME:
            return False
        folded = fold(text)
        return self.has(text) or any(_alike(folded, name) for name in self.names)


def _alike(folded: str, name: str) -> bool:
    short, long = sorted((folded, name), key=len)
    return len(short) > _SHORTEST and short in long and len(long) < (2 if short is folded else 2.5) * len(short)


def _as_host(folded: str) -> str:
    """Seznam Zprávy: seznamzpravy."""
    return folded if folded.isascii() else "".join(filter(str.isalnum, normalize("NFD", folded)))


def _initials(text: str) -> str:
    return "".join(_INITIAL.findall(text)).casefold()


def _host_names(url: str | None) -> list[str]:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return []
    labels = [label for label in host.split(".") if label not in _SHARED_HOSTS]
    return [host.removeprefix("www."), *labels[:-1]] if len(labels) > 1 else [host.removeprefix("www."), *labels]
