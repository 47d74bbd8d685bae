"""Values as metadata write them -> plain strings."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,500}>")
_NO_ADDRESS = re.compile(r"[\s<>\"{}]|^(?:data|javascript|about|mailto|file):|^[^/.]*$", re.I)


def plain(value: object) -> str:
    """One line of text: entities (escaped up to twice) read, tags cut, white space folded; "" for what is no text."""
    if not isinstance(value, str):
        return str(value) if type(value) in (int, float) else ""
    if "&" in value:
        value = unescape(value)
    if "<" in value:
        value = _TAG.sub("", value)
    return " ".join(value.split())


def unescape(value: str) -> str:
    """Entities read, also where they were escaped twice."""
    if "&" not in value:
        return value
    once = html.unescape(value)
    return html.unescape(once) if "&" in once and once != value else once


def fold(text: str) -> str:
    """A text without case, space and punctuation, to compare."""
    return "".join(filter(str.isalnum, text.casefold()))


def address(value: object) -> str | None:
    """A web address (absolute or relative), or None for what is none."""
    text = value.strip() if isinstance(value, str) else ""
    return None if not text or len(text) > 4000 or _NO_ADDRESS.search(text) else text
