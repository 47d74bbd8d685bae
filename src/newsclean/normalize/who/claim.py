"""A claim: the authors that one place of the page names, and what that is worth."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsclean.article import Byline
from newsclean.extract.lexicon.date_words import LABELS
from newsclean.extract.lexicon.name_words import BODIES
from newsclean.extract.lines.line_forms import line_role
from newsclean.extract.lines.name_forms import looks_like_name
from newsclean.normalize.trust import family_of
from newsclean.normalize.who.people import Publishers, is_account, words_of

PERSON, BODY, NICK, WIRE, PUBLISHER, TRACE, ACCOUNT = 6, 5, 4, 3, 2, 1, 0
"""How much a name is worth as an author's. A NICK is a login ("max_99"); a WIRE an agency on a line of its own, which
may be a picture's; a TRACE the agency in a dateline or at the end."""
_NOT_AUTHORS = frozenset(("photographer", "illustrator", "translator", "reviewer"))
_COMPANY = frozenset("inc gmbh ltd llc ag co corp kg plc".split())
_GENERIC = frozenset("the der die das la le el and und".split())


class Claim(NamedTuple):
    """The authors that one place of the page names."""

    origin: str
    raw: str
    bylines: tuple[Byline, ...]
    worth: int
    """That of the best of them."""
    rank: int
    """Smaller is better, among claims of one worth."""

    @property
    def family(self) -> str:
        """The kind of place."""
        return family_of(self.origin)

    @property
    def begins_with_name(self) -> bool:
        """True for "Jane Doe, 3 May": told by what stands beside it, and not introduced as "By Jane Doe" is."""
        return bool(self.bylines) and self.raw.startswith(self.bylines[0].name)


def make_claim(origin: str, raw: str, rank: int, bylines: Iterable[Byline], publishers: Publishers) -> Claim:
    """The best of those named; who only edits, translates or photographs is no author."""
    authors = [byline for byline in bylines if byline.role not in _NOT_AUTHORS and not _is_furniture(byline)]
    worths = [worth(byline, publishers) for byline in authors]
    best = max(worths, default=ACCOUNT)
    floor = min(best, WIRE)
    kept = [b for b, w in zip(authors, worths, strict=True) if w >= floor and not (best == PERSON and _is_company(b))]
    named = [byline for byline in kept if not _is_generic(byline.name)]
    return Claim(origin, raw, tuple(named or kept), best, rank)


def worth(byline: Byline, publishers: Publishers) -> int:
    """PERSON down to ACCOUNT."""
    if is_account(byline.name):
        return ACCOUNT
    if publishers.has(byline.name) or _is_generic(byline.name) or byline.role == "editor":
        return PUBLISHER
    if byline.kind == "organization":
        return BODY
    return NICK if _is_login(byline.name) else PERSON


def _is_furniture(byline: Byline) -> bool:
    """True for "Updated", "Newsletter abonnieren": labels and buttons that stand where a name might."""
    is_name = byline.kind == "organization" or is_account(byline.name)
    return not is_name and (byline.name.casefold() in LABELS or line_role(byline.name) is not None)


def _is_generic(name: str) -> bool:
    """True for "Staff", "News Desk", "Agencies"."""
    return all(word in BODIES or word in _GENERIC for word in words_of(name))


def _is_login(name: str) -> bool:
    """True for "max_99", and for words that look like no name ("Catch more fish")."""
    if " " in name or not name.isascii():
        return not looks_like_name(name)
    return (name.islower() or not name.isalpha()) and "-" not in name


def _is_company(byline: Byline) -> bool:
    return byline.kind == "organization" and not _COMPANY.isdisjoint(words_of(byline.name))
