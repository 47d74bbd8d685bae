"""Kept blocks -> sections: headings open them, items of one list and lines of one quote come together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import urljoin

from newsclean.article import Block, Link, ListBlock, Paragraph, Quote, Section, Table
from newsclean.extract.block import Decision, Segments

_BODY = frozenset(("paragraph", "heading", "list", "quote", "table", "entry", "correction"))


def build_sections(segments: Segments, decisions: Sequence[Decision], base_url: str | None) -> tuple[Section, ...]:
    """Sections of the kept blocks, in their order. A first section without heading holds the lede."""
    sections: list[Section] = []
    heading: str | None = None
    level: int | None = None
    blocks: list[Block] = []
    for is_heading, run in groupby((d for d in decisions if d.keep and d.role in _BODY), _opens):
        if not is_heading:
            blocks.extend(_blocks(list(run), base_url))
            continue
        for decision in run:
            if heading is not None or blocks:
                sections.append(Section(heading, level, tuple(blocks)))
            heading, level, blocks = decision.block.text, max(2, decision.block.level or 2), []
    if heading is not None or blocks:
        sections.append(Section(heading, level, tuple(blocks)))
    return tuple(sections)


def _opens(decision: Decision) -> bool:
    return decision.role == "heading"


def _blocks(decisions: list[Decision], base_url: str | None) -> Iterator[Block]:
    for (role, group), run in groupby(decisions, _unit):
        members = list(run)
        if role == "list":
            yield ListBlock(_texts(members), members[0].block.ordered, _links(members, base_url))
        elif role == "quote" and group >= 0:
            yield Quote("\n".join(_texts(members)), _links(members, base_url))
        else:
            yield from (_single(member, base_url) for member in members)


def _unit(decision: Decision) -> tuple[str, int]:
    return decision.role, decision.block.group if decision.role in ("list", "quote") else -1


def _single(decision: Decision, base_url: str | None) -> Block:
    block = decision.block
    if decision.role == "table":
        return Table(block.rows)
    links = _links([decision], base_url)
    if decision.role == "quote":
        return Quote(block.text, links)
    return Paragraph(block.text, links, "correction" if decision.role == "correction" else None)


def _texts(decisions: Sequence[Decision]) -> tuple[str, ...]:
    return tuple(decision.block.text for decision in decisions)


def _links(decisions: Sequence[Decision], base_url: str | None) -> tuple[Link, ...]:
    anchors = (anchor for decision in decisions for anchor in decision.block.anchors)
    return tuple(Link(anchor.text, _absolute(anchor.href, base_url)) for anchor in anchors)


def _absolute(href: str, base_url: str | None) -> str:
    try:
        return urljoin(base_url or "", href.strip())
    except ValueError:
        return href
