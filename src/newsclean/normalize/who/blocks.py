"""A page's blocks -> claims about its authors: byline lines, author boxes, author cards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from newsclean.article import Byline
from newsclean.extract.block import Block, Box, Decision, Mark
from newsclean.extract.lexicon.byline_words import PREPOSITIONS, SEVERAL
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lines.byline_line import is_opener, read_byline_field, read_byline_line, read_nick_line
from newsclean.extract.lines.date_line import read_date_line
from newsclean.extract.lines.name_forms import is_credit, is_full_name, is_known_name, is_role
from newsclean.extract.lines.names import Named, Names, read_names
from newsclean.normalize.regions import find_regions
from newsclean.normalize.who.bios import Card, read_cards
from newsclean.normalize.who.claim import NICK, PERSON, TRACE, WIRE, Claim, make_claim
from newsclean.normalize.who.groups import attributions, join_neighbours, without_lists
from newsclean.normalize.who.links import is_personal, links_apart, names_of_links
from newsclean.normalize.who.people import Publishers, merge_bylines

_TOLD, _BOXED, _CARD, _TAIL, _INSIDE = 3, 6, 7, 8, 9
"""Ranks of a claim by where it stands."""
_LONGEST_NAME_LINE = 60
_PICTURE = frozenset(("caption", "credit"))
_TEXT = frozenset(("paragraph", "headline", "heading", "dek", "list", "quote"))
_NEVER_ALONE = frozenset("navigation related tags cards kicker duplicate".split())
_AUTHOR_BOX = re.compile(
    r"by-?line|author(?!i[tz])|vcard|submitted|contributor|user-?name|posted-?by|(?:^|[^a-z])(?:autor|auteur|writer|verfasser"
    r"|redakteur|journalist|creator|poster|fn)(?![a-z])",
    re.I,
)
_NAME_BOX = re.compile(r"user-?name|author[-_]*name|nick-?name|(?:^|[^a-z])(?:fn|author|vcard)(?![a-z])", re.I)
_NOT_AUTHOR_BOX = re.compile(r"comment|related|teaser|more|other|list|recommend|sidebar|popular", re.I)
_BOXES_UP = 2
_MOST_WORDS_BEFORE = 3
_LABELLED = re.compile(r"(?:^|\n)(?:autor(?:in|en)?|authors?|auteurs?|autore|autora?|text)\s?:", re.I)
"""What a caption may say of the article's author."""


class _Part(NamedTuple):
    """Blocks that are asked together."""

    decisions: Sequence[Decision]
    rank: int
    near: bool = False
    """Around the headline, where names with dates are no list of others."""


class _Line(NamedTuple):
    text: str
    decision: Decision
    boxes: Sequence[Box]
    rank: int

    @property
    def told(self) -> bool:
        """True where the place is one for authors."""
        return self.decision.role == "byline" or self.label is not None

    @property
    def label(self) -> str | None:
        """How the element around it that is named for authors is called."""
        return _author_label(self.decision.block, self.boxes) if self.rank < _INSIDE else None


def claims_of_blocks(
    decisions: Sequence[Decision], boxes: Sequence[Box], publishers: Publishers, *, thorough: bool
) -> Iterator[Claim]:
    """From the surest to the least sure; `boxes` are those of the blocks. Not `thorough`: only around the headline."""
    regions = find_regions(decisions)
    told = [decision for decision in decisions if decision.role == "byline"]
    lead = {decision.block.index for decision in regions.lead}
    near = [decision for decision in told if decision.block.index in lead]
    parts = [_Part(near, _TOLD, near=True), _Part(told, _TOLD), _Part(regions.lead, _TOLD, near=True)]
    if thorough:
        inside = [d for d in decisions if d.keep and d.role in _TEXT and len(d.block.text) <= _LONGEST_NAME_LINE]
        parts += [_Part(regions.doubtful, _TOLD), _Part(regions.tail, _TAIL), _Part(inside, _INSIDE)]
    seen: set[int] = set(attributions(decisions))
    for part in parts:
        fresh = [
            d
            for d in part.decisions
            if d.block.index not in seen and (d.role not in _PICTURE or _LABELLED.search(d.block.text))
        ]
        seen.update(decision.block.index for decision in fresh)
        lines = _with_roles(list(_lines(fresh, boxes, part.rank)))
        found = ((line.decision.block.index, claim) for line in lines for claim in _claims_of(line, publishers))
        claims = list(join_neighbours(found))
        yield from claims if part.near else without_lists(claims)
    yield from _claims_of_cards(read_cards(decisions), publishers)


