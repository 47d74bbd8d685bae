"""Credit lines told by their form alone: "Foto: X/dpa", "(Robert F. Bukaty / AP)", "Image source, Getty Images"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.extract.lines.agencies import AGENCIES, AMBIGUOUS, find_agency
from newsclean.extract.lines.credit_words import (
    LINK_WORDS,
    OWNER_WORDS,
    PICTURE_WORDS,
    PLATFORMS,
    STOCK_PHRASES,
    phrases,
    words,
)

_LONGEST = 160
_MOST_WORDS = 6
_PICTURE = words(PICTURE_WORDS)
_OWNER = words(OWNER_WORDS)
_GIVING = _PICTURE | _OWNER
LABEL_WORDS = _PICTURE | _OWNER | words(LINK_WORDS)
_CREDITING = frozenset(
    "credit credits crédit crédits crédito créditos credito crediti courtesy copyright קרדיט".split()
)
"""Said of pictures only; a "source" may be a text's."""
_STOCK = phrases(STOCK_PHRASES)
_BY = frozenset(
    "by from via courtesy credit credits von vom par por di da dal av af fra från door van przez od от від از"
    " من".split()
)
"""Words of a label after which a name may follow without a colon."""
_BYLINE_OPENERS = frozenset("by von par por di door av af text reporting additional with".split())
OPENERS = _PICTURE | _OWNER | frozenset("автор lead file featured top main cover title stock".split())
_PAIRS = (("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"), ("〔", "〕"))
_MARKS = " \t\n{}《》<>«»|/–—-*•▲△▶►■□◆●:：,，、.;=＝"
_EDGES = " \t\n()[]{}（）【】〔〕《》<>«»|/–—-*•▲△▶►■□◆●:：,.;"
_OPENING = " \t\n([{（【〔《<«|/–—-*•▲△▶►■□◆●,.;_"

_FIRST_WORD = re.compile(r"[^\s:：=＝／/|,，،、.…。()（）·・]+")
_LABEL_WORD = re.compile(r"[\s.]*([^\s…:：=＝／/|,，،、.。()（）·・]+)\s?(\.{2,3}|…|\.?\s?[:：=＝／/|,，،、·]?)")
_COPYRIGHT = re.compile(r"\s*(?:©|ⓒ|\(c\)|（c）|（ｃ）|&copy;|copyright\b)\s*[:：]?\s*", re.I)
_LEGAL = re.compile(
    r"(?:19|20)\d\d|\brights?\b|\breserved\b|vorbehalten|réservés|reservados|riservat[ai]|riproduzione|reproduction"
    r"|reproducción|förbehåll|zastrzeżone|vyhrazena|защищены",
    re.I,
)
_SEPARATOR = re.compile(
    r"(?=[\s/|•·・／;＝=()（）\[\]【】,，،、])(?:\s*[/|•·・／;＝=()（）\[\]【】]\s*|\s*[,，،、]\s+|\s+[–—-]+\s+"
    r"|\s+(?:via|for|on|für|pour|para|per|by|von|par|por|and|und|et|&|y|e)\s+)",
    re.I,
)
"""The first class spares most characters the rest."""
_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?]\s+[^\W\d_]|[。！？।؟]")
_CASELESS = re.compile("[\u0590-\u109f]")
"""Hebrew to Burmese: a name is told by its words alone."""
_SAYS = re.compile("[\u3041-\u3096]| \\S+다\\Z")
"""Hiragana and the end of a Korean sentence: no name has them."""
_GLUED = re.compile(r"\.\.|\d\.[^\W\d_]|[^\W\d_A-Z]{2}[.:][A-Z]|[^\W\d_A-Z]{2}\.\Z|[:：]\Z")
_LICENCE = re.compile(r"(?:CC|Creative Commons|Public Domain)[\w\s.-]{0,30}", re.I)
_PARTICLES = frozenset(
    "a al an am auf aus av bei ben bin by d da das de del della den der des di die do dos du e e.v. el en et f"
    " for für i ibn"
    " im in la las le les los mit of og och oder on per por pour the to und v van vd ve vom von y zu zum zur и"
    " і da' d' l' et"
    " stringer jr jr. sr. iii ii st courtesy staff photographer via agentur pool handout".split()
)


class Label(NamedTuple):
    """What announces a credit, and what follows it."""

    firm: bool
    """True where punctuation or a copyright sign sets the label apart."""
    linked: bool
    """True where a "by" or "of" does."""
    pictured: bool
    """True where it speaks of a picture, or is a copyright sign."""
    rest: str


def is_credit_line(text: str, *, sure: bool = False) -> bool:
    """Whether a line is nothing but a picture's credit, by its form, in any language.

    `sure` says that it stands with a picture; elsewhere "Source: …" is one only if it names an agency.
    """
    if not 1 < len(text) <= _LONGEST:
        return False
    label = find_label(text)
    if label is not None and _follows_label(label) and (sure or label.pictured or _names_agency(label.rest)):
        return True
    return _may_hold_agency(text) and is_attribution(text)


def _names_agency(text: str) -> bool:
    return any(map(find_agency, split_pieces(text)))


def find_label(text: str) -> Label | None:
    """The label at the beginning of a line ("Photo by", "©", "Bildquelle:"), None where there is none."""
    start = len(text) - len(text.lstrip(_OPENING))
    first = _FIRST_WORD.match(text, start)
    if first is None:
        return None
    folded = first[0].casefold()
    if folded in OPENERS and folded != "copyright":
        return _read_label(text, start)
    return _read_copyright(text)


