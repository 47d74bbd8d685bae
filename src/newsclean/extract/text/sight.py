"""What can be seen of a text's block without reading it: its width, its end, whether it is prose."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from newsclean.extract.block import Block, Segments, Spacing
from newsclean.extract.lines.stops import STOPS, UNMISTAKABLE
from newsclean.extract.text.unwrap import width

_CLOSERS = "'\"”’»›«‹」』）】〕)]*“‟ "
_STOP = re.compile(rf"[{STOPS}]['\"”’»›«‹」』）】〕)\]*“‟]{{0,3}}\s?$")
_ASKING = tuple("?？؟՞፧")
_GREEK_QUESTION = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff][;\u037e]$")
_SIGNED = re.compile(r"[。！？]['\"”’»›«‹」』]{0,2}\s?[(（【\[][^()（）【】\[\]]{1,40}[)）】\]]\s?$")
_LONGEST_SIGNED = 48
_BRACKETS = frozenset(")）】]")
_CLOSED = re.compile(r"['\"”’»«›‹」』“‟]$")
_SENTENCE_BREAK = re.compile(
    rf"[.!?…]['\"”’»)]{{0,2}}\s+[\"'“„«»‘(–—]{{0,2}}[^\W\d_]|[{UNMISTAKABLE}](?=['\"”’»」』)）]{{0,2}}\s?\w)"
)
_PARTS = re.compile(r"[^\W_]+")
_OPENING_QUOTES = tuple("\"“„«»‘'‚「『›‹")
_PROSE_WITHOUT_STOP = 180
_PROSE = 60
_CASELESS_STOPS = re.compile("[\u0e00-\u0eff]")


class Sight(NamedTuple):
    """A block and what its form shows."""

    block: Block
    text: str
    folded: str
    """Letters and figures alone, for comparing."""
    width: int
    """Columns: an East Asian character counts two."""
    indent: int
    gap: int
    stop: bool
    """Ends as a sentence does."""
    asks: bool
    """Ends as a question does."""
    sentences: int
    """Sentences in it, about; 0 where it neither ends as one nor holds a break between two."""
    prose: bool
    """Long enough and closed like running text."""


def look(segments: Segments) -> list[Sight]:
    """One Sight for each block."""
    layout = segments.layout or (Spacing(0, 1),) * len(segments.blocks)
    return [_look_at(block, spacing) for block, spacing in zip(segments.blocks, layout, strict=True)]


def _look_at(block: Block, spacing: Spacing) -> Sight:
    text = block.text
    columns = width(text)
    asks = _is_question(text)
    stop = asks or bool(_STOP.search(text, max(0, len(text) - 8))) or _is_signed(text)
    breaks = len(_SENTENCE_BREAK.findall(text))
    sentences = breaks + stop
    prose = (
        (columns >= _PROSE and stop) or columns >= _PROSE_WITHOUT_STOP or (columns >= _PROSE and _is_thai_prose(text))
    )
    return Sight(block, text, fold(text), columns, spacing.indent, spacing.gap, stop, asks, sentences, prose)


def _is_question(text: str) -> bool:
    """In Greek, questions end in a semicolon."""
    text = text.rstrip(_CLOSERS)
    return text.endswith(_ASKING) or (text.endswith((";", "\u037e")) and _GREEK_QUESTION.search(text) is not None)


def _is_signed(text: str) -> bool:
    """Whether a sentence of East Asia ends the text but for a signature in brackets: "…。(完)"."""
    return text.rstrip()[-1:] in _BRACKETS and _SIGNED.search(text, max(0, len(text) - _LONGEST_SIGNED)) is not None


def _is_thai_prose(text: str) -> bool:
    """Thai, Lao and Khmer write no full stops."""
    return len(text) >= 80 and len(_CASELESS_STOPS.findall(text)) > len(text) // 2


def fold(text: str) -> str:
    """Letters and figures in lower case, a space for all else: for comparing lines."""
    return " ".join(_PARTS.findall(unicodedata.normalize("NFKC", text).casefold().replace("\xad", "")))


def is_quoted(text: str) -> bool:
    """Whether a text stands in quotation marks as a whole, or nearly."""
    return text.startswith(_OPENING_QUOTES) and bool(_CLOSED.search(text.rstrip(" .!?…。")))


def announces(sight: Sight) -> bool:
    """Whether a line ends with a colon."""
    return sight.text.endswith((":", "："))


def reads_on(sight: Sight) -> bool:
    """Whether a line is running text: long and closed, or closed, or about to announce something."""
    return sight.prose or sight.stop or announces(sight)
