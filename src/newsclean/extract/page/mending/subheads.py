"""Short lines that serve as headings by how they are set: in boxes of a name of their own, each over running text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsclean.extract.block import Box, Decision
from newsclean.extract.lines.stops import STATEMENT_STOPS, ends_in
from newsclean.extract.page.figures.apart import is_slight
from newsclean.extract.page.mending.bold import LEVEL, may_head

_FEWEST = 2
_MOST_FAILING = 0.2
"""Share of the texts of a name that may stand over something else than running text."""
_BODY = frozenset(("paragraph", "list", "quote", "table"))
_LONG = 60
"""Characters of what a heading stands over, mostly."""
_SHORTEST = 4
_NAMED = re.compile(
    r"(?<![a-z])(?:sub-?|mid-?|middle-?|inter-?|cross-?|section-?|paragraph-?|body-?)?(?:heading|headline|head|header|title)s?(?![a-z])"
    r"|intertitre|zwischentitel|zwischen[uü]berschrift|tussenkop|mellanrubrik|mellomtittel|mellemrubrik|v[aä]liotsikko"
    r"|ladillo|intert[ií]tulo|[sś]r[oó]dtytu[lł]|mezititulek|medzititulok|subrubrik|underrubrik|sottotitolo|kop2",
    re.I,
)
_CLOSED = f"{STATEMENT_STOPS}:;,،؛"
_LONGEST = 160
_LETTER = re.compile(r"[^\W\d_]")
_QUOTED = re.compile(r"[”“\"»«’]\Z")

Name = tuple[str, str, bool]


class _Line(NamedTuple):
    """A text between the one before it and the one behind it."""

    before: Decision | None
    here: Decision
    after: Decision | None


def raise_set_lines(decisions: Sequence[Decision], boxes: Sequence[Box]) -> list[Decision]:
    """Make headings of the lines in boxes of one name, where they are several, all short, all different.

    Nearly each must have running text right behind it, and that must be set otherwise.
    """
    shown = [d for d in decisions if (d.keep and (d.role in _BODY or d.role == "heading")) or d.rule == "label"]
    raised = {
        line.here.block.index
        for group in _by_name(shown, boxes).values()
        if len(group) >= _FEWEST and _are_headings(group, boxes)
        for line in group
    }
    named = {line.here.block.index for line in _lines(shown) if _is_named(line, boxes)}
    if not raised | named:
        return list(decisions)
    return [_raise(d, named) if d.block.index in raised | named else d for d in decisions]


def _lines(shown: Sequence[Decision]) -> Iterator[_Line]:
    return map(_Line, (None, *shown), shown, (*shown[1:], None))


def _is_named(line: _Line, boxes: Sequence[Box]) -> bool:
    """Whether a text that is no sentence stands in a box named for a heading, between texts of the article."""
    here, around = line.here, (line.before, line.after)
    if not (here.keep and here.block.kind == "text" and _NAMED.search(boxes[here.block.box].label)):
        return False
    if not _SHORTEST <= len(here.block.text) <= _LONGEST or here.block.link_chars or ends_in(here.block.text, _CLOSED):
        return False
    return all(other is not None and other.keep and other.role in _BODY for other in around)


def _by_name(shown: Sequence[Decision], boxes: Sequence[Box]) -> Mapping[Name, list[_Line]]:
    """The texts of every name that holds nothing but short lines."""
    groups: dict[Name, list[_Line]] = {}
    spoiled: set[Name] = set()
    for line in _lines(shown):
        name = _name(line.here, boxes)
        if name in spoiled or not _may_head(line.here):
            spoiled.add(name)
        else:
            groups.setdefault(name, []).append(line)
    return {name: group for name, group in groups.items() if name not in spoiled}


def _name(decision: Decision, boxes: Sequence[Box]) -> Name:
    box = boxes[decision.block.box]
    return box.tag, box.label, is_slight(decision.block)


def _may_head(decision: Decision) -> bool:
    block = decision.block
    if block.kind != "text" or block.link_chars or len(block.text) < _SHORTEST or not may_head(block):
        return False
    return _LETTER.search(block.text) is not None


def _are_headings(group: Sequence[_Line], boxes: Sequence[Box]) -> bool:
    """Whether all differ and stand over text, the first behind some text, and not all behind a quotation."""
    if len({line.here.block.text for line in group}) < len(group) or (group[0].before is None and group[0].here.keep):
        return False
    if all(map(_follows_quotation, group)):
        return False
    return sum(not _stands_over_text(line, boxes) for line in group) <= _MOST_FAILING * len(group)


def _follows_quotation(line: _Line) -> bool:
    before = line.before
    return before is not None and (before.role == "quote" or _QUOTED.search(before.block.text) is not None)


def _stands_over_text(line: _Line, boxes: Sequence[Box]) -> bool:
    there = line.after
    if there is None or not there.keep or there.role not in _BODY or len(there.block.text) < _LONG:
        return False
    return _name(there, boxes) != _name(line.here, boxes)


def _raise(decision: Decision, named: Collection[int]) -> Decision:
    block = decision.block._replace(kind="heading", level=LEVEL)
    told = "its box is named for a heading" if block.index in named else "one of several short lines, set alike,"
    return Decision(block, True, "heading", "set-line", f"{told} over running text")
