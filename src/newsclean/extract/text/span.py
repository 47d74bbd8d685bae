"""Where in a text the article stands: the stretch with most running text in it, and the indent it keeps."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from newsclean.extract.text.draft import Draft
from newsclean.extract.text.sight import Sight

_WIDEST_LABEL = 40
_FEWEST_LABELS = 12
_LABEL_SHARE = 0.6
_LAID_OUT = 0.5
"""Share of indented lines from which on a text counts as laid out."""
_LARGEST_GAIN = 600
_COST_OF_A_BLOCK = 30
"""So many columns of each block count for nothing: many short sentences are no article."""
_SHORT_LOSS = 30
_FOREIGN_LOSS = 60
_TEASER = 0.2
"""What a short paragraph counts below a line that opens another part of the page."""
_LEAST_ABOVE = 200
"""Running text above a line that opens another part of the page; with less, it is the page's own head."""
_FULL_PARAGRAPH = 100
_FEWEST_IN_A_ROW = 3
"""So many paragraphs without a title between them are no teasers, however short."""
_BOXES = frozenset(("newsletter", "paywall", "consent"))
_OFF_MARGIN_LOSS = 8
_COUNTED_LOSS = 8
"""Of a line that begins with a figure, as the ingredients of a recipe do."""
_SHALLOWER = 0.35
_MARGINS = 6
"""So many of the heaviest indents are tried as the article's."""
_TRIED = 3
_LEAST_REST = 100
_EARLY = 1.25
_LATE = 0.75
"""What a stretch counts that begins at the top of the page, and at its bottom."""
_OPENED = 1.2
"""What a stretch counts that has a date or a byline shortly above or below its beginning."""
_OPENER_REACH = 12
_FOREIGN = frozenset(
    "navigation related comments legal consent site paywall newsletter share tags interface player advert bio".split()
)
_MARKED = frozenset(("heading", "quote", "table"))
_LISTED = frozenset(("heading", "item", "table"))
_WALLS = {"line:related": 500, "head:related": 500, "line:comments": 900, "opening:comments": 900, "line:bio": 300}
"""What running text must outweigh to count behind a line that opens another part of the page."""


class _Losses(NamedTuple):
    """What speaks against an article where no indents tell it from the rest."""

    short: int
    """A line that is no sentence."""
    item: int
    foreign: int
    wall: float
    """A line that opens another part of the page, as a share of the running text above it."""


_ALONE = _Losses(short=12, item=0, foreign=12, wall=0.1)
"""In a text that is no whole page, short lines belong to the article more often than not."""
_FLAT = _Losses(short=30, item=30, foreign=30, wall=0.2)
"""In a whole page without indents, they are menus and teasers."""


class _Stretch(NamedTuple):
    mass: float
    first: int
    last: int


def find_span(draft: Draft) -> None:
    """Set the draft's first and last block of running text and, in a text laid out by indents, its margin."""
    if sum(sight.indent > 0 for sight in draft.sights) >= _LAID_OUT * len(draft.sights):
        masses = {margin: _weight(draft, _densest(_gains_at(draft, margin, 0))) for margin in _heaviest_indents(draft)}
        draft.margin = max(masses, key=lambda margin: masses[margin], default=None)
    gains = _gains_alone(draft, _ALONE) if draft.margin is None else _gains_at(draft, draft.margin, _SHALLOWER)
    stretch = _densest(gains)
    draft.page = draft.margin is not None or _opens_with_menus(draft, stretch.first)
    if draft.page and draft.margin is None:
        stretch = _likeliest(draft, _gains_alone(draft, _FLAT))
    if draft.margin is not None:
        stretch = stretch._replace(last=_densest(_gains_at(draft, draft.margin, 0)).last)
    draft.first, draft.last = stretch.first, _with_rest(draft, stretch.last)


def _opens_with_menus(draft: Draft, first: int) -> bool:
    """Whether many short lines stand above the running text, and hardly anything else."""
    labels = sum(sight.width <= _WIDEST_LABEL and not sight.stop for sight in draft.sights[:first])
    return labels >= max(_FEWEST_LABELS, _LABEL_SHARE * first)


def _heaviest_indents(draft: Draft) -> list[int]:
    mass: Counter[int] = Counter()
    for sight, ruling in zip(draft.sights, draft.rulings, strict=True):
        if ruling is None and sight.prose and sight.block.kind != "item":
            mass[sight.indent] += int(_mass(sight))
    return [indent for indent, _ in mass.most_common(_MARGINS)]


