"""Figures: which blocks stand with a picture as its caption or its credit, whatever the markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from newsclean.extract.block import Block, Box, RawImage, Segments
from newsclean.extract.credit_line import find_label, is_credit_line, split_pieces
from newsclean.extract.credit_tail import credit_tail
from newsclean.extract.images import why_decoration

_MOST_BLOCKS = 4
_LONGEST_FIGURE = 700
"""Characters of all texts that stand with one picture."""
_LONGEST_CAPTION = 500
_LONGEST_CREDIT = 200
_SHORT = 160
_CLIMB = 6
"""Boxes up from a picture in which its text is looked for."""
_PICTURE_LABEL = re.compile(
    r"figure|image|img|picture|photo|foto|bild|media|gallery|galerie|slide|carousel|thumb|visual|beeld|imagen|imagem|kuva"
    r"|illustration|poster|lead-?art|hero"
)
_CREDIT_LABEL = re.compile(
    r"credit|copyright|photograph|fotograf|bildnachweis|bildautor|quelle|source|rights|attribution|(?:image|photo|foto)\S*author"
)
_SENTENCE_END = re.compile(r"[.!?…。！？।؟:][\"'”’»›」』)\]]*$")
_FOLD = re.compile(r"[\W_]+")


class FigureText(NamedTuple):
    """What a block is to its picture."""

    role: Literal["caption", "credit"]
    reason: str


class _Frame(NamedTuple):
    """The smallest box around a picture that holds text."""

    image: RawImage
    box: Box
    blocks: Sequence[Block]
    label: str
    """The labels of the boxes from the picture up to the frame."""


Evidence = Callable[[_Frame], str | None]
"""Answers in words why the text of a frame is its picture's, or None."""


def find_figures(segments: Segments, foreign: Sequence[str | None]) -> Mapping[int, FigureText]:
    """The blocks that are caption or credit, by their index.

    `foreign` runs parallel to `segments.boxes` and says which boxes are not looked at.
    """
    found = {block.index: _in_caption(segments.boxes, block) for block in segments.blocks if block.kind == "caption"}
    spans = _spans(segments)
    for image in segments.images:
        if foreign[image.box] is None and not _is_background(image):
            for index, text in _around(segments, spans, image):
                found.setdefault(index, text)
    return found


def _is_background(image: RawImage) -> bool:
    return tuple(image.attributes) == ("style",)


def _in_caption(boxes: Sequence[Box], block: Block) -> FigureText:
    if _is_credit(boxes, block):
        return FigureText("credit", "the credit in a picture's caption")
    return FigureText("caption", "stands in a picture's caption")


def _is_credit(boxes: Sequence[Box], block: Block) -> bool:
    if len(block.text) > _LONGEST_CREDIT:
        return False
    if is_credit_line(block.text) or any(mark.kind == "credit" and mark.text == block.text for mark in block.marks):
        return True
    return bool(_CREDIT_LABEL.search(boxes[block.box].label)) and credit_tail(block.text) <= 0


def _spans(segments: Segments) -> list[tuple[int, int]]:
    """For each box, the first block in it and the one after the last; blocks of a box stand side by side."""
    size = len(segments.boxes)
    first, end = [len(segments.blocks)] * size, [0] * size
    for block in segments.blocks:
        first[block.box] = min(first[block.box], block.index)
        end[block.box] = max(end[block.box], block.index + 1)
    for box in reversed(segments.boxes[1:]):
        first[box.parent] = min(first[box.parent], first[box.index])
        end[box.parent] = max(end[box.parent], end[box.index])
    return list(zip(first, end, strict=True))


def _around(segments: Segments, spans: Sequence[tuple[int, int]], image: RawImage) -> Iterator[tuple[int, FigureText]]:
    frame = _frame(segments, spans, image)
    reason = next(filter(None, (test(frame) for test in _EVIDENCE)), None) if frame and _may_be_figure(frame) else None
    if frame and reason and not why_decoration(image, segments.boxes):
        for block in frame.blocks:
            role: Literal["caption", "credit"] = "credit" if _is_credit(segments.boxes, block) else "caption"
            yield block.index, FigureText(role, reason)
    else:
        yield from _after(segments, image)


