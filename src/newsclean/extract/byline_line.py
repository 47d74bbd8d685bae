"""Is a short line a byline ("By X and Y", "Von X", "X, dpa") or an author's note ("X is a reporter for …")?"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsclean.extract.agencies import AGENCIES, AMBIGUOUS, find_agency
from newsclean.extract.date_line import is_date_filler
from newsclean.extract.lexicon.byline_words import CONJUNCTIONS, CREDITS, OPENERS, OTHER_ROLES, PREPOSITIONS, ROLES
from newsclean.extract.moments import find_clocks, find_moments
from newsclean.extract.name_forms import is_agency, is_credit, is_role, looks_like_name
from newsclean.extract.names import Named, read_names


class BylineLine(NamedTuple):
    """What such a line says."""

    form: Literal["byline", "bio", "agency"]
    """"bio" is a sentence about the author; "agency" a line that names nothing but news agencies."""
    names: tuple[Named, ...]


_LONGEST_LINE = 200
_LONGEST_BIO = 700
_SHORTEST_BIO = 24
_AGENCY_LINE, _LONGEST_ROLE_LINE = 48, 90
_LONGEST_OPENER = 5
_DECORATION = "(—–- •*|/"
_COLON = ":：/｜|="
_EAST_ASIAN_LINE = re.compile(
    r"^[【\[(（]?\s?(?:作\s?者|記\s?者|记\s?者|撰\s?文|撰\s?稿|文|文字|著者|執筆|執筆者|筆者|ライター|取材・文|取材|構成|글|글쓴이|작성자|기자)"
    r"\s?[:：●◎/／=＝｜|・]\s?(?P<opened>[^:：]{2,60}?)[】\])）]?$"
    r"|^[【\[(（]?(?:[\u3400-\u9fff]{0,8}?)(?:記者|记者|特派員)\s?(?P<led>[\u3400-\u9fff]{2,4})(?P<place>[^。]{0,16})[】\])）]?$"
    r"|^[【\[(（]?(?P<named>[\u3400-\u9fff\u3040-\u309f々 ]{2,9})(?:記者|记者|特派員)[】\])）]?$"
    r"|^(?:[\[(][^\])]{2,24}[\])]\s?)?(?P<korean>[\uac00-\ud7af]{2,4}(?:[·,\s]{1,2}[\uac00-\ud7af]{2,4}){0,4})\s?"
    r"(?P<title>(?:[\uac00-\ud7af]{1,6}\s?)?(?:기자|특파원|논설위원|앵커|PD))(?:\s외 \d명)?(?:\s?[=(|].{0,60}|\s[\w.+-]{1,40}@[\w.-]{1,40})?$"
)
_EAST_ASIAN_HINTS = (
    "記者",
    "记者",
    "기자",
    "특파원",
    "作者",
    "著者",
    "文／",
    "文/",
    "文：",
    "文●",
    "文＝",
    "取材",
    "執筆",
    "撰文",
    "글 ",
    "筆者",
    "特派員",
)
_SMALL = r"(?:de|van|von|der|den|da|la|di|bin|al|el|le|du|dos|del|ten)"
_BIO = re.compile(
    rf"^(?:Dr\.?\s|Prof\.?\s)?(?P<name>[^\W\d_a-z][\w.'’-]{{0,24}}(?:\s{_SMALL}){{0,2}}"
    rf"(?:\s[^\W\d_a-z][\w.'’-]{{0,24}}(?:\s{_SMALL}){{0,2}}){{1,4}})(?:\s\([^()]{{1,40}}\)|,\s[^,.]{{2,60}},)?,?\s"
    r"(?:is|was|are|covers|writes|reports|works|joined|serves|has been|ist|war|arbeitet|schreibt|berichtet|leitet|studierte"
    r"|est|couvre|travaille|écrit|es|escribe|cubre|trabaja|é|è|scrive|escreve|trabalha|är|skriver|er|dækker|schrijft|werkt"
    r"|jest|pisze|je|píše|on|este|είναι|является|пишет)\s(?P<rest>.{10,})",
    re.S,
)
_PAST_NAME = re.compile(r"[.!?]\s")


def read_byline_line(text: str) -> BylineLine | None:
    """The names on a byline, an agency line or an author's note; None for any other text. By form alone."""
    size = len(text)
    if size > _LONGEST_BIO or size < 3:
        return None
    if text[-1] == "." and size >= _SHORTEST_BIO and (bio := _read_bio(text)):
        return bio
    if size <= _LONGEST_LINE and (line := _read_opened(text) or _read_agencies(text) or _read_east_asian(text)):
        return line
    return _read_bio(text) if size >= _SHORTEST_BIO and text[-1] != "." else None


def read_byline_field(text: str) -> tuple[Named, ...]:
    """The names in a place that is known to be for authors, where one odd name is taken as well ("max99")."""
    line = read_byline_line(text)
    if line and line.form != "bio":
        return line.names
    words = text.split()
    while words and len(words) > 1 and _is_opener(" ".join(words[:1]).casefold().rstrip(_COLON)):
        words = words[1:]
    return read_names(without_dates(" ".join(words)), trusted=True).named