def _gains_alone(draft: Draft, losses: _Losses) -> list[float]:
    """What each block of a text without indents speaks for (running text) or against (all else) an article.

    Below a line that opens another part of the page, a short paragraph is a teaser; a long one is the article again.
    """
    gains: list[float] = []
    before, share, run = 0.0, 1.0, 0
    for sight, ruling in zip(draft.sights, draft.rulings, strict=True):
        if ruling is None and _is_running(sight):
            run += 1
            full = sight.sentences > 1 and sight.width >= _FULL_PARAGRAPH
            share = 1.0 if full or run >= _FEWEST_IN_A_ROW else share
            gains.append(share * _mass(sight))
            before += gains[-1]
            continue
        run = 0
        if ruling is None:
            gains.append(0 if sight.stop else -_loss(sight, losses))
        else:
            wall = min(_WALLS.get(ruling.rule, 0), losses.wall * before)
            gains.append(-max(wall, losses.foreign if ruling.role in _FOREIGN else 0))
            opens = ruling.rule in _WALLS or ruling.role in _BOXES
            share = _TEASER if opens and before > _LEAST_ABOVE else share
    return gains


def _is_running(sight: Sight) -> bool:
    """Whether a block is running text by its form; steps that are numbered may be."""
    return sight.prose and (sight.block.kind not in _LISTED or sight.block.ordered)


def _loss(sight: Sight, losses: _Losses) -> int:
    if sight.block.kind in _MARKED:
        return 0
    loss = losses.item if sight.block.kind == "item" else losses.short
    return min(loss, _COUNTED_LOSS) if sight.text[0].isnumeric() else loss


def _gain(draft: Draft, index: int) -> float:
    """What a block of a whole page speaks for."""
    sight, ruling = draft.sights[index], draft.rulings[index]
    if ruling is not None:
        return -_WALLS.get(ruling.rule, _FOREIGN_LOSS if ruling.role in _FOREIGN else 0)
    if _is_running(sight):
        return _mass(sight)
    return 0 if sight.block.kind in _MARKED else -_SHORT_LOSS


def _gains_at(draft: Draft, margin: int, shallower: float) -> list[float]:
    """The same for a text laid out by indents: what stands at another indent hardly speaks against the article.

    Running text that stands further out counts for the share `shallower`: the article may hold the deeper one.
    """
    gains: list[float] = []
    for index, sight in enumerate(draft.sights):
        if sight.indent == margin:
            gains.append(_gain(draft, index))
        elif sight.indent < margin and sight.prose and shallower and draft.rulings[index] is None:
            gains.append(shallower * _mass(sight))
        else:
            gains.append(-_OFF_MARGIN_LOSS)
    return gains


def _mass(sight: Sight) -> float:
    return max(1.0, min(sight.width, _LARGEST_GAIN) - _COST_OF_A_BLOCK)


def _densest(gains: list[float]) -> _Stretch:
    """The stretch with the largest sum (Kadane's algorithm); an empty one where nothing speaks for an article."""
    best = _Stretch(0, 0, -1)
    total, start = 0.0, 0
    for index, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, index
        total += gain
        if total > best.mass:
            best = _Stretch(total, start, index)
    return best


def _likeliest(draft: Draft, gains: list[float]) -> _Stretch:
    """The densest stretch, or one above it: below a short article stand long texts that belong to the site."""
    stretches = [_densest(gains)]
    for _ in range(_TRIED):
        stretches.append(_densest(gains[: stretches[-1].first]))
    return max(stretches, key=lambda stretch: _weight(draft, stretch))


def _weight(draft: Draft, stretch: _Stretch) -> float:
    """What speaks for a stretch: its mass, more high on the page and with a date or a byline over it."""
    place = stretch.first / max(1, len(draft.sights))
    around = range(stretch.first - _OPENER_REACH, stretch.first + _OPENER_REACH // 4)
    opened = any(draft.role(index) in ("dateline", "byline") for index in around)
    return stretch.mass * (_EARLY - (_EARLY - _LATE) * place) * (_OPENED if opened else 1)


def _with_rest(draft: Draft, last: int) -> int:
    """The end moved on over closed sentences that follow at once, at the margin."""
    while 0 <= last < len(draft.sights) - 1 and draft.rulings[last + 1] is None:
        sight = draft.sights[last + 1]
        listed = sight.block.kind == "item" and draft.sights[last].text.endswith((":", "："))
        tied = sight.block.kind == "item" and draft.sights[last].block.kind == "item"
        if draft.margin is not None and sight.indent != draft.margin and not (listed or tied):
            break
        if not (sight.stop or sight.width >= _LEAST_REST or listed or tied):
            if not _heads_rest(draft, last + 1):
                break
            last += 1
        last += 1
    return last


def _heads_rest(draft: Draft, index: int) -> bool:
    """Whether an open line of a text that is no whole page stands over a closed one: a heading over a short rest."""
    if draft.page or draft.margin is not None or index + 1 >= len(draft.sights):
        return False
    below = draft.sights[index + 1]
    return draft.rulings[index + 1] is None and below.stop and below.width >= _LEAST_REST // 3
