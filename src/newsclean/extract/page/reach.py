"""The blocks that a rule is asked of, as a page has them: most rules concern few."""

from __future__ import annotations

from collections.abc import Callable, Collection

from newsclean.extract.page.view import View

Reach = Callable[[View], Collection[int]]
"""Indexes of blocks; worked out once a page."""

_EDGE = 3
"""Blocks behind the text among which a byline or a date may stand."""
_TAIL = 3
"""Blocks before the last of the prose among which a note about the author may stand."""
_KICKERS = 2
"""Blocks above the headline that may be kickers."""


def anywhere(view: View) -> Collection[int]:
    return range(len(view.segments.blocks))


def headline(view: View) -> Collection[int]:
    return (view.headline_at,)


def titled(view: View) -> Collection[int]:
    """The blocks that are as long as a title may be, and the headings above the text."""
    lengths, first = view.titles.lengths, view.first
    return frozenset(
        [
            block.index
            for block in view.segments.blocks
            if len(block.text) in lengths or (block.kind == "heading" and block.index < first)
        ]
    )


def trail_end(view: View) -> Collection[int]:
    return (view.trail_at,)


def above_headline(view: View) -> Collection[int]:
    return range(view.headline_at - _KICKERS, view.headline_at) if view.headline_at >= 0 else ()


def before_start(view: View) -> Collection[int]:
    return range(view.start)


def below_headline(view: View) -> Collection[int]:
    """Down to the first block of prose, which may be a dek where more follows."""
    return range(view.headline_at + 1, min(view.first + 1, view.last)) if view.headline_at >= 0 else ()


def head(view: View) -> Collection[int]:
    """Between headline and second paragraph: the first may be a dek."""
    return range(view.headline_at + 1, view.second) if view.headline_at >= 0 else ()


def edges(view: View) -> Collection[int]:
    """Between headline and text, and right behind the text: where bylines and dates are, in whatever box."""
    top = range(view.headline_at + 1, view.first) if view.headline_at >= 0 else ()
    return frozenset((*top, *range(view.last + 1, view.last + 1 + _EDGE)))


def outside_text(view: View) -> Collection[int]:
    """Down to the second block of prose, as the first may be a dek, and from the last one on."""
    end = len(view.segments.blocks)
    return frozenset((*range(view.second), *range(max(view.second, view.last), end)))


def tail(view: View) -> Collection[int]:
    return range(max(0, view.last - _TAIL + 1), len(view.segments.blocks))


def end(view: View) -> Collection[int]:
    return range(max(0, view.last), len(view.segments.blocks))


def below_end(view: View) -> Collection[int]:
    return range(view.last + 1, len(view.segments.blocks)) if view.last >= 0 else ()


def figures(view: View) -> Collection[int]:
    return view.figures.keys()


def furniture(view: View) -> Collection[int]:
    return view.lines.keys()


def announced(view: View) -> Collection[int]:
    return view.announced.keys()


def thread(view: View) -> Collection[int]:
    return view.thread


def entries(view: View) -> Collection[int]:
    return view.entries
