"""Authors and agencies that the text itself bears: "HAMBURG (dpa) – …", "… (Jane Doe, 3.5.2024)", a signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.article import Byline
from newsclean.extract.block import Decision
from newsclean.extract.byline_line import without_dates
from newsclean.extract.name_forms import is_agency, is_body
from newsclean.extract.names import Named, read_names
from newsclean.normalize.claim import TRACE, Claim, make_claim
from newsclean.normalize.people import Publishers

_RANK = 10
_DATELINE = re.compile(
    r"^(?:[^()\[\]\n]{2,48}\s?)?[(\[](?P<agency>[^()\[\]]{2,40})[)\]]\s?[-–—:=.]"
    r"|^[A-ZÄÖÜ][\w .-]{2,30}\s(?P<bare>dpa|AP|AFP|ANSA|EFE)\s?[|–—-]"
)
_CLOSING = re.compile(r"\(([^()]{2,140})\)\s*$")
_OPENING, _ENDING = 120, 200
_LONGEST_SIGNATURE = 40


def traces(decisions: Sequence[Decision], publishers: Publishers) -> Iterator[Claim]:
    """Claims that count only where nobody else is named."""
    paragraphs = [decision.block.text for decision in decisions if decision.keep and decision.role == "paragraph"]
    for raw, origin, names in (*_dateline(paragraphs[:1]), *_closing(paragraphs[-1:]), *_signature(paragraphs[-1:])):
        bylines = [Byline(named.name, named.kind, named.role) for named in names]
        claim = make_claim(origin, raw, _RANK, bylines, publishers)
        yield claim._replace(worth=min(claim.worth, TRACE))


_Trace = tuple[str, str, tuple[Named, ...]]


def _dateline(first: list[str]) -> Iterator[_Trace]:
    for text in first:
        match = _DATELINE.match(text[:_OPENING])
        agency = (match["agency"] or match["bare"]) if match else ""
        if match and is_agency(agency):
            yield match[0], "text:dateline", (Named(agency, "organization"),)


def _closing(last: list[str]) -> Iterator[_Trace]:
    for text in last:
        if match := _CLOSING.search(text[-_ENDING:]):
            names = read_names(without_dates(match[1]))
            if not names.strange and all(" " in name.name or name.kind == "organization" for name in names.named):
                yield match[0], "text:closing", names.named


def _signature(last: list[str]) -> Iterator[_Trace]:
    """A last line that is nothing but a newsroom's or an agency's name."""
    for text in last:
        if len(text) <= _LONGEST_SIGNATURE and text[-1:] not in ".!?:" and (is_agency(text) or is_body(text)):
            yield text, "text:signature", (Named(text, "organization"),)
