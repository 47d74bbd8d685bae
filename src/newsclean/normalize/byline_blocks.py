"""A page's blocks -> claims about its authors: byline lines, author boxes, cards, the agency in the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.article import Byline
from newsclean.extract.block import Block, Box, Decision, Mark
from newsclean.extract.byline_line import is_opener, read_byline_field, read_byline_line, without_dates
from newsclean.extract.name_forms import is_agency, is_credit
from newsclean.extract.names import Named, read_names
from newsclean.normalize.bios import read_cards
from newsclean.normalize.claim import PERSON, TRACE, WIRE, Claim, make_claim
from newsclean.normalize.people import merge_bylines
from newsclean.normalize.regions import Regions

_TOLD, _BOXED, _CARD, _TAIL = 3, 4, 7, 8
_LONGEST_NAME_LINE = 60
_PICTURE = frozenset(("caption", "credit"))
_AUTHOR_BOX = re.compile(
    r"by-?line|author(?!i[tz])|(?:^|[^a-z])(?:autor|auteur|writer|verfasser|redakteur|journalist)", re.I
)
_NOT_AUTHOR_BOX = re.compile(r"comment|related|teaser|more|other|list|recommend|sidebar|popular|avatar-side", re.I)
_BOXES_UP = 2
_CLOSING = re.compile(r"\(([^()]{2,140})\)\s*$")
_DATELINE = re.compile(
    r"^(?:[^()\[\]\n]{2,48}\s?)?[(\[](?P<agency>[^()\[\]]{2,40})[)\]]\s?[-–—:=.]|^[A-ZÄÖÜ][\w .-]{2,30}\s(?P<bare>dpa|AP|AFP|ANSA|EFE)\s?[|–—-]"
)


def claims_of_blocks(
    decisions: Sequence[Decision], boxes: Sequence[Box], regions: Regions, publishers: Sequence[str]
) -> Iterator[Claim]:
    """From the surest to the least sure."""
    told = [decision for decision in decisions if decision.role == "byline"]
    for decision in _once((*told, *regions.lead, *regions.doubtful)):
        if decision.role not in _PICTURE:
            yield from _claims_of(decision, _is_author_box(decision.block, boxes), _TOLD, publishers)
    for decision in regions.tail:
        if decision.role not in (*_PICTURE, "byline"):
            yield from _claims_of(decision, False, _TAIL, publishers)
    for card in read_cards(decisions):
        yield make_claim(
            "text:bio", card.bio or card.name, _CARD, [Byline(card.name, "person", card.role, card.url)], publishers
        )
    yield from _traces(decisions, publishers)


def _once(decisions: Iterable[Decision]) -> Iterable[Decision]:
    return {decision.block.index: decision for decision in decisions}.values()


def _claims_of(decision: Decision, boxed: bool, rank: int, publishers: Sequence[str]) -> Iterator[Claim]:
    for text in _lines(decision.block.text):
        form, names = _read_text(text, decision, boxed)
        bylines = merge_bylines(Byline(named.name, named.kind, named.role) for named in names)
        if not bylines:
            continue
        bylines = _with_links(bylines, decision.block)
        claim = make_claim(f"text:{form}", text, rank if form == "byline" else max(rank, _BOXED), bylines, publishers)
        limit = (WIRE if boxed or decision.role == "byline" else TRACE) if form == "agency" else PERSON
        yield claim._replace(worth=min(claim.worth, limit))


def _lines(text: str) -> Iterator[str]:
    """The lines of a block; a line that is only "By" opens the next."""
    opener = ""
    for line in text.split("\n"):
        if is_opener(line):
            opener = f"{line} "
        elif line:
            yield opener + line
            opener = ""


def _read_text(text: str, decision: Decision, boxed: bool) -> tuple[str, tuple[Named, ...]]:
    """The form and the names of a line: by its form, else by its marks, else by the box's name or the block's role."""
    if is_credit(text):
        return "credit", ()
    marks = [mark for mark in decision.block.marks if mark.text and mark.text in text]
    line = read_byline_line(_without_times(text, marks))
    if line and line.form != "bio":
        return line.form, line.names
    if decision.role != "byline" and decision.role in _PARAGRAPHS:
        return "none", ()
    if names := _names_of_marks(marks):
        return "author", names
    if not (boxed or decision.role == "byline") or len(text) > _LONGEST_NAME_LINE:
        return "none", ()
    return "author", read_byline_field(text) if decision.role == "byline" else read_names(text).named


_PARAGRAPHS = frozenset(("paragraph", "headline", "heading", "dek", "list", "quote"))


def _without_times(text: str, marks: Sequence[Mark]) -> str:
    for mark in marks:
        if mark.kind == "time":
            text = text.replace(mark.text, f" | {mark.text} | ", 1)
    return text


def _names_of_marks(marks: Sequence[Mark]) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    for mark in marks:
        if mark.kind == "author" and not is_credit(mark.text):
            for named in () if is_opener(mark.text) else read_byline_field(mark.text):
                found.setdefault(named.name.casefold(), named)
    return tuple(found.values())


def _is_author_box(block: Block, boxes: Sequence[Box]) -> bool:
    """True where an element around the block is named for authors."""
    index = block.box
    for _ in range(_BOXES_UP):
        if not 0 <= index < len(boxes):
            return False
        label = boxes[index].label
        if _AUTHOR_BOX.search(label):
            return not _NOT_AUTHOR_BOX.search(label)
        index = boxes[index].parent
    return False


def _traces(decisions: Sequence[Decision], publishers: Sequence[str]) -> Iterator[Claim]:
    """ "HAMBURG (dpa/lno) – …" at the beginning of the text, "… (Jane Doe, 3.5.2024)" at its end."""
    paragraphs = [decision.block.text for decision in decisions if decision.keep and decision.role == "paragraph"]
    if not paragraphs:
        return
    if (opening := _DATELINE.match(paragraphs[0][:120])) and is_agency(agency := opening["agency"] or opening["bare"]):
        yield make_claim("text:dateline", opening[0], _TAIL, [Byline(agency, "organization")], publishers)._replace(
            worth=TRACE
        )
    if closing := _CLOSING.search(paragraphs[-1][-200:]):
        names = read_names(without_dates(closing[1]))
        sure = not names.strange and all(" " in named.name or named.kind == "organization" for named in names.named)
        if sure and names.named:
            bylines = [Byline(named.name, named.kind, named.role) for named in names.named]
            claim = make_claim("text:closing", closing[0], _TAIL, bylines, publishers)
            yield claim._replace(worth=min(claim.worth, TRACE))


def _with_links(bylines: tuple[Byline, ...], block: Block) -> tuple[Byline, ...]:
    links = {anchor.text.strip(): anchor.href for anchor in block.anchors}
    return tuple(Byline(b.name, b.kind, b.role, b.url or links.get(b.name), b.bio) for b in bylines)
