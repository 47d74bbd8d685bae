"""Is a paragraph an editor's correction or clarification of the article it stands in?"""

from __future__ import annotations

from newsclean.extract.lexicon.corrections import OPENINGS
from newsclean.extract.lines.line_forms import fold

_LONGEST = 900
_EDGE = " *([_•–—-"
_OPENINGS = tuple(phrase for cell in OPENINGS.values() for phrase in cell.split(" | "))


def is_correction(text: str) -> bool:
    """Whether a paragraph opens as corrections do, in any language of the table: "An earlier version of this …"."""
    return len(text) <= _LONGEST and fold(text[:80]).lstrip(_EDGE).startswith(_OPENINGS)
