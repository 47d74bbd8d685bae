"""Author cards -> the bios, roles and addresses of the bylines they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from newsclean.article import Byline
from newsclean.extract.block import Block, Decision
from newsclean.extract.lexicon.byline_words import ABOUT_SOMEBODY
from newsclean.extract.lines.byline_forms.note import read_note
from newsclean.extract.lines.byline_line import read_byline_line
from newsclean.extract.lines.name_forms import is_role, looks_like_name
from newsclean.extract.lines.names import Named, read_names
from newsclean.normalize.who.people import join, same_name, words_of

_LONGEST_NAME_LINE = 60
_BELOW = 12
"""Blocks below the text in which a note is looked for."""
_FEWEST_SPACES = 4
"""Of a sentence about somebody."""


class Card(NamedTuple):
    """What the page tells about one author."""

    name: str
    role: str | None
    url: str | None
    bio: str | None


def add_bios(bylines: tuple[Byline, ...], decisions: Sequence[Decision]) -> tuple[Byline, ...]:
    """The bylines with what the author cards know, and what a note at the end says of them."""
    cards = [*read_cards(decisions), *_notes(decisions)] if bylines else []
    return tuple(_complete(byline, cards) for byline in bylines)


def _notes(decisions: Sequence[Decision]) -> Iterator[Card]:
    last = next((i for i, d in enumerate(reversed(decisions)) if d.keep and d.role == "paragraph"), len(decisions))
    end = len(decisions) - last
    for decision in decisions[max(0, end - 1) : end + _BELOW]:
        if note := read_note(decision.block.text):
            named = note.names[0]
            yield Card(named.name, named.role, _link(decision.block, named.name), decision.block.text)


def read_cards(decisions: Sequence[Decision]) -> Iterator[Card]:
    """One card for each sentence about a person; a block with only the name says whom the next blocks are about."""
    about: str | None = None
    for decision, following in zip_longest(decisions, decisions[1:]):
        if decision.role != "bio":
            about = None
            continue
        block = decision.block
        line = read_byline_line(block.text)
        named = _person(line.names if line else read_names(block.text[:_LONGEST_NAME_LINE]).named)
        named = _first_name(block.text, following) or named
        if about and is_role(block.text.partition(" | ")[0]):
            named = None
        is_told = line is not None and line.form == "bio"
        if named and (is_told or len(block.text) <= _LONGEST_NAME_LINE):
            about = named.name
            yield Card(about, named.role, _link(block, about), block.text if is_told else None)
        elif about:
            yield Card(
                about, None, _link(block, about), block.text if block.text.count(" ") >= _FEWEST_SPACES else None
            )


def _first_name(text: str, following: Decision | None) -> Named | None:
    """A single name over a sentence that begins with it: "About Kiki", then "Kiki lives by the sea …"."""
    name = text.rpartition(" ")[2]
    about = text[: -len(name)].strip().casefold()
    if len(text) > _LONGEST_NAME_LINE or (about and about not in ABOUT_SOMEBODY) or not looks_like_name(name):
        return None
    told = following is not None and following.role == "bio" and following.block.text.startswith(f"{name} ")
    return Named(name, "person") if told else None


def _person(names: tuple[Named, ...]) -> Named | None:
    return next((named for named in names if named.kind == "person" and " " in named.name), None)


def _link(block: Block, name: str) -> str | None:
    return next((a.href for a in block.anchors if same_name(a.text, name)), None)


def _complete(byline: Byline, cards: list[Card]) -> Byline:
    for card in cards:
        if same_name(card.name, byline.name) or set(words_of(card.name)) <= set(words_of(byline.name)):
            byline = join(byline, Byline(byline.name, byline.kind, card.role, card.url, card.bio))
    return byline
