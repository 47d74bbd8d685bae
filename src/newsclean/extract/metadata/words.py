"""Values as metadata write them -> plain strings."""

from __future__ import annotations

import html
import re
from functools import lru_cache

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,500}>")
_NEVER_IN_ADDRESS = re.compile(r"[\s<>\"{}]")
_NO_SCHEMES = ("data:", "javascript:", "about:", "mailto:", "file:")
_LONGEST_ADDRESS, _LONGEST_SCHEME = 4000, 11
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


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


@lru_cache(maxsize=256)
def fold(text: str) -> str:
    """A text without case, space and punctuation, to compare."""
    folded = text.casefold()
    if folded.isascii():
        return folded.encode().translate(None, _SIGNS).decode()
    return "".join(filter(str.isalnum, folded))


def address(value: object) -> str | None:
    """A web address (absolute or relative), or None for what is none."""
    text = value.strip().replace("&amp;", "&") if isinstance(value, str) else ""
    if len(text) > _LONGEST_ADDRESS or not ("/" in text or "." in text) or _NEVER_IN_ADDRESS.search(text):
        return None
    return None if text[:_LONGEST_SCHEME].lower().startswith(_NO_SCHEMES) else text
