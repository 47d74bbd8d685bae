"""The names in a byline: "Jane Doe, Political Editor, and John Smith Jr. in Paris" -> who, what, as what."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from newsclean.extract.lexicon.byline_words import COMMENTING
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lexicon.name_words import COMPANIES, CONJUNCTIONS, CREDENTIALS, GENERATIONS, JOINERS, NOT_NAMES
from newsclean.extract.lines.agencies import find_agency
from newsclean.extract.lines.name_forms import (
    LONGEST_NAME,
    is_agency,
    is_body,
    is_credit,
    is_east_asian,
    is_interface,
    is_role,
    looks_like_name,
    opens_post,
    split_role,
)
from newsclean.extract.lines.name_tails import split_agency, split_paper, take_role, works_for


class Named(NamedTuple):
    """Somebody whom a byline names."""

    name: str
    kind: Literal["person", "organization"]
    role: str | None = None


class Names(NamedTuple):
    """What a string of names holds."""

    named: tuple[Named, ...]
    strange: tuple[str, ...]
    """The parts that are neither names nor roles nor bodies."""


_NOISE = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,40}\.[\w.-]{1,40}|https?://\S+|\bwww\.\S+|@\w{2,30}|<[^>]{0,200}>"
    r"|(?<=[a-zà-ÿ])(?:Follow|Twitter|Facebook|Instagram|LinkedIn|Email|Mastodon|Bluesky)\b.*"
    r"|\s(?:twitter|facebook|instagram|linkedin|e-?mail|mastodon|bluesky|threads)\s*$"
    r"|\b\d+ (?:comment|kommentar|komment|koment|comentar|comentár|reactie|yorum|коммент|комент|σχόλι)\w*"
    r"|\bfollow(?:ing)?\b(?: (?:on )?(?:@\w+|x|twitter))?|\bfolgen\b|\b(?:view|see) (?:profile|all|bio)\b.*"
    r"|\b(?:read more|more from|mehr von|more by|all articles|alle artikel|alles von"
    r"|alle beiträge|all (?:posts|stories) by|tous les articles|todos los artículos|tutti gli articoli)\b.*",
    re.I,
)
_NOISE_SIGNS = (
    *(
        "@",
        "://",
        "www.",
        "<",
        "follow",
        "twitter",
        "facebook",
        "instagram",
        "linkedin",
        "email",
        "mastodon",
        "bluesky",
    ),
    *("omment", "oment", "reactie", "yorum", "омент", "σχόλι", "e-mail", "threads"),
    *("folgen", "view ", "see ", "more", "mehr von", "all ", "alle ", "alles ", "tous les", "todos los", "tutti gli"),
)
"""Lower case; noise holds one of them."""
_CUT = re.compile(
    r"\s(?:(?:first |last )?(?:published|posted|updated|modified)|veröffentlicht|aktualisiert|publié|publicado"
    r"|pubblicato|mis à jour|actualizado|atualizado|aggiornato|gepubliceerd|publisert|oppdatert|publicerad|uppdaterad"
    r"|publiceret|opdateret|(?:on|at|am|um|le|el|il|op|den|dnia)\s\d+"
    rf"|{COMMENTING.replace(' | ', '|')})\b.*$",
    re.I,
)
_IN_BRACKETS = re.compile(r"[(\[（【]([^()\[\]（）【】]{0,60})[)\]）】]")
_HARD = re.compile(r"[|•;\n\t●▪►»«]|\s[–—-]\s|\s·\s|\s{2,}|\s/\s|、|；|／|｜")
_SOFT = re.compile(r"\s*[,，،]\s*")
_PLACE = re.compile(
    r"\s(?:in|à|en|aus|from|dans|au|w|ve|i|v|в|у|reports from|reporting from)\s(?=[^\W\d_])(?:.{2,40})$"
)
_MOST_ROLE_WORDS = 4
_OF_PLACES = "in"
"""Joins names in Slovenian, and stands before a place in more languages."""
_SUFFIXES = GENERATIONS | COMPANIES
_INITIAL = re.compile(r"(?:^|[\s.])(?:[^\W\d_]|Inc|Ltd|Corp|Co)$")
_TRIMMED = " ,.:-–—*/'\"“”„"


def read_names(text: str, *, trusted: bool = False, listed: bool = False) -> Names:
    """Names, in order.

    `trusted` says that the place is one for authors: a single odd name ("max99") is taken there. `listed` says that
    it is a list made for machines, where a single word beside full names is no place ("Jane Doe, London").
    """
    if reporters := _korean().findall(text.replace("·", "기자 ")) if "기자" in text or "특파원" in text else ():
        return Names(tuple(Named(name, "person", role) for name, role in reporters), ())
    reader = _Reader(listed)
    for piece in _HARD.split(_open_brackets(without_tail(_without_noise(text)))):
        for part in _split_soft(_trim(piece)):
            reader.read(_trim(part))
        reader.placed = reader.titled = False
    if trusted and not reader.named and len(reader.strange) == 1 and _may_be_account(reader.strange[0]):
        return Names((Named(reader.strange[0], "person"),), ())
    return Names(tuple(reader.named), tuple(reader.strange))


def _trim(part: str) -> str:
    """Without the signs around it; an initial and "Inc." keep their point, a Hebrew letter its stroke."""
    name = part.strip(_TRIMMED)
    sign = part[part.find(name) + len(name) :][:1]
    own = _INITIAL.search(name) if sign == "." else sign == "'" and "א" <= name[-1:] <= "ת" and part[0] != "'"
    return name + sign if own else name


@cache
def _korean() -> re.Pattern[str]:
    """Names with their roles. Ranges of this size take milliseconds to compile."""
    return re.compile(
        r"([가-힣]{2,4})\s?((?:[가-힣]{0,4}(?:선임|수습|인턴|전문|객원|사진|기획)\s?)?(?:기자|특파원|논설위원|통신원))(?![가-힣])"
    )


def without_tail(text: str) -> str:
    """The text without what follows a name in a post's line: "Published in …", "Leave a comment"."""
    return _CUT.sub("", text)


