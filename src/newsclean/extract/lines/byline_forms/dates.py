"""Dates taken out of a byline, with the words that lead up to them."""

from __future__ import annotations

from newsclean.extract.lexicon.ago_words import TODAY
from newsclean.extract.lines.clocks import find_clocks
from newsclean.extract.lines.date_line import is_date_filler
from newsclean.extract.lines.moments import find_moments


def without_dates(text: str) -> str:
    """The text with a "|" for each date or time, the words that lead up to it ("published on") gone as well."""
    if not any(map(str.isdigit, text)):
        return text
    spans = sorted((moment.start, moment.end) for moment in find_moments(text))
    spans += [(c.start, c.end) for c in find_clocks(text) if not any(s < c.end and c.start < e for s, e in spans)]
    for start, end in sorted(spans, reverse=True):
        text = f"{_without_lead(text[:start])} | {text[end:]}"
    return text


def _without_lead(text: str) -> str:
    words = text.rstrip(" ,:(").split(" ")
    while len(words) > 1 and is_date_filler(words[-1]) and not (words[-1].istitle() and words[-1].casefold() in TODAY):
        words.pop()
    return " ".join(words).rstrip(" ,:-–—/")