def _read_copyright(text: str) -> Label | None:
    sign = _COPYRIGHT.match(text) or _COPYRIGHT.match(text.lstrip(_OPENING))
    if sign is None:
        return None
    rest = sign.string[sign.end() :]
    return None if _LEGAL.search(rest) else Label(True, False, True, trim(rest))


def _read_label(text: str, start: int) -> Label | None:
    """Read the words of a label one by one, up to its punctuation or the first word that is none of its own."""
    position, firm = start, False
    said: set[str] = set()
    while not firm and len(said) < _MOST_WORDS:
        word = _LABEL_WORD.match(text, position)
        if word is None or word[1].casefold() not in LABEL_WORDS:
            break
        said.add(word[1].casefold())
        position = word.end()
        firm = word[2].strip() not in ("", ".")
    if said.isdisjoint(_GIVING):
        return None
    rest = text[position:]
    sign = _COPYRIGHT.match(rest)
    pictured = sign is not None or not said.isdisjoint(_PICTURE | _CREDITING)
    return Label(firm or sign is not None, _is_linked(said), pictured, trim(rest[sign.end() if sign else 0 :]))


def _is_linked(said: set[str]) -> bool:
    """ "Photo by", "Courtesy of": a name may follow."""
    return not said.isdisjoint(_BY) and ("courtesy" in said or not said.isdisjoint(_PICTURE))


def trim(line: str) -> str:
    """A line without the punctuation around it and without a bracket at its edge that has no partner."""
    line = line.strip(_MARKS)
    for opened, closed in _PAIRS:
        while line.startswith(opened) and line.count(opened) > line.count(closed):
            line = line[1:].strip(_MARKS)
        while line.endswith(closed) and line.count(closed) > line.count(opened):
            line = line[:-1].strip(_MARKS)
    return line


def _follows_label(label: Label) -> bool:
    rest = label.rest
    if not rest or _SENTENCE.search(rest):
        return False
    if label.firm:
        return len(rest) <= 100 and _is_mostly_names(rest)
    return (label.linked and is_names(rest)) or rest.casefold() in _STOCK or is_attribution(rest)


def is_attribution(text: str, *, sure: bool = False) -> bool:
    """Whether a text without a label is names with an agency among them: "Name / AP", "Name via Getty Images".

    `sure` says that the text stands where a credit stands, so that an agency's name with another meaning will do.
    """
    pieces = split_pieces(text)
    if not 0 < len(pieces) <= 6 or text.split(None, 1)[0].casefold() in _BYLINE_OPENERS:
        return False
    if not sure and ("=" in text or "＝" in text) and not all(map(find_agency, pieces)):
        return False
    alone = len(pieces) == 1 and not sure
    agencies = sum(_is_agency(piece, alone) or (len(pieces) > 1 and _is_platform(piece)) for piece in pieces)
    return 0 < agencies <= 4 and all(map(_is_name, pieces))


def is_names(text: str) -> bool:
    """Whether a text is a few names and nothing else."""
    pieces = split_pieces(text)
    return 0 < len(pieces) <= 8 and all(map(_is_name, pieces))


def split_pieces(text: str) -> list[str]:
    """The names of a credit line, apart."""
    return [piece for part in _SEPARATOR.split(text) if (piece := part.strip(" .\u00a0"))]


def is_stock_phrase(piece: str) -> bool:
    """Whether a piece of a credit line names nobody: "privat", "Handout", "Archivbild"."""
    return piece.casefold() in _STOCK


def _is_agency(piece: str, alone: bool) -> bool:
    folded = piece.casefold()
    return folded in AGENCIES and not (alone and folded in AMBIGUOUS)


def _is_platform(piece: str) -> bool:
    return piece.casefold() in PLATFORMS


def _is_name(piece: str) -> bool:
    """Whether a piece is a name of a few words."""
    if find_agency(piece) or piece.casefold() in _STOCK or _LICENCE.fullmatch(piece):
        return True
    parts = piece.split()
    if (
        len(parts) > 6
        or len(piece) > 60
        or "©" in piece
        or _SENTENCE.search(piece)
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
    return not word.islower() or word.casefold() in _PARTICLES or "." in word[1:-1] or "@" in word


def _is_mostly_names(rest: str) -> bool:
    parts = rest.split()
    if len(parts) <= 3 or rest.casefold() in _STOCK or any(map(find_agency, split_pieces(rest))):
        return True
    names = sum(map(_is_name_word, parts))
    return len(parts) <= 16 and names >= 0.75 * len(parts)


def _edge_words() -> tuple[frozenset[str], frozenset[str]]:
    spellings = [spelling.split() for spelling in (*AGENCIES, *PLATFORMS)]
    firsts = frozenset(parts[0].split("/")[0] for parts in spellings) - _PARTICLES
    lasts = frozenset(parts[-1].split("/")[-1] for parts in spellings)
    return firsts, lasts


_FIRSTS, _LASTS = _edge_words()


def _may_hold_agency(text: str) -> bool:
    """A quick look at both ends of a line, where agencies stand, and between its slashes."""
    last = text.rsplit(None, 1)[-1].strip(_EDGES).rsplit("/", 1)[-1].rsplit("|", 1)[-1]
    if last.casefold() in _LASTS:
        return True
    first = text.split(None, 1)[0].strip(_EDGES).split("/", 1)[0].split("|", 1)[0]
    if first.casefold() in _FIRSTS:
        return True
    return text.count("/") > 1 and any(map(find_agency, text.split("/")))
