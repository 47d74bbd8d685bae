"""Whose site it is, where a person's name says so: "© 2012 Jane Doe. All rights reserved", a site named for one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.extract.block import Decision
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lines.name_forms import is_known_name
from newsclean.normalize.title.lines import leads_home

_FOOTER = frozenset(("site", "legal", "footer"))
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b)(?:[\s\d,©–—-]|\(c\)|copyright){0,24}(?:\b(?:by|von|par|por|di|door|av|af)\s)?"
    r"(?P<rest>[^\W\d][^\n]{3,80})",
    re.I,
)
_END = re.compile(r"(?<!\b\w)\.|[|,;:–—•·©(]|\s[-/]|\sall(?:e|s)?\s|\s(?:tous|todos|tutti|impressum|imprint)\b", re.I)
_TITLE = re.compile(r"^(?:(?:dr|prof|mag|ing|dipl)\b\.?[\s-]?){1,3}", re.I)
_LONGEST = 300


def read_owners(decisions: Sequence[Decision]) -> Iterator[tuple[str, str]]:
    """The line and the name, from the footer's claim of rights and from links to the front page."""
    for decision in decisions:
        text = decision.block.text
        if len(text) > _LONGEST:
            continue
        if decision.role in _FOOTER and (match := _RIGHTS.search(text)):
            name = _END.split(match["rest"], maxsplit=1)[0].strip()
        else:
            name = text if decision.block.anchors and leads_home(decision.block) else ""
        if name and _is_person(bare := _TITLE.sub("", name)):
            yield text, bare


def _is_person(name: str) -> bool:
    """Two words, or three of which the middle one is a first name, an initial or a small word: brands have more."""
    first, *middle, _ = name.split() if is_known_name(name) else ("", "", "", "")
    return bool(first) and (not middle or (len(middle) == 1 and _joins(middle[0])))


def _joins(word: str) -> bool:
    return is_first_name(word) or word.islower() or len(word.strip(".")) == 1
