"""Block: where pages and texts meet. A value without any live tree node; NamedTuples, since a page has hundreds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Literal, NamedTuple

BlockKind = Literal["text", "heading", "item", "quote", "table", "caption", "code"]
MarkKind = Literal["time", "author", "caption", "credit", "piece"]


class Box(NamedTuple):
    """An element that holds blocks, as a value: the path of a block is its box and that box's parents."""

    index: int  # type: ignore[assignment]
    """Position in `Segments.boxes`; a parent's is always smaller than its children's."""
    parent: int
    """Index of the parent box; -1 for the outermost."""
    tag: str
    label: str
    """The words its author named it by: class, id, itemprop, role and the like."""
    hidden: bool
    """True where the element or one above it is not shown."""
    depth: int


class Mark(NamedTuple):
    """An inline element inside a block whose own markup says what it is."""

    kind: MarkKind
    """"piece" is any other element in a caption or right behind a picture: where it begins or ends, a credit may."""
    text: str
    value: str | None
    """The machine-readable side: `datetime` of a time, `href` of an author, the tag of a piece."""


class Anchor(NamedTuple):
    """A link inside a block."""

    text: str
    href: str


class Block(NamedTuple):
    """One piece of text that a reader sees as a unit."""

    index: int  # type: ignore[assignment]
    text: str
    """White space folded to single spaces; "\\n" where the page breaks the line."""
    kind: BlockKind
    box: int
    """Index of the innermost box; -1 in a text."""
    level: int = 0
    """1-6 of a heading; depth of a list item; 0 else."""
    group: int = -1
    """Index of the box (or the line) that ties items of one list, paragraphs of one quote together; -1 for none."""
    ordered: bool = False
    """True for an item of a numbered list."""
    link_chars: int = 0
    """Characters of `text` that stand in links."""
    bold_chars: int = 0
    """Characters of `text` that are set bold."""
    anchors: tuple[Anchor, ...] = ()
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    """Cells of a table."""

    @property
    def link_share(self) -> float:
        """Share of the text that stands in links, 0 to 1."""
        return min(1.0, self.link_chars / max(1, len(self.text)))


class RawImage(NamedTuple):
    """A picture as the page has it, nothing judged."""

    attributes: Mapping[str, str]
    """Of the img (amp-img, video poster, element with a background) itself."""
    sources: tuple[Mapping[str, str], ...]
    """Attributes of the picture's source elements."""
    box: int
    position: int
    """Index of the first block after it."""
    href: str | None
    """Where the link around it leads."""


class RawEmbed(NamedTuple):
    """An iframe, video, audio or social post."""

    tag: str
    attributes: Mapping[str, str]
    box: int
    position: int


class Spacing(NamedTuple):
    """The white space before a block of a text."""

    indent: int
    """Columns before its line."""
    gap: int
    """Blank lines before it."""


class Segments(NamedTuple):
    """A page or a text, taken apart."""

    blocks: tuple[Block, ...]
    boxes: tuple[Box, ...] = ()
    images: tuple[RawImage, ...] = ()
    embeds: tuple[RawEmbed, ...] = ()
    layout: tuple[Spacing, ...] = ()
    """Of a text: one for each block. Empty for a page."""


class Role(NamedTuple):
    """What a block is. `kept` says whether its text goes into the Article."""

    name: str
    kept: bool


class Decision(NamedTuple):
    """One line of the ledger."""

    block: Block
    keep: bool
    """True where the block's text stands in the Article."""
    role: str
    """See `newsclean.extract.roles`."""
    rule: str
    """The rule that decided, by name."""
    reason: str
    """In words."""


new_box = partial(tuple.__new__, Box)
new_anchor = partial(tuple.__new__, Anchor)
new_block = partial(tuple.__new__, Block)
new_decision = partial(tuple.__new__, Decision)
"""Made of a tuple of all the fields, in half the time of a call: a page has a thousand of them."""
