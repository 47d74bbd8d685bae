"""Figures: every picture of the article with the texts that stand with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.extract.block import Box, Decision, RawImage, Segments
from newsclean.extract.images import Picture, picture_key, read_picture, why_decoration
from newsclean.extract.nearby import blocks_near
from newsclean.extract.page.labels import label_roles

_BODY = frozenset(("paragraph", "quote", "list", "table", "heading", "entry"))
_TEXTS = frozenset(("caption", "credit"))
_OWN = _BODY | _TEXTS | {"headline", "dek"}
_NEUTRAL = frozenset(("byline", "dateline", "interface", "duplicate", "player"))
"""Stands beside pictures of every kind."""
_FOREIGN = frozenset("navigation site related newsletter comments advert bio consent share tags".split())
"""What a box around a picture may be named as that holds no picture of the article."""
_ABOVE_HEADLINE = 4
"""Blocks above the headline among which the lead picture may stand."""
_NEAR = 8
"""Blocks to either side of a picture, in its box, that tell whose it is."""
_MOST_TEXTS = 4
"""Blocks in the box of a figure whose picture is not in the page."""
_MOST_COPIES = 3
"""Places in which one picture is shown; what stands in more is an ornament."""
_CLIMB = 10
"""Boxes up from a picture or its caption within which they find each other."""


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
    tied_in: int = -1
    """The smallest box that holds the picture and its first text."""
    key: str = ""
    """What all sizes and crops of the picture have in common."""


def find_figures(segments: Segments, decisions: Sequence[Decision], base_url: str | None) -> tuple[list[Figure], Span]:
    """The figures of a page in order, each picture once, and where its text stands."""
    span = _span(decisions)
    figures = list(_pictures(segments, decisions, span, base_url))
    ties = _Ties(segments, [d.block.index for d in decisions if d.keep and d.role in _BODY])
    for figure in figures:
        ties.tie(figure)
    for decision in decisions:
        if decision.role in _TEXTS:
            tied = ties.find(decision)
            if tied is not None:
                tied.texts.append(decision)
            elif decision.role == "caption" or not segments.boxes or decision.rule == "credit":
                figures.append(Figure(None, None, [decision]))
                ties.tie(figures[-1])
    return sorted(_merged(figures), key=_place), span


def _span(decisions: Sequence[Decision]) -> Span:
    body = [d.block.index for d in decisions if d.keep and d.role in _BODY]
    if not body:
        return Span(0, 0, -1)
    headline = next((d.block.index for d in decisions if d.role == "headline"), body[0])
    shown = [d.block.index for d in decisions if d.rule in _TEXTS] or body
    return Span(min(headline, body[0], shown[0]) - _ABOVE_HEADLINE, body[0], max(body[-1], shown[-1]) + 1)


def _pictures(segments: Segments, decisions: Sequence[Decision], span: Span, base_url: str | None) -> Iterator[Figure]:
    foreign: dict[str, bool] = {}
    for raw in segments.images:
        if not span.first <= raw.position <= span.last or why_decoration(raw, segments.boxes):
            continue
        if not segments.boxes or _is_own(raw, segments, decisions, foreign):
            picture = read_picture(raw, base_url)
            if picture is not None:
                yield Figure(raw, picture)


def _is_own(raw: RawImage, segments: Segments, decisions: Sequence[Decision], foreign: dict[str, bool]) -> bool:
    """Whether the first box around a picture that holds text holds text of the article, with none foreign between.

    What is named "carousel" or "teaser" may be the article's all the same, where its text is the picture's.
    `foreign` remembers what was found of each label.
    """
    named = False
    for index in _up(segments.boxes, raw.box):
        roles = {decisions[block.index].role for block in blocks_near(segments, index, raw.position, _NEAR)} - _NEUTRAL
        if roles:
            return not roles.isdisjoint(_TEXTS) and roles.isdisjoint(_BODY) if named else not roles.isdisjoint(_OWN)
        box = segments.boxes[index]
        if box.label not in foreign:
            foreign[box.label] = not _FOREIGN.isdisjoint(*label_roles((box.label,)))
        if box.hidden:
            return False
        named = named or foreign[box.label]
    return False


# Which text stands with which picture


@dataclass(slots=True)
class _Ties:
    """The figures in each box, and the blocks of running text between them."""

    segments: Segments
    body: Sequence[int]
    figures: dict[int, list[Figure]] = field(default_factory=dict)

    def tie(self, figure: Figure) -> None:
        start = figure.raw.box if figure.raw is not None else figure.texts[0].block.box
        for index in _up(self.segments.boxes, start):
            insort(self.figures.setdefault(index, []), figure, key=_place)

    def find(self, decision: Decision) -> Figure | None:
        """The figure in the smallest box around a text, of several the last before it; none beyond running text."""
        here = decision.block.index
        for index in _up(self.segments.boxes, decision.block.box):
            if index in self.figures:
                figures = self.figures[index]
                figure = figures[max(0, bisect_right(figures, here, key=_place) - 1)]
                return figure if self._is_free(figure, decision, index) and self._is_near(figure, decision) else None
        return None

    def _is_free(self, figure: Figure, decision: Decision, index: int) -> bool:
        """Whether a figure has texts from the same box only, or, in a box that holds little else, none of this role."""
        if figure.raw is not None and not figure.texts:
            figure.tied_in = index
        if figure.tied_in == index:
            return True
        return all(text.role != decision.role for text in figure.texts) and self._is_small(index, decision)

    def _is_small(self, index: int, decision: Decision) -> bool:
        around = blocks_near(self.segments, index, decision.block.index, _MOST_TEXTS + 1)
        return len(around) <= _MOST_TEXTS

    def _is_near(self, figure: Figure, decision: Decision) -> bool:
        """With no text of the article between; a line that only looks like a credit must follow at once."""
        first, last = sorted((_place(figure), decision.block.index))
        if decision.rule == "credit-line":
            return _place(figure) <= decision.block.index <= _place(figure) + 1 + len(figure.texts)
        return bisect_left(self.body, first) == bisect_left(self.body, last)


def _up(boxes: Sequence[Box], index: int) -> Iterator[int]:
    """A box and those around it, as far as pictures and their texts are looked for."""
    for _ in range(_CLIMB):
        if index < 0:
            return
        yield index
        index = boxes[index].parent


def _place(figure: Figure) -> int:
    if figure.raw is not None:
        return figure.raw.position
    return figure.texts[0].block.index


def _merged(figures: Sequence[Figure]) -> list[Figure]:
    """Sizes and crops of one picture are one figure, unless each has its own words."""
    known: dict[str, Figure] = {}
    for figure in figures:
        figure.key = picture_key(figure.picture.url) if figure.picture else f"#{_place(figure)}"
    copies = Counter(figure.key for figure in figures if figure.texts)
    said = {words for figure in figures if figure.picture for words in _words(figure)}
    for figure in figures:
        if not figure.texts and figure.raw and "poster" in figure.raw.attributes:
            continue
        if copies[figure.key] > _MOST_COPIES or (figure.picture is None and said.issuperset(_words(figure))):
            continue
        first = known.setdefault(figure.key, figure)
        if first is figure:
            continue
        if first.texts and figure.texts and _words(first) != _words(figure):
            known[f"#{_place(figure)}"] = figure
            continue
        first.texts = first.texts or figure.texts
        if first.picture and figure.picture and _size(figure.picture) > _size(first.picture):
            first.picture = figure.picture
    return list(known.values())


def _words(figure: Figure) -> list[str]:
    return [decision.block.text for decision in figure.texts]


def _size(picture: Picture) -> int:
    return (picture.width or 0) * (picture.height or 0)
