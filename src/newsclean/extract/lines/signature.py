"""Where the maker's name begins in a text that is known to be a caption: what no other text could be told by."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsclean.extract.lines.agencies import find_agency
from newsclean.extract.lines.credit_line import find_label
from newsclean.extract.lines.credit_names import is_mostly_names, is_names, is_person, split_pieces

_REACH = 120
"""A signature stands within so many characters of the end."""
_SHORTEST_CAPTION = 12
_STOP = re.compile(
    r"(?:(?<=[^\W_]{4})|(?<=[\u3400-\ud7af]{2}))(?:[.!?…][)\]]?\s+(?:-\s+)?|[.!?]|[.!?…]?\s*[|•·]\s*|[.!?]?\s+[/–—]\s+)(?=[^\W\d_])"
)
"""After a word of four letters or figures: shorter ones are abbreviated."""
_IN_CAPITALS = re.compile(r"(?:(?<=[^\W\d_A-ZÀ-Þ])|(?<=[.!?…]))\s+(?=(?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?:\s|\Z)){2,4}\Z)")
_DASH = re.compile(r"\s[-–—/]\s(?=[^\W\d_])")
_ABBREVIATED = frozenset("prof capt supt dipl bros asst dist univ corp sept messrs".split())
_LONGEST_ABBREVIATION = 12
_MAIL = re.compile(r",?\s*\(?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}\)?\Z")
_YEAR = re.compile(r"[©ⓒ]\s?(?:19|20)\d\d,?\s+")
_LONGEST_IN_CAPITALS = 40
_KIND = re.compile(
    r"\s(?:(?:file |handout |staff )?(?:photo|pic|pix|image)|(?:asociatyvi )?nuotr\.?|felvétele)\Z", re.I
)
_LEFT = "\u200e\u200f "


def signature(text: str) -> int:
    """The index at which the name of whoever made a picture begins in its caption; -1 where none is there.

    A name behind the last full stop ("The pier in summer. Mara Quist"), one with an address of mail, with its paper
    ("Mara Quist, The Lantern"), in capitals, a year behind the copyright sign.
    """
    text = text.rstrip(_LEFT)
    if text.isupper() or text.count("|") > 1:
        return -1
    if year := _YEAR.search(text, max(0, len(text) - _REACH)):
        return year.start() if is_mostly_names(text[year.end() :]) else -1
    for stop in _STOP.finditer(text, max(0, len(text) - _REACH)):
        before = text[max(0, stop.start() - _LONGEST_ABBREVIATION) : stop.start()].casefold()
        if stop.start() < _SHORTEST_CAPTION or before.split()[-1] in _ABBREVIATED:
            continue
        if is_signature(text[stop.end() :]):
            return stop.end()
    dash = _behind_dash(text)
    return _start_of_capitals(text) if dash < 0 else dash


def _start_of_capitals(text: str) -> int:
    """ "The pier in summer MARA QUIST"."""
    apart = _IN_CAPITALS.search(text, max(_SHORTEST_CAPTION, len(text) - _LONGEST_IN_CAPITALS))
    return apart.end() if apart and is_person(text[apart.end() :]) else -1


def _behind_dash(text: str) -> int:
    """A name with its paper or its kind of picture behind a dash, where no sentence ends."""
    for dash in _DASH.finditer(text, max(_SHORTEST_CAPTION, len(text) - _REACH)):
        rest = text[dash.end() :]
        if _is_of_a_kind(rest) or ("/" in rest and "," not in rest and _is_of_a_paper(rest)):
            return dash.end()
    return -1


def is_signature(text: str) -> bool:
    """Whether a text that stands apart at the end of a caption names who made the picture."""
    return any(test(text) for test in _TESTS)


def _has_mail(rest: str) -> bool:
    mail = _MAIL.search(rest)
    return mail is not None and is_mostly_names(rest[: mail.start()].replace(": ", " / "))


def _is_of_a_paper(rest: str) -> bool:
    """ "Mara Quist, The Lantern", "Mara Quist for Lantern News", "Lantern News/Mara Quist"."""
    pieces = split_pieces(rest)
    return 1 < len(pieces) <= 4 and rest[-1] not in ".!?" and is_names(rest) and any(map(is_person, pieces))


def _is_of_a_kind(rest: str) -> bool:
    """ "Bernama photo", "Mara Quist pic"."""
    kind = _KIND.search(rest)
    names = rest[: kind.start()] if kind else ""
    return bool(names) and (find_agency(names) is not None or is_person(names) or ("/" in names and is_names(names)))


def _is_granted(rest: str) -> bool:
    label = find_label(rest)
    return label is not None and label.granted and label.linked and rest[-1] not in ".!?"


_TESTS: tuple[Callable[[str], bool], ...] = (is_person, _has_mail, _is_of_a_paper, _is_of_a_kind, _is_granted)
