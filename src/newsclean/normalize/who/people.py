"""Names compared: the same person spelled twice, an account of the system, the publisher itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from newsclean.article import Byline
from newsclean.extract.lexicon.name_words import ACCOUNTS, BODIES

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.|^/[\w/-]+$|^[\w-]+\.(?:com|org|net)/")
_SLUG = re.compile(r"(?:^|/)([a-z]{2,20}(?:-[a-z]{1,20}){1,3})(?:-\d+)?(?:\.html?)?/?$")
_PEOPLE_PATH = re.compile(
    r"/(?:by|authors?|autor(?:en|es|i)?|auteurs?|people|profiles?|staff|team|journalists?|contributors?|columnists?)/",
    re.I,
)
_NOT_IN_SLUG = frozenset("editor editorial staff team desk news admin the author and for from".split())


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and points, in the order of the alphabet."""
    plain = name.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return tuple(sorted(_WORD.findall(plain)))


def same_name(one: str, other: str) -> bool:
    """True for "STEVE PEOPLES" and "Steve Peoples", "Smith, John" and "John Smith", "J. K. Doe" and "J.K. Doe"."""
    first = words_of(one)
    second = first if one == other else words_of(other)
    if first == second:
        return bool(first)
    long_first, long_second = _long(first), _long(second)
    return (
        len(long_first) > 1
        and long_first == long_second
        and (len(first) == len(long_first) or len(second) == len(long_second))
    )


def is_fuller(name: str, short: str) -> bool:
    """True for "Jane Doe" beside "Jane"."""
    return " " not in short and len(short) > 1 and name.casefold().startswith(f"{short.casefold()} ")


def _long(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if len(word) > 1)


def is_account(name: str) -> bool:
    """True for "admin", "webmaster", "user123"."""
    folded = name.strip().casefold()
    return folded in ACCOUNTS or folded.rstrip("0123456789_-. ") in ACCOUNTS


class Publishers(NamedTuple):
    """The names that the page's publisher goes by, each reduced to what tells it from others."""

    cores: tuple[str, ...]

    @classmethod
    def of(cls, names: Iterable[str | None]) -> Publishers:
        """From the publisher's names and domains."""
        return cls(tuple(dict.fromkeys(core for name in names if name and (core := _core(name)))))

    def has(self, name: str) -> bool:
        """True for one of the names, and for one with a word like "Redaktion" or "online" added or left out."""
        core = _core(name)
        return bool(core) and any(_alike(core, other) for other in self.cores)


def _alike(core: str, other: str) -> bool:
    return core == other or (
        min(len(core), len(other)) > _SHORTEST_CORE and (core.startswith(other) or other.startswith(core))
    )


def _core(name: str) -> str:
    folded = name.casefold()
    words = words_of(_DOMAIN_PARTS.sub("", folded) if "." in folded or "/" in folded else folded)
    return "".join(word for word in words if word not in _BODY_FILLERS)


_SHORTEST_CORE = 3
_MOST_NAMES = 100
"""A longer list names no authors."""
_DOMAIN_PARTS = re.compile(r"^(?:https?://)?(?:www\.)?|\.(?:com|org|net|[a-z]{2})\b")
_BODY_FILLERS = BODIES - frozenset("times post tribune herald gazette journal observer guardian chronicle".split()) | {
    "the",
    "der",
    "die",
    "das",
    "le",
    "la",
    "el",
    "by",
    "von",
}


def name_in_address(url: str) -> str | None:
    """ "https://example.com/by/jane-doe" -> "Jane Doe"; None for an address that names nobody."""
    match = _SLUG.search(url.partition("?")[0])
    if not match or not _PEOPLE_PATH.search(url):
        return None
    words = match[1].split("-")
    return None if _NOT_IN_SLUG.intersection(words) else " ".join(word.capitalize() for word in words)


def is_address(name: str) -> bool:
    """True where an address stands for a name."""
    return bool(_ADDRESS.match(name.strip()))


def merge_bylines(bylines: Iterable[Byline]) -> tuple[Byline, ...]:
    """Each once, in order; what one mention lacks (role, url, bio) is taken from the other. No more than 100 names."""
    merged: list[Byline] = []
    for byline in islice(bylines, _MOST_NAMES):
        at = next((i for i, other in enumerate(merged) if same_name(other.name, byline.name)), None)
        if at is None:
            merged.append(byline)
        else:
            merged[at] = join(merged[at], byline)
    return tuple(merged)


def join(one: Byline, other: Byline) -> Byline:
    """Two mentions of one name; the spelling that is not all capitals wins."""
    name = other.name if one.name.isupper() and not other.name.isupper() and one.kind == "person" else one.name
    return Byline(name, one.kind, one.role or other.role, one.url or other.url, one.bio or other.bio)
