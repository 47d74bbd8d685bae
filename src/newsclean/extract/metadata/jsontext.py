"""JSON as pages write it -> values: valid JSON as it is, the rest mended as far as its meaning is plain.

Seen on pages and mended: control characters, byte order marks, comments, CDATA and HTML comments around or inside,
trailing and missing commas, a semicolon at the end, quotes inside strings, escapes that JSON does not know, bare words
for values, entities for all quotes, several values in a row, an end that was cut off.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

_DECODER = json.JSONDecoder(strict=False)
_WRAPPING = re.compile(r"(?://|/\*)?\s{0,9}(?:<!\[CDATA\[|\]\]>)(?:\s{0,9}\*/)?|<!--|-->|\ufeff")
_BEGINNING = re.compile(r"[\[{]")
_TOKEN = re.compile(
    r"""(?P<string>"[^"\\]*(?:(?:\\.|"(?!\s*(?:[,:}\]]|\Z|"[\w@:]{1,40}"\s*:)))[^"\\]*)*"?)"""
    r"|(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<stray>[,;]\s*(?=[}\]]|\Z)|;)"
    r"|(?P<open>[\[{])|(?P<close>[\]}])"
    r"|(?P<bare>(?<=[:,\[])\s*(?!true\b|false\b|null\b)[^\W\d_][^,\n\"{}\[\]]*)",
    re.S,
)
"""A quote inside a string is one that neither a comma, a colon, a bracket nor the next property follows."""
_NEXT_PROPERTY = re.compile(r'\s*"[\w@:]{1,40}"\s*:')
_NEXT_VALUE = re.compile(r'\s*["{\[]')
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})')
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_BARE_QUOTE = re.compile(r'(?<!\\)"')
_CLOSING = {"[": "]", "{": "}"}


def read_json(text: str) -> list[Any]:
    """The values of a script's text, usually one. Raises ValueError where nothing can be read.

    Nesting beyond Python's own limit counts as unreadable. Half a surrogate pair, which JSON can escape and no text
    can hold, becomes U+FFFD.
    """
    text = _LONE_SURROGATE.sub(r"\\ufffd", text) if "\\ud" in text or "\\uD" in text else text
    try:
        return [_DECODER.decode(text)]
    except (ValueError, RecursionError):
        return _read_mended(text)


def _read_mended(text: str) -> list[Any]:
    text = _WRAPPING.sub(" ", text)
    if text.count("&quot;") > text.count('"'):
        text = html.unescape(text)
    try:
        return _read_all(_mend(text))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _read_all(text: str) -> list[Any]:
    """The values that stand one after the other, up to the first that cannot be read."""
    values: list[Any] = []
    place = 0
    while start := _BEGINNING.search(text, place):
        try:
            value, place = _DECODER.raw_decode(text, start.start())
        except ValueError:
            if values:
                break
            raise
        values.append(value)
    if not values:
        raise ValueError("no JSON value")
    return values


def _mend(text: str) -> str:
    """Token by token; what stands open at the end is closed."""
    open_: list[str] = []

    def mended(token: re.Match[str]) -> str:
        kind, found = token.lastgroup, token[0]
        if kind == "string":
            return _mend_string(found) + ("," if _NEXT_PROPERTY.match(text, token.end()) else "")
        if kind == "open":
            open_.append(_CLOSING[found])
        elif kind == "close":
            found = open_.pop() if open_ else ""
            return found + ("," if open_ and _NEXT_VALUE.match(text, token.end()) else "")
        elif kind == "bare":
            return json.dumps(found.strip())
        return "" if kind in ("comment", "stray") else found

    return _TOKEN.sub(mended, text) + "".join(reversed(open_))


def _mend_string(string: str) -> str:
    inner = string[1:-1] if len(string) > 1 and string.endswith('"') else string[1:]
    if "\\" in inner:
        inner = _BAD_ESCAPE.sub("", inner)
    return f'"{_BARE_QUOTE.sub(chr(92) + chr(34), inner)}"' if '"' in inner else f'"{inner}"'