def _without_noise(text: str) -> str:
    text = text.replace("\xad", "")
    lowered = text.lower()
    return _NOISE.sub(" ", text) if any(sign in lowered for sign in _NOISE_SIGNS) else text


def _may_be_account(name: str) -> bool:
    odd = " " in name and any(map(str.isdigit, name))
    odd = odd or not NOT_NAMES.isdisjoint(name.casefold().split())
    return 1 < len(name) <= LONGEST_NAME and len(name.split()) <= 3 and not (odd or is_credit(name) or is_role(name))


class _Reader:
    """Gathers names part by part; what a part is may depend on the one before."""

    def __init__(self, listed: bool) -> None:
        self.named: list[Named] = []
        self.strange: list[str] = []
        self.placed = False
        self.titled = False
        """Whether the last part was the role of the person before it."""
        self._listed = listed

    def read(self, part: str) -> None:
        if not any(map(str.isalpha, part)) or is_credit(part) or is_interface(part):
            return
        if is_agency(part):
            self.named.append(Named(part, "organization"))
        elif works_for(part):
            self._read_person(part)
        elif (split := split_agency(part) if " The " not in part else split_paper(part))[1]:
            self.read(split[0])
            self.named.append(Named(split[1], "organization"))
        elif self._follows_person() and opens_post(part):
            self._add_role(part)
        elif is_role(part):
            self._read_role(part)
        elif is_body(part):
            self._read_body(part)
        elif "/" in part:
            self._read_slashed(part)
        else:
            self._read_person(part)

    def _read_body(self, part: str) -> None:
        """Where the person before it holds a post ("Jane Doe, Lecturer, University of Hill"); else one named."""
        if self.titled:
            self._add_role(part)
        else:
            self.named.append(Named(part, "organization"))

    def _add_role(self, part: str) -> None:
        person = self.named[-1]
        self.named[-1] = person._replace(role=f"{person.role}, {part}" if person.role else part)
        self.titled = True

    def _read_slashed(self, part: str) -> None:
        """ "Jane Doe/ABC": the person; else all of it is one odd name."""
        name, _, rest = part.partition("/")
        if " " in name and looks_like_name(name) and "/" not in rest:
            self.named.append(Named(name.strip(), "person"))
            self.read(rest) if " " in rest.strip() else None
        else:
            self.strange.append(part)

    def _follows_person(self) -> bool:
        return bool(self.named) and self.named[-1].kind == "person"

    def _read_role(self, part: str) -> None:
        """A role alone belongs to the person before it; "Redakteurin Anna Muster" holds a person as well."""
        before, role, after = split_role(part)
        if " " in after and looks_like_name(after) and not is_body(after):
            self.named.append(Named(after, "person", f"{before} {role}".strip()))
        elif " " in before and looks_like_name(before) and not is_body(before):
            self.named.append(Named(before, "person", f"{role} {after}".strip()))
        elif self._follows_person():
            self._add_role(part)
        elif is_body(part):
            self.named.append(Named(part, "organization"))
        elif not self.named:
            self.strange.append(part)

    def _read_person(self, part: str) -> None:
        name, role = take_role(part)
        bare = _trim(_PLACE.sub("", name))
        if self._is_place(bare):
            return
        self.placed = self.placed or bare != _trim(name)
        bare = f"{bare}." if bare.endswith((" Jr", " Sr")) else bare
        if looks_like_name(bare):
            self.named.append(Named(bare, "person", role))
        elif self._is_small_role(bare):
            self.named[-1] = self.named[-1]._replace(role=self.named[-1].role or bare)
        elif bare:
            self.strange.append(bare)

    def _is_small_role(self, part: str) -> bool:
        """A few small words after a full name: "Jane Doe, harbour master"."""
        small = part.islower() and all(word.isalpha() for word in part.split()) and part.count(" ") < _MOST_ROLE_WORDS
        return small and self._follows_person() and " " in self.named[-1].name

    def _is_place(self, name: str) -> bool:
        """A single word after a full name, a body or a place: "Jane Doe, London"."""
        if not self.named or " " in name or is_east_asian(name):
            return False
        last = self.named[-1]
        return bool(self.placed) or last.kind == "organization" or (not self._listed and " " in last.name)


