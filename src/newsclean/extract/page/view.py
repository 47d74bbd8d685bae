"""View: everything that the rules may look at, worked out once a page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsclean.extract.block import Block, Segments
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.lines.date_line import read_meta_line
from newsclean.extract.lines.line_forms import LineForm, line_role
from newsclean.extract.page.announced import find_announced
from newsclean.extract.page.cards import find_cards
from newsclean.extract.page.entries import find_entries
from newsclean.extract.page.figures.find import find_figures
from newsclean.extract.page.figures.texts import FigureText
from newsclean.extract.page.invitations import find_forms
from newsclean.extract.page.layout import Layout, lay_out
from newsclean.extract.page.posts import find_posts
from newsclean.extract.page.settings import find_end
from newsclean.extract.page.threads import find_thread
from newsclean.extract.page.titles import Titles, fold
from newsclean.extract.page.trail import below_trail
from newsclean.extract.page.witness import find_witnesses

_LONGEST_HEADLINE = 300
_SHORTEST_TITLE = 12
_LONGEST_LINE = 300
_ALL = 0.9
_SHORTEST_PROSE = 60
_SHOWN = "dom:h1"
"""Origin of a title that only says that it stands on the page as one."""
_MENU = 8
"""Links, or blocks in foreign boxes, in a row."""
_LITTLE = 0.15
"""Share of the prose that may stand before the headline and still be something else."""


class Finding(NamedTuple):
    """What a test found out that knows more than one role."""

    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class View:
    """A page as the rules see it."""

    segments: Segments
    layout: Layout
    witnesses: frozenset[int]
    titles: Titles
    """The headline as metadata give it and as shown; several where they differ."""
    is_news: bool
    """Whether the page calls itself a news article."""
    deks: frozenset[str]
    authors: tuple[str, ...]
    """Names as the metadata give them."""
    headline: str
    """The headline as shown, folded; empty where no block shows it."""
    headline_at: int
    """Index of the block that shows the headline; -1 where none does."""
    trail_at: int
    """Index of the heading above it that ends a trail; -1 where there is none."""
    start: int
    """Index of the block at which the article may begin: the headline's, unless much of the text stands before it."""
    first: int
    """Index of the first block of prose in the root; the number of blocks where there is none."""
    second: int
    """Index of the second one; of the first, which may be a dek, a byline may stand below."""
    last: int
    """Index of the last one, or of a short sentence behind it that is set alike; -1 where there is none."""
    cards: frozenset[int]
    """Boxes that present other articles."""
    forms: frozenset[int]
    """Boxes that invite to fill in a form."""
    thread: range
    """Indexes of the blocks that readers wrote."""
    posts: frozenset[int]
    """Boxes that hold posts embedded from elsewhere."""
    entries: frozenset[int]
    """Indexes of the blocks that give the time of a live blog's entry."""
    figures: Mapping[int, FigureText]
    """Indexes of the blocks that stand with a picture."""
    lines: Mapping[int, LineForm]
    """Lines of furniture outside foreign boxes, by index."""
    announced: Mapping[int, LineForm]
    """Indexes of the blocks that stand under such a line."""


def look(segments: Segments, metadata: Metadata) -> View:
    """Work out where on the page the article stands and where its headline is."""
    stated = _fold_all(c for c in metadata.headlines if not _is_second(c) and c.origin != _SHOWN)
    headlines = Titles.of(stated | _fold_all(c for c in metadata.headlines if c.origin == _SHOWN))
    named = _find_named(segments.blocks, headlines)
    witnesses = find_witnesses(segments.blocks, metadata.bodies)
    layout = lay_out(segments, witnesses, segments.blocks[named[0]] if named else None)
    lines = _find_lines(layout.clear)
    announced = find_announced(segments, layout, lines)
    thread = find_thread(segments, layout, lines)
    figures = find_figures(segments, layout)
    cards = find_cards(segments, layout)
    prose = _find_prose(layout, {*figures, *thread}, cards)
    first = prose[0] if prose else len(segments.blocks)
    deks = _fold_all(metadata.deks)
    sure = [index for index in named if fold(segments.blocks[index].text) in stated]
    top = _find_headline(segments.blocks, layout, headlines, sure or named, first)
    below = below_trail(segments, layout, top, first)
    headline_at = max(top, below)
    headline = fold(segments.blocks[headline_at].text) if headline_at >= 0 else ""
    start = _start(segments.blocks, layout, prose, headline_at)
    return View(
        segments,
        layout,
        witnesses,
        Titles.of((*stated, headline)),
        any("newsarticle" in kind.lower() for kind in metadata.types),
        deks,
        tuple(dict.fromkeys(author.name for author in metadata.authors if " " in author.name)),
        headline,
        headline_at,
        top if below > top else -1,
        start,
        first,
        prose[1] if len(prose) > 1 else first,
        find_end(segments.blocks, segments.boxes, layout, prose),
        cards,
        find_forms(segments, layout),
        thread,
        find_posts(segments, layout),
        find_entries(segments, layout),
        figures,
        lines,
        announced,
    )


