"""The decisions about a text while they are being made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.extract.block import Decision, Segments
from newsclean.extract.text.sight import Sight, is_quoted, look

_NUMBER = re.compile(r"#?(\d{1,2})[.):]\s?\S")
KEPT = frozenset(
    "headline dek byline bio dateline heading paragraph quote list table caption credit correction".split()
)


class Ruling(NamedTuple):
    """What a rule says of a block."""

    role: str
    rule: str
    reason: str


@dataclass(slots=True)
class Draft:
    """A text's blocks and what has been ruled so far. Rules read all of it and write nothing: `apply_rules` does."""

    sights: list[Sight]
    rulings: list[Ruling | None]
    first: int = 0
    """The first block of the running text."""
    last: int = -1
    """The last one."""
    first_closed: int = 0
    """The first line of the running text that ends like a sentence."""
    body_start: int = 0
    """The first of two closed lines, furniture aside: what stands above it opens the article."""
    margin: int | None = None
    """The indent at which most of the running text stands; None where the text is not laid out by indents."""
    page: bool = False
    """Whether the text is a whole page, with menus above the article."""
    heading_indents: frozenset[int] = frozenset()
    """The indents at which headings stand, in such a text."""
    headline: int = -1
    """The block that is the headline; -1 for none."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """Where each line stands in the text, by its folded form."""
    numbers: dict[int, list[int]] = field(default_factory=dict)
    """Where each number opens a line."""
    prose_places: list[int] = field(default_factory=list)
    """The blocks that are running text by their form."""
    prose: str = ""
    """All running text, folded."""
    quoted: int = 0
    """Lines in quotation marks."""
    captions_below: bool = False
    """Whether captions stand below their credits rather than above."""

    def role(self, index: int) -> str | None:
        """The role of a block so far; None where it has none, or where there is no such block."""
        ruling = self.rulings[index] if 0 <= index < len(self.rulings) else None
        return ruling.role if ruling else None

    def last_prose(self) -> int:
        """The last block that is running text by its form; -1 where there is none."""
        return self.prose_places[-1] if self.prose_places else -1

    def is_off_margin(self, index: int) -> bool:
        """Whether a block of a text laid out by indents stands at another than the running text."""
        return self.margin is not None and self.sights[index].indent != self.margin


Answer = str | tuple[str, str, str] | None
"""The reason in words; a (role, rule, reason) where the test finds the role; None where the rule does not hold."""
Test = Callable[[Draft, int], Answer]
"""Looks at one undecided block."""


class Rule(NamedTuple):
    """One line of a table of rules."""

    name: str
    role: str
    test: Test


def begin(segments: Segments) -> Draft:
    """A draft in which nothing is decided."""
    sights = look(segments)
    places: dict[str, list[int]] = {}
    numbers: dict[int, list[int]] = {}
    for index, sight in enumerate(sights):
        places.setdefault(sight.folded, []).append(index)
        if number := _NUMBER.match(sight.text):
            numbers.setdefault(int(number[1]), []).append(index)
    prose = "\n".join(sight.folded for sight in sights if sight.prose)
    quoted = sum(is_quoted(sight.text) for sight in sights)
    return Draft(
        sights,
        [None] * len(sights),
        last=len(sights) - 1,
        places=places,
        numbers=numbers,
        prose_places=[index for index, sight in enumerate(sights) if sight.prose],
        prose=prose,
        quoted=quoted,
    )


def apply_rules(rules: Iterable[Rule], draft: Draft) -> None:
    """Each rule goes over the whole text before the next does; the first word on a block stands."""
    for name, role, test in rules:
        for index, ruling in enumerate(draft.rulings):
            if ruling is None and (answer := test(draft, index)):
                draft.rulings[index] = Ruling(role, name, answer) if isinstance(answer, str) else Ruling(*answer)


def finish(draft: Draft) -> list[Decision]:
    """The decisions; a block without a ruling is running text."""
    return [_decide(sight, ruling) for sight, ruling in zip(draft.sights, draft.rulings, strict=True)]


def _decide(sight: Sight, ruling: Ruling | None) -> Decision:
    role, rule, reason = ruling or Ruling("paragraph", "running text", "stands in the running text")
    return Decision(sight.block, role in KEPT, role, rule, reason)
