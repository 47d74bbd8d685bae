"""Kept blocks -> sections: headings open them, items of one list and lines of one quote come together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.article import Entry, Link, ListBlock, Paragraph, Quote, Section, Table
from newsclean.blocks import Plain
from newsclean.extract.addresses import resolve
from newsclean.extract.block import Decision
from newsclean.normalize.embeds import post_embed
from newsclean.normalize.when.entry_times import read_entry_time

_BODY = frozenset(("paragraph", "heading", "list", "quote", "table", "correction"))
_GROUPED = frozenset(("list", "quote", "embed"))
_SEEN = _BODY | {"entry", "embed"}


def build_sections(decisions: Sequence[Decision], base_url: str | None) -> tuple[Section, ...]:
    """Sections of the kept blocks, in their order. A first section without heading holds the lede.

    Posts stand as embeds. In a live blog every time line opens an Entry, and headings inside it are the entry's.
    """
    shown = [d for d in decisions if d.role in _SEEN and (d.keep or d.role in ("entry", "embed"))]
    first_entry = next((i for i, d in enumerate(shown) if d.role == "entry"), len(shown))
    sections = _sections(shown[:first_entry], base_url)
    entries = tuple(_entry(run, base_url) for run in _runs(shown[first_entry:], "entry"))
    if not entries:
        return sections
    *before, last = sections or (Section(None, None, ()),)
    return (*before, Section(last.heading, last.level, last.blocks + entries))


def _sections(decisions: Sequence[Decision], base_url: str | None) -> tuple[Section, ...]:
    return tuple(_section(run, base_url) for run in _runs(decisions, "heading"))


def _runs(decisions: Sequence[Decision], opener: str) -> Iterator[list[Decision]]:
    """Cut before every decision of the role `opener`."""
    run: list[Decision] = []
    for decision in decisions:
        if decision.role == opener and run:
            yield run
            run = []
        run.append(decision)
    if run:
        yield run


def _section(run: Sequence[Decision], base_url: str | None) -> Section:
    head = run[0]
    if head.role != "heading":
        return Section(None, None, tuple(_blocks(run, base_url)))
    return Section(head.block.text, max(2, head.block.level), tuple(_blocks(run[1:], base_url)))


def _entry(run: Sequence[Decision], base_url: str | None) -> Entry:
    """The time line, then perhaps a heading, then blocks; a later heading is a paragraph of the entry."""
    time, rest = run[0].block, run[1:]
    heading = None
    if rest and rest[0].role == "heading":
        heading, rest = rest[0].block.text, rest[1:]
    plain = [d._replace(role="paragraph") if d.role == "heading" else d for d in rest]
    return Entry(read_entry_time(time), heading, tuple(_blocks(plain, base_url)))


def _blocks(decisions: Sequence[Decision], base_url: str | None) -> Iterator[Plain]:
    for members in _units(decisions):
        role = members[0].role
        if role == "list":
            yield ListBlock(_texts(members), members[0].block.ordered, _links(members, base_url))
        elif role == "embed":
            yield post_embed([member.block for member in members], base_url)
        elif role == "quote":
            yield Quote("\n".join(_texts(members)), _links(members, base_url))
        else:
            yield _single(members[0], base_url)


def _units(decisions: Sequence[Decision]) -> Iterator[list[Decision]]:
    """Decisions that make one block: items of a list and of the lists in it, lines of a quote, of a post."""
    unit: list[Decision] = []
    for decision in decisions:
        if unit and not _belongs(decision, unit[0]):
            yield unit
            unit = []
        unit.append(decision)
    if unit:
        yield unit


def _belongs(decision: Decision, first: Decision) -> bool:
    if decision.role != first.role or decision.role not in _GROUPED:
        return False
    here, there = decision.block, first.block
    if decision.role == "list" and there.group >= 0:
        return here.group == there.group or here.level > there.level
    return here.group == there.group and (here.group >= 0 or decision.role != "quote")


def _single(decision: Decision, base_url: str | None) -> Plain:
    block = decision.block
    if decision.role == "table" and block.rows:
        return Table(block.rows)
    links = _links([decision], base_url)
    return Paragraph(block.text, links, "correction" if decision.role == "correction" else None)


def _texts(decisions: Sequence[Decision]) -> tuple[str, ...]:
    return tuple(decision.block.text for decision in decisions)


def _links(decisions: Sequence[Decision], base_url: str | None) -> tuple[Link, ...]:
    anchors = (anchor for decision in decisions for anchor in decision.block.anchors)
    return tuple(Link(anchor.text, absolute(anchor.href, base_url)) for anchor in anchors)


def absolute(href: str, base_url: str | None) -> str:
    """An address as the page means it; as it stands where it cannot be resolved."""
    try:
        return resolve(base_url, href.strip())
    except ValueError:
        return href
