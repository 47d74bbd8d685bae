"""Where in a text the article stands: the stretch with most running text in it, and the indent it keeps."""

from __future__ import annotations

from collections import Counter

from newsclean.extract.text.draft import Draft

_LARGEST_GAIN = 500
_LOSS = 30
_FOREIGN_LOSS = 60
_ITEM_LOSS = 45
_WALLS = {"line:related": 500, "head:related": 500, "line:comments": 900, "opening:comments": 900, "line:bio": 300}
"""What running text must outweigh to count behind a line that opens another part of the page."""
_LAID_OUT = 0.5
"""Share of indented lines from which on a text counts as laid out."""
_STRANGE_INDENT = 0.35
"""What running text counts that stands at another indent than most of it."""
_FOREIGN = frozenset(
    "navigation related comments legal consent site paywall newsletter share tags interface player advert".split()
)


def find_span(draft: Draft) -> None:
    """Set the draft's first and last block of running text, and its margin."""
    laid_out = sum(sight.indent > 0 for sight in draft.sights) >= _LAID_OUT * len(draft.sights)
    gains = [_gain(draft, index) for index in range(len(draft.sights))]
    first, last = _densest(gains)
    if laid_out:
        draft.margin = _heaviest_indent(draft, gains, first, last)
        gains = [_weighed(draft, index, gain) for index, gain in enumerate(gains)]
        first, last = _densest(gains)
    draft.first, draft.last = first, _with_rest(draft, last)


def _with_rest(draft: Draft, last: int) -> int:
    """The end moved on over closed sentences and items that follow at once."""
    while last + 1 < len(draft.sights) and draft.rulings[last + 1] is None:
        sight = draft.sights[last + 1]
        if not (sight.stop or sight.prose) or (draft.margin is not None and sight.indent != draft.margin):
            break
        last += 1
    return last


def _gain(draft: Draft, index: int) -> float:
    """What a block speaks for (running text) or against (all else) an article around it."""
    sight = draft.sights[index]
    ruling = draft.rulings[index]
    role = ruling.role if ruling else None
    if ruling and ruling.rule in _WALLS:
        return -_WALLS[ruling.rule]
    if role in _FOREIGN:
        return -_FOREIGN_LOSS
    if role is not None:
        return 0
    if sight.prose and sight.block.kind != "item":
        return min(sight.width, _LARGEST_GAIN)
    return -_ITEM_LOSS if sight.block.kind == "item" else -_LOSS


def _weighed(draft: Draft, index: int, gain: float) -> float:
    return gain if gain <= 0 or draft.sights[index].indent == draft.margin else gain * _STRANGE_INDENT


def _densest(gains: list[float]) -> tuple[int, int]:
    """The stretch with the largest sum (Kadane's algorithm); (0, -1) where nothing speaks for an article."""
    best = total = 0.0
    start, found = 0, (0, -1)
    for index, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, index
        total += gain
        if total > best:
            best, found = total, (start, index)
    return found


def _heaviest_indent(draft: Draft, gains: list[float], first: int, last: int) -> int:
    mass: Counter[int] = Counter()
    for index in range(first, last + 1):
        if gains[index] > 0:
            mass[draft.sights[index].indent] += int(gains[index])
    return mass.most_common(1)[0][0] if mass else 0
