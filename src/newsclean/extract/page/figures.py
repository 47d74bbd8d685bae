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
_LONGEST_TAIL = 60
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
_CONTROL_LABEL = re.compile(
    r"button|btn\b|enlarge|expand|zoom|fullscreen|counter|icon|share|close|powered|visually|sr-only|label\b"
)
_COUNT = re.compile(r"\d+\s*(?:/|of|von|de|di|av|af|van|из|z|/)\s*\d+", re.I)
_LETTER = re.compile(r"[^\W\d_]")
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


class _Page(NamedTuple):
    segments: Segments
    foreign: Sequence[str | None]
    spans: Sequence[tuple[int, int]]
    """For each box, the first block in it and the one after the last."""


Evidence = Callable[[_Frame], str | None]
"""Answers in words why the text of a frame is its picture's, or None."""


def find_figures(segments: Segments, foreign: Sequence[str | None]) -> Mapping[int, FigureText]:
    """The blocks that are caption or credit, by their index.

    `foreign` runs parallel to `segments.boxes` and says what else a box is for.
    """
    page = _Page(segments, foreign, _spans(segments))
    found: dict[int, FigureText] = {}
    for block in segments.blocks:
        if block.kind == "caption" and block.index not in found:
            found.update(_read_captions(page, block))
    for image in segments.images:
        if not _is_background(image):
            for index, text in _around(page, image).items():
                found.setdefault(index, text)
    return found


def _read_captions(page: _Page, block: Block) -> dict[int, FigureText]:
    """The captions that stand in one figure; in a figure that shows words, they say whose words."""
    top = page.segments.boxes[_figure_around(page.segments.boxes, block.box)]
    around = page.segments.blocks[slice(*page.spans[top.index])]
    captions = [other for other in around if other.kind == "caption" and not _is_control(page.segments.boxes, other)]
    if any(other.kind == "quote" for other in around) or not _is_welcome(page, top, captions):
        return {}
    return _read(page.segments.boxes, captions, "stands in a picture's caption")


def _is_welcome(page: _Page, box: Box, blocks: Sequence[Block]) -> bool:
    """Whether a figure stands in nothing foreign: its own boxes, and those that hold nothing else, do not count.

    What is named as a carousel may be a gallery: it is if it gives credit.
    """
    if box.hidden:
        return False
    linked = any(block.link_chars for block in blocks)
    top = box.index if linked else _widest(page, box.index)
    parent = page.segments.boxes[top].parent
    role = page.foreign[parent] if parent >= 0 else None
    return role is None or (role in _SOFT and not linked and _gives_credit(blocks))


def _widest(page: _Page, index: int) -> int:
    """The widest box around a figure that is named as nothing much and holds no other text."""
    boxes = page.segments.boxes
    parent = boxes[index].parent
    while parent >= 0 and page.spans[parent] == page.spans[index] and page.foreign[parent] in (None, *_SOFT):
        index, parent = parent, boxes[parent].parent
    return index


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
    credits = {block.index for block in blocks if _is_credit(boxes, block)} or _lone_name(blocks)
    return {block.index: FigureText("credit" if block.index in credits else "caption", reason) for block in blocks}


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
    if len(block.text) > 2 * _FEW_WORDS:
        return False
    box = boxes[block.box]
    return (
        box.tag == "button"
        or bool(_CONTROL_LABEL.search(box.label))
        or not _LETTER.search(_COUNT.sub("", block.text))
        or read_date_line(block.text) is not None
        or (read_byline_line(block.text) is not None and not is_credit_line(block.text))
    )


def _is_credit(boxes: Sequence[Box], block: Block) -> bool:
    if len(block.text) > _LONGEST_CREDIT:
        return False
    if credit_tail(block.text) == 0:
        return True
    if not any(mark.kind == "credit" and mark.text == block.text for mark in block.marks):
        if not _CREDIT_LABEL.search(boxes[block.box].label):
            return False
    return len(block.text) <= _FEW_WORDS or is_names(block.text)


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


def _around(page: _Page, image: RawImage) -> dict[int, FigureText]:
    """What the blocks near a picture are to it."""
    frame = _frame(page, image)
    reason = next(filter(None, (test(frame) for test in _EVIDENCE)), None) if frame and _may_be_figure(frame) else None
    if frame and reason and not why_decoration(image, page.segments.boxes):
        welcome = _is_welcome(page, frame.box, frame.blocks)
        return _read(page.segments.boxes, frame.blocks, reason) if welcome else {}
    return dict(_after(page.segments, image)) if page.foreign[image.box] is None else {}


def _frame(page: _Page, image: RawImage) -> _Frame | None:
    boxes = page.segments.boxes
    labels: list[str] = []
    index = image.box
    for _ in range(_CLIMB):
        box = boxes[index]
        labels += (box.tag, box.label)
        first, end = page.spans[index]
        if end - first > _MOST_BLOCKS or box.parent < 0:
            return None
        blocks = [block for block in page.segments.blocks[first:end] if not _is_control(boxes, block)]
        if blocks:
            return _Frame(image, box, blocks, " ".join(labels))
        index = box.parent
    return None


def _may_be_figure(frame: _Frame) -> bool:
    """A few words, not linked elsewhere, no list, no table; a heading only where a credit stands beside it."""
    if sum(len(block.text) for block in frame.blocks) > _LONGEST_FIGURE:
        return False
    if any(block.link_share > 0.5 or block.kind in ("table", "item", "quote") for block in frame.blocks):
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
    if any(_says(frame.image, block.text) for block in frame.blocks if block.kind != "heading"):
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


def _says(image: RawImage, text: str) -> bool:
    """Whether a text is the picture's alternative text or title, or that with a credit after it."""
    folded = _fold(text)
    said = (_fold(image.attributes.get(key, "")) for key in ("alt", "title"))
    return any(
        alt.count(" ") >= 2 and folded.startswith(alt) and len(folded) - len(alt) <= _LONGEST_TAIL for alt in said
    )


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
    if not following or following[0].kind in ("heading", "item") or following[0].link_share > 0.5:
        return
    first = following[0]
    if len(first.text) > _LONGEST_CAPTION:
        return
    if is_credit_line(first.text):
        yield first.index, FigureText("credit", "a credit line right after a picture")
    elif _says(image, first.text):
        yield first.index, FigureText("caption", "says what the alternative text of the picture before it says")
    elif _has_firm_tail(first.text):
        yield first.index, FigureText("caption", "ends in a credit and stands right after a picture")
    elif len(following) > 1 and _opens_with_label(following[1].text) and first.kind == "text":
        yield first.index, FigureText("caption", "stands between a picture and its credit")
        yield following[1].index, FigureText("credit", "the credit of the picture before it")


def _opens_with_label(text: str) -> bool:
    label = find_label(text)
    return label is not None and label.firm and is_credit_line(text)
