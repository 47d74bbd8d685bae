"""Authors and agencies that the text itself bears: "HAMBURG (dpa) – …", "… (Jane Doe, 3.5.2024)", a signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.article import Byline
from newsclean.extract.block import Decision
from newsclean.extract.lines.byline_forms.note import read_note
from newsclean.extract.lines.byline_line import without_dates
from newsclean.extract.lines.name_forms import is_agency, is_body, is_known_name, looks_like_name
from newsclean.extract.lines.names import Named, read_names
from newsclean.normalize.who.claim import TRACE, Claim, make_claim
from newsclean.normalize.who.owner import read_owners
from newsclean.normalize.who.people import Publishers

_RANK = 10
_DATELINE = re.compile(
    r"^(?:[^()\[\]\n]{2,48}\s?)?[(\[](?P<agency>[^()\[\]]{2,40})[)\]]\s?[-–—:=.]"
    r"|^[A-ZÄÖÜ][\w .-]{2,30}\s(?P<bare>dpa|AP|AFP|ANSA|EFE)\s?[|–—-]"
)
_CLOSING = re.compile(r"[(（【]([^()（）【】]{2,140})[)）】]\s*$")
_KATAKANA_PLACE = re.compile(r"(^|、)[ァ-ー]{2,}(?=[^ァ-ー、])")
_DASHES = " –—-~"
_OPENING, _ENDING = 120, 200
_LONGEST_SIGNATURE = 40
_LAST = 3
"""Paragraphs among which a signature may be; a note or a pointer may follow."""
_NO_SIGNATURE = frozenset(
    "related comment comments navigation site consent newsletter advert hidden share interface tags caption credit"
    " pointer source".split()
)


def traces(decisions: Sequence[Decision], publishers: Publishers) -> Iterator[Claim]:
    """Claims that count only where nobody else is named."""
    places = [i for i, decision in enumerate(decisions) if decision.keep and decision.role == "paragraph"]
    if not places:
        return
    first, last = decisions[places[0]].block.text, decisions[places[-1]].block.text
    below = [d for d in decisions[places[-1] + 1 : places[-1] + 2] if d.role not in _NO_SIGNATURE]
    ending = [*(decisions[place] for place in places[-_LAST:]), *below]
    signatures = [decision.block.text for decision in reversed(ending)]
    inside = (*_dateline(first), *_closing(last), *_notes(last), *_signature(signatures))
    for raw, origin, names in inside or _owner(decisions):
        bylines = [Byline(named.name, named.kind, named.role) for named in names]
        claim = make_claim(origin, raw, _RANK, bylines, publishers)
        yield claim._replace(worth=min(claim.worth, TRACE))


_Trace = tuple[str, str, tuple[Named, ...]]


def _dateline(first: str) -> Iterator[_Trace]:
    match = _DATELINE.match(first[:_OPENING])
    agency = (match["agency"] or match["bare"]) if match else ""
    if match and is_agency(agency):
        yield match[0], "text:dateline", (Named(agency, "organization"),)


def _owner(decisions: Sequence[Decision]) -> Iterator[_Trace]:
    """Of a site that is one person's."""
    found = list(read_owners(decisions))
    if len({name for _, name in found}) == 1:
        yield found[0][0], "text:owner", (Named(found[0][1], "person"),)


def _closing(last: str) -> Iterator[_Trace]:
    """ "(Jane Doe, AFP)", "【カイロ山田太郎】" at the end of the text."""
    if match := _CLOSING.search(last[-_ENDING:]):
        names = read_names(without_dates(_KATAKANA_PLACE.sub(r"\1", match[1])))
        if not names.strange and all(_is_full(named) for named in names.named):
            yield match[0], "text:closing", names.named


def _is_full(named: Named) -> bool:
    return " " in named.name or named.kind == "organization" or not named.name.isascii()


def _notes(last: str) -> Iterator[_Trace]:
    if note := read_note(last):
        yield last, "text:note", note.names


def _signature(lines: list[str]) -> Iterator[_Trace]:
    """A line at the end that is nothing but a name."""
    for text in (line.lstrip(_DASHES) for line in lines):
        if not 0 < len(text) <= _LONGEST_SIGNATURE or text[-1] in ".!?:…":
            continue
        if is_agency(text) or (is_body(text) and looks_like_name(text)):
            yield text, "text:signature", (Named(text, "organization"),)
        elif is_known_name(text):
            yield text, "text:signature", read_names(text).named
