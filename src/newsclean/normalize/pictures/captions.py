"""Captions: the caption and the credit of a picture come apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from newsclean.article import Credit
from newsclean.extract.block import Block, Decision
from newsclean.extract.lexicon.caption_signs import CONTROLS, RIGHTS
from newsclean.extract.lines.credit_line import LABEL_WORDS, OPENERS, is_credit_line
from newsclean.extract.lines.credit_names import is_names
from newsclean.extract.lines.credit_tail import credit_head, credit_tail, is_all_credit, names_agency
from newsclean.extract.lines.signature import is_signature, signature
from newsclean.extract.lines.stops import STOPS
from newsclean.normalize.pictures.credits import read_credit


def _phrases(table: Mapping[str, str]) -> list[str]:
    return [phrase for cell in table.values() for phrase in cell.split(" | ")]


_ANNOUNCED = re.compile(
    r"(?i:(?:image|media|photo|video) caption)(?:\s*[,:]\s*|\s*(?=[A-Z\"“‘]))"
    r"|(?i:(?:caption|bildunterschrift|légende)\s*:\s*)"
)
_COUNT = re.compile(r"\d{1,3}\s?(?:/|of|von|de|di|sur|av|af|van|из|z)\s?\d{1,3}\s*(?:[|:–—-]\s*|\Z)")
"""The number of a picture in its row."""
_PHRASES = tuple(_phrases(CONTROLS))
_DANGLING = re.compile(
    r"(?:(?<![^\W_])|(?<=[a-zà-ÿ])(?=[A-Z]))(?:(?:Cr[eé]d[ií]t[os]?s?|Photos?|Foto|Bild|Copyright|Image|Picture|Zeichnung(?:en)?)"
    r"\s{0,3}[:.…]{0,4}\s{0,3}){1,3}\Z|[©ⓒ(\[]\s{0,3}\Z"
)
_RIGHTS = re.compile(rf"\W+(?:{'|'.join(map(re.escape, _phrases(RIGHTS)))})\W*\Z", re.I)
_LONGEST_RIGHTS = 60
_WITH_PICTURES = frozenset(("caption", "credit"))
_LONGEST_LABEL = 20
_SENTENCE_END = re.compile(rf"[{STOPS}»”\"')\]]\s*\Z")
_EDGES = " \t\n|•·/–—-,:;=＝、"
_LONGEST_NAME = 60
_ARROWS = frozenset(">»›→▶►")
_SHORTEST_HALF = 12
_MOST_CONTROLS = 4
_MOST_MARKS = 12
_FEWEST_SPACES = 2
"""In what is shown, before the name of whoever shows it: a name alone may well be shown beside another."""
_EDGE = 6
_BRACKETS = " ()（）[]."
_COPYRIGHT = " ©ⓒ(["


class FigureParts(NamedTuple):
    """What a block that stands with a picture says. Each None where it says nothing of the kind."""

    caption: str | None
    credit: Credit | None


class Split(NamedTuple):
    """A caption without its credit, and the credit line as written. Each None where there is none."""

    caption: str | None
    credit: str | None


def read_figure_parts(decisions: Iterable[Decision]) -> dict[int, FigureParts]:
    """Caption and credit of each block that stands with a picture, by the block's index."""
    splits = ((d.block.index, split_figure_text(d.block, d.role)) for d in decisions if d.role in _WITH_PICTURES)
    return {index: FigureParts(caption, read_credit(line)) for index, (caption, line) in splits}


def split_figure_text(block: Block, role: str) -> Split:
    """Take a block apart that stands with a picture; `role` is "caption" or "credit".

    Where the page marks the credit itself, that decides; then the elements that the text is set in; else the form.
    """
    if role == "credit":
        return Split(None, block.text)
    marks = block.marks[:_MOST_MARKS]
    marked = [mark.text for mark in marks if mark.kind in ("credit", "author") and _names_somebody(mark.text)]
    if marked and block.text not in marked:
        return _cut_marks(block.text, marked)
    pieces = [mark.text for mark in marks if mark.kind in ("piece", "caption")]
    piece = next((piece for piece in pieces if _is_credit_piece(block.text, piece, pieces)), "")
    if piece:
        return _cut_marks(block.text, [piece])
    return _around_mark(block) or split_caption(block.text)


def _names_somebody(text: str) -> bool:
    return text.strip(" :.©").casefold() not in LABEL_WORDS


