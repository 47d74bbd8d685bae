"""Sentences about an author: "Jane Doe is a reporter for the Example Times."."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.name_words import ROLES
from newsclean.extract.lines.byline_forms.form import BylineLine
from newsclean.extract.lines.names import Named

_LONGEST, _SHORTEST = 700, 24
_WORDS_READ = 12
_SMALL = r"(?:de|van|von|der|den|da|la|di|bin|al|el|le|du|dos|del|ten)"
_ABOUT = re.compile(
    rf"^(?:Dr\.?\s|Prof\.?\s)?(?P<name>[^\W\d_a-z][\w.'’-]{{0,24}}(?:\s{_SMALL}){{0,2}}"
    rf"(?:\s[^\W\d_a-z][\w.'’-]{{0,24}}(?:\s{_SMALL}){{0,2}}){{1,4}})"
    r"(?:\s\([^()]{1,40}\)|,\s[^,.]{2,60},)?,?\s(?P<verb>[^\W\d_]{1,12})\s(?P<rest>.{10,})",
    re.S,
)
_VERBS = frozenset(
    "is was are covers writes reports works joined serves ist war arbeitet schreibt berichtet leitet studierte est"
    " couvre travaille écrit es escribe cubre trabaja é è scrive escreve trabalha är skriver er dækker schrijft werkt"
    " jest pisze je píše on este είναι является пишет".split()
)
_SENTENCE_END = re.compile(r"[.!?]\s")
_ROLE = re.compile(r"(?:an?|the|une?|eine?)?\s?([^,.;]{3,80})")
_CALLINGS = ROLES - frozenset(
    "chief deputy senior staff political business special sports health science".split()
) | frozenset(
    "professor lecturer researcher novelist historian economist lawyer attorney scholar founder co-founder host"
    " newsletter book covers professorin dozent publizist publizistin schriftsteller schriftstellerin".split()
)


def read_note(text: str) -> BylineLine | None:
    """Whom it is about, and as what; the first sentence must name a calling that writes."""
    if not _SHORTEST <= len(text) <= _LONGEST or _VERBS.isdisjoint(text.split()):
        return None
    match = _ABOUT.match(text)
    if not match or match["verb"] not in _VERBS:
        return None
    sentence = _SENTENCE_END.split(match["rest"], maxsplit=1)[0]
    words = (word.strip(".,;:()'’\"").casefold() for word in sentence.split()[:_WORDS_READ])
    if not any(word in _CALLINGS or word.rpartition("-")[2] in _CALLINGS for word in words):
        return None
    role = _ROLE.match(sentence)
    return BylineLine("bio", (Named(match["name"].strip(), "person", role[1] if role else None),))
