"""Metadata's authors -> claims, one for each place that names some."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.article import Byline
from newsclean.extract.candidates import AuthorCandidate
from newsclean.extract.lines.byline_line import read_byline_line
from newsclean.extract.lines.name_forms import is_body, looks_like_name
from newsclean.extract.lines.names import Named, read_names
from newsclean.normalize.who.claim import Claim, make_claim
from newsclean.normalize.who.people import Publishers, is_address, merge_bylines, name_in_address

_RANKS = (
    (re.compile(r"^json-ld:(?!WebPage)\w+\.author$"), 0),
    (re.compile(r"^json-ld:WebPage\.author$"), 4),
    (re.compile(r"^dom:itemprop=author$|^dom:property=author$"), 1),
    (re.compile(r"^json-ld:"), 2),
    (re.compile(r"contributor", re.I), 7),
    (re.compile(r"^meta:(?:article:)?author$"), 4),
    (re.compile(r"^meta:"), 5),
    (re.compile(r"^dom:"), 6),
    (re.compile(""), 7),
)
_MOST_LINKED = 4
"""Elements that name more people than these name other articles' authors too; only the first is believed."""
_MOST_LINKS = 2
_LONGEST = 400
_SEPARATORS = re.compile(r"[,;\s]+(?=https?:)")
"""Between addresses that stand for names."""


def claims_of_metadata(authors: Sequence[AuthorCandidate], publishers: Publishers) -> Iterator[Claim]:
    """In the order of the page."""
    names = {name: _names_in(name[:_LONGEST]) for name in {author.name for author in authors}}
    for origin in dict.fromkeys(author.origin for author in authors):
        entries = [author for author in authors if author.origin == origin]
        bylines = merge_bylines(byline for entry in entries for byline in _of_candidate(entry, names[entry.name]))
        if origin.startswith("dom:") and len(bylines) > (_MOST_LINKS if "rel=" in origin else _MOST_LINKED):
            bylines = bylines[:1]
        if bylines:
            raw = "; ".join(entry.name for entry in entries)
            yield make_claim(origin, raw, _rank(origin), bylines, publishers)


def _rank(origin: str) -> int:
    return next(rank for pattern, rank in _RANKS if pattern.search(origin))


def _names_in(text: str) -> tuple[Named, ...]:
    if is_address(text):
        found = (name_in_address(url) for url in _SEPARATORS.split(text))
        return tuple(Named(name, "person") for name in found if name)
    line = read_byline_line(text)
    return line.names if line and line.form != "bio" else read_names(text, trusted=True, listed=True).named


def _of_candidate(candidate: AuthorCandidate, names: tuple[Named, ...]) -> Iterator[Byline]:
    for named in names:
        if candidate.origin.startswith("dom:rel") and " " in named.name and not looks_like_name(named.name):
            continue
        own = candidate if len(names) == 1 else candidate._replace(role=None, url=None, bio=None)
        kind = named.kind if is_body(named.name) else candidate.kind or named.kind
        url = candidate.name if is_address(candidate.name) else own.url
        yield Byline(named.name, kind, named.role or own.role, url, own.bio)
