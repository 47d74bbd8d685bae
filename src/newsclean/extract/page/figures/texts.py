"""What each text that stands with a picture is: caption, credit, or a control."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from newsclean.extract.block import Block, Box, RawImage
from newsclean.extract.lines.byline_line import read_byline_line
from newsclean.extract.lines.credit_line import find_label, is_credit_line
from newsclean.extract.lines.credit_names import is_names
from newsclean.extract.lines.credit_tail import credit_tail, has_firm_tail, is_all_credit
from newsclean.extract.lines.date_line import read_date_line
from newsclean.extract.lines.line_forms import line_role
from newsclean.extract.page.titles import fold

LONGEST_CAPTION = 500
FEW_WORDS = 40
_LONGEST_CREDIT = 200
_LONGEST_CONTROL = 80
_LONGEST_TAIL = 60
_CREDIT_LABEL = re.compile(
    r"credit|copyright|photograph|fotograf|bildnachweis|bildautor|quelle|source|rights|attribution"
    r"|byline|author|autor\b|auteur|owner|agency|agentur|provider|supplier|fuente|fonte|firma\b|rechte|kuvaaja|zdroj|kilde"
)
_CONTROL_LABEL = re.compile(
    r"button|btn\b|modal-title|enlarge|expand|zoom|fullscreen|counter|icon|share|close|powered|visually|sr-only|label\b"
)
_COUNT = re.compile(
    r"\d{1,4}\s?(?:/|of|von|de|di|av|af|van|из|z)\s?\d{1,4}|\d{1,2}:\d\d|slideshow|\d{1,4}\s?(?:images?|photos?|bilder|fotos?)",
    re.I,
)
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_SHORTEST_LINE = 12
"""Characters; a count without a figure ("Slideshow") is shorter."""
_SIGNS = frozenset("©ⓒ")
_FILM = re.compile(r"\d{1,2}:\d\d\s+[^\W\d]")
_CODE = re.compile(r"<\w+ ")
_PLACING = frozenset("in im am an auf aus bei mit on at en au à na w v и i og och und and".split())
"""Words of a title ("Ferry in the harbour") rather than of a name."""

FigureRole = Literal["caption", "credit", "aside"]


class FigureText(NamedTuple):
    """What a block is to its picture; "aside" stands on it without speaking of it."""

    role: FigureRole
    reason: str


def read_texts(boxes: Sequence[Box], blocks: Sequence[Block], reason: str) -> dict[int, FigureText]:
    """What each block of a figure is; where none has the form of a credit, a lone name beside a longer text is one."""
    credits = {block.index for block in blocks if _is_credit(boxes, block)} or _signed(blocks) or _lone_name(blocks)
    return {block.index: _text_of(block, credits, reason) for block in blocks}


def _text_of(block: Block, credits: set[int], reason: str) -> FigureText:
    if _FILM.match(block.text):
        return FigureText("aside", "the title of a film, with its length before it")
    return FigureText("credit" if block.index in credits else "caption", reason)


def is_control(boxes: Sequence[Box], block: Block) -> bool:
    """ "Enlarge", "1 / 5", "2 hours ago": what stands on a picture without speaking of it."""
    text = block.text
    if boxes[block.box].hidden or _CODE.match(text):
        return True
    if len(text) > _LONGEST_CONTROL or text[:1] in _SIGNS:
        return False
    box = boxes[block.box]
    if box.tag == "button" or _CONTROL_LABEL.search(box.label) or not _LETTER.search(_without_count(text)):
        return True
    return bool(line_role(text) or read_date_line(text) or _is_byline(text)) and credit_tail(text) < 0


def _is_byline(text: str) -> bool:
    """ "By Mara Quist"; "Mara Quist, captain of the ferry" may well be who is shown."""
    return ("," not in text or _DIGIT.search(text) is not None) and read_byline_line(text) is not None


def _without_count(text: str) -> str:
    return _COUNT.sub("", text) if len(text) < _SHORTEST_LINE or _DIGIT.search(text) else text


def gives_credit(blocks: Sequence[Block]) -> bool:
    """Whether one of the blocks is a credit line or ends in one."""
    return any(is_credit_line(block.text) or has_firm_tail(block.text) for block in blocks)


def opens_with_label(text: str) -> bool:
    """Whether a line is a credit that says so: "Foto: …", "© …"."""
    label = find_label(text)
    return label is not None and label.firm and is_credit_line(text)


def says(image: RawImage, text: str) -> bool:
    """Whether a text is the picture's alternative text or title, or that with a credit after it."""
    folded = fold(text)
    told = (fold(image.attributes.get(key, "")) for key in ("alt", "title"))
    return any(
        alt.count(" ") >= 2 and folded.startswith(alt) and len(folded) - len(alt) <= _LONGEST_TAIL for alt in told
    )


def _is_credit(boxes: Sequence[Box], block: Block) -> bool:
    if len(block.text) > _LONGEST_CREDIT:
        return False
    if is_all_credit(block.text) or (block.text[0] in _SIGNS and 1 < len(block.text) <= _LONGEST_CONTROL):
        return True
    marked = any(mark.kind == "credit" and mark.text == block.text for mark in block.marks)
    label = boxes[block.box].label
    if marked or ("caption" not in label and _CREDIT_LABEL.search(label)):
        return len(block.text) <= FEW_WORDS or is_names(block.text)
    return False


def _signed(blocks: Sequence[Block]) -> set[int]:
    """Beside a caption, what opens with "©" is the credit, however long."""
    found = {block.index for block in blocks if block.text[0] in _SIGNS}
    return found if len(found) < len(blocks) else set()


def _lone_name(blocks: Sequence[Block]) -> set[int]:
    if len(blocks) < 2:
        return set()
    shortest, other = sorted(blocks, key=_length)[:2]
    return {shortest.index} if _length(shortest) < _length(other) and is_lone_name(shortest) else set()


def is_lone_name(block: Block) -> bool:
    """A name, and no title of a few words."""
    return len(block.text) <= FEW_WORDS and is_names(block.text) and _PLACING.isdisjoint(block.text.split())


def _length(block: Block) -> int:
    return len(block.text)
