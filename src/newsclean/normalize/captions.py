"""Captions: the caption and the credit of a picture come apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.extract.credit_line import is_credit_line
from newsclean.extract.credit_tail import credit_tail

_ANNOUNCED = re.compile(r"(?:image|photo|video) caption\s*[,:]\s*|(?:caption|bildunterschrift|légende)\s*:\s*", re.I)
_EDGES = " \t\n|•·/–—-,:;=＝、"


class Split(NamedTuple):
    """A caption without its credit, and the credit line as written. Each None where there is none."""

    caption: str | None
    credit: str | None


def split_caption(text: str | None) -> Split:
    """Take the text under a picture apart: "Rescuers at work.Jane Doe / AP" -> "Rescuers at work.", "Jane Doe / AP"."""
    text = (text or "").strip()
    if not text:
        return Split(None, None)
    lines = text.split("\n")
    credits = [line for line in lines if is_credit_line(line)]
    if credits:
        rest = " ".join(line for line in lines if line not in credits)
        return Split(_tidy(rest), " / ".join(credits))
    text = " ".join(lines)
    start = credit_tail(text)
    if start < 0:
        return Split(_tidy(text), None)
    return Split(_tidy(text[:start]), text[start:].strip())


def _tidy(caption: str) -> str | None:
    caption = _ANNOUNCED.sub("", caption, count=1) if _ANNOUNCED.match(caption) else caption
    return caption.strip().rstrip(_EDGES).lstrip(_EDGES) or None