def _claims_of_cards(cards: Iterable[Card], publishers: Publishers) -> Iterator[Claim]:
    """A name without a word about somebody is believed where it is the only one: several are a menu's titles."""
    found = list(cards)
    described = {card.name for card in found if card.bio}
    bare = {card.name for card in found} - described
    bare = set(filter(is_known_name, bare)) or bare
    for card in found:
        if card.name in described or bare == {card.name}:
            byline = Byline(card.name, "person", card.role, card.url)
            claim = make_claim("text:bio", card.bio or card.name, _CARD, [byline], publishers)
            yield claim if card.name in described else claim._replace(worth=min(claim.worth, NICK))


def _lines(decisions: Iterable[Decision], boxes: Sequence[Box], rank: int) -> Iterator[_Line]:
    """The lines of blocks; a line that is only "By" opens the next, in the same block or the one after."""
    opener, after = "", -1
    for decision in decisions:
        block = decision.block
        opener = opener if block.index == after else ""
        for text in filter(None, block.text.split("\n")):
            found = _opener_in(text, decision)
            if found and not (text == block.text and _is_linked(block)):
                is_list = found.casefold() in SEVERAL and _author_label(block, boxes)
                opener, after = "" if is_list else f"{found}: ", block.index + 1
            else:
                told = not opener or " " in text or decision.role == "byline" or is_first_name(text)
                if told or _is_linked(block):
                    yield _Line(opener + text, decision, boxes, rank)
                opener = ""


def _is_linked(block: Block) -> bool:
    return any(map(is_personal, block.anchors))


def _with_roles(lines: Sequence[_Line]) -> Iterator[_Line]:
    """A name whose role stands in the next line is one with it: "Joan Feld", "South coast correspondent"."""
    told = False
    for line, following in zip_longest(lines, lines[1:]):
        if told:
            told = False
            continue
        told = following is not None and line.decision.role not in _TEXT and _tells_role(line, following)
        yield line._replace(text=f"{line.text}, {following.text}") if told else line


def _tells_role(line: _Line, following: _Line) -> bool:
    near = following.decision.block.index - line.decision.block.index <= 1
    short = len(line.text) <= _LONGEST_NAME_LINE and len(following.text) <= _LONGEST_NAME_LINE
    if not (near and short and "." not in following.text and is_full_name(line.text) and is_role(following.text)):
        return False
    found = read_byline_line(f"{line.text}, {following.text}")
    return found is not None and [named.name for named in found.names if named.role] == [line.text]


def _opener_in(text: str, decision: Decision) -> str:
    """A line that is an opener, or a short one for authors that ends in one ("Essay by"); else nothing."""
    text = text.rstrip(" :：")
    if is_opener(text) or decision.role != "byline":
        return text if is_opener(text) else ""
    last = text[text.rfind(" ") + 1 :]
    return last if text.count(" ") < _MOST_WORDS_BEFORE and last.casefold() in PREPOSITIONS else ""


def _claims_of(line: _Line, publishers: Publishers) -> Iterator[Claim]:
    form, names = _read(line)
    bylines = merge_bylines(Byline(named.name, named.kind, named.role) for named in names)
    if bylines:
        helps = all(byline.role == "contributor" for byline in bylines)
        rank = max(line.rank, _CARD if helps else line.rank if form == "byline" else _BOXED)
        claim = make_claim(f"text:{form}", line.text, rank, _with_links(bylines, line.decision.block), publishers)
        yield claim._replace(worth=min(claim.worth, _limit(form, line)))


def _limit(form: str, line: _Line) -> int:
    """Up to what a form may be believed: "by" and one word may be anything."""
    if form == "agency":
        return WIRE if line.told else TRACE
    if form == "author" and not line.told and " " not in line.text and line.text.isascii():
        return PERSON if is_first_name(line.text) else NICK
    return NICK if form == "byline" and read_nick_line(line.text) else PERSON


