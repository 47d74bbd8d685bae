"""What stands right behind a picture where no box ties the two together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsclean.extract.block import Block, RawImage, Segments
from newsclean.extract.lines.credit_line import is_credit_line
from newsclean.extract.lines.credit_names import is_names
from newsclean.extract.lines.credit_tail import credit_tail, has_firm_tail
from newsclean.extract.lines.stops import STATEMENT_STOPS, ends_in
from newsclean.extract.page.figures.apart import Apart
from newsclean.extract.page.figures.texts import (
    FEW_WORDS,
    LONGEST_CAPTION,
    FigureText,
    is_control,
    opens_with_label,
    says,
)
from newsclean.extract.text.captions import caption_sign


def read_below(segments: Segments, image: RawImage, apart: Apart | None) -> dict[int, FigureText]:
    """The text right after a picture, where no box ties them: only a credit or the picture's own words will do.

    What is set `apart`, or says what only captions say, will as well, where that may be asked.
    """
    told = dict(_read_told(segments, image))
    return dict(_read_apart(segments, image.position, apart)) if apart and not told else told


def _read_told(segments: Segments, image: RawImage) -> Iterator[tuple[int, FigureText]]:
    following = segments.blocks[image.position : image.position + 2]
    if not following or following[0].kind == "item" or following[0].link_share > 0.5:
        return
    first = following[0]
    if len(first.text) > LONGEST_CAPTION or (first.kind == "heading" and not has_firm_tail(first.text)):
        return
    if is_credit_line(first.text):
        yield first.index, FigureText("credit", "a credit line right after a picture")
    elif says(image, first.text):
        yield first.index, FigureText("caption", "says what the alternative text of the picture before it says")
    elif any(mark.kind == "caption" and mark.text == first.text for mark in first.marks):
        yield first.index, FigureText("caption", "is named as a caption and stands right after a picture")
    elif has_firm_tail(first.text) or (first.box == image.box and credit_tail(first.text) > 0):
        yield first.index, FigureText("caption", "ends in a credit and stands right after a picture")
    elif len(following) > 1 and opens_with_label(following[1].text) and first.kind == "text":
        yield first.index, FigureText("caption", "stands between a picture and its credit")
        yield following[1].index, FigureText("credit", "the credit of the picture before it")


def _read_apart(segments: Segments, start: int, apart: Apart) -> Iterator[tuple[int, FigureText]]:
    """A text that is set unlike the running text, and perhaps a name below it, where running text goes on behind them.

    So may another picture; above all text, and before a picture, it must be a sentence.
    """
    blocks = segments.blocks[start : start + 3]
    if blocks and blocks[0].kind == "text" and (sign := _sign(blocks[0])):
        yield start, FigureText("caption", f'right after a picture, says "{sign}"')
        return
    if len(blocks) < 2 or not apart.holds(blocks[0]) or is_control(segments.boxes, blocks[0]):
        return
    signed = len(blocks) > 2 and _is_name(blocks[1]) and not apart.is_text(blocks[1])
    behind = blocks[2 if signed else 1]
    is_sentence = ends_in(blocks[0].text, STATEMENT_STOPS)
    if not apart.is_above(blocks[0]) and (apart.is_text(behind) or behind.kind == "heading"):
        goes_on = True
    else:
        goes_on = is_sentence and (apart.is_above(blocks[0]) or _follows_picture(segments, behind))
    if goes_on:
        yield blocks[0].index, FigureText("caption", "right after a picture, set unlike the running text")
        if signed:
            yield blocks[1].index, FigureText("credit", "a name under the caption of the picture before it")


def _sign(block: Block) -> str | None:
    return caption_sign(block.text) if len(block.text) <= LONGEST_CAPTION and block.link_share <= 0.5 else None


def _is_name(block: Block) -> bool:
    return block.kind == "text" and len(block.text) <= FEW_WORDS and is_names(block.text)


def _follows_picture(segments: Segments, block: Block) -> bool:
    place = bisect_left(segments.images, block.index, key=lambda image: image.position)
    return place < len(segments.images) and segments.images[place].position == block.index
