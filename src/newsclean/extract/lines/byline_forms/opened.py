"""Lines that open with "By", "Von", "Autor:", "Words & photos:" and the like."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.byline_words import CREDITS, NOT_NICKS, OPENERS, OTHER_ROLES, PREPOSITIONS
from newsclean.extract.lexicon.months import unmarked
from newsclean.extract.lexicon.name_words import CONJUNCTIONS, ROLES
from newsclean.extract.lines.byline_forms.dates import without_dates
from newsclean.extract.lines.byline_forms.form import BylineLine, byline
from newsclean.extract.lines.name_forms import is_full_name
from newsclean.extract.lines.names import Names, read_names

DECORATION = "(—–- •*|/"
"""May stand before a byline."""
_COLON = ":：/｜|=՝៖"
_MOST_OPENING_WORDS, _LONGEST_OPENER = 5, 80
_LONGEST_FIRST_WORD = 24
_GLUED = re.compile(r"(?:By)+(?:by )?\s*(?=[A-Z])(?!By)")
_INNER_COLON = re.compile(r"\s?[:：]\s?(?=\S)")
_MOST_LABEL_WORDS = 3
_PART = re.compile(r"[\d:：|｜/;•·\n]")
_APART = re.compile(r"[\s|　,;/]+")
_NEXT_LABEL = re.compile(r"[\s|　,;/]+[^\W\d_]{1,14}\s?[:：]|\s\d")
_PLACE_OF_DESK = re.compile(r"(?<=[^\W_]),\s(?:[^\s,|;–—-]{1,16}\s?){1,2}\s[–—-]\s[^\W\d_][^\d,|;–—-]{1,30}\Z")
""" "Ana Souza, g1 — São Paulo": a paper and its town after a name."""
_PLACED = frozenset("in i à en em aus from dans au w v at te på в у of for für pour".split())
"""After a role, what leads up to a place or a paper."""
_LABEL = re.compile(r"[\s,;/|]([^\W\d_]{3,16})\s?:")
_BETWEEN = re.compile(r"[\s/+,]+")

_LABELS = frozenset(phrase for cell in OPENERS.values() for phrase in cell.casefold().split(" | ")) | frozenset(
    unmarked(phrase) for phrase in OPENERS["el"].casefold().split(" | ")
)
_ALL = _LABELS | PREPOSITIONS | OTHER_ROLES.keys()
BEGINNINGS = frozenset(opener.split()[0].rstrip(":") for opener in _ALL) - CREDITS
"""First words of what opens a byline."""


def first_word(text: str) -> str:
    """In folded case, without what decorates it."""
    if text[:1] in DECORATION:
        text = text.lstrip(DECORATION)
    end = text.find(" ", 0, _LONGEST_FIRST_WORD)
    word = text[: end if end > 0 else _LONGEST_FIRST_WORD].replace("：", ":").partition(":")[0]
    return word.strip("(—–-.՝៖").casefold()


def read_opened(text: str, *, trusted: bool = False) -> BylineLine | None:
    """The names after the opener. `trusted`: a single odd word is a name as well ("by admin")."""
    if text.startswith("By") and (glued := _GLUED.match(text)):
        text = f"By {text[glued.end() :]}"
    if first_word(text) not in BEGINNINGS:
        return None
    words = text.strip(DECORATION).split()
    for count in range(min(_MOST_OPENING_WORDS, len(words) - 1), 0, -1):
        opener = " ".join(words[:count]).casefold()
        bare = opener.rstrip(_COLON).rstrip(".")
        if bare in _ALL:
            sure = trusted and count == len(words) - 1
            if line := _read_names(" ".join(words[count:]), bare, bare != opener, sure):
                return line
    head, colon, rest = text.partition("：" if "：" in text else ":")
    return (
        _read_names(rest.strip(), head.strip().casefold(), True, False)
        if colon and "：" not in rest and is_opener(head)
        else None
    )


def read_labelled(text: str) -> BylineLine | None:
    """The names after "Autor:" inside a line of several labels: "Datum: 3.5.2024 Autor: Jane Doe Quelle: AFP"."""
    for colon in _INNER_COLON.finditer(text):
        if _ends_in_label(text[: colon.start()]):
            names = read_names(_NEXT_LABEL.split(text[colon.end() :], maxsplit=1)[0], trusted=True)
            strange = names.strange or any(" " in named.name and named.name.islower() for named in names.named)
            return None if strange else byline(names.named)
    return None


def _ends_in_label(head: str) -> bool:
    """Whether what opens a byline stands last, behind a date or another part: "In other words" is a sentence's."""
    words = _APART.split(head.casefold())
    for count in range(1, min(_MOST_LABEL_WORDS, len(words) - 1) + 1):
        phrase = " ".join(words[-count:])
        if phrase in _LABELS or phrase.replace(" ", "") in _LABELS:
            return _PART.search(head) is not None
    return False


def is_opener(text: str) -> bool:
    """True for a text that is nothing but "By", "Von:", "Text und Interview", "Words & photos"."""
    head = text.casefold().strip(" :：")
    if head in _ALL:
        return True
    if len(head) > _LONGEST_OPENER:
        return False
    first = _BETWEEN.split(head, maxsplit=1)[0]
    if first not in _ALL and first not in CONJUNCTIONS:
        return False
    words = [word for word in _BETWEEN.split(head) if word not in CONJUNCTIONS]
    return 1 < len(words) <= 3 and words[0] in _ALL and all(word in _ALL or word in CREDITS for word in words)


def without_opener(text: str) -> str:
    """The text after the words that open it; a lone opener stays."""
    words = text.split()
    while len(words) > 1 and is_opener(words[0].rstrip(_COLON)):
        words = words[1:]
    return " ".join(words)


def _read_names(rest: str, opener: str, colon: bool, sure: bool) -> BylineLine | None:
    """A bare preposition opens a byline only where nothing but names follows; "Autor:" believes odd names too."""
    if (opener in PREPOSITIONS and rest.casefold() in NOT_NICKS) or rest.partition(" ")[0] in _PLACED:
        return None
    sure = sure or (colon and opener not in PREPOSITIONS) or " " in opener
    if not rest or not (sure or opener in PREPOSITIONS or opener in ROLES or opener.upper() == opener):
        return None
    rest = _PLACE_OF_DESK.sub("", without_dates(_before_label(rest)))
    names = read_names(rest.partition(" | ")[0], trusted=sure)
    if not names.named:
        names = read_names(rest, trusted=sure)
    if names.strange and not colon and not _ends_in_desk(rest, names):
        return None
    if names.named and not sure and names.named[0].name[0].islower():
        return None
    return byline(names.named, OTHER_ROLES.get(opener))


def _before_label(rest: str) -> str:
    """Without what a label of pictures or of another part opens: "Joan Feld Photos: Ida Lund"."""
    label = _LABEL.search(rest) if ":" in rest else None
    word = label[1].casefold() if label else ""
    return rest[: label.start()] if label and (word in CREDITS or word in _ALL) else rest


def _ends_in_desk(rest: str, names: Names) -> bool:
    """Whether a full name is followed by a comma and a word or two that name a desk: "Ana Souza, g1 Rio"."""
    if len(names.named) != 1 or len(names.strange) != 1 or rest != f"{names.named[0].name}, {names.strange[0]}":
        return False
    desk = names.strange[0]
    return is_full_name(names.named[0].name) and desk.count(" ") <= 1 and any(map(str.isdigit, desk))
