"""What stands right behind a picture where no box ties the two together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.extract.block import Block, RawImage, Segments
from newsclean.extract.lines.credit_line import is_credit_line
from newsclean.extract.lines.credit_tail import credit_tail, has_firm_tail
from newsclean.extract.page.apart import Apart
from newsclean.extract.page.figure_texts import LONGEST_CAPTION, FigureText, is_control, opens_with_label, says
from newsclean.extract.text.captions import caption_sign

_SENTENCE_END = re.compile(r"[.…。।][\"'”’»›」』)\]]*$")


def read_below(segments: Segments, image: RawImage, apart: Apart | None) -> Iterator[tuple[int, FigureText]]:
    """The text right after a picture, where no box ties them: only a credit or the picture's own words will do.

    What is set `apart` will as well, where that may be asked.
    """
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
    elif apart and first.kind == "text" and (sign := caption_sign(first.text)):
        yield first.index, FigureText("caption", f'right after a picture, says "{sign}"')
    elif apart and _is_set_apart(following, apart) and not is_control(segments.boxes, first):
        yield first.index, FigureText("caption", "right after a picture, set unlike the running text")


def _is_set_apart(following: Sequence[Block], apart: Apart) -> bool:
    """Whether the first text is, and running text goes on behind it; above all of that, it must be a sentence."""
    if len(following) < 2 or not apart.holds(following[0]):
        return False
    if apart.is_above(following[0]):
        return _SENTENCE_END.search(following[0].text) is not None
    return apart.is_text(following[1]) or following[1].kind == "heading"
