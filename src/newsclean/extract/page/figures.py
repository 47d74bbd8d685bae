"""Figures: which blocks stand with a picture as its caption or its credit, whatever the markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from newsclean.extract.block import Block, Box, RawImage, Segments
from newsclean.extract.byline_line import read_byline_line
from newsclean.extract.credit_line import find_label, is_credit_line, is_names, split_pieces
from newsclean.extract.credit_tail import credit_tail
from newsclean.extract.date_line import read_date_line
from newsclean.extract.images import why_decoration

_MOST_BLOCKS = 4
_LONGEST_FIGURE = 700
"""Characters of all texts that stand with one picture."""
_LONGEST_CAPTION = 500
_LONGEST_CREDIT = 200
_SHORT = 160
_FEW_WORDS = 40
_SOFT = frozenset(("related", "interface", "player", "gallery"))
"""Roles that class words may claim for a figure without telling much: "slider", "widget", "zoom-button"."""
_CLIMB = 6
"""Boxes up from a picture in which its text is looked for."""
_PICTURE_LABEL = re.compile(
    r"figure|image|img|picture|photo|foto|bild|media|gallery|galerie|slide|carousel|thumb|visual|beeld|imagen|imagem|kuva"
    r"|illustration|poster|lead-?art|hero"
)
_CREDIT_LABEL = re.compile(
    r"credit|copyright|photograph|fotograf|bildnachweis|bildautor|quelle|source|rights|attribution|(?:image|photo|foto)\S*author"
)
_CONTROL_LABEL = re.compile(r"button|btn\b|enlarge|expand|zoom|fullscreen|counter|icon|share|close|powered")
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

    `foreign` runs parallel to `segments.boxes` and says what else a box is for. A figure is judged by what it stands
    in: what its own boxes are called says nothing against it.
    """
    boxes = segments.boxes
    spans = _spans(segments)
    found: dict[int, FigureText] = {}
    for top in dict.fromkeys(_figure_around(boxes, block.box) for block in segments.blocks if block.kind == "caption"):
        captions = [block for block in segments.blocks[slice(*spans[top])] if block.kind == "caption"]
        if _is_welcome(foreign, boxes[top], captions):
            found.update(_read(boxes, captions, "stands in a picture's caption"))
    for image in segments.images:
        if not _is_background(image):
            for index, text in _around(segments, spans, foreign, image).items():
                found.setdefault(index, text)
    return found


def _is_welcome(foreign: Sequence[str | None], box: Box, blocks: Sequence[Block]) -> bool:
    """Whether a figure stands in nothing foreign; what is named as a carousel may be a gallery if it gives credit."""
    role = foreign[box.parent] if box.parent >= 0 else None
    if box.hidden or role is None:
        return not box.hidden
    if role not in _SOFT or any(block.link_chars for block in blocks):
        return False
    return _gives_credit(blocks) or (role == "interface" and any(len(block.text) > _FEW_WORDS for block in blocks))


def _figure_around(boxes: Sequence[Box], index: int) -> int:
    """The figure that a caption stands in; the caption itself where there is none."""
    top = index
    for _ in range(_CLIMB):
        if boxes[index].tag == "figure":
            return index
        if boxes[index].tag == "figcaption" or "caption" in boxes[index].label:
            top = index
        if boxes[index].parent < 0:
            break
        index = boxes[index].parent
    return top


def _is_background(image: RawImage) -> bool:
    return tuple(image.attributes) == ("style",)


def _read(boxes: Sequence[Box], blocks: Sequence[Block], reason: str) -> dict[int, FigureText]:
    """What each block of a figure is; where none has the form of a credit, a lone name beside a longer text is one."""
    texts = [block for block in blocks if not _is_control(boxes, block)]
    credits = {block.index for block in texts if _is_credit(boxes, block)} or _lone_name(texts)
    return {block.index: FigureText("credit" if block.index in credits else "caption", reason) for block in texts}


def _lone_name(blocks: Sequence[Block]) -> set[int]:
    names = [block for block in blocks if len(block.text) <= _FEW_WORDS and is_names(block.text)]
    shortest = min(names, key=_length, default=None)
    if (
        shortest is None
        or len(blocks) < 2
        or any(_length(block) <= _length(shortest) for block in blocks if block != shortest)
    ):
        return set()
    return {shortest.index}


def _length(block: Block) -> int:
    return len(block.text)


def _is_control(boxes: Sequence[Box], block: Block) -> bool:
    """ "Enlarge", "1 / 5", "2 hours ago": what stands on a picture without speaking of it."""
    if len(block.text) > _FEW_WORDS:
        return False
    box = boxes[block.box]
    return (
        box.tag == "button"
        or bool(_CONTROL_LABEL.search(box.label))
        or not any(map(str.isalpha, block.text))
        or read_date_line(block.text) is not None
        or (read_byline_line(block.text) is not None and not is_credit_line(block.text))
    )


def _is_credit(boxes: Sequence[Box], block: Block) -> bool:
    if len(block.text) > _LONGEST_CREDIT:
        return False
    if is_credit_line(block.text) or any(mark.kind == "credit" and mark.text == block.text for mark in block.marks):
        return True
    return bool(_CREDIT_LABEL.search(boxes[block.box].label)) and (len(block.text) <= 40 or is_names(block.text))


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


def _around(
    segments: Segments, spans: Sequence[tuple[int, int]], foreign: Sequence[str | None], image: RawImage
) -> dict[int, FigureText]:
    """What the blocks near a picture are to it."""
    frame = _frame(segments, spans, image)
    reason = next(filter(None, (test(frame) for test in _EVIDENCE)), None) if frame and _may_be_figure(frame) else None
    if frame and reason and not why_decoration(image, segments.boxes):
        welcome = _is_welcome(foreign, frame.box, frame.blocks)
        return _read(segments.boxes, frame.blocks, reason) if welcome else {}
    return dict(_after(segments, image)) if foreign[image.box] is None else {}


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
    return "stands with a picture and its credit" if _gives_credit(frame.blocks) else None


def _gives_credit(blocks: Sequence[Block]) -> bool:
    return any(is_credit_line(block.text) or _has_firm_tail(block.text) for block in blocks)


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
