"""The names in a byline: "Jane Doe, Political Editor, and John Smith Jr. in Paris" -> who, what, as what."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsclean.extract.agencies import AMBIGUOUS, find_agency
from newsclean.extract.lexicon.byline_words import (
    BODIES,
    CONJUNCTIONS,
    EAST_ASIAN_BODIES,
    PARTICLES,
    ROLES,
    SUFFIXES,
)


class Named(NamedTuple):
    """Somebody whom a byline names."""

    name: str
    kind: Literal["person", "organization"]
    role: str | None = None


class Names(NamedTuple):
    """What a string of names holds."""

    named: tuple[Named, ...]
    strange: tuple[str, ...]
    """The parts that are neither names nor roles nor bodies nor dates."""


_NOISE = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,80}|https?://\S+|www\.\S+|(?<!\w)@\w{2,30}|\bfollow(?:ing)?\b(?: on (?:x|twitter))?|\bfolgen\b"
    r"|\bfollow @?\w*|\b(?:view|see) (?:profile|all|bio)\b.*|\bread more\b.*|\bmore from\b.*|\bmehr von\b.*|<[^>]{0,200}>",
    re.I,
)
_IN_BRACKETS = re.compile(r"[(\[（【]([^()\[\]（）【】]{0,60})[)\]）】]")
_HARD = re.compile(r"[|•;\n\t●▪►»«]|\s[–—-]\s|\s·\s|\s{2,}|\s/\s|、|；|／|｜")
_SOFT = re.compile(r"\s*[,，،]\s*")
_PLACE = re.compile(
    r"\s(?:in|à|en|aus|from|dans|au|w|ve|i|v|в|у|у|reports from|reporting from)\s(?=[^\W\d_])(?:.{2,40})$"
)
_FOR = re.compile(r"\s(?:for|für|pour|para|per|voor|för|via|of|von der|vom|de la)\s(?P<body>.{2,60})$")
_WORD = re.compile(r"[^\s]+")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_EAST_ASIAN_NAME = re.compile(
    r"[\u3400-\u9fff々]{1,5}[\s　]?[\u3040-\u309f\u3400-\u9fff々]{1,5}|[\uac00-\ud7af]{2,5}|[\uac00-\ud7af]{1,3}\s[\uac00-\ud7af]{1,3}"
    r"|[ァ-ヺー・＝\s]{3,30}|[\u3040-\u309f\u3400-\u9fffァ-ヺー]{2,8}"
)
_EAST_ASIAN_ROLE = re.compile(
    r"\s?(?:本报|本社|記者|记者|特派員|特派员|通讯员|通訊員|編集委員|論説委員|編輯|编辑|さん|氏|"
    r"(?:[\uac00-\ud7af]{0,6}?)(?:선임|수습|인턴|전문|객원)?(?:기자|특파원|논설위원|앵커|칼럼니스트|에디터|통신원|PD))$"
)
_DOMAIN = re.compile(
    r"\S+\.(?:com|org|net|de|at|ch|fr|es|it|nl|ru|be|tv|info|co\.\w\w|news|pl|cz|se|no|dk|fi|tr|ar|br|mx|in)$", re.I
)
_APOSTROPHE = re.compile(r"(?:[dlo]['’]|al-|el-|ad-|ibn-|'t$)", re.I)
_LONGEST_NAME = 60
_MAJOR = frozenset("and und et & och ja og en и та и та ve και و और এবং และ und/oder sowie plus oraz och with mit avec con com med с met".split())


def read_names(text: str, *, trusted: bool = False) -> Names:
    """Names, in order. `trusted` says that the place is a field for authors: one odd name ("max99") is taken there."""
    text = _NOISE.sub(" ", text)
    named: list[Named] = []
    strange: list[str] = []
    for piece in _HARD.split(_open_brackets(text)):
        parts = _split_soft(piece.strip(" ,.:-–—*"))
        for part in parts:
            _read_part(part, named, strange)
    if trusted and not named and len(strange) == 1 and len(strange[0]) <= _LONGEST_NAME:
        named, strange = [Named(strange[0], "person")], []
    return Names(tuple(named), tuple(strange))


def is_agency(name: str) -> bool:
    """True for "dpa", "dpa/lno" and "AP/Reuters"."""
    return any(map(find_agency, (name, *re.split(r"[/+&]", name))))


def is_body(name: str) -> bool:
    """True where a name is an agency's or another body's, by its words."""
    agency = find_agency(name)
    if agency and (name.casefold() not in AMBIGUOUS or name.isupper()):
        return True
    if _EAST_ASIAN.search(name):
        return any(name.endswith(body) or body in name for body in EAST_ASIAN_BODIES)
    return bool(_DOMAIN.match(name)) or any(
        word.casefold().strip(".,") in BODIES for word in re.split(r"[\s/-]+", name)
    )


def is_role(text: str) -> bool:
    """True for "Political editor", "Korrespondentin in Rom"."""
    words = [word.casefold().strip(".,()") for word in text.split()]
    return 0 < len(words) <= 8 and any(word in ROLES or word.split("-")[-1] in ROLES for word in words)


def looks_like_name(text: str) -> bool:
    """True where each word begins like a name's, in scripts with capitals; short enough in the others."""
    if _EAST_ASIAN.search(text):
        return bool(_EAST_ASIAN_NAME.fullmatch(text))
    words = text.split()
    if not 0 < len(words) <= 6 or len(text) > _LONGEST_NAME:
        return False
    capital = 0
    for word in words:
        if any(c.isdigit() or c in '!?:;"“”…%$€#<>{}=' for c in word):
            return False
        first = word[0]
        if first.isupper() or first.upper() == first.lower():
            capital += 1
        elif word.casefold() not in PARTICLES and not _APOSTROPHE.match(word):
            return False
    return capital > 0


