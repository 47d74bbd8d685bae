"""Captions without a credit, told by what only captions say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsclean.extract.lexicon.caption_signs import ANYWHERE, CONTROLS, IN_BRACKETS, OPENINGS, SHOWING

_NUMBERED = re.compile(
    r"(?:abbildung|abb\.|figure|fig\.|figura|figuur|bild|foto|grafik|рис\.|图|圖|図|그림)\s?\d{1,3}\s?[:.|–—-]"
)
_DATED = (
    re.compile(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d, in [A-Z][\w., ]{2,40}\Z"),
    re.compile(r"[a-z], (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.?\Z"),
    re.compile(r"\([^()\d]{3,40}\d{1,2}\.\s?(?:\d{1,2}\.\s?|[^\W\d]{3,9} )(?:19|20)\d\d\)\Z"),
    re.compile(r"[=＝][^=＝。]{0,30}\d{1,4}[年月日](?:、[^=＝。]{1,30})?\Z"),
)
"""Where and when, at the end: what a sentence of an article says in another order."""
_COUNTED = re.compile(r"(?:view |see )?(?:all )?\d{1,3} (?:images|photos|pictures|bilder|fotos|imágenes|imagens)")
_DATE_ENDS = frozenset(")年月日.0123456789abcdefghijklmnopqrstuvwxyz")
_BRACKETS = re.compile(r"(?<![a-z])[(（]([^()（）]{1,30})[)）]")


def _phrases(table: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase for cell in table.values() for phrase in cell.split(" | ")))


_IN_BRACKETS = frozenset(_phrases(IN_BRACKETS))
_ANYWHERE = _phrases(ANYWHERE)
_OPENINGS = _phrases(OPENINGS)
_SHOWING = _phrases(SHOWING)
_CONTROLS = frozenset(_phrases(CONTROLS))


def is_picture_control(text: str) -> bool:
    """Whether a line is a button of a picture: "View image in fullscreen", "View 3 images"."""
    folded = text.casefold()
    return folded in _CONTROLS or _COUNTED.fullmatch(folded) is not None


def caption_sign(text: str, sentences: int = 1) -> str | None:
    """The words by which a line is known as a caption: "(left)", "von links nach rechts"; None for any other line."""
    folded = text.casefold()
    if numbered := _NUMBERED.match(folded):
        return numbered[0]
    if text[-1:] in _DATE_ENDS and (dated := next(filter(None, (form.search(text) for form in _DATED)), None)):
        return dated[0]
    openings = _OPENINGS + _SHOWING if sentences <= 1 else _OPENINGS
    if folded.startswith(openings):
        return next(phrase for phrase in openings if folded.startswith(phrase)).strip()
    for inside in _BRACKETS.findall(folded):
        if inside.replace(".", " ").replace(",", " ").strip() in _IN_BRACKETS or _plain(inside) in _IN_BRACKETS:
            return f"({inside})"
    return next((phrase for phrase in _ANYWHERE if phrase in folded), None)


def _plain(inside: str) -> str:
    return " ".join(inside.replace(".", " ").split())