def read_nick_line(text: str) -> tuple[Named, ...]:
    """The login in a line like "von max99" or "by floyd": a bare preposition and one word."""
    words = text.split()
    if len(words) != 2 or words[0].casefold().rstrip(":") not in PREPOSITIONS:
        return ()
    return read_names(words[1], trusted=True).named


def is_opener(text: str) -> bool:
    """True for a line that is nothing but "By", "Von:", "Written by"."""
    return len(text) < 40 and _is_opener(text.casefold().strip(" :："))


def _read_opened(text: str) -> BylineLine | None:
    if text.startswith("By") and (glued := _GLUED.match(text)):
        text = f"By {text[glued.end() :]}"
    first = _first_word(text)
    if first in _BEGINNINGS and (line := _read_after_opener(text)):
        return line
    if "|" in text or "," in text or first in _DATE_FIRST or text[0].isdigit() or text[-1].isdigit():
        return _read_dated(text) or _read_with_role(text)
    return None


_ON_DATE = re.compile(r"^(?:[^\W\d_][\w.'’-]*\s){2,3}on\s[\w, ]*\d")
_GLUED_DATE = re.compile(r"[^\W\d_]\d")
_GLUED = re.compile(r"(?:By)+(?:by )?\s*(?=[A-Z])(?!By)")


def _first_word(text: str) -> str:
    if text[:1] in _DECORATION:
        text = text.lstrip(_DECORATION)
    end = text.find(" ", 0, 24)
    word = text[: end if end > 0 else 24]
    return word.partition(":")[0].strip("(—–-.").casefold()


def _read_after_opener(text: str, *, dated: bool = False) -> BylineLine | None:
    words = text.strip(_DECORATION).split()
    colon = False
    for count in range(min(_LONGEST_OPENER, len(words) - 1), 0, -1):
        opener = " ".join(words[:count]).casefold()
        colon = opener[-1] in _COLON
        opener = opener.rstrip(_COLON)
        if opener in _OPENERS:
            sure = dated and count == len(words) - 1
            if line := _read_rest(" ".join(words[count:]), opener, colon, sure):
                return line
    head, separator, rest = text.partition(":")
    if separator and _is_opener(head.casefold()):
        return _read_rest(rest.strip(), head.strip().casefold(), True, False)
    return None


def _is_opener(head: str) -> bool:
    """True for "text und interview", "words & photos" as well."""
    words = [word for word in re.split(r"[\s/+,]+", head) if word not in CONJUNCTIONS]
    if head.strip() in _OPENERS:
        return True
    return 1 < len(words) <= 3 and words[0] in _OPENERS and all(word in _OPENERS or word in CREDITS for word in words)


def _read_rest(rest: str, opener: str, colon: bool, sure: bool) -> BylineLine | None:
    sure = sure or (colon and opener not in PREPOSITIONS) or " " in opener
    if not rest or not (sure or opener in PREPOSITIONS or opener in ROLES or opener.upper() == opener):
        return None
    rest = without_dates(rest)
    names = read_names(rest.partition(" | ")[0], trusted=sure)
    if not names.named:
        names = read_names(rest, trusted=sure)
    if not names.named or (names.strange and not colon) or (not sure and names.named[0].name[0].islower()):
        return None
    role = OTHER_ROLES.get(opener)
    return BylineLine("byline", tuple(named._replace(role=named.role or role) for named in names.named))


def without_dates(text: str) -> str:
    """The text with a "|" for each date, the words that lead up to it ("published on") gone as well."""
    if not any(map(str.isdigit, text)):
        return text
    spans = sorted((moment.start, moment.end) for moment in find_moments(text))
    spans += [(c.start, c.end) for c in find_clocks(text) if not any(s < c.end and c.start < e for s, e in spans)]
    for start, end in sorted(spans, reverse=True):
        text = f"{_without_lead(text[:start])} | {text[end:]}"
    return text


def _without_lead(text: str) -> str:
    words = text.rstrip(" ,:(").split(" ")
    while words and len(words) > 1 and is_date_filler(words[-1]):
        words.pop()
    return " ".join(words).rstrip(" ,:-–—/")


_DATE_HINT = re.compile(r"(?:19|20)\d\d|\d\.\d|\d/\d|\|.*\d|\d.*\|")
_PIECES = re.compile(r"[|\n•·]|\s[–—/-]\s|\son\s(?=\|)")