def _find_prose(layout: Layout, others: Collection[int], cards: Collection[int]) -> list[int]:
    """Running text in the root; where there is no more than one piece of it, the items of lists are the text."""
    clear = [b for b in layout.clear if layout.inside[b.box] and b.index not in others and b.box not in cards]
    prose = [b.index for b in clear if is_prose(b, layout.scale) and not read_meta_line(b.text)]
    return prose if len(prose) > 1 else [b.index for b in clear if b.index in prose or is_prose_item(b, layout.scale)]


def _fold_all(candidates: Iterable[Candidate]) -> frozenset[str]:
    return frozenset(filter(None, (fold(candidate.value) for candidate in candidates)))


def is_prose(block: Block, scale: float) -> bool:
    """Running text by its length and its few links; `scale` as in `length_scale`."""
    return block.kind in ("text", "quote") and len(block.text) >= _SHORTEST_PROSE * scale and block.link_share < 0.5


def is_prose_item(block: Block, scale: float) -> bool:
    """The same of an item."""
    return block.kind == "item" and len(block.text) >= _SHORTEST_PROSE * scale and block.link_share < 0.5


def _find_lines(clear: Sequence[Block]) -> dict[int, LineForm]:
    return {
        block.index: line
        for block in clear
        if len(block.text) <= _LONGEST_LINE and block.kind != "table" and (line := line_role(block.text))
    }


def _is_second(candidate: Candidate) -> bool:
    """schema.org's alternativeHeadline is as often the dek."""
    return "alternative" in candidate.origin.lower()


def _find_named(blocks: Sequence[Block], headlines: Titles) -> list[int]:
    """The blocks that say what metadata give as headline and are no mere link to it."""
    return [
        block.index
        for block in blocks
        if len(block.text) in headlines.lengths
        and headlines.has(block.text)
        and _could_be_headline(block)
        and (block.kind == "heading" or block.link_share <= _ALL)
    ]


def _find_headline(blocks: Sequence[Block], layout: Layout, headlines: Titles, named: Sequence[int], first: int) -> int:
    """The heading that says what metadata say, nearest before the text; else the last first-order heading before it."""
    before = [i for i in named if i <= first]
    if before:
        headings = [i for i in before if blocks[i].kind == "heading"]
        return _first_order(blocks, headings) if headings else before[-1]
    first_order = [b.index for b in blocks if b.level == 1 and b.kind == "heading" and b.index <= first]
    clear = [i for i in first_order if layout.foreign[blocks[i].box] is None]
    if clear or first_order:
        return (clear or first_order)[-1]
    return named[0] if named else _find_part_of_title(blocks, headlines, first)


def _first_order(blocks: Sequence[Block], headings: Sequence[int]) -> int:
    """The last of the headings; where it repeats one of a higher order, as lists of links do, that one."""
    last = blocks[headings[-1]]
    said = fold(last.text)
    higher = [i for i in headings if blocks[i].level < last.level and fold(blocks[i].text) in said]
    return higher[-1] if higher else last.index


def _find_part_of_title(blocks: Sequence[Block], headlines: Titles, first: int) -> int:
    """The last heading or bold line before the text that is a part of what the page calls itself."""
    lines = ((block, block.text.split("\n", 1)[0]) for block in blocks[: first + 1])
    set_apart = ((b.index, fold(line)) for b, line in lines if len(line) >= _SHORTEST_TITLE and _is_set_apart(b, line))
    return max((index for index, said in set_apart if any(said in title for title in headlines.folded)), default=-1)


def _is_set_apart(block: Block, line: str) -> bool:
    return block.bold_chars >= _ALL * len(line) or (block.kind == "heading" and block.link_share < _ALL)


def _start(blocks: Sequence[Block], layout: Layout, prose: Sequence[int], headline_at: int) -> int:
    menu = _menu_before(blocks, layout, headline_at)
    before = sum(len(blocks[i].text) for i in prose if menu < i < headline_at)
    return headline_at if before <= _LITTLE * sum(len(blocks[i].text) for i in prose) else 0


def _menu_before(blocks: Sequence[Block], layout: Layout, headline_at: int) -> int:
    """Index of the end of the last menu above the headline, -1 where none is: an article goes around no menu."""
    run = 0
    for block in reversed(blocks[: max(0, headline_at)]):
        run = run + 1 if block.link_share > _ALL or layout.foreign[block.box] is not None else 0
        if run >= _MENU:
            return block.index + _MENU - 1
    return -1


def _could_be_headline(block: Block) -> bool:
    return len(block.text) <= _LONGEST_HEADLINE and block.kind in ("heading", "text")
