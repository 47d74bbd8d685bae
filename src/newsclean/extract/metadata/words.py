"""Values as metadata write them -> plain strings."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,500}>")


def plain(value: object) -> str:
    """One line of text: entities (escaped up to twice) read, tags cut, white space folded; "" for what is no text."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        return ""
    return " ".join(_TAG.sub("", unescape(value)).split() if "<" in value or "&" in value else value.split())


def address(value: object) -> str | None:
    """A web address (absolute or relative), or None for what is none."""
    text = value.strip() if isinstance(value, str) else ""
    return text if text and not re.search(r"[\s<>\"]", text) and not text.startswith(("data:", "javascript:")) else None


def unescape(value: str) -> str:
    """Entities read, also where they were escaped twice."""
    if "&" not in value:
        return value
    once = html.unescape(value)
    return html.unescape(once) if "&" in once and once != value else once
