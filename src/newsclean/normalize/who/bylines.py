"""Bylines: who wrote it, persons and organizations, in order, each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from urllib.parse import urlsplit

from newsclean.article import Byline, Source
from newsclean.extract.block import Box, Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.lines.name_forms import is_full_name
from newsclean.normalize.addresses import absolute
from newsclean.normalize.field import Field
from newsclean.normalize.trust import Trust, trust_in
from newsclean.normalize.who.bios import add_bios
from newsclean.normalize.who.blocks import claims_of_blocks
from newsclean.normalize.who.claim import ACCOUNT, NICK, PERSON, PUBLISHER, Claim
from newsclean.normalize.who.declared import claims_of_metadata
from newsclean.normalize.who.people import Publishers, is_fuller, join, same_name
from newsclean.normalize.who.traces import traces


def choose_bylines(
    metadata: Metadata,
    decisions: Sequence[Decision],
    publisher: str | None,
    boxes: Sequence[Box] = (),
    base: str | None = None,
) -> Field[tuple[Byline, ...]]:
    """Bylines from metadata's authors and from the blocks that name some.

    `boxes` are those of the blocks; `base` makes addresses absolute.
    Persons and agencies are preferred to the publisher, the publisher to an account of the system; among equals
    JSON-LD to the byline that readers see, that to meta elements, these to links and author cards.
    """
    publishers = _publishers(metadata, publisher)
    declared = list(claims_of_metadata(metadata.authors, publishers))
    sure = any(claim.worth == PERSON and claim.rank <= _SURE for claim in declared)
    found = claims_of_blocks(decisions, boxes, publishers, thorough=not sure)
    shown = sorted(found, key=lambda claim: claim.begins_with_name)
    claims = [claim for claim in (*declared, *shown) if claim.bylines][:_MOST_CLAIMS]
    if max((claim.worth for claim in claims), default=ACCOUNT) == ACCOUNT:
        claims += [claim for claim in traces(decisions, publishers) if claim.bylines]
    if not claims:
        return Field(())
    chosen = _best(claims)
    bylines = add_bios(_enrich(chosen, claims), decisions)
    return Field(tuple(_absolute(byline, base) for byline in bylines), _source(chosen, claims))


def _absolute(byline: Byline, base: str | None) -> Byline:
    return replace(byline, url=absolute(byline.url, base) or byline.url) if byline.url and base else byline


def _publishers(metadata: Metadata, publisher: str | None) -> Publishers:
    """The publisher's names, its domain among them."""
    domains = (urlsplit(absolute(candidate.value, None) or "").hostname for candidate in metadata.canonical)
    return Publishers.of((publisher, *(candidate.value for candidate in metadata.publishers), *domains))


_TRUST = {
    "json-ld": Trust(0.95, 0.87, 0.87),
    "dom": Trust(0.93, 0.9, 0.87),
    "meta": Trust(0.95, 0.8, 0.5),
    "text:byline": Trust(0.97, 0.9, 0.88),
    "text:author": Trust(0.93, 0.82, 0.55),
    "text:bio": Trust(0.93, 0.85, 0.7),
    "text": Trust(0.75, 0.65, 0.5),
}
"""Measured on pages of many publishers."""
_SURE = 1
"""The last rank that no line of the page outdoes."""
_FAINT = 8
"""The first rank of places that name an author by the by."""
_MANY = 3
"""Kinds of places that agree on a name which is the site's too: somebody's own site."""
_MOST_CLAIMS = 100
"""Places that are heard, the surest first."""
_BELIEVED = 5
"""The last rank whose fuller list of names is believed: links lead to whom they like."""


def _best(claims: list[Claim]) -> Claim:
    first = min(claims, key=lambda claim: (-_standing(claim, claims), claim.rank))
    fuller = [claim for claim in claims if _holds_more(claim, first)]
    return max((first, *fuller), key=lambda claim: len(claim.bylines))


def _standing(claim: Claim, claims: list[Claim]) -> int:
    """What a claim is worth among the others: a faint place proves no person, many places prove a publisher one."""
    if claim.rank >= _FAINT:
        return min(claim.worth, NICK)
    if claim.worth != PUBLISHER:
        return claim.worth
    families = {other.family for other in claims if _is_same(claim, other)}
    is_shown = "text:byline" in families and is_full_name(claim.bylines[0].name)
    return PERSON if len(families) >= _MANY - is_shown else claim.worth


def _is_same(claim: Claim, other: Claim) -> bool:
    return same_name(claim.bylines[0].name, other.bylines[0].name)


def _holds_more(claim: Claim, first: Claim) -> bool:
    """True where a place names all that the first does and others besides; a list of links names whom it likes."""
    if _persons(claim) <= _persons(first) or claim.rank > _BELIEVED:
        return False
    return all(any(same_name(byline.name, other.name) for other in claim.bylines) for byline in first.bylines)


def _persons(claim: Claim) -> int:
    return sum(byline.kind == "person" for byline in claim.bylines)


def _enrich(chosen: Claim, claims: list[Claim]) -> tuple[Byline, ...]:
    """What other places add: the address, the role, the full name where the chosen place has the first."""
    others = [byline for claim in claims for byline in claim.bylines]
    return tuple(reduce(_add, others, byline) for byline in chosen.bylines)


def _add(byline: Byline, other: Byline) -> Byline:
    if same_name(byline.name, other.name):
        return join(byline, other)
    return join(other, byline) if is_fuller(other.name, byline.name) else byline


def _source(chosen: Claim, claims: list[Claim]) -> Source:
    others = [claim for claim in claims if claim is not chosen]
    rivals = [claim for claim in others if not _agree(claim, chosen)]
    agreed = any(claim.family != chosen.family for claim in others if claim not in rivals)
    confidence = trust_in(_TRUST, chosen.family, agreed=agreed, contested=any(r.worth >= chosen.worth for r in rivals))
    return Source(chosen.origin, chosen.raw, confidence, tuple((rival.origin, rival.raw) for rival in rivals))


def _agree(one: Claim, other: Claim) -> bool:
    return len(one.bylines) == len(other.bylines) and all(
        any(same_name(byline.name, rival.name) for rival in other.bylines) for byline in one.bylines
    )