def _is_credit_piece(text: str, piece: str, pieces: Sequence[str]) -> bool:
    """Whether an element at either end of a caption holds the credit: its form, or a name behind the caption's end."""
    if piece == text or len(piece) > _LONGEST_NAME or not (text.endswith(piece) or text.startswith(piece)):
        return False
    if is_all_credit(piece):
        return True
    if not text.endswith(piece):
        return False
    before = text[: -len(piece)]
    if _SENTENCE_END.search(before[-_EDGE:]):
        return piece[0] not in _ARROWS and is_names(piece)
    apart = not before[-1].isspace() or before.strip() in pieces
    return apart and before.strip().count(" ") >= _FEWEST_SPACES and is_signature(piece)


def _cut_marks(text: str, marked: list[str]) -> Split:
    for mark in marked:
        before, _, after = text.rpartition(mark)
        text = f"{_without_label(before)} {after}"
    inner = split_caption(" ".join(text.split()).strip(_EDGES))
    credits = dict.fromkeys((*marked, *filter(None, (inner.credit,))))
    told = (credit for credit in credits if not any(credit != other and credit in other for other in credits))
    return Split(inner.caption, " / ".join(told))


def _without_label(text: str) -> str:
    """Without the "Foto:" or "©" that is left before a credit."""
    words = text.rstrip(_COPYRIGHT).split()
    while words and words[-1].strip(":：.,([|").casefold() in OPENERS and not words[-1].islower():
        words.pop()
    return " ".join(words)


def _around_mark(block: Block) -> Split | None:
    """A block in which the caption is marked, or linked: a lone name beside it is the credit."""
    linked = [anchor.text for anchor in block.anchors[:_MOST_MARKS] if not is_names(anchor.text)]
    told = [mark.text for mark in block.marks[:_MOST_MARKS] if mark.kind == "caption"]
    marked = max(told or linked, key=len, default=None)
    rest = block.text.replace(marked, " ", 1).strip(_EDGES) if marked and marked != block.text else ""
    if not rest or len(rest) > _LONGEST_NAME or not (is_names(rest) or is_all_credit(rest)):
        return None
    inner = split_caption(marked)
    return Split(inner.caption, " / ".join(filter(None, (rest, inner.credit))))


def split_caption(text: str | None) -> Split:
    """Take the text under a picture apart: "Rescuers at work.Jane Doe / AP" -> "Rescuers at work.", "Jane Doe / AP"."""
    text = _without_controls((text or "").strip())
    rights = _RIGHTS.search(text, max(0, len(text) - _LONGEST_RIGHTS))
    text = text[: rights.start() if rights else None]
    if not text:
        return Split(None, None)
    lines = text.split("\n")
    credits = [line for line in lines if is_credit_line(line, sure=True)] if len(lines) > 1 else []
    if len(lines) > 1 and not credits and lines[0].count(" ") >= _FEWEST_SPACES and is_signature(lines[-1]):
        credits = lines[-1:]
    if credits:
        rest = " ".join(line for line in lines if line not in credits)
        return Split(_tidy(rest), " / ".join(credits))
    text = " ".join(lines)
    start = _start_of_credit(text)
    caption = text[: start if start >= 0 else None]
    head = credit_head(caption)
    return Split(_tidy(caption[head:]), (text[start:] if start >= 0 else caption[:head]).strip() or None)


def _start_of_credit(text: str) -> int:
    start = credit_tail(text)
    return signature(text) if start < 0 else start


def credit_at_end(text: str) -> str | None:
    """The credit of a text that is no caption for certain, as an alternative text: one that names an agency, or after
    other words."""
    start = credit_tail(text)
    return text[start:] if start > 0 or (start == 0 and names_agency(text)) else None


def _tidy(caption: str) -> str | None:
    """Without what announces it, the buttons beside it, and a label that lost its credit."""
    announced = _ANNOUNCED.match(caption) or _COUNT.match(caption)
    caption = _without_controls(caption[announced.end() if announced else 0 :].strip())
    dangling = _DANGLING.search(caption, max(0, len(caption) - _LONGEST_LABEL))
    return _said_once(caption[: dangling.start() if dangling else None].strip(_EDGES)) or None


def _said_once(caption: str) -> str:
    """Half of a caption that says all of itself twice: a picture's alternative text and its caption may be the same."""
    half = len(caption) // 2
    first = caption[:half].strip()
    return first if half > _SHORTEST_HALF and first == caption[half:].strip() else caption


def _without_controls(text: str) -> str:
    """Without the words of buttons at either end."""
    for _ in range(_MOST_CONTROLS):
        lowered = text.rstrip(_BRACKETS).lower()
        if lowered.endswith(_PHRASES):
            phrase = next(phrase for phrase in _PHRASES if lowered.endswith(phrase))
            text = text[: len(lowered) - len(phrase)].rstrip(_BRACKETS).rstrip(",;")
        elif text.lower().startswith(_PHRASES):
            text = text[len(next(phrase for phrase in _PHRASES if text.lower().startswith(phrase))) :].lstrip()
        else:
            break
    return text