def _read_dated(text: str) -> BylineLine | None:
    """ "Posted on March 3, 2024 by Jane Doe", "12.03.2024 | Von Max Muster", "Jane Doe | Published 4 hours ago"."""
    if not _DATE_HINT.search(text):
        return None
    apart = bool(_PIECES.search(text) or _GLUED_DATE.search(text) or _ON_DATE.search(text))
    if not apart and _BEGINNINGS.isdisjoint(text.casefold().split()):
        return None
    pieces = [piece.strip(" ,-–—/") for piece in _PIECES.split(without_dates(text))]
    for piece in pieces:
        if _first_word(piece) in _BEGINNINGS and (line := _read_after_opener(piece, dated=True)):
            return line
    rest = [piece for piece in pieces if piece and not is_date_filler(piece)]
    if not apart:
        return None
    if len(rest) != 1 or f"{rest[0]}," in text or not looks_like_name(rest[0]):
        return None
    if " " not in rest[0] and rest[0].isascii():
        return None
    return BylineLine("byline", read_names(rest[0]).named)


def _read_with_role(text: str) -> BylineLine | None:
    """ "Jane Doe, Political Editor", "Max Muster, dpa"."""
    if len(text) > _LONGEST_ROLE_LINE or not text[0].isupper():
        return None
    head, separator, tail = text.partition("|" if "|" in text else ",")
    if not 1 <= head.strip().count(" ") <= 3 or not separator or not tail or not looks_like_name(head.strip()):
        return None
    if not (is_role(tail) or find_agency(tail)):
        return None
    names = read_names(text)
    return BylineLine("byline", names.named) if names.named and not names.strange else None


def _read_agencies(text: str) -> BylineLine | None:
    """ "(dpa)", "dpa/lno", "dsw / DPA", "Source: Reuters"."""
    if len(text) > _AGENCY_LINE or _last_word(text) not in _AGENCY_ENDS and not _INITIALS_END.search(text):
        return None
    pieces = [piece.strip(" .()[]") for piece in _AGENCY_SPLIT.split(_SOURCE.sub("", text))]
    agencies = [piece for piece in pieces if is_agency(piece)]
    sure = [piece for piece in agencies if piece.casefold() not in AMBIGUOUS or len(pieces) > 1]
    if not sure or not all(piece in agencies or _INITIALS.fullmatch(piece) for piece in pieces):
        return None
    return BylineLine("agency", tuple(Named(p, "organization" if p in agencies else "person") for p in pieces))


def _last_word(text: str) -> str:
    return text[text.rfind(" ") + 1 :].strip(".,;:()[]").casefold()


_AGENCY_ENDS = frozenset(agency.rpartition(" ")[2] for agency in AGENCIES)
_INITIALS_END = re.compile(r"[/+&|]\s?[A-Za-zäöüÄÖÜ]{1,12}\)?$")
_SOURCE = re.compile(
    r"^(?:source|quelle|quellen|fuente|fonte|bron|zdroj|źródło|источник|джерело|kaynak|المصدر|來源|来源|출처)\s?[:：]\s?",
    re.I,
)
_AGENCY_SPLIT = re.compile(r"\s/\s|\s?[,;+&|]\s?|\sund\s|\sand\s|\s[-–]\s|\smit\s")
_INITIALS = re.compile(r"[a-zäöü]{1,4}|[A-ZÄÖÜ]{2,3}")


def _read_east_asian(text: str) -> BylineLine | None:
    if len(text) > 90 or text.isascii() or not any(hint in text for hint in _EAST_ASIAN_HINTS):
        return None
    match = _EAST_ASIAN_LINE.match(text.strip())
    if not match:
        return None
    if match["korean"]:
        return BylineLine("byline", read_names(text).named)
    role = "記者" if match["led"] or match["named"] else None
    names = read_names(match["opened"] or match["led"] or match["named"])
    if not names.named:
        return None
    return BylineLine("byline", tuple(named._replace(role=named.role or role) for named in names.named))


def _read_bio(text: str) -> BylineLine | None:
    match = _BIO.match(text)
    if not match:
        return None
    sentence = _PAST_NAME.split(match["rest"], maxsplit=1)[0]
    if not any(word.strip(".,;:()'’\"").casefold() in _CALLINGS for word in sentence.split()[:24]):
        return None
    role = re.match(r"(?:an?|the|une?|ein[e]?)?\s?([^,.;]{3,80})", sentence)
    return BylineLine("bio", (Named(match["name"].strip(), "person", role[1] if role else None),))


_CALLINGS = ROLES - frozenset(
    "chief deputy senior staff political business special sports health science".split()
) | frozenset(
    "professor lecturer researcher novelist historian economist lawyer attorney scholar founder director co-founder"
    " host newsletter book covers professorin dozent publizist publizistin schriftsteller schriftstellerin".split()
)
_OPENERS = (
    frozenset(phrase for cell in OPENERS.values() for phrase in cell.split(" | ")) | PREPOSITIONS | OTHER_ROLES.keys()
)
_BEGINNINGS = frozenset(opener.split()[0].rstrip(":") for opener in _OPENERS) - CREDITS
_DATE_FIRST = frozenset("posted published updated veröffentlicht publié publicado pubblicato on am le el".split())
