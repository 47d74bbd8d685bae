"""Lines that say what each of several people did: "By Jane Doe, with reporting by John Roe"."""

from __future__ import annotations

import re

from newsclean.extract.lexicon.byline_words import OTHER_ROLES
from newsclean.extract.lines.byline_forms.form import BylineLine
from newsclean.extract.lines.byline_forms.opened import BEGINNINGS, first_word, read_opened

_PHRASES = sorted((*(phrase for phrase in OTHER_ROLES if " " in phrase), "reporting by", "writing by"), key=len)[::-1]
_OPENED = re.compile(rf"(?:^|[,;.|(]\s?|\s[-–—]\s|\s)(?P<part>(?:{'|'.join(map(re.escape, _PHRASES))})\s)", re.I)
_AUTHORS = frozenset((None, "contributor"))


def read_parted(text: str) -> BylineLine | None:
    """Those who wrote it and those who helped; who edited, translated or drew only where nobody wrote."""
    if first_word(text) not in BEGINNINGS:
        return None
    starts = sorted({0, *(match.start("part") for match in _OPENED.finditer(text))})
    if len(starts) < 2:
        return None
    parts = [read_opened(text[a:b].strip(" ,;.|()–—-")) for a, b in zip(starts, (*starts[1:], len(text)), strict=True)]
    if not all(parts):
        return None
    names = tuple(named for part in parts if part for named in part.names)
    wrote = tuple(named for named in names if named.role in _AUTHORS or named.role not in OTHER_ROLES.values())
    return BylineLine("byline", wrote or names)
