"""Tree -> blocks, in one walk that never looks back into the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from newsclean.extract.block import Anchor, Block, BlockKind, Box, Mark, RawEmbed, RawImage, Segments
from newsclean.extract.document import Document
from newsclean.extract.plaintext import segment_text
from newsclean.extract.tables import data_rows
from newsclean.extract.tags import BLOCK, BOLD, EMBEDDING, HEADINGS, UNSEEN

_LABELS = frozenset(
    "class id itemprop role data-testid data-component data-type data-module data-name data-qa data-area aria-label"
    " data-component-name property rel data-print-layout data-tb-region data-gtm-name name".split()
)
_UNSHOWN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_UNSHOWN_INLINE = re.compile(r"\b(?:sr-only|visually-?hidden|screen-?reader(?:-?text)?|a11y-hidden)\b", re.I)
_CAPTION = re.compile(
    r"caption|cutline|bildunterschrift|bildtext|fotobijschrift|didascalia|pie-?de-?foto|legende\b", re.I
)
_DRAWN_BREAK = re.compile(r"(?:^|\s)(?:br|lb|line-?break|paragraph-?break)(?:\s|$)", re.I)
"""An empty span that the style sheet turns into a line break."""
_MARKS = (
    ("credit", re.compile(r"credit|copyright|photographer|fotograf|bildnachweis|image-?source", re.I)),
    ("caption", _CAPTION),
    ("author", re.compile(r"author|byline|autor\b|auteur", re.I)),
    ("time", re.compile(r"datepublished|datemodified|datecreated", re.I)),
)
_TELLING = BOLD | {"a", "time"}
_BREAK = "\0"
_BLANK_LINE = re.compile(r"(?<=[.!?…。！？।؟”\"»])[ \t\r]*\n[ \t\r]*\n\s*(?=\S)")
_LONG_TEXT = 400
_LONG_LINE = 80
"""Characters; lines that are longer on average are paragraphs set apart by single breaks."""


def segment(document: Document) -> Segments:
    """Take a page or a text apart. Every text that a reader can see is in exactly one block."""
    if document.text is not None:
        return segment_text(document.text)
    if document.tree is None:
        return Segments(())
    body = document.tree.find("body") if document.tree.tag == "html" else None
    return segment_tree(document.tree if body is None else body)


def segment_tree(root: etree._Element) -> Segments:
    """Take a tree apart from its root down; what stands behind the root is not looked at."""
    return _Walk().run(root)


class _Inline(NamedTuple):
    """An inline element that is still open."""

    element: etree._Element
    kind: str
    value: str | None
    start: int
    """Where its text begins in the buffer."""


class _Context(NamedTuple):
    """What blocks are that stand here."""

    kind: BlockKind
    level: int
    group: int
    ordered: bool
    item: int
    """Box of the nearest list item; -1 for none."""


_TOP = _Context("text", 0, -1, False, -1)


@dataclass(slots=True)
class _Walk:
    """The state of one walk: what is open, and what was found."""

    boxes: list[Box] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    images: list[RawImage] = field(default_factory=list)
    embeds: list[RawEmbed] = field(default_factory=list)
    contexts: list[_Context] = field(default_factory=list)
    box: int = -1
    """The box that is open."""
    buffer: list[str] = field(default_factory=list)
    inlines: list[_Inline] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    asides: list[tuple[str, int]] = field(default_factory=list)
    """Unshown text from inside the block that is open, and its box."""
    items: list[int] = field(default_factory=list)
    """For each block, the box of its list item."""
    sources: list[dict[str, str]] = field(default_factory=list)
    bold_chars: int = 0
    break_at: int = -1
    """Where in the buffer the last line break stands; -1 for none."""

    def run(self, root: etree._Element) -> Segments:
        walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            if event == "start":
                if self._start(element):
                    walker.skip_subtree()
            elif event == "end":
                self._end(element)
            if event != "start" and element is not root and element.tail:
                self._add(element.tail)
        self._flush()
        return Segments(
            tuple(_settle_items(self.blocks, self.items)), tuple(self.boxes), tuple(self.images), tuple(self.embeds)
        )

    def _start(self, element: etree._Element) -> bool:
        """Open an element; True where its inside is not to be walked."""
        tag = element.tag
        if tag in BLOCK or self.box < 0:
            return self._open_box(element, tag)
        if tag in UNSEEN or tag in EMBEDDING:
            self._unseen(element, tag)
            if tag in UNSEEN:
                return True
        elif tag == "br":
            self._break()
        elif tag in ("img", "amp-img"):
            self._image(dict(element.items()))
        elif tag == "picture":
            self.sources = [dict(source.items()) for source in element.iter("source")]
        else:
            return self._open_inline(element, tag)
        if element.text:
            self._add(element.text)
        return False

    def _end(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in BLOCK:
            if self.buffer or self.asides:
                self._flush()
            self.contexts.pop()
            self.box = self.boxes[self.box].parent
        elif self.inlines and self.inlines[-1].element is element:
            self._close_inline(self.inlines.pop(), len(self.buffer))
        elif tag == "picture":
            self.sources = []

    def _add(self, text: str) -> None:
        # White space that begins a block is not shown, and most of what stands between blocks is just that.
        if self.buffer or not text.isspace():
            if "\n" in text:
                text = self._keep_breaks(text)
            self.buffer.append(text)

    def _keep_breaks(self, text: str) -> str:
        """Line breaks count in preformatted text, and as blank lines between sentences (white-space: pre-line)."""
        if self.contexts[-1].kind == "code":
            return text.replace("\n", _BREAK)
        return _BLANK_LINE.sub(_BREAK + _BREAK, text) if len(text) > _LONG_TEXT else text

    # Boxes

    def _open_box(self, element: etree._Element, tag: str) -> bool:
        if self.buffer or self.asides:
            self._flush()
        label, hidden, background = _read_attributes(element)
        parent, index = self.box, len(self.boxes)
        if parent < 0:
            self.boxes.append(Box(index, parent, tag, label, hidden, 0))
            self.contexts.append(_TOP)
        else:
            outer = self.boxes[parent]
            self.boxes.append(Box(index, parent, tag, label, hidden or outer.hidden, outer.depth + 1))
            self.contexts.append(_context(self.contexts[-1], tag, label, index))
        self.box = index
        if background:
            self._image({"style": background})
        if tag == "table":
            rows = data_rows(element)
            if rows:
                self._add_table(element, rows)
                return True
        if element.text:
            self._add(element.text)
        return False

    def _add_table(self, element: etree._Element, rows: tuple[tuple[str, ...], ...]) -> None:
        links = sum(len(" ".join("".join(a.itertext()).split())) for a in element.iter("a"))
        text = "\n".join("\t".join(row) for row in rows)
        self._append(Block(len(self.blocks), text, "table", self.box, link_chars=links, rows=rows))

    # Inline elements

    def _open_inline(self, element: etree._Element, tag: str) -> bool:
        label, hidden, background = _read_attributes(element)
        if background:
            self._image({"style": background})
        if hidden or (label and _UNSHOWN_INLINE.search(label)):
            self._set_aside(element, tag, label)
            return True
        if label and element.text is None and len(element) == 0 and _DRAWN_BREAK.search(label):
            self._flush()
        else:
            kind, value = _inline_kind(element, tag, label) if label or tag in _TELLING else (None, None)
            if kind is None and self.contexts[-1].kind == "caption":
                kind = "piece"
            if kind:
                self.inlines.append(_Inline(element, kind, value, len(self.buffer)))
        if element.text:
            self._add(element.text)
        return False

    def _set_aside(self, element: etree._Element, tag: str, label: str) -> None:
        text = _fold("".join(element.itertext()))
        if text:
            parent = self.boxes[self.box]
            self.boxes.append(Box(len(self.boxes), parent.index, tag, label, True, parent.depth + 1))
            self.asides.append((text, len(self.boxes) - 1))

    def _close_inline(self, inline: _Inline, end: int) -> None:
        text = _fold("".join(self.buffer[inline.start : end]).replace(_BREAK, " "))
        if not text:
            return
        if inline.kind == "bold":
            self.bold_chars += len(text)
        elif inline.kind == "link":
            self.anchors.append(Anchor(text, inline.value or ""))
        else:
            self.marks.append(Mark(inline.kind, text, inline.value))  # type: ignore[arg-type]

    def _break(self) -> None:
        """A line break; the second in a row ends the block."""
        if self.break_at >= 0 and not "".join(self.buffer[self.break_at + 1 :]).strip():
            self._flush()
            return
        self.break_at = len(self.buffer)
        self.buffer.append(_BREAK)

    # What is not text

    def _image(self, attributes: dict[str, str]) -> None:
        href = next((inline.value for inline in reversed(self.inlines) if inline.kind == "link"), None)
        box = self.box
        self.images.append(RawImage(attributes, tuple(self.sources), box, len(self.blocks), href))

    def _unseen(self, element: etree._Element, tag: str) -> None:
        if tag == "noscript":
            for image in element.iter("img"):
                self._image(dict(image.items()))
        elif tag in EMBEDDING:
            self._embed(element, tag)

    def _embed(self, element: etree._Element, tag: str) -> None:
        attributes = dict(element.items())
        inner = next(element.iter("source"), None)
        if inner is not None and "src" not in attributes:
            attributes["src"] = inner.get("src") or ""
        self.embeds.append(RawEmbed(tag, attributes, self.box, len(self.blocks)))

    # Blocks

    def _flush(self) -> None:
        """End the block that is open. Inline elements that go on are split at this point."""
        if self.buffer:
            end = len(self.buffer)
            for inline in self.inlines:
                self._close_inline(inline, end)
            self.inlines = [inline._replace(start=0) for inline in self.inlines]
            lines = [line for piece in "".join(self.buffer).split(_BREAK) if (line := _fold(piece))]
            if lines:
                self._emit(lines)
            self.buffer.clear()
            self.anchors.clear()
            self.marks.clear()
            self.bold_chars = 0
            self.break_at = -1
        for text, box in self.asides:
            self._append(Block(len(self.blocks), text, "text", box))
        self.asides.clear()

    def _emit(self, lines: list[str]) -> None:
        context = self.contexts[-1]
        total = sum(map(len, lines))
        if len(lines) > 1 and total < _LONG_LINE * len(lines):
            lines = ["\n".join(lines)]
        for line in lines:
            alone = len(lines) == 1
            anchors = tuple(self.anchors) if alone else tuple(a for a in self.anchors if a.text in line)
            self._append(
                Block(
                    len(self.blocks),
                    line,
                    context.kind,
                    self.box,
                    context.level,
                    context.group,
                    context.ordered,
                    sum(len(anchor.text) for anchor in anchors),
                    self.bold_chars * len(line) // total,
                    anchors,
                    tuple(self.marks) if alone else tuple(m for m in self.marks if m.text in line),
                ),
                context.item,
            )

    def _append(self, block: Block, item: int = -1) -> None:
        self.blocks.append(block)
        self.items.append(item)


def _fold(text: str) -> str:
    return " ".join(text.split())


def _read_attributes(element: etree._Element) -> tuple[str, bool, str | None]:
    """The label, whether the element is unshown by its own attributes, and a style that holds a background image."""
    label = ""
    hidden = False
    background = None
    for key, value in element.items():
        if key in _LABELS:
            label = f"{label} {value}" if label else value
        elif key == "style":
            hidden = hidden or _UNSHOWN_STYLE.search(value) is not None
            background = value if "url(" in value else None
        elif key == "hidden":
            hidden = value.lower() != "until-found"
    return label, hidden, background


def _context(outer: _Context, tag: str, label: str, index: int) -> _Context:
    """What blocks are inside the box `index`, given what they are around it."""
    if tag in HEADINGS:
        return outer._replace(kind="heading", level=HEADINGS[tag])
    if tag in ("ul", "ol", "menu", "dl"):
        level = outer.level + 1 if outer.group >= 0 else 1
        return outer._replace(group=index, ordered=tag == "ol", level=level, item=-1)
    if tag in ("li", "dd", "dt"):
        return outer._replace(kind="item", item=index)
    if tag == "blockquote":
        return outer._replace(kind="quote", group=index, item=-1)
    if tag == "figcaption" or (label and outer.kind == "text" and _CAPTION.search(label)):
        return outer._replace(kind="caption")
    return outer._replace(kind="code") if tag == "pre" else outer


def _inline_kind(element: etree._Element, tag: str, label: str) -> tuple[str | None, str | None]:
    if tag == "a":
        href = element.get("href")
        return ("author", href) if href and _is_author_link(element) else ("link" if href else None, href)
    if tag in BOLD:
        return "bold", None
    if tag == "time":
        return "time", element.get("datetime")
    if label:
        for kind, pattern in _MARKS:
            if pattern.search(label):
                return kind, element.get("content") or element.get("href")
    return None, None


def _is_author_link(element: etree._Element) -> bool:
    return "author" in (element.get("rel") or "") or element.get("itemprop") == "author"


def _settle_items(blocks: list[Block], items: list[int]) -> Iterator[Block]:
    """An item of several blocks is no item of a list but a layout: its blocks are what they are."""
    counts: dict[int, int] = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    for block, item in zip(blocks, items, strict=True):
        if block.kind == "item" and counts[item] > 1:
            yield block._replace(kind="text", group=-1, level=0)
        else:
            yield block
