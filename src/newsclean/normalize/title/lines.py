"""Lines of a page that bear a part of its title, and so may be its headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.extract.block import Block, Decision
from newsclean.extract.metadata.words import fold
from newsclean.normalize.title.titles import Part, parts

_END, _BEGINNING = 0.33, 0.4
"""How much of a title its end or its beginning must be, to be taken for it."""
_HOME = re.compile(r"(?:https?:)?//[^/?#]{1,250}/?|/")
_WHOLE = 0.8
"""How much of a heading must be the link."""
_FOREIGN = frozenset(
    "navigation related site advert footer comments comment tags consent newsletter cards kicker caption".split()
)
_LONGEST, _SHORTEST, _PARAGRAPH = 500, 4, 80


def names_of_site(decisions: Sequence[Decision]) -> frozenset[str]:
    """The folded texts of headings that are links to a site's front page."""
    headings = (decision.block for decision in decisions if decision.block.kind == "heading" and decision.block.anchors)
    return frozenset(fold(block.text) for block in headings if leads_home(block))


def leads_home(block: Block) -> bool:
    """True for a block that is a link to a site's front page."""
    anchor = block.anchors[0]
    return len(anchor.text) >= _WHOLE * len(block.text) and _HOME.fullmatch(anchor.href) is not None


def is_most(part: Part, key: str) -> bool:
    """True where a part is much of the title whose folded words are `key`."""
    return len(fold(part.text)) > (_END if part.is_end else _BEGINNING) * len(key)


def line_of_titles(titles: Iterable[str], known: Iterable[str], decisions: Sequence[Decision]) -> str | None:
    """The line above the text, or the heading, that is a title's beginning or end, or a heading that is a title.

    The last of several. None where one of the `known` lines is such a piece already.
    """
    whole = {fold(title) for title in titles}
    cuts = [(part, fold(part.text), fold(title)) for title in titles for part in parts(title)]
    if not whole.union(key for _, key, _ in cuts).isdisjoint(map(fold, known)):
        return None
    pieces = {key for part, key, title in cuts if is_most(part, title)}
    lines = [
        line
        for line, kind in _lines(decisions)
        if (key := fold(line)) in pieces or (kind == "heading" and key in whole)
    ]
    return lines[-1] if lines else None


def _lines(decisions: Sequence[Decision]) -> Iterator[tuple[str, str]]:
    """The first lines of the blocks above the text and of headings, with the kind of block."""
    start = next((d.block.index for d in decisions if d.keep and len(d.block.text) > _PARAGRAPH), len(decisions))
    for role, block in ((decision.role, decision.block) for decision in decisions):
        is_near = block.index <= start or block.kind == "heading"
        if role not in _FOREIGN and is_near and not (block.anchors and leads_home(block)):
            line = block.text.partition("\n")[0]
            if _SHORTEST <= len(line) <= _LONGEST:
                yield line, block.kind
