"""Is a short line a byline ("By X and Y", "Von X", "X, dpa") or an author's note ("X is a reporter for …")?"""

from __future__ import annotations

import re
from functools import lru_cache

from newsclean.extract.lexicon.byline_words import NOT_NICKS, PREPOSITIONS, RARE_PREPOSITIONS
from newsclean.extract.lines.ago import AGO_ENDS
from newsclean.extract.lines.byline_forms.agency import read_agencies
from newsclean.extract.lines.byline_forms.beside import POSTED, read_aged, read_dated, read_with_role
from newsclean.extract.lines.byline_forms.dates import without_dates
from newsclean.extract.lines.byline_forms.east_asian import read_east_asian
from newsclean.extract.lines.byline_forms.form import BylineLine, byline
from newsclean.extract.lines.byline_forms.note import read_note
from newsclean.extract.lines.byline_forms.opened import (
    DECORATION,
    first_word,
    is_opener,
    read_labelled,
    read_opened,
    without_opener,
)
from newsclean.extract.lines.byline_forms.parted import read_parted
from newsclean.extract.lines.name_forms import is_full_name, names_role
from newsclean.extract.lines.names import Named, read_names

__all__ = [
    "BylineLine",
    "is_by",
    "is_opener",
    "read_byline_field",
    "read_byline_line",
    "read_nick_line",
    "without_dates",
    "without_opener",
    "without_preposition",
]

_LONGEST, _SHORTEST = 200, 3
_LONGEST_PREPOSITION = 4
_MAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}\)?$")
_LONGEST_DATED = 90
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATE_FIRST = POSTED | frozenset("on am le el den il".split())


@lru_cache(maxsize=256)
def read_byline_line(text: str) -> BylineLine | None:
    """The names on a byline, an agency line or an author's note; None for any other text. By form alone."""
    if len(text) < _SHORTEST:
        return None
    text = text.replace("\xad", "")
    if text[-1] in DECORATION or text[0] in DECORATION:
        text = text.strip(DECORATION.replace("(", ""))
        if len(text) < _SHORTEST:
            return None
    if len(text) > _LONGEST or text[-1] == ".":
        if note := read_note(text):
            return note
        if len(text) > _LONGEST:
            return None
    line = read_parted(text) or read_opened(text) or read_agencies(text)
    line = line or read_east_asian(text) or _read_mailed(text)
    if not line and _may_stand_beside(text):
        line = read_dated(text) or read_with_role(text) or read_aged(text)
    if not line and (":" in text or "：" in text):
        line = read_labelled(text)
    return line or read_note(text)


def _read_mailed(text: str) -> BylineLine | None:
    """A full name with an address of mail and nothing else."""
    mail = _MAIL.search(text) if "@" in text else None
    name = text[: mail.start()].rstrip(" ,·•|–-(") if mail else ""
    return byline((Named(name, "person"),)) if is_full_name(name) else None


def _may_stand_beside(text: str) -> bool:
    """True for the few lines that may hold a name beside a date or a role."""
    if "|" in text or "," in text or " – " in text or " - " in text or text[0].isdigit() or text[-1].isdigit():
        return True
    if len(text) <= _LONGEST_DATED and _YEAR.search(text):
        return True
    first, last = first_word(text), text[text.rfind(" ") + 1 :].rstrip(".").casefold()
    return first in _DATE_FIRST or last in AGO_ENDS or names_role(last) or names_role(first)


def read_byline_field(text: str) -> tuple[Named, ...]:
    """The names in a place that is known to be for authors, where one odd name is taken as well ("max99")."""
    if len(text) > _LONGEST or text.endswith(("—", "–")):
        return ()
    line = read_byline_line(text)
    if line and line.form != "bio":
        return line.names
    return read_names(without_dates(without_preposition(without_opener(text))), trusted=True).named


def is_by(text: str) -> bool:
    """True for a line that is nothing but "By", "Von:", "Autor"; not for "Interview", which may head a text."""
    bare = text.casefold().rstrip(" :：")
    return bare in PREPOSITIONS or (bare != text.casefold() and is_opener(text))


def without_preposition(text: str) -> str:
    """ "Ioana Mureșan" of "de Ioana Mureșan": a full name after a short word written small, or after a rare one."""
    first, _, rest = text.partition(" ")
    small = (first.islower() and len(first) <= _LONGEST_PREPOSITION) or first.casefold() in RARE_PREPOSITIONS
    return rest if small and rest[:1].isupper() and is_full_name(rest) else text


def read_nick_line(text: str) -> tuple[Named, ...]:
    """The login in a line like "von max99" or "by floyd": a bare preposition and one word."""
    words = text.split()
    if len(words) != 2 or words[0].casefold().rstrip(":") not in PREPOSITIONS or words[1].casefold() in NOT_NICKS:
        return ()
    return read_names(words[1], trusted=True).named
