"""What page this is: by which its own article is told from the others that it names."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from newsclean.extract.metadata.words import plain

_NOT_WORD = re.compile(r"[\W_]+")


class Identity(NamedTuple):
    """The page's addresses and titles, folded."""

    addresses: frozenset[str]
    titles: tuple[str, ...]

    @classmethod
    def of(cls, addresses: list[str | None], titles: list[str]) -> Identity:
        """From what the page and its caller state; empty and bare-host addresses do not count."""
        return cls(frozenset(filter(None, map(fold_address, addresses))), tuple(filter(None, map(fold, titles))))

    def has_address(self, value: object) -> bool:
        """True where an address, or an object's @id or url, is the page's own."""
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        return isinstance(value, str) and fold_address(value) in self.addresses

    def has_title(self, value: str) -> bool:
        """True where a title is one of the page's, or stands at length in one (site names are added to titles)."""
        folded = fold(value)
        return len(folded) > 8 and any(
            folded in title or (len(title) > 20 and title in folded) for title in self.titles
        )


def fold(text: str) -> str:
    """A text without case, space and punctuation."""
    return _NOT_WORD.sub("", plain(text).casefold())


def fold_address(url: str | None) -> str:
    """Host (without www) and path; "" for what has no path."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}" if path and parts.netloc else ""
