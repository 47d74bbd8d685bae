"""Figures: every picture of the article with the texts that stand with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.extract.block import Box, Decision, RawImage, Segments
from newsclean.extract.images import Picture, picture_key, read_picture, why_decoration
from newsclean.extract.page.labels import label_roles

_BODY = frozenset(("paragraph", "quote", "list", "table", "heading", "entry"))
_TEXTS = frozenset(("caption", "credit"))
_OWN = _BODY | _TEXTS | {"headline", "dek", "byline", "dateline"}
_FOREIGN = frozenset("navigation site related newsletter comments advert bio consent share tags".split())
"""What a box around a picture may be named as that holds no picture of the article."""
_ABOVE_HEADLINE = 4
"""Blocks above the headline among which the lead picture may stand."""
_CLIMB = 8
"""Boxes up from a picture or its caption within which they find each other."""
_NEAR = 1
"""Blocks between a picture and a text that no box ties to it."""


class Span(NamedTuple):
    """Where the article stands among the blocks: the first and the last that may hold something of it."""

    first: int
    text: int
    """The first of its running text."""
    last: int


@dataclass(slots=True)
class Figure:
    """A picture and its texts, while they are being collected."""

    raw: RawImage | None
    picture: Picture | None
    texts: list[Decision] = field(default_factory=list)


def find_figures(segments: Segments, decisions: Sequence[Decision], base_url: str | None) -> tuple[list[Figure], Span]:
    """The figures of a page in order, each picture once, and where its text stands."""
    span = _span(decisions)
    figures = list(_pictures(segments, decisions, span, base_url))
    ties = _ties(figures, segments.boxes)
    for decision in decisions:
        if decision.role in _TEXTS:
            figure = _figure_of(decision, figures, ties, segments.boxes)
            if figure is None:
                figures.append(Figure(None, None, [decision]))
            else:
                figure.texts.append(decision)
    return sorted(_merged(figures), key=_place), span


def _span(decisions: Sequence[Decision]) -> Span:
    body = [d.block.index for d in decisions if d.keep and d.role in _BODY]
    if not body:
        return Span(0, 0, -1)
    headline = next((d.block.index for d in decisions if d.role == "headline"), body[0])
    return Span(min(headline, body[0]) - _ABOVE_HEADLINE, body[0], body[-1] + 1)


def _pictures(segments: Segments, decisions: Sequence[Decision], span: Span, base_url: str | None) -> Iterator[Figure]:
    owners = _owners(segments.boxes, decisions)
    for raw in segments.images:
        if not span.first <= raw.position <= span.last or why_decoration(raw, segments.boxes):
            continue
        if _is_own(raw, segments.boxes, owners):
            picture = read_picture(raw, base_url)
            if picture is not None:
                yield Figure(raw, picture)


def _owners(boxes: Sequence[Box], decisions: Sequence[Decision]) -> list[int]:
    """For each box: 2 where text of the article stands in it, 1 where only other text does, 0 where none."""
    owners = [0] * len(boxes)
    for decision in decisions:
        if decision.block.box >= 0:
            weight = 2 if decision.role in _OWN else 1
            owners[decision.block.box] = max(owners[decision.block.box], weight)
    for box in reversed(boxes[1:]):
        owners[box.parent] = max(owners[box.parent], owners[box.index])
    return owners


def _is_own(raw: RawImage, boxes: Sequence[Box], owners: Sequence[int]) -> bool:
    """Whether the first box around a picture that holds any text holds text of the article, with none foreign between."""
    index = raw.box
    while index >= 0:
        if owners[index]:
            return owners[index] == 2
        if boxes[index].hidden or not _FOREIGN.isdisjoint(label_roles(boxes[index].label)):
            return False
        index = boxes[index].parent
    return False


# Which text stands with which picture


def _up(boxes: Sequence[Box], index: int) -> Iterator[int]:
    for _ in range(_CLIMB):
        if index < 0:
            return
        yield index
        index = boxes[index].parent


def _ties(figures: Iterable[Figure], boxes: Sequence[Box]) -> dict[int, list[Figure]]:
    """For each box, the figures in it."""
    ties: dict[int, list[Figure]] = {}
    for figure in figures:
        if figure.raw is not None:
            for index in _up(boxes, figure.raw.box):
                ties.setdefault(index, []).append(figure)
    return ties


def _figure_of(
    decision: Decision, figures: Sequence[Figure], ties: dict[int, list[Figure]], boxes: Sequence[Box]
) -> Figure | None:
    """The picture in the smallest box around a text; of several, the last before it."""
    for index in _up(boxes, decision.block.box):
        if index in ties:
            return _nearest(ties[index], decision.block.index)
    near = _nearest(figures, decision.block.index)
    if near is None or near.raw is None or abs(near.raw.position - decision.block.index) > _NEAR:
        return None
    return near


def _nearest(figures: Sequence[Figure], index: int) -> Figure | None:
    pictured = [figure for figure in figures if figure.raw is not None]
    before = [figure for figure in pictured if figure.raw is not None and figure.raw.position <= index]
    return before[-1] if before else (pictured[0] if pictured else None)


def _place(figure: Figure) -> int:
    if figure.raw is not None:
        return figure.raw.position
    return figure.texts[0].block.index


def _merged(figures: Iterable[Figure]) -> list[Figure]:
    """Sizes and crops of one picture are one figure; so are a text without a picture and its picture elsewhere."""
    known: dict[str, Figure] = {}
    for figure in figures:
        key = picture_key(figure.picture.url) if figure.picture else f"#{_place(figure)}"
        first = known.setdefault(key, figure)
        if first is not figure:
            first.texts += figure.texts
            if first.picture and figure.picture and _size(figure.picture) > _size(first.picture):
                first.picture = figure.picture
    return list(known.values())


def _size(picture: Picture) -> int:
    return (picture.width or 0) * (picture.height or 0)
