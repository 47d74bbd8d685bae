"""What a piece of a byline is, by its form: a name, a role, an agency, another body."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.byline_words import CREDITS
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lexicon.name_words import (
    BODIES,
    EAST_ASIAN_BODIES,
    FIELDS,
    GENERATIONS,
    INTERFACE,
    NOT_NAMES,
    PARTICLES,
    POSTS,
    ROLE_ENDINGS,
    ROLES,
)
from newsclean.extract.lines.agencies import AMBIGUOUS, find_agency

LONGEST_NAME = 60
_DOMAIN = re.compile(
    r"\S+\.(?:com|org|net|de|at|ch|fr|es|it|nl|ru|be|tv|info|co\.\w\w|news|pl|cz|se|no|dk|fi|tr|ar|br|mx|in)$", re.I
)
_ALTERNATIVES = re.compile(r"[/+&]")
_BETWEEN_WORDS = re.compile(r"[\s/-]+")
_APOSTROPHE = re.compile(r"(?:[dlo]['’]|al-|el-|ad-|ibn-|'t$)", re.I)
_NOT_IN_NAMES = frozenset('!?:;"“”„…%$€#<>{}=+*|/\\「」『』〈〉《》【】')
_NEVER_LAST = PARTICLES - GENERATIONS
_MOST_WORDS, _MOST_SPACES = 6, 3
_MOST_ROLE_WORDS = 8
_ROLE_ENDINGS = tuple(ROLE_ENDINGS)
_FIELD_ENDINGS = ("ische", "ischer", "isches", "liche", "licher")
"""Of German adjectives: "Landespolitische Korrespondentin"."""


def is_east_asian(text: str) -> bool:
    """True where a text holds Chinese characters, katakana or Hangul."""
    return not text.isascii() and any(map(_east_asian_script, text))


def _east_asian_script(char: str) -> str:
    """By code point: a regular expression over ranges of this size takes milliseconds to compile."""
    if "가" <= char <= "힣":
        return "hangul"
    if "ァ" <= char <= "ー":
        return "katakana"
    return "han" if "々" <= char <= "鿿" else ""


def _is_east_asian_name(text: str) -> bool:
    """Two to five of Hangul, two to eight of Han and kana, a foreign name in katakana; at most one space but there."""
    letters = [_east_asian_script(char) for char in text if not char.isspace() and char != "＝"]
    if set(letters) == {"katakana"}:
        return 3 <= len(letters) <= 30
    most = 5 if set(letters) == {"hangul"} else 8
    return all(letters) and 2 <= len(letters) <= most and len(text.split()) <= 2


def is_agency(name: str) -> bool:
    """True for "dpa", "dpa/lno" and "AP/Reuters"."""
    return any(map(find_agency, (name, *_ALTERNATIVES.split(name))))


def is_body(name: str) -> bool:
    """True where a name is an agency's or another body's, by its words."""
    if find_agency(name) and (name.casefold() not in AMBIGUOUS or name.isupper()):
        return True
    if is_east_asian(name):
        return any(body in name for body in EAST_ASIAN_BODIES)
    if "." in name and _DOMAIN.match(name):
        return True
    return any(word.strip(".,") in BODIES for word in _BETWEEN_WORDS.split(name.casefold()))


def is_role(text: str) -> bool:
    """True for "Political editor", "Korrespondentin in Rom"."""
    words = text.split()
    return 0 < len(words) <= _MOST_ROLE_WORDS and any(map(names_role, words))


def is_calling(text: str) -> bool:
    """True for a role that says what somebody does, not only in what field or rank."""
    return any(names_role(word) and not _is_field(word) for word in text.split())


def opens_post(text: str) -> bool:
    """True for "Professor of Law at the University of Hill": a post, which may be named with the body that gives it."""
    return text.partition(" ")[0].casefold() in POSTS


def names_role(word: str) -> bool:
    """True for a word that names a role: "Reporter", "Landeskorrespondentin"."""
    word = word.casefold().strip(".,()")
    return word in ROLES or word.endswith(_ROLE_ENDINGS) or ("-" in word and word.rpartition("-")[2] in ROLES)


def split_role(text: str) -> tuple[str, str, str]:
    """ "Jane Doe Lifestyle Writer" -> what stands before the role, the role, what stands after it."""
    words = text.split()
    places = [index for index, word in enumerate(words) if names_role(word)]
    if not places:
        return text, "", ""
    start, end = places[0], places[-1] + 1
    while start and _is_field(words[start - 1]):
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:end]), " ".join(words[end:])


def _is_field(word: str) -> bool:
    word = word.casefold().strip(".,&")
    return not word or word in FIELDS or word.endswith(_FIELD_ENDINGS)


def is_credit(text: str) -> bool:
    """True where a piece opens like a picture's credit: "Photo: …", "Copyright …"."""
    first = text.strip("([© ").partition(" ")[0].partition(":")[0]
    return text.startswith("©") or first.casefold().rstrip("/") in CREDITS


def is_interface(text: str) -> bool:
    """True for "More Posts", "View Profile": what stands on the buttons of an author's box."""
    return all(word in INTERFACE for word in text.casefold().split())


def looks_like_name(text: str) -> bool:
    """True where each word begins like a name's, in scripts with capitals; short enough in the others."""
    if not 1 < len(text) <= LONGEST_NAME:
        return False
    if is_east_asian(text):
        return _NOT_IN_NAMES.isdisjoint(text) and _is_east_asian_name(text)
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    if not _NOT_IN_NAMES.isdisjoint(text) or any(map(str.isdigit, text)):
        return False
    if not NOT_NAMES.isdisjoint(text.casefold().split()):
        return False
    capitals = [word[0].isupper() or word[0].upper() == word[0].lower() for word in words]
    return (
        any(capitals)
        and words[-1] not in _NEVER_LAST
        and all(
            capital or word.casefold() in PARTICLES or _APOSTROPHE.match(word)
            for capital, word in zip(capitals, words, strict=True)
        )
    )


def is_full_name(text: str) -> bool:
    """True for a line of two to four words that looks like a person's name, and like nothing else."""
    return (
        1 <= text.count(" ") <= _MOST_SPACES
        and looks_like_name(text)
        and INTERFACE.isdisjoint(text.casefold().split())
        and not is_body(text)
        and not is_role(text)
    )


def is_known_name(text: str) -> bool:
    """True for a full name that begins with a first name, all of it in capitals or none."""
    first = text.partition(" ")[0]
    return is_first_name(first) and is_full_name(text) and first.isupper() == text.isupper()
