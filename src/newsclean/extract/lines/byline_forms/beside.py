"""Names that are told by what stands beside them: a date, a role, an agency."""

from __future__ import annotations

import re

from newsclean.extract.lines.agencies import find_agency
from newsclean.extract.lines.byline_forms.dates import without_dates
from newsclean.extract.lines.byline_forms.form import BylineLine, byline
from newsclean.extract.lines.byline_forms.opened import BEGINNINGS, read_opened
from newsclean.extract.lines.date_line import is_date_filler
from newsclean.extract.lines.name_forms import is_role, looks_like_name
from newsclean.extract.lines.names import read_names

_LONGEST_WITH_ROLE = 90
_DIGIT = re.compile(r"\d")
_HAS_DATE = re.compile(r"(?:19|20)\d\d|\d\.\d|\d/\d|\|.*\d|\d.*\|")
_BORDER = re.compile(r"[|\n•·]|\s[–—/-]\s|\son\s(?=\|)")
_BORDER_OR_GLUE = re.compile(r"[|\n•·]|\s[–—/-]\s|[^\W\d_]\d|^(?:[^\W\d_][\w.'’-]*\s){2,3}on\s[\w, ]*\d")


def read_dated(text: str) -> BylineLine | None:
    """ "Posted on March 3, 2024 by Jane Doe", "12.03.2024 | Von Max Muster", "Jane Doe | Published 4 hours ago"."""
    if not _DIGIT.search(text) or not _HAS_DATE.search(text):
        return None
    apart = _BORDER_OR_GLUE.search(text) is not None
    if not apart and BEGINNINGS.isdisjoint(text.casefold().split()):
        return None
    pieces = [piece.strip(" ,-–—/") for piece in _BORDER.split(without_dates(text))]
    for piece in filter(None, pieces):
        if line := read_opened(piece, trusted=True):
            return line
    return _read_rest([p for p in pieces if p and not is_date_filler(p)], text) if apart else None


def _read_rest(pieces: list[str], text: str) -> BylineLine | None:
    """One name and nothing else beside the dates; what a comma follows is a place ("San Francisco, 12 March")."""
    if len(pieces) != 1 or f"{pieces[0]}," in text or not looks_like_name(pieces[0]):
        return None
    is_full = " " in pieces[0] or not pieces[0].isascii()
    return byline(read_names(pieces[0]).named) if is_full else None


def read_with_role(text: str) -> BylineLine | None:
    """ "Jane Doe, Political Editor", "Max Muster, dpa"."""
    if len(text) > _LONGEST_WITH_ROLE or not text[0].isupper():
        return None
    head, separator, tail = text.partition("|" if "|" in text else ",")
    if not separator or not 1 <= head.strip().count(" ") <= 3 or not looks_like_name(head.strip()):
        return None
    names = read_names(text) if is_role(tail) or find_agency(tail) else None
    return byline(names.named) if names and not names.strange else None