def _frame(segments: Segments, spans: Sequence[tuple[int, int]], image: RawImage) -> _Frame | None:
    labels: list[str] = []
    index = image.box
    for _ in range(_CLIMB):
        box = segments.boxes[index]
        labels += (box.tag, box.label)
        first, end = spans[index]
        if first < end:
            blocks = segments.blocks[first:end] if end - first <= _MOST_BLOCKS else ()
            return _Frame(image, box, blocks, " ".join(labels)) if blocks else None
        if box.parent < 0:
            return None
        index = box.parent
    return None


def _may_be_figure(frame: _Frame) -> bool:
    """A few words, not linked elsewhere, no list, no table; a heading only where a credit stands beside it."""
    if sum(len(block.text) for block in frame.blocks) > _LONGEST_FIGURE:
        return False
    if any(block.link_share > 0.5 or block.kind in ("table", "item") for block in frame.blocks):
        return False
    return all(block.kind != "heading" for block in frame.blocks) or _holds_credit(frame) is not None


def _is_named(frame: _Frame) -> str | None:
    if _PICTURE_LABEL.search(frame.label) and all(len(block.text) <= _LONGEST_CAPTION for block in frame.blocks):
        return "stands with a picture in a box made for it"
    return None


def _holds_credit(frame: _Frame) -> str | None:
    if any(is_credit_line(block.text) or _has_firm_tail(block.text) for block in frame.blocks):
        return "stands with a picture and its credit"
    return None


def _repeats_alt(frame: _Frame) -> str | None:
    said = _said(frame.image)
    if any(_fold(block.text) in said for block in frame.blocks if block.kind != "heading"):
        return "says what the picture's own alternative text says"
    return None


def _is_all_short(frame: _Frame) -> str | None:
    if len(frame.blocks) > 2 or _is_thumbnail(frame.image):
        return None
    if all(len(block.text) <= _SHORT and not _SENTENCE_END.search(block.text) for block in frame.blocks):
        return "a few words that stand alone with a picture"
    return None


_EVIDENCE: tuple[Evidence, ...] = (_holds_credit, _repeats_alt, _is_named, _is_all_short)


def _is_thumbnail(image: RawImage) -> bool:
    width = image.attributes.get("width", "")
    return width.isdigit() and int(width) <= 200


def _said(image: RawImage) -> frozenset[str]:
    texts = (_fold(image.attributes.get(key, "")) for key in ("alt", "title"))
    return frozenset(text for text in texts if text.count(" ") >= 2)


def _fold(text: str) -> str:
    return _FOLD.sub(" ", text.casefold()).strip()


def _has_firm_tail(text: str) -> bool:
    """A credit with a label, or of several names, at the end; an agency alone may sign a paragraph."""
    start = credit_tail(text) if len(text) <= _LONGEST_CAPTION else -1
    if start < 0:
        return False
    tail = text[start:].strip(" ()[]")
    label = find_label(tail)
    return (label is not None and label.firm) or len(split_pieces(tail)) > 1


def _after(segments: Segments, image: RawImage) -> Iterator[tuple[int, FigureText]]:
    """The text right after a picture, where no box ties them: only a credit or the picture's own words will do."""
    following = segments.blocks[image.position : image.position + 2]
    if not following or following[0].kind == "heading" or len(following[0].text) > _LONGEST_CAPTION:
        return
    first = following[0]
    if is_credit_line(first.text):
        yield first.index, FigureText("credit", "a credit line right after a picture")
    elif _fold(first.text) in _said(image):
        yield first.index, FigureText("caption", "says what the alternative text of the picture before it says")
    elif _has_firm_tail(first.text):
        yield first.index, FigureText("caption", "ends in a credit and stands right after a picture")
    elif len(following) > 1 and _opens_with_label(following[1].text) and first.kind == "text":
        yield first.index, FigureText("caption", "stands between a picture and its credit")
        yield following[1].index, FigureText("credit", "the credit of the picture before it")


def _opens_with_label(text: str) -> bool:
    label = find_label(text)
    return label is not None and label.firm and is_credit_line(text)