def _open_brackets(text: str) -> str:
    """What stands in brackets becomes a part of its own where it is an agency, and goes where it is not."""
    return _IN_BRACKETS.sub(
        lambda match: f"; {match[1]} ;" if find_agency(match[1]) or text.startswith(match[0]) else " ; ", text
    )


def _split_soft(piece: str) -> list[str]:
    """At commas and conjunctions; "Smith, John" and "Smith, John Jr." stay whole."""
    commas = [part for part in _SOFT.split(piece) if part]
    if _is_inverted(commas):
        return [piece]
    parts: list[str] = []
    for part in commas:
        if parts and _is_suffix(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts += _split_conjunctions(part)
    return parts


def _is_inverted(commas: list[str]) -> bool:
    if len(commas) != 2 or find_agency(commas[1]) or is_role(commas[1]) or is_body(commas[1]):
        return False
    first, second = commas[0].split(), [word for word in commas[1].split() if not _is_suffix(word)]
    return (
        len(first) == 1 == len(second)
        and looks_like_name(commas[0])
        and looks_like_name(second[0])
        and (not commas[0].isupper() or commas[1].isupper())
    )


def _is_suffix(text: str) -> bool:
    return text.casefold().replace(".", "") in SUFFIXES


def _split_conjunctions(part: str) -> list[str]:
    words = part.split()
    groups: list[list[str]] = [[]]
    for index, word in enumerate(words):
        folded = word.casefold()
        major = folded in _MAJOR
        if folded in CONJUNCTIONS and (index == 0 or major or (len(groups[-1]) > 1 and len(words) - index > 2)):
            groups.append([])
        else:
            groups[-1].append(word)
    return [" ".join(group) for group in groups if group]


def _read_part(part: str, named: list[Named], strange: list[str]) -> None:
    part = part.strip(" ,.:-–—*'\"“”„")
    if part.endswith((" Jr", " Sr")):
        part += "."
    if not part or not any(c.isalpha() for c in part):
        return
    if is_agency(part):
        named.append(Named(part, "organization"))
    elif is_body(part) and not _is_role_of_body(part, named):
        named.append(Named(part, "organization"))
    elif is_role(part):
        _read_role(part, named, strange)
    else:
        _read_person(part, named, strange)


def _is_role_of_body(part: str, named: list[Named]) -> bool:
    return bool(named) and is_role(part) and named[-1].kind == "person"


def _read_role(part: str, named: list[Named], strange: list[str]) -> None:
    """A role alone belongs to the person before it; "Redakteurin Anna Muster" holds a person as well."""
    words = part.split()
    last = max(index for index, word in enumerate(words) if is_role(word))
    name = " ".join(words[last + 1 :])
    if name and looks_like_name(name) and len(words) - last > 2:
        named.append(Named(name, "person", " ".join(words[: last + 1])))
    elif named and named[-1].kind == "person" and not named[-1].role:
        named[-1] = named[-1]._replace(role=part)
    elif not named:
        strange.append(part)


def _read_person(part: str, named: list[Named], strange: list[str]) -> None:
    role = None
    if match := _EAST_ASIAN_ROLE.search(part):
        role, part = match[0].strip(), part[: match.start()].strip()
    if match := _FOR.search(part):
        role, part = match[0].strip(), part[: match.start()]
    part = _PLACE.sub("", part).strip(" ,.")
    if part.endswith((" Jr", " Sr")):
        part += "."
    if looks_like_name(part):
        named.append(Named(part, "person", role))
    elif part:
        strange.append(part)
