"""What page this is: by which its own article is told from the others that it names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from newsclean.extract.metadata.graph import Thing
from newsclean.extract.metadata.words import fold, plain

_MANY = 4
_SHORTEST_TITLE = 8
"""Folded characters from which a title says which article it is."""


class Match(NamedTuple):
    """How far an object is about the page."""

    title: bool
    address: bool


class Identity(NamedTuple):
    """The page's addresses and titles, folded."""

    addresses: frozenset[str]
    titles: tuple[str, ...]

    @classmethod
    def of(cls, addresses: list[str | None], titles: list[str]) -> Identity:
        """From what the page and its caller state."""
        return cls(
            frozenset(filter(None, (fold_address(address or "") for address in addresses))),
            tuple({fold(title): None for title in titles if title}),
        )

    def match(self, thing: Thing) -> Match:
        """Whether an object bears the page's title and its address."""
        titles = (fold(plain(value)) for value in _values(thing, "headline", "name"))
        addresses = (_address_in(value) for value in _values(thing, "url", "mainEntityOfPage", "@id"))
        return Match(any(map(self._has_title, titles)), any(address in self.addresses for address in addresses))

    def _has_title(self, folded: str) -> bool:
        """True also where one stands in the other: sites add their name, or cut at some length."""
        if len(folded) <= _SHORTEST_TITLE:
            return False
        return any(folded in title or (len(title) > _SHORTEST_TITLE and title in folded) for title in self.titles)


def fold_address(url: str) -> str:
    """Host (without www) and path; "" for an address without path, since every page of a site has that."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}" if path and parts.netloc else ""


def _values(thing: Thing, *names: str) -> Iterator[object]:
    for name in names:
        value = thing.get(name)
        yield from value[:_MANY] if isinstance(value, list) else (value,)


def _address_in(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return fold_address(value) if isinstance(value, str) else ""
