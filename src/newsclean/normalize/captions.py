"""Captions: the caption and the credit of a picture come apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.extract.block import Block
from newsclean.extract.credit_line import LABEL_WORDS, OPENERS, is_credit_line, is_names
from newsclean.extract.credit_tail import credit_tail

_ANNOUNCED = re.compile(r"(?:image|photo|video) caption\s*[,:]\s*|(?:caption|bildunterschrift|légende)\s*:\s*", re.I)
_EDGES = " \t\n|•·/–—-,:;=＝、"
_LONGEST_NAME = 60
_COPYRIGHT = " ©ⓒ(["


class Split(NamedTuple):
    """A caption without its credit, and the credit line as written. Each None where there is none."""

    caption: str | None
    credit: str | None


def split_figure_text(block: Block, role: str) -> Split:
    """Take a block apart that stands with a picture; `role` is "caption" or "credit".

    Where the page marks the credit itself, that decides; else the form does.
    """
    if role == "credit":
        return Split(None, block.text)
    marked = [mark.text for mark in block.marks if mark.kind in ("credit", "author") and _names_somebody(mark.text)]
    if marked and block.text not in marked:
        return _cut_marks(block.text, marked)
    return _around_mark(block) or split_caption(block.text)


def _names_somebody(text: str) -> bool:
    return text.strip(" :.©").casefold() not in LABEL_WORDS


def _around_mark(block: Block) -> Split | None:
    """A block in which the caption is marked: a lone name beside it is the credit."""
    marked = max((mark.text for mark in block.marks if mark.kind == "caption"), key=len, default=None)
    rest = block.text.replace(marked, " ", 1).strip(_EDGES) if marked and marked != block.text else ""
    if not rest or len(rest) > _LONGEST_NAME or not (is_names(rest) or credit_tail(rest) == 0):
        return None
    inner = split_caption(marked)
    return Split(inner.caption, " / ".join(filter(None, (rest, inner.credit))))


def _cut_marks(text: str, marked: list[str]) -> Split:
    for mark in marked:
        before, _, after = text.rpartition(mark)
        text = f"{_without_label(before)} {after}"
    inner = split_caption(_tidy(" ".join(text.split())))
    return Split(inner.caption, " / ".join(dict.fromkeys((*marked, *filter(None, (inner.credit,))))))


def _without_label(text: str) -> str:
    """Without the "Foto:" or "©" that is left before a credit."""
    words = text.rstrip(_COPYRIGHT).split()
    while words and words[-1].strip(":：.,([|").casefold() in OPENERS and not words[-1].islower():
        words.pop()
    return " ".join(words)


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
    announced = _ANNOUNCED.match(caption)
    return caption[announced.end() if announced else 0 :].strip(_EDGES) or None
