"""Credit lines told by their form alone: "Foto: X/dpa", "(Robert F. Bukaty / AP)", "Image source, Getty Images"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsclean.extract.lines.agencies import AGENCIES, find_agency
from newsclean.extract.lines.credit_names import (
    PARTICLES,
    SENTENCE,
    are_sourced,
    is_mostly_names,
    is_names,
    is_person,
    is_stock_phrase,
    split_pieces,
)
from newsclean.extract.lines.credit_words import (
    ABBREVIATED,
    GRANTED,
    LINK_WORDS,
    OWNER_WORDS,
    PHOTO_ENDINGS,
    PICTURE_WORDS,
    PLATFORMS,
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
_BY = frozenset(
    "by from via courtesy credit credits von vom par por di da dal av af fra från door van przez od от від از"
    " من".split()
)
"""Words of a label after which a name may follow without a colon."""
_LINKING = LABEL_WORDS - _GIVING - _BY - {"of"}
_BYLINE_OPENERS = frozenset("by von par por di door av af text reporting additional with".split())
OPENERS = _PICTURE | _OWNER | frozenset("автор lead file featured top main cover title stock".split())
_PAIRS = (("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"), ("〔", "〕"))
_MARKS = " \t\n{}《》<>«»|/–—-*•▲△▶►■□◆●:：,，、.;=＝"
_DASHES = "-–—"
_EDGES = " \t\n()[]{}（）【】〔〕《》<>«»|/–—-*•▲△▶►■□◆●:：,.;"
_OPENING = " \t\n([{（【〔《<«|/–—-*•▲△▶►■□◆●,.;_"

_FIRST_WORD = re.compile(r"[^\s:：៖՝=＝／/|,，،、.…。()（）·・]+")
_LABEL_WORD = re.compile(r"[\s.]*([^\s…:：៖՝=＝／/|,，،、.。()（）·・]+)\s?(\.{2,3}|…|\.?\s?[:：៖՝=＝／/|,，،、·・]?)")
_COPYRIGHT = re.compile(r"\s*(?:©|ⓒ|\(c\)|（c）|（ｃ）|&copy;|copyright\b)\s*[:：]?\s*", re.I)
_LEGAL = re.compile(
    r"(?:19|20)\d\d|\brights?\b|\breserved\b|vorbehalten|réservés|reservados|riservat[ai]|riproduzione|reproduction"
    r"|reproducción|förbehåll|zastrzeżone|vyhrazena|защищены|licencja|licencia|licenza|licença",
    re.I,
)
_STRANGE = re.compile(r"([^\W\d_][^\s\d:：]{1,24}(?: [^\s\d:：]{1,24})?)\s?[:：]\s*(?=\S)")
_SAYS = ("니다", "세요", "어요", "아요")
"""At the end of a Korean sentence."""


class Label(NamedTuple):
    """What announces a credit, and what follows it."""

    firm: bool
    """True where punctuation or a copyright sign sets the label apart."""
    linked: bool
    """True where a "by" or "of" does."""
    pictured: bool
    """True where it speaks of a picture, or is a copyright sign."""
    rest: str
    granted: bool = False
    """True where it says that somebody gave the picture: "courtesy of", "supplied by"."""


@lru_cache(maxsize=256)
def is_credit_line(text: str, *, sure: bool = False) -> bool:
    """Whether a line is nothing but a picture's credit, by its form, in any language.

    `sure` says that it stands with a picture; elsewhere "Source: …" is one only if it names an agency.
    """
    if not 1 < len(text) <= _LONGEST:
        return False
    label = find_label(text)
    if label is not None and _follows_label(label) and (sure or label.pictured or _names_agency(label.rest)):
        return True
    if text.endswith(PHOTO_ENDINGS) and is_names(_without_ending(text)):
        return True
    return _may_hold_agency(text) and (is_attribution(text) or (sure and strange_label(text) is not None))


def _without_ending(text: str) -> str:
    """ "T. Vaičiulio nuotr." without the word that is the label of such a line."""
    return trim(text).rpartition(" ")[0] or text


def strange_label(text: str) -> str | None:
    """What follows a label in a language that the tables do not know: an agency behind a word or two and a colon."""
    label = _STRANGE.match(text.lstrip(_OPENING))
    if label is None or label[1].split()[0].casefold() in _BYLINE_OPENERS:
        return None
    rest = trim(label.string[label.end() :])
    return rest if rest and is_attribution(rest, sure=True) else None


def _names_agency(text: str) -> bool:
    return any(find_agency(piece) or piece.casefold() in PLATFORMS for piece in split_pieces(text))


def is_pictured(text: str) -> bool:
    """Whether a credit line says in words that it is a picture's."""
    label = find_label(text)
    return label is not None and label.pictured and not _COPYRIGHT.match(text)


def find_label(text: str) -> Label | None:
    """The label at the beginning of a line ("Photo by", "©", "Bildquelle:"), None where there is none."""
    start = len(text) - len(text.lstrip(_OPENING))
    first = _FIRST_WORD.match(text, start)
    if first is None:
        return None
    folded = first[0].rstrip(_DASHES).casefold()
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
        folded = word[1].rstrip(_DASHES).casefold() if word else ""
        if word is None or folded not in LABEL_WORDS or (said and _opens_name(word[1])):
            break
        said.add(folded)
        position = word.end()
        end = word[2].strip() or word[1][len(folded) :]
        firm = end not in ("", ".") or (end == "." and folded in ABBREVIATED)
    if said.isdisjoint(_GIVING):
        return None
    rest = text[position:]
    sign = _COPYRIGHT.match(rest)
    pictured = sign is not None or not said.isdisjoint(_PICTURE | _CREDITING)
    granted = not said.isdisjoint(GRANTED)
    linked = not said.isdisjoint(_BY) and (granted or not said.isdisjoint(_PICTURE))
    return Label(firm or sign is not None, linked, pictured, trim(rest[sign.end() if sign else 0 :]), granted)


def _opens_name(word: str) -> bool:
    """ "La" in "Photo La Lanterne"; "Of" may well be written so in a label."""
    return word.istitle() and word.casefold() in _LINKING


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
    if not rest or SENTENCE.search(rest) or rest.endswith(_SAYS):
        return False
    if label.firm:
        return len(rest) <= 100 and is_mostly_names(rest)
    if label.linked and (is_names(rest) or label.granted):
        return len(rest) <= 100
    return is_stock_phrase(rest) or is_attribution(rest) or (label.pictured and _names_person(rest))


def _names_person(text: str) -> bool:
    return is_names(text) and any(map(is_person, split_pieces(text)))


def is_attribution(text: str, *, sure: bool = False) -> bool:
    """Whether a text without a label is names with an agency among them: "Name / AP", "Name via Getty Images".

    `sure` says that the text stands where a credit stands, so that an agency's name with another meaning will do.
    """
    pieces = split_pieces(text)
    if not 0 < len(pieces) <= 6 or text.split(None, 1)[0].casefold() in _BYLINE_OPENERS:
        return False
    if not sure and ("=" in text or "＝" in text) and not all(map(find_agency, pieces)):
        return False
    return are_sourced(pieces, sure=sure)


def _edge_words() -> tuple[frozenset[str], frozenset[str]]:
    spellings = [spelling.split() for spelling in (*AGENCIES, *PLATFORMS)]
    firsts = frozenset(parts[0].split("/")[0] for parts in spellings) - PARTICLES
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
