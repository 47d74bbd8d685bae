"""Lines that name nothing but agencies: "(dpa)", "dpa/lno", "abc / DPA", "Source: Reuters"."""

from __future__ import annotations

import re

from newsclean.extract.lines.agencies import AGENCIES, AMBIGUOUS
from newsclean.extract.lines.byline_forms.form import BylineLine
from newsclean.extract.lines.name_forms import is_agency
from newsclean.extract.lines.names import Named

_LONGEST = 48
_ENDS = frozenset(agency.rpartition(" ")[2] for agency in AGENCIES)
_MARKS = frozenset("/+&|")
_INITIALS_END = re.compile(r"[/+&|]\s?[A-Za-zäöüÄÖÜ]{1,12}\)?$")
_SOURCE = re.compile(
    r"^(?:source|quelle|quellen|fuente|fonte|bron|zdroj|źródło|источник|джерело|kaynak|المصدر|來源|来源|출처)\s?[:：]\s?",
    re.I,
)
_SPLIT = re.compile(r"\s/\s|\s?[,;+&|]\s?|\sund\s|\sand\s|\s[-–]\s|\smit\s")
_INITIALS = re.compile(r"[a-zäöü]{1,4}|[A-ZÄÖÜ]{2,3}")


def read_agencies(text: str) -> BylineLine | None:
    """The agencies, and the initials beside them; a name that is a word as well needs a neighbour."""
    if len(text) > _LONGEST or not _may_name_agency(text):
        return None
    text = text.strip(" ()[]")
    source = _SOURCE.match(text)
    pieces = [piece.strip(" .()[]") for piece in _SPLIT.split(text[source.end() if source else 0 :])]
    agencies = [piece for piece in pieces if is_agency(piece)]
    sure = any(piece.casefold() not in AMBIGUOUS or len(pieces) > 1 for piece in agencies)
    if not sure or not all(piece in agencies or _INITIALS.fullmatch(piece) for piece in pieces):
        return None
    return BylineLine("agency", tuple(Named(p, "organization" if p in agencies else "person") for p in pieces))


def _may_name_agency(text: str) -> bool:
    last = text[text.rfind(" ") + 1 :].strip(".,;:()[]").casefold()
    return last in _ENDS or (not _MARKS.isdisjoint(text) and _INITIALS_END.search(text) is not None)
