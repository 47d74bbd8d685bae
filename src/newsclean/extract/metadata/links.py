"""link elements and links with a rel: where the page says it stands, goes on, and exists in other forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urljoin

from lxml import etree

from newsclean.extract.metadata.words import address

_READ = frozenset(("canonical", "amphtml", "next", "alternate"))
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_SEPARATORS = "/?&,._-="
_PAGE_WORD = re.compile(
    r"[/?&,._-](?:page|pagina|pag|p|pg|seite|part|teil|deel|sida|side|strona|strana|sayfa)[=/_,-]?$", re.I
)


class Link(NamedTuple):
    """One relation of the page to an address."""

    rel: str
    href: str
    language: str | None


def read_links(elements: Iterable[etree._Element]) -> Iterator[Link]:
    """A Link for each relation that is of use, in lower case."""
    for element in elements:
        rel = element.get("rel")
        for word in rel.lower().split() if rel else ():
            if word in _READ and (href := address(element.get("href"))):
                yield Link(word, href, element.get("hreflang"))


def is_next_page(page: str, other: str) -> bool:
    """True where `other` is the part of the same article that follows `page`.

    WordPress and archives write rel=next for the next article too: the address must be the page's own but for a
    number (or the number and its word: "?page=2", "/story/2/", "story-2.html").
    """
    page, other = page.rstrip("/"), urljoin(page, other).rstrip("/")
    for number in _NUMBER.finditer(other):
        before, count, after = other[: number.start()], int(number[0]), other[number.end() :]
        if page == f"{before}{count - 1}{after}":
            return True
        firsts = (before.rstrip(_SEPARATORS), _PAGE_WORD.sub("", before).rstrip(_SEPARATORS))
        if count == 2 and page in [first + after for first in firsts]:
            return True
    return False
