"""Who the page says wrote it, place by place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from newsclean.article import Byline
from newsclean.extract.block import Block, Decision
from newsclean.extract.byline_line import read_byline_line
from newsclean.extract.candidates import AuthorCandidate
from newsclean.extract.name_forms import is_body, is_credit
from newsclean.extract.names import Named, read_names
from newsclean.normalize.lead import lead_blocks
from newsclean.normalize.people import is_account, is_address, is_publisher, merge_bylines, name_in_address

PERSON, BODY, WIRE, PUBLISHER, ACCOUNT = 4, 3, 2, 1, 0
"""How much a name is worth as an author's; WIRE is an agency on a line of its own, which may be a picture's."""
_NOT_AUTHORS = frozenset(("editor", "photographer", "illustrator", "translator", "reviewer"))
_MOST_LINKS = 2
"""Links with rel=author to more people than these lead to other articles' authors too."""


class Claim(NamedTuple):
    """The authors that one place of the page names."""

    origin: str
    raw: str
    bylines: tuple[Byline, ...]
    worth: int
    """That of the best of them."""


def claims_of_metadata(authors: Sequence[AuthorCandidate], publishers: Sequence[str]) -> Iterator[Claim]:
    """One claim for each origin, in the order of the page."""
    for origin, group in groupby(sorted_by_origin(authors), key=lambda author: author.origin):
        entries = list(group)
        bylines = merge_bylines(byline for entry in entries for byline in _of_candidate(entry))
        if "rel=author" in origin and len(bylines) > _MOST_LINKS:
            bylines = bylines[:1]
        yield make_claim(origin, "; ".join(entry.name for entry in entries), bylines, publishers)


def sorted_by_origin(authors: Sequence[AuthorCandidate]) -> list[AuthorCandidate]:
    """The same authors with those of one origin together, origins in the order of their first."""
    order = {author.origin: None for author in authors}
    return [author for origin in order for author in authors if author.origin == origin]


def claims_of_blocks(decisions: Sequence[Decision], publishers: Sequence[str]) -> Iterator[Claim]:
    """One claim for each line that names authors: those with that role, then others around the headline."""
    told = [decision for decision in decisions if decision.role == "byline"]
    for decision in (*told, *(d for d in lead_blocks(decisions) if d.role not in _NEVER)):
        for text in decision.block.text.split("\n"):
            form, names = _read_text(text, decision)
            bylines = merge_bylines(map(_to_byline, names))
            if bylines:
                claim = make_claim(f"text:{form}", text, _with_links(bylines, decision.block), publishers)
                yield claim._replace(worth=min(claim.worth, WIRE)) if form == "agency" else claim


_NEVER = frozenset(("byline", "caption", "credit"))


def make_claim(origin: str, raw: str, bylines: Iterable[Byline], publishers: Sequence[str]) -> Claim:
    """Authors only: editors, photographers and translators go where somebody else stands beside them."""
    kept = tuple(bylines)
    authors = tuple(byline for byline in kept if byline.role not in _NOT_AUTHORS)
    worths = [worth(byline, publishers) for byline in authors]
    best = max(worths, default=-1)
    floor = min(best, BODY)
    return Claim(origin, raw, tuple(b for b, w in zip(authors, worths, strict=True) if w >= floor), best)


def worth(byline: Byline, publishers: Sequence[str]) -> int:
    """PERSON, BODY, PUBLISHER or ACCOUNT."""
    if is_account(byline.name):
        return ACCOUNT
    if is_publisher(byline.name, publishers):
        return PUBLISHER
    return PERSON if byline.kind == "person" else BODY


def _of_candidate(candidate: AuthorCandidate) -> Iterator[Byline]:
    if is_address(candidate.name):
        if name := name_in_address(candidate.name):
            yield Byline(name, "person", None, candidate.name)
        return
    line = read_byline_line(candidate.name)
    named = (
        line.names if line and line.form == "byline" else read_names(candidate.name, trusted=True, listed=True).named
    )
    for entry in named:
        kind = candidate.kind or entry.kind
        if kind == "person" and is_body(entry.name):
            kind = "organization"
        alone = len(named) == 1
        yield Byline(
            entry.name,
            kind,
            entry.role or (candidate.role if alone else None),
            candidate.url if alone else None,
            candidate.bio if alone else None,
        )


def _read_text(text: str, decision: Decision) -> tuple[str, tuple[Named, ...]]:
    """The form and the names of a line, by its form, else by its marks, else because the block is a byline."""
    if is_credit(text):
        return "credit", ()
    if (line := read_byline_line(text)) and line.form != "bio":
        return line.form, line.names
    marked = [mark.text for mark in decision.block.marks if mark.kind == "author" and mark.text in text]
    for mark in sorted(marked, key=len, reverse=True):
        line = read_byline_line(mark)
        if names := line.names if line else read_names(mark).named:
            return "author", names
    trusted = decision.role == "byline"
    return "byline", read_names(text, trusted=len(text) < 50).named if trusted else ()


def _to_byline(named: Named) -> Byline:
    return Byline(named.name, named.kind, named.role)


def _with_links(bylines: tuple[Byline, ...], block: Block) -> tuple[Byline, ...]:
    links = {anchor.text.strip(): anchor.href for anchor in block.anchors}
    return tuple(Byline(b.name, b.kind, b.role, b.url or links.get(b.name), b.bio) for b in bylines)
