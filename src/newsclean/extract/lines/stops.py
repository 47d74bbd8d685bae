"""The marks that end a sentence, in the world's scripts."""

from __future__ import annotations

_STATING = "。۔।॥։።။។"
"""Ideographic, Urdu's, two of India's, Armenian, Ethiopic, Burmese and Khmer."""
_ASKING = "！？؟፧"

UNMISTAKABLE = f"{_STATING}{_ASKING}"
"""Those that are nothing else, as a full stop is in "Dr." and in "3.5"."""
STOPS = f".!?…{UNMISTAKABLE}"
"""All of them."""
OR_COLON = f"{STOPS}:"
"""Those, and the colon, behind which more is said."""
STATEMENT_STOPS = f".…{_STATING}"
"""Those of a sentence that neither asks nor calls."""
_CLOSERS = "\"'”’»›«‹“‟」』）】〕)]"
"""Some of them open a quotation in one language and close it in another."""


def ends_in(text: str, marks: str) -> bool:
    """Whether one of the marks stands last, behind it quotation marks and brackets at the most."""
    last = text.rstrip(_CLOSERS)[-1:]
    return bool(last) and last in marks


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return ends_in(text, STOPS)
