"""The pieces of a credit line, and what each is: a name, an agency, a login at a picture library, a licence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.extract.lines.agencies import AGENCIES, AMBIGUOUS, find_agency
from newsclean.extract.lines.credit_words import LIBRARIES, PLATFORMS, STOCK_PHRASES, phrases
from newsclean.extract.lines.stops import UNMISTAKABLE

_MOST_SOURCES = 4
_STOCK = phrases(STOCK_PHRASES)
_SEPARATOR = re.compile(
    r"(?=[\s/|•·・／;＝=()（）\[\]【】,，،、])(?:\s*[/|•·・／;＝=()（）\[\]【】]\s*|\s*[,，،、]\s+|\s+[–—-]+\s+"
    r"|\s+(?:via|for|on|für|pour|para|per|by|von|par|por|and|und|et|&|y|e)\s+)",
    re.I,
)
"""The first class spares most characters the rest."""
SENTENCE = re.compile(rf"[^\W\d_]{{4}}[.!?]\s+[^\W\d_]|[{UNMISTAKABLE}]")
_CASELESS = re.compile("[\u0590-\u109f]")
"""Hebrew to Burmese: a name is told by its words alone."""
_SAYS = re.compile("[\u3041-\u3096]| \\S+다\\Z")
"""Hiragana and the end of a Korean sentence: no name has them."""
_GLUED = re.compile(r"\.\.|\d\.[^\W\d_]|[^\W\d_A-Z]{2}[.:][A-Z]|[^\W\d_A-Z]{2}\.\Z|[:：]\Z")
_LICENCE = re.compile(
    r"(?:CC|Creative Commons)[\s-]{0,2}(?:BY|SA|NC|ND|0|Zero|licen[cs]e|Lizenz|attribution)\b[\w\s.-]{0,30}"
    r"|Creative Commons|CC0|Public Domain[\w\s.-]{0,20}|gemeinfrei|domaine public|dominio p[uú]blic[oa]"
    r"|domínio público|pubblico dominio|domena publiczna|общественное достояние",
    re.I,
)
_BETWEEN = frozenset("da das de del della der di do dos du el la las los den ten ter al bin van von y".split())
"""Small words within a person's name."""
_NAME_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-]{1,2}[^\W\d_]*){0,3}")
_LOGIN = re.compile(r"@?[\w.-]{3,30}")
_ARTICLES = frozenset("der den dem des die das the this these einem einer einen".split())
"""Written small, they open no name."""
PARTICLES = frozenset(
    "a al an am auf aus av bei ben bin by d da das de del della den der des di die do dos du e e.v. el en et f"
    " for für i ibn"
    " im in la las le les los mit of og och oder on per por pour the to und v van vd ve vom von y zu zum zur и"
    " і da' d' l' et"
    " stringer jr jr. sr. iii ii st courtesy staff photographer via agentur pool handout".split()
)


def is_names(text: str) -> bool:
    """Whether a text is a few names and nothing else."""
    pieces = split_pieces(text)
    return 0 < len(pieces) <= 8 and text.split(None, 1)[0] not in _ARTICLES and all(map(is_name, pieces))


def is_person(text: str) -> bool:
    """Whether a text has the form of one person's name: two to four words with capitals, in scripts that have them."""
    words = text.split()
    if not 2 <= len(words) <= 4 or words[-1][:1].islower():
        return False
    return all((not word[:1].islower() or word in _BETWEEN) and _NAME_WORD.fullmatch(word) for word in words)


def split_pieces(text: str) -> list[str]:
    """The names of a credit line, apart."""
    return [piece for part in _SEPARATOR.split(text) if (piece := part.strip(" .\u00a0"))]


def is_stock_phrase(piece: str) -> bool:
    """Whether a piece of a credit line names nobody: "privat", "Handout", "Archivbild"."""
    return piece.casefold() in _STOCK


def are_sourced(pieces: Sequence[str], *, sure: bool) -> bool:
    """Whether the pieces of a line are names with an agency, a library or a licence among them.

    A single piece with another meaning will do where it is `sure` that the line stands where a credit stands.
    """
    alone = len(pieces) == 1 and not sure
    sources = sum(_is_source(piece, alone) or (len(pieces) > 1 and _is_platform(piece)) for piece in pieces)
    if not 0 < sources <= _MOST_SOURCES:
        return False
    return all(is_name(piece) or _is_login(piece, pieces) for piece in pieces)


def _is_source(piece: str, alone: bool) -> bool:
    folded = piece.casefold()
    if folded in AGENCIES:
        return not (alone and folded in AMBIGUOUS)
    return not alone and _LICENCE.fullmatch(piece) is not None


def _is_platform(piece: str) -> bool:
    return piece.casefold() in PLATFORMS


def _is_login(piece: str, beside: Sequence[str]) -> bool:
    """ "annaquist" beside a platform, "annaquist77" beside a library."""
    if not _LOGIN.fullmatch(piece):
        return False
    if any(map(_is_platform, beside)):
        return True
    return not piece.isalpha() and any(find_agency(other) in LIBRARIES for other in beside)


def is_licence(piece: str) -> bool:
    """Whether a piece says under what licence the picture is used."""
    return _LICENCE.fullmatch(piece) is not None


def is_name(piece: str) -> bool:
    """Whether a piece is a name of a few words."""
    if find_agency(piece) or piece.casefold() in _STOCK or _LICENCE.fullmatch(piece):
        return True
    parts = piece.split()
    if (
        len(parts) > 6
        or len(piece) > 60
        or "©" in piece
        or SENTENCE.search(piece)
        or not all(map(_is_name_word, parts))
        or any(map(str.isdigit, parts))
    ):
        return False
    if not piece.isascii() and any(map(_is_east_asian, piece)):
        return len(piece) <= 12 and not _SAYS.search(piece)
    return len(parts) <= 3 or not _CASELESS.search(piece)


def _is_east_asian(char: str) -> bool:
    """By code point: a regular expression over ranges of this size takes milliseconds to compile."""
    return "\u3040" <= char <= "\ud7af" or "\u1100" <= char <= "\u11ff"


def _is_name_word(word: str) -> bool:
    if _GLUED.search(word):
        return False
    return not word.islower() or word.casefold() in PARTICLES or "." in word[1:-1] or "@" in word


def is_mostly_names(text: str) -> bool:
    """Whether most words of a text are those of names; what stands in brackets at its end does not count."""
    text = text.partition(" (")[0]
    parts = text.split()
    if len(parts) <= 3 or text.casefold() in _STOCK or any(map(find_agency, split_pieces(text))):
        return True
    names = sum(map(_is_name_word, parts))
    return len(parts) <= 16 and names >= 0.75 * len(parts)
