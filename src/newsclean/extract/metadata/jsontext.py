"""JSON as pages write it -> values: control characters, comments, CDATA, trailing commas, entities are read over."""

from __future__ import annotations

import html
import json
import re
from typing import Any

_DECODER = json.JSONDecoder(strict=False)
_WRAPPING = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>|\ufeff")
_TOKEN = re.compile(
    r"""("(?:[^"\\]|\\.|"(?!\s*[,:}\]]))*+"?)"""  # a string; a quote inside it is one that nothing may follow
    r"|(//[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|([,;]\s*(?=[}\]]|\Z)|;)"
    r"|([\[{])|([\]}])",
    re.S,
)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_CLOSING = {"[": "]", "{": "}"}


def read_json(text: str) -> list[Any]:
    """The values of a script's text, usually one. Raises ValueError where nothing can be read.

    Valid JSON is read as it is; the rest is mended first. Nesting beyond Python's own limit counts as unreadable.
    """
    try:
        return [_DECODER.decode(text)]
    except (ValueError, RecursionError):
        return _read_mended(text)


def _read_mended(text: str) -> list[Any]:
    text = _WRAPPING.sub(" ", text)
    if "&quot;" in text and '"' not in text:
        text = html.unescape(text)
    try:
        return _read_all(_mend(text))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _read_all(text: str) -> list[Any]:
    """All values of a text that may hold several, one after the other."""
    values, at = [], 0
    while start := re.compile(r"[\[{]").search(text, at):
        value, at = _DECODER.raw_decode(text, start.start())
        values.append(value)
    if not values:
        raise ValueError("no JSON value")
    return values


def _mend(text: str) -> str:
    """Comments and stray commas out, quotes and escapes inside strings set right, what stands open closed."""
    open_: list[str] = []

    def mended(token: re.Match[str]) -> str:
        string, comment, stray, opening, closing = token.groups()
        if string:
            return _mend_string(string)
        if opening:
            open_.append(_CLOSING[opening])
        elif closing:
            return open_.pop() if open_ else ""
        return "" if comment or stray else token[0]

    return _TOKEN.sub(mended, text) + "".join(reversed(open_))


def _mend_string(string: str) -> str:
    inner = string[1:-1] if len(string) > 1 and string.endswith('"') else string[1:]
    inner = _BAD_ESCAPE.sub(lambda _: "", inner) if "\\" in inner else inner
    return '"' + re.sub(r'(?<!\\)"', r"\"", inner) + '"'
