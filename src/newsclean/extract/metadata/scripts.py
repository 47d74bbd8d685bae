"""Scripts -> the values they hold: JSON by type, assigned, passed to a function, or the strings one by one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from lxml import etree

from newsclean.extract.markup.attributes import attributes_of

_SHORTEST = 500
_TEMPLATE = re.compile(r"template|html|handlebars")
"""Types of scripts that hold HTML, which another script shows."""
_BLANK = re.compile(r"\{\{|<%|\$\{|\[\[")
"""What a form to be filled in has; a text that is only held back has none."""
_DECODER = json.JSONDecoder(strict=False)
_ASSIGNED = re.compile(r"(?:=|\()\s*(?=[\[{])|JSON\.parse\(\s*(?=\")")
_NAME = re.compile(r"([\w$]+)\s*=\s*$")
_PUSHED = re.compile(r"__next_f\.push\(\s*(?=\[)")
_ROW = re.compile(r"(?m)^[0-9a-f]{1,6}:(?:T[0-9a-f]+,|[A-Z]{1,2}(?=[\[{\"]))?")
_NO_JSON = re.compile(r"(?<=[:,\[])\s*(?:undefined|NaN|void 0|![01]|new Date\([^()]{0,80}\))(?=\s*[,}\]])")
"""What JavaScript allows in a literal and JSON does not."""
_QUOTED = re.compile(
    r""""([^"\\]*(?:\\.[^"\\]*)*)"|'[^'\\]*(?:\\.[^'\\]*)*'|`[^`\\]*(?:\\.[^`\\]*)*`|/\*.*?\*/|//[^\n]*""", re.S
)
_LONG = 60
_MANY_TRIES = 20


class State(NamedTuple):
    """What a script holds."""

    name: str
    """Its id, or the variable that it is assigned to."""
    value: Any
    is_quoted: bool = False
    """True where the value is a list of the strings that a script quotes, without their order in an object."""


def read_states(scripts: Iterable[etree._Element]) -> Iterator[State]:
    """The values of a page's scripts, JSON-LD apart; of a script that is no JSON, the strings it quotes."""
    rows: list[str] = []
    for script in scripts:
        text, kind = script.text or "", (script.get("type") or "").lower()
        if "ld+json" in kind:
            continue
        if pushed := _PUSHED.search(text):
            rows += _pushed_text(text, pushed.end())
        elif len(text) >= _SHORTEST:
            name = script.get("id") or ""
            held = _TEMPLATE.search(kind) and not _BLANK.search(text)
            yield State(name or "template", [text], True) if held else _read(text, name)
    if rows:
        yield State("__next_f", list(_rows("".join(rows))))


def read_attributes(tree: etree._Element) -> Iterator[State]:
    """The JSON that attributes hold for a script (Inertia's data-page, React on Rails' data-react-props)."""
    for element in tree.iter(etree.Element):
        for name, value in attributes_of(element).items():
            if len(value) >= _SHORTEST and value.startswith("{") and (found := _decode(value, 0)) is not None:
                yield State(name, found)


def _read(text: str, name: str) -> State:
    start = len(text) - len(text.lstrip())
    if text[start : start + 1] in ("{", "["):
        value = _decode(text, start)
        if value is not None:
            return State(name or "json", _hydrated(value))
    for place in islice(_ASSIGNED.finditer(text), _MANY_TRIES):
        value = _decode(text, place.end())
        value = _decode(value, 0) if isinstance(value, str) else value
        if (isinstance(value, (dict, list)) and len(value) > 1) or (isinstance(value, dict) and value):
            variable = _NAME.search(text, 0, place.start() + 1)
            return State(name or (variable[1] if variable else "script"), value)
    quoted = (match[0] for match in _QUOTED.finditer(text) if match[1] and len(match[1]) > _LONG)
    return State(name or "script", [_decode(string, 0) for string in quoted], True)


def _hydrated(value: Any) -> Any:
    """Nuxt's payload: one flat list whose objects refer to its entries by their index (npm: devalue)."""
    if not (
        isinstance(value, list) and len(value) > 2 and all(isinstance(step, int) for step in _references(value[0]))
    ):
        return value
    for entry in value:
        if isinstance(entry, dict):
            entry.update({key: _at(value, index) for key, index in entry.items()})
        elif isinstance(entry, list):
            entry[:] = [_at(value, index) for index in entry]
    return value[0]


def _references(entry: Any) -> list[Any]:
    if isinstance(entry, dict):
        return list(entry.values()) or [""]
    return entry[1:] if isinstance(entry, list) and len(entry) > 1 and isinstance(entry[0], str) else [""]


def _at(values: list[Any], index: Any) -> Any:
    return values[index] if type(index) is int and 0 < index < len(values) else None


def _decode(text: str, at: int) -> Any:
    """The JSON value that begins there, read over what only JavaScript knows; None where there is none."""
    for each, start in ((text, at), (None, 0)):
        try:
            return _DECODER.raw_decode(each or _NO_JSON.sub("null", text[at:]), start)[0]
        except (ValueError, RecursionError):
            continue
    return None


def _pushed_text(text: str, at: int) -> Iterator[str]:
    """Next.js hands its state over in pieces: `self.__next_f.push([1,"…"])`."""
    value = _decode(text, at)
    if isinstance(value, list):
        yield from (piece for piece in value if isinstance(piece, str))


def _rows(text: str) -> Iterator[Any]:
    """React's rows, one value each: `1a:{…}`, or text after `1b:T4f3,`."""
    for row in _ROW.split(text):
        found = _decode(row, 0) if row[:1] in ("[", "{", '"') else None
        yield found if found is not None else row
