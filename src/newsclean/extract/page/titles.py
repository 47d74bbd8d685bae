"""What a page calls itself, held against its texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
_SIGNS_TO_SPACES = bytes(code if chr(code).isalnum() else 32 for code in range(128)) + bytes(range(128, 256))
_GROWN, _SHRUNK = 8, 2
"""Characters by which folding may lengthen a title, and the factor by which it may shorten one."""


class Titles(NamedTuple):
    """Titles, folded, and what tells most other texts from them without folding those."""

    folded: frozenset[str]
    lengths: range
    """How long a text is that may be one of them."""
    initials: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Titles:
        """Of titles that are folded already; empty ones are left out."""
        folded = frozenset(filter(None, texts))
        lengths = [len(text) for text in folded]
        around = range(min(lengths) - _GROWN, max(lengths) * _SHRUNK) if lengths else range(0)
        return cls(folded, around, frozenset(text[0] for text in folded))

    def has(self, text: str) -> bool:
        """Whether a text, as the page shows it, is one of the titles."""
        if len(text) not in self.lengths or (text[0].isalnum() and text[0].casefold()[0] not in self.initials):
            return False
        return fold(text) in self.folded


def fold(text: str) -> str:
    """For comparing: case, punctuation and white space apart."""
    folded = text.casefold()
    if folded.isascii():
        return " ".join(folded.encode().translate(_SIGNS_TO_SPACES).decode().split())
    return " ".join(_WORD.findall(folded))