def _open_brackets(text: str) -> str:
    """What stands in brackets becomes a part of its own where it is an agency, and goes where it is not."""
    if "(" not in text and "[" not in text and "（" not in text and "【" not in text:
        return text
    whole = _IN_BRACKETS.fullmatch(text.strip())
    return whole[1] if whole else _IN_BRACKETS.sub(_open_bracket, text)


def _open_bracket(match: re.Match[str]) -> str:
    return f" ; {match[1]} ; " if find_agency(match[1]) else " ; "


def _split_soft(piece: str) -> list[str]:
    """At commas and conjunctions; "Smith, John" and "Smith, John Jr." stay whole, "Jane Doe, PhD" loses the degree."""
    commas = [part for part in _SOFT.split(piece) if part and _squeezed(part) not in CREDENTIALS]
    if _is_inverted(commas):
        return [", ".join(commas)]
    parts: list[str] = []
    for part in commas:
        first, _, rest = part.partition(" ")
        is_suffix = bool(parts) and _squeezed(first) in _SUFFIXES
        if is_suffix:
            parts[-1] = f"{parts[-1]}, {first}"
        whole = rest if is_suffix else part
        parts += [whole] if opens_post(whole) else _split_conjunctions(whole)
    return parts


def _is_inverted(commas: list[str]) -> bool:
    if len(commas) != 2 or find_agency(commas[1]) or is_role(commas[1]) or is_body(commas[1]):
        return False
    first, second = commas[0].split(), [word for word in commas[1].split() if _squeezed(word) not in GENERATIONS]
    alike = len(first) == 1 == len(second) and commas[0].isupper() <= commas[1].isupper()
    return alike and looks_like_name(commas[0]) and looks_like_name(second[0])


def _is_named(words: list[str]) -> bool:
    return bool(words) and is_first_name(words[0])


def _squeezed(text: str) -> str:
    return text.casefold().replace(".", "")


def _split_conjunctions(part: str) -> list[str]:
    """At "and" in any language; a conjunction of one letter only between full names ("Ortega y Gasset")."""
    words = part.split()
    groups: list[list[str]] = [[]]
    for index, word in enumerate(words):
        full = len(groups[-1]) > 1 and len(words) - index > 2
        joins = word in CONJUNCTIONS and (full or not index) and (word != _OF_PLACES or _is_named(words[index + 1 :]))
        if word in JOINERS or (word.casefold() in JOINERS and full) or joins:
            groups.append([])
        else:
            groups[-1].append(word)
    parts = [" ".join(group) for group in groups if group]
    return [part] if len(parts) == 2 and all(map(is_body, parts)) and not any(map(is_agency, parts)) else parts
