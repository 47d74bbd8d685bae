"""Captions without a credit, told by what only captions say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsclean.extract.lexicon.caption_signs import ANYWHERE, IN_BRACKETS, OPENINGS

_NUMBERED = re.compile(
    r"(?:abbildung|abb\.|figure|fig\.|figura|figuur|bild|foto|grafik|рис\.|图|圖|図|그림)\s?\d{1,3}\s?[:.|–—-]"
)
_BRACKETS = re.compile(r"(?<![a-z])[(（]([^()（）]{1,30})[)）]")


def _phrases(table: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase for cell in table.values() for phrase in cell.split(" | ")))


_IN_BRACKETS = frozenset(_phrases(IN_BRACKETS))
_ANYWHERE = _phrases(ANYWHERE)
_OPENINGS = _phrases(OPENINGS)


def caption_sign(text: str) -> str | None:
    """The words by which a line is known as a caption: "(left)", "von links nach rechts"; None for any other line."""
    folded = text.casefold()
    if numbered := _NUMBERED.match(folded):
        return numbered[0]
    if folded.startswith(_OPENINGS):
        return next(phrase for phrase in _OPENINGS if folded.startswith(phrase)).strip()
    for inside in _BRACKETS.findall(folded):
        if inside.replace(".", " ").replace(",", " ").strip() in _IN_BRACKETS or _plain(inside) in _IN_BRACKETS:
            return f"({inside})"
    return next((phrase for phrase in _ANYWHERE if phrase in folded), None)


def _plain(inside: str) -> str:
    return " ".join(inside.replace(".", " ").split())
