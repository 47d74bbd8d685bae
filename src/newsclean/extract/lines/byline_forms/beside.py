"""Names that are told by what stands beside them: a date, a role, an agency."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.ago_words import AGO_SIGNS
from newsclean.extract.lexicon.byline_words import FILED, INNER_PREPOSITIONS, PREPOSITIONS
from newsclean.extract.lexicon.date_words import LABELS
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lines.agencies import find_agency
from newsclean.extract.lines.ago import UNITS
from newsclean.extract.lines.byline_forms.dates import without_dates
from newsclean.extract.lines.byline_forms.form import BylineLine, byline
from newsclean.extract.lines.byline_forms.opened import read_opened
from newsclean.extract.lines.date_line import is_date_filler
from newsclean.extract.lines.glue import unglued
from newsclean.extract.lines.name_forms import (
    is_calling,
    is_full_name,
    is_interface,
    is_known_name,
    looks_like_name,
    split_role,
)
from newsclean.extract.lines.names import Named, read_names, without_tail

POSTED = frozenset(label.partition(" ")[0] for label in LABELS)
"""First words of what stands before a date."""
_LONGEST_WITH_ROLE = 90
_MOST_SPACES = 2
_TRIMMED = " ,–—-·"
_AGED = re.compile(
    r"(?P<name>[^\d|·•,]{5,40}?)\s?[|·•,–-]?\s(?P<number>\d{1,2})\s?(?P<unit>[^\W\d_]{1,10})\.?(?:\s(?P<sign>[^\W\d_]{2,10}))?$"
)
_COUNT = re.compile(r"^\d[\d.,]{0,8}\s")
_DIGIT = re.compile(r"\d")
_HAS_DATE = re.compile(r"(?:19|20)\d\d|\d[.:/]\d|\|.*\d|\d.*\|")
_BORDER = re.compile(r"[|\n•·»]|\s[–—/-]\s|\son\s(?=\|)")
_BORDER_OR_GLUE = re.compile(r"[|\n•·»]|\s[–—/-]\s|\s,\s|[^\W\d_]\d|^(?:[^\W\d_][\w.'’-]*\s){2,3}on\s[\w, ]*\d")


def read_dated(text: str) -> BylineLine | None:
    """ "Posted on March 3, 2024 by Jane Doe", "12.03.2024 | Von Max Muster", "Jane Doe | Published 4 hours ago"."""
    if not _DIGIT.search(text) or not _HAS_DATE.search(text):
        return None
    text = unglued(text)
    apart = _BORDER_OR_GLUE.search(text) is not None
    bare = without_dates(text)
    pieces = [_unclosed(without_tail(piece)).strip(" ,-–—/") for piece in _BORDER.split(bare)]
    for piece in filter(None, pieces):
        if line := read_opened(piece, trusted=True) or _read_inner(piece):
            return line
    rest = [piece for piece in pieces if piece and not _is_beside_names(piece)]
    return (_read_known(rest, text) if bare != text else None) or (_read_rest(rest, text) if apart else None)


def _unclosed(piece: str) -> str:
    """The piece without the bracket that closes what was said of the date."""
    return piece if "(" in piece else piece.rstrip(" )")


def _is_beside_names(piece: str) -> bool:
    """ "7 min", "1342 words", "Suggest changes"."""
    return is_date_filler(piece) or is_interface(_COUNT.sub("", piece))


def _read_calling(text: str) -> BylineLine | None:
    """A full name before or after what somebody does."""
    before, role, after = split_role(text)
    name = (before or after).strip(_TRIMMED)
    if (before and after) or not is_calling(role) or not is_full_name(name):
        return None
    if name[0].islower() or name[name.rfind(" ") + 1].islower():
        return None
    return byline((Named(name, "person", role),))


def _read_inner(piece: str) -> BylineLine | None:
    """ "Posted in Travel by Jane Doe": the names after the last "by" of a line that says "posted"."""
    words = piece.split()
    first = words[0].casefold()
    if first not in POSTED | FILED and (first not in INNER_PREPOSITIONS or first in PREPOSITIONS):
        return None
    place = next((i for i in range(len(words) - 2, -1, -1) if words[i].casefold() in INNER_PREPOSITIONS), None)
    return None if place is None else byline(read_names(" ".join(words[place + 1 :]), trusted=True).named)


def _read_dashed(text: str) -> BylineLine | None:
    """ "Jane Doe – Reporter in Leeds": a full name, a dash, and a role with whatever follows it."""
    name, dash, role = text.partition(" – " if " – " in text else " - ")
    if not dash or not is_full_name(name) or not is_calling(role.split(" ", 1)[0]):
        return None
    return byline((Named(name, "person", role),))


def read_aged(text: str) -> BylineLine | None:
    """ "Jane Doe 2 hours ago", "Jane Doe · 7 hours": a full name and how long ago, nothing else."""
    match = _AGED.match(text)
    if not match or not is_full_name(match["name"]):
        return None
    known = match["unit"].casefold() in UNITS and (not match["sign"] or match["sign"].casefold() in AGO_SIGNS)
    return byline(read_names(match["name"]).named) if known else None


def _read_known(pieces: list[str], text: str) -> BylineLine | None:
    """The one piece that is a person's name by its first name; set apart from the date, the first name does.

    Beside it may stand a section's name or a place, no title and no caption.
    """
    if any(piece.count(" ") > _MOST_SPACES for piece in pieces):
        return None
    known = [piece for piece in pieces if is_known_name(piece)]
    if not known and len(pieces) == 1 and is_first_name(pieces[0]) and f"{pieces[0]}," not in text:
        known = pieces
    return byline(read_names(known[0]).named) if len(known) == 1 else None


def _read_rest(pieces: list[str], text: str) -> BylineLine | None:
    """One name and nothing else beside the dates; what a comma follows is a place ("San Francisco, 12 March")."""
    if len(pieces) != 1 or f"{pieces[0]}," in text:
        return None
    if not looks_like_name(pieces[0]):
        return _read_several(pieces[0])
    is_full = " " in pieces[0] or not pieces[0][0].isupper()
    return byline(read_names(pieces[0]).named) if is_full else None


def _read_several(piece: str) -> BylineLine | None:
    """ "Jane Doe and John Roe", and nothing else."""
    names = read_names(piece)
    several = len(names.named) > 1 and not names.strange and all(is_full_name(named.name) for named in names.named)
    return byline(names.named) if several else None


def read_with_role(text: str) -> BylineLine | None:
    """ "Jane Doe, Political Editor", "Max Muster, dpa", "Jane Doe Lifestyle Writer", "Redaktor Max Muster"."""
    if len(text) > _LONGEST_WITH_ROLE or text[0].islower() or not text[0].isalpha():
        return None
    if dashed := _read_dashed(text):
        return dashed
    head, separator, tail = text.partition("|" if "|" in text else ",")
    if not separator:
        return _read_calling(text)
    if not 1 <= head.strip().count(" ") <= 3 or not looks_like_name(head.strip()) or "(" in head:
        return None
    names = read_names(text) if is_calling(tail) or find_agency(tail) else None
    return byline(names.named) if names and not names.strange else None