def _read(line: _Line) -> tuple[str, tuple[Named, ...]]:
    """The form and the names of a line: by its form, else by its marks, else by the box's name or the block's role."""
    if is_credit(line.text) or (line.decision.role in _PICTURE and not _LABELLED.match(line.text)):
        return "credit", ()
    marks = [mark for mark in line.decision.block.marks if mark.text and mark.text in line.text]
    found = read_byline_line(links_apart(_without_times(line.text, marks), line.decision.block.anchors))
    if found and found.form != "bio":
        return found.form, _without_neighbours(found.names, line.decision.block)
    if line.decision.role in _TEXT:
        return "text", ()
    if names := read_nick_line(line.text):
        return "byline", names
    names = _names_of_marks(marks) or names_of_links(line.text, line.decision.block.anchors) or _names_of_place(line)
    return "author", names or _name_alone(line)


def _name_alone(line: _Line) -> tuple[Named, ...]:
    """A line near the headline of nothing but names, by their first names, and no link to what is told."""
    block = line.decision.block
    if line.rank >= _TAIL or line.decision.role in _NEVER_ALONE or block.anchors or len(line.text) > _LONGEST_NAME_LINE:
        return ()
    names = read_names(line.text) if is_first_name(line.text.partition(" ")[0]) else Names((), ())
    if names.strange or not all(is_known_name(named.name) for named in names.named):
        return ()
    box = line.boxes[block.box] if 0 <= block.box < len(line.boxes) else None
    return () if box and _NOT_AUTHOR_BOX.search(box.label) else names.named


def _without_neighbours(names: tuple[Named, ...], block: Block) -> tuple[Named, ...]:
    """A name that runs on into the next element ends with its own."""
    elements = (*(mark.text for mark in block.marks if mark.kind == "author"), *(a.text for a in block.anchors))
    told = [text for text in elements if is_full_name(text)]
    return tuple(
        named._replace(name=next((name for name in told if named.name.startswith(f"{name} ")), named.name))
        for named in names
    )


def _names_of_place(line: _Line) -> tuple[Named, ...]:
    """The text, or the one link in it, of a place for authors; one word only where it can be no button."""
    if len(line.text) > _LONGEST_NAME_LINE or line.decision.role == "navigation" or read_date_line(line.text):
        return ()
    anchors = [anchor for anchor in line.decision.block.anchors if anchor.text.strip()]
    if line.decision.role == "byline":
        return read_byline_field(line.text) or (read_byline_field(anchors[0].text) if len(anchors) == 1 else ())
    label = line.label
    if label is None:
        return ()
    is_name = _NAME_BOX.search(label) or any(map(is_personal, anchors))
    names = read_byline_field(line.text) if is_name else read_names(line.text).named
    return tuple(named for named in names if is_name or " " in named.name or not named.name.isascii())


def _without_times(text: str, marks: Sequence[Mark]) -> str:
    for mark in marks:
        if mark.kind == "time":
            text = text.replace(mark.text, f" | {mark.text} | ", 1)
    return text


def _names_of_marks(marks: Sequence[Mark]) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    for mark in marks:
        if mark.kind == "author" and not is_credit(mark.text) and not is_opener(mark.text):
            for named in read_byline_field(mark.text):
                found.setdefault(named.name.casefold(), named)
    return tuple(found.values())


def _author_label(block: Block, boxes: Sequence[Box]) -> str | None:
    index = block.box
    for _ in range(_BOXES_UP):
        if not 0 <= index < len(boxes):
            return None
        label = boxes[index].label
        if _AUTHOR_BOX.search(label):
            return None if _NOT_AUTHOR_BOX.search(label) else label
        index = boxes[index].parent
    return None


def _with_links(bylines: tuple[Byline, ...], block: Block) -> tuple[Byline, ...]:
    links = {anchor.text.strip(): anchor.href for anchor in block.anchors}
    return tuple(Byline(b.name, b.kind, b.role, b.url or links.get(b.name), b.bio) for b in bylines)
