"""Why the text in a box with a picture is the picture's. Each test answers with its reason, or None."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsclean.extract.block import Block, Box, RawImage
from newsclean.extract.lines.credit_names import is_names
from newsclean.extract.lines.stops import OR_COLON, ends_in
from newsclean.extract.page.figures.apart import Apart
from newsclean.extract.page.figures.texts import FEW_WORDS, LONGEST_CAPTION, gives_credit, says
from newsclean.extract.text.captions import caption_sign

LONGEST_FIGURE = 700
"""Characters of all texts that stand with one picture."""
_SHORT = 160
MOST_CAPTIONS = 3
"""Texts that may stand with a picture where only their looks speak for it."""
_SMALL_PICTURE = 200
"""Pixels; beside a smaller one, a few words may well be a name or a title."""
_PICTURE_LABEL = re.compile(
    r"figure|image|img|picture|photo|foto|bild|media|gallery|galerie|slide|carousel|thumb|visual|beeld|imagen|imagem|kuva"
    r"|illustration|poster|lead-?art|hero"
)
_OTHER_LABEL = re.compile(r"teaser|author|person|profile|recipe|instruction|product|promo|step|review")


class Frame(NamedTuple):
    """The smallest box around a picture that holds text."""

    image: RawImage
    box: Box
    blocks: Sequence[Block]
    apart: Apart
    foreign: bool


Evidence = Callable[[Frame], str | None]
"""Answers in words why the text of a frame is its picture's, or None."""


def find_evidence(frame: Frame) -> str | None:
    """Why the text of a frame is its picture's, in words; None where nothing speaks for it."""
    return next(filter(None, (test(frame) for test in _EVIDENCE)), None) if _may_be_figure(frame) else None


def _may_be_figure(frame: Frame) -> bool:
    """A few words; a heading only where a credit stands beside it."""
    if sum(len(block.text) for block in frame.blocks) > LONGEST_FIGURE:
        return False
    return all(block.kind != "heading" for block in frame.blocks) or gives_credit(frame.blocks)


def _holds_credit(frame: Frame) -> str | None:
    return "stands with a picture and its credit" if gives_credit(frame.blocks) else None


def _repeats_alt(frame: Frame) -> str | None:
    if any(says(frame.image, block.text) for block in frame.blocks if block.kind != "heading"):
        return "says what the picture's own alternative text says"
    return None


def _is_named(frame: Frame) -> str | None:
    name = f"{frame.box.tag} {frame.box.label}"
    if not _PICTURE_LABEL.search(name) or _OTHER_LABEL.search(name):
        return None
    fits = all(len(block.text) <= LONGEST_CAPTION for block in frame.blocks)
    return "stands with a picture in a box made for it" if fits else None


def _is_all_short(frame: Frame) -> str | None:
    if len(frame.blocks) > 2 or is_small(frame.image):
        return None
    if all(len(block.text) <= _SHORT and not ends_in(block.text, OR_COLON) for block in frame.blocks):
        return "a few words that stand alone with a picture"
    return None


def _is_set_apart(frame: Frame) -> str | None:
    if len(frame.blocks) > MOST_CAPTIONS or is_small(frame.image) or frame.foreign:
        return None
    credits = [block for block in frame.blocks if len(block.text) <= FEW_WORDS and is_names(block.text)]
    told = [block for block in frame.blocks if block not in credits]
    is_apart = frame.apart.is_apart if credits else frame.apart.holds
    return "stands with a picture, set unlike the running text" if len(told) == 1 and is_apart(told[0]) else None


def is_small(image: RawImage) -> bool:
    """Whether a picture is declared to be too small for a caption."""
    width = image.attributes.get("width", "").removesuffix("px")
    return width.isdigit() and int(width) <= _SMALL_PICTURE


def _speaks_as_caption(frame: Frame) -> str | None:
    signs = (caption_sign(block.text) for block in frame.blocks if len(block.text) <= LONGEST_CAPTION)
    sign = next(filter(None, signs), None)
    return f'stands with a picture and says "{sign}"' if sign else None


_EVIDENCE: tuple[Evidence, ...] = (
    _is_named,
    _repeats_alt,
    _is_all_short,
    _holds_credit,
    _is_set_apart,
    _speaks_as_caption,
)
