"""One walk over a tree, from node to node: what is open, and what was found."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from newsclean.extract.block import Block, Box, MarkKind, RawEmbed, RawImage, Segments, new_block, new_box
from newsclean.extract.markup.attributes import (
    Known,
    attributes_of,
    attributes_of_player,
    is_author_link,
    is_caption,
    is_unshown,
    mark_of,
    read_attributes,
    shows_picture,
)
from newsclean.extract.markup.context import SHAPING, Context, shape
from newsclean.extract.markup.dated import DATED, dated_title
from newsclean.extract.markup.flow import Flow, InlineKind, Passage, runs_on
from newsclean.extract.markup.headings import LOWEST_HEADLINE, is_beside_headline, level_of, says_nothing, stands_beside
from newsclean.extract.markup.seen import seen_text
from newsclean.extract.markup.tables import caption_of, data_rows
from newsclean.extract.markup.tags import BLOCK, BOLD, EMBEDDING, HEADINGS, SMALL, UNSEEN

_DRAWN_BREAK = re.compile(r"(?:^|\s)(?:br|lb|line-?break|paragraph-?break)(?:\s|$)", re.I)
"""An empty span that the style sheet turns into a line break."""


_Open = tuple[etree._Element, int, Context, bool]
"""A box that is open: its element, its index, what blocks in it are, and whether it is unshown."""


@dataclass(slots=True)
class Walk:
    """The state of one walk: what is open, and what was found."""

    boxes: list[Box] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    images: list[RawImage] = field(default_factory=list)
    embeds: list[RawEmbed] = field(default_factory=list)
    path: list[_Open] = field(default_factory=list)
    """The boxes that are open, the innermost last."""
    flow: Flow = field(default_factory=Flow)
    """The text of the block that is open."""
    asides: list[tuple[str, int]] = field(default_factory=list)
    """Unshown text from inside the block that is open, and its box."""
    items: dict[int, int] = field(default_factory=dict)
    """Box of a list item -> the first block in it."""
    sources: list[dict[str, str]] = field(default_factory=list)
    beside: Known[bool] = field(default_factory=lambda: Known(is_beside_headline))
    captions: Known[bool] = field(default_factory=lambda: Known(is_caption))
    unshown: Known[bool] = field(default_factory=lambda: Known(is_unshown))
    labelled: Known[MarkKind | None] = field(default_factory=lambda: Known(mark_of))

    @property
    def box(self) -> int:
        """The index of the innermost box that is open."""
        return self.path[-1][1]

    def run(self, root: etree._Element) -> Segments:
        open_inline, buffer = Walk._open_inline, self.flow.buffer
        self._open_root(root)
        element = root[0] if len(root) else None
        while element is not None:
            tag = element.tag
            if not _OPENERS.get(tag, open_inline)(self, element, tag):
                text = element.text
                if text and (buffer or not text.isspace()):
                    self._add(text)
                if len(element):
                    element = element[0]
                    continue
            element = self._leave(element, root)
        self._flush()
        return Segments(tuple(self.blocks), tuple(self.boxes), tuple(self.images), tuple(self.embeds))

    def _leave(self, element: etree._Element | None, root: etree._Element) -> etree._Element | None:
        """Close elements up to the first that another one follows, which is returned; None at the end."""
        flow, path = self.flow, self.path
        buffer, inlines = flow.buffer, flow.inlines
        while element is not None and element is not root:
            if element is path[-1][0]:
                if buffer or self.asides:
                    self._flush()
                path.pop()
            elif inlines and inlines[-1].element is element:
                flow.close()
            elif self.sources and element.tag == "picture":
                self.sources = []
            text = element.tail
            if text and (buffer or not text.isspace()):
                self._add(text)
            following = element.getnext()
            if following is not None:
                if not text:
                    flow.seam = len(buffer)
                return following
            element = element.getparent()
        return None

    def _add(self, text: str) -> None:
        """Add to the block that is open, which no white space begins."""
        buffer = self.flow.buffer
        kind = self.path[-1][2].kind
        # In a caption, a seam tells where the credit begins.
        if buffer and self.flow.seam == len(buffer) and kind != "caption" and runs_on(buffer[-1], text):
            buffer.append(" ")
        if "\n" in text:
            self.flow.add_lines(text, preformatted=kind == "code")
        else:
            buffer.append(text)

    # Boxes

    def _open_root(self, root: etree._Element) -> None:
        label, hidden, background = read_attributes(root)
        self.boxes.append(new_box((0, -1, root.tag, label, hidden, 0)))
        self.path.append((root, 0, Context(), hidden))
        if background:
            self._image({"style": background})
        if root.text and not root.text.isspace():
            self._add(root.text)

    def _open_box(self, element: etree._Element, tag: str) -> bool:
        if self.flow.buffer or self.asides:
            self._flush()
        label, hidden, background = read_attributes(element)
        _, parent, context, unshown = self.path[-1]
        index, hidden = len(self.boxes), hidden or unshown
        self.boxes.append(new_box((index, parent, tag, label, hidden, len(self.path))))
        if tag in SHAPING and not (tag == "dd" and self.captions[label]):
            context = shape(context, tag, index)
        elif "heading" in label and element.get("role") == "heading":
            context = context._replace(kind="heading", level=level_of(element.get("aria-level")))
        elif label and (context.kind == "text" or tag == "dd") and self.captions[label]:
            context = context._replace(kind="caption")
        elif tag == "p" and context.kind == "heading" and self._is_unclosed():
            context = context._replace(kind="text", level=0)
        self.path.append((element, index, context, hidden))
        if background:
            self._image({"style": background})
        return False

    def _is_unclosed(self) -> bool:
        """Whether the heading that is open holds a block already: its author forgot to close it."""
        heading = next((box for element, box, _, _ in reversed(self.path) if element.tag in HEADINGS), len(self.boxes))
        return bool(self.blocks) and self.blocks[-1].box >= heading

    def _open_table(self, element: etree._Element, tag: str) -> bool:
        self._open_box(element, tag)
        rows = data_rows(element)
        if rows:
            if caption := caption_of(element):
                self.blocks.append(Block(len(self.blocks), caption, "text", self.box))
            links = sum(len(seen_text(a)) for a in element.iter("a"))
            text = "\n".join("\t".join(row) for row in rows)
            self.blocks.append(Block(len(self.blocks), text, "table", self.box, link_chars=links, rows=rows))
        return bool(rows)

    # Inline elements

    def _open_inline(self, element: etree._Element, tag: str) -> bool:
        label, hidden, background = read_attributes(element)
        if background:
            self._image({"style": background})
        elif "-" in tag and shows_picture(element):
            self._image(attributes_of(element))
        if hidden or (label and self.unshown[label]):
            self._set_aside(element, tag, label)
            return True
        if label and element.text is None and len(element) == 0 and _DRAWN_BREAK.search(label):
            self._flush()
            return False
        if (context := self.path[-1][2]).kind == "heading":
            if tag == "a" and says_nothing(element):
                self._set_aside(element, tag, label)
                return True
            if self._stands_beside(element, tag, label, context):
                return False
        kind, value = self._inline_kind(element, tag, label)
        if kind:
            self.flow.open(element, kind, value)
        return False

    def _stands_beside(self, element: etree._Element, tag: str, label: str, context: Context) -> bool:
        """Open a kicker or a subtitle inside the page's heading as a box of text; False for any other element."""
        told = (label and self.beside[label]) or (tag == "small" and context.level == 1)
        if not told or context.level > LOWEST_HEADLINE or not stands_beside(element, begun=bool(self.flow.buffer)):
            return False
        self._open_box(element, tag)
        self.path[-1] = (element, self.box, context._replace(kind="text", level=0), self.path[-1][3])
        return True

    def _inline_kind(self, element: etree._Element, tag: str, label: str) -> tuple[InlineKind | None, str | None]:
        kind: InlineKind | None = None
        value = None
        if tag == "a":
            value = element.get("href")
            if value:
                kind = "author" if "author" in label and is_author_link(element) else "link"
        elif tag in BOLD:
            kind, value = "bold", tag if self._is_by_picture() else None
        elif tag == "time":
            kind, value = "time", element.get("datetime")
        elif tag in DATED and (moment := dated_title(element)):
            kind, value = "time", moment
        elif label and (mark := self.labelled[label]):
            kind, value = mark, element.get("content") or element.get("href")
        if kind is None and (tag in SMALL or self._is_by_picture()):
            kind, value = "piece", tag
        return kind, value

    def _is_by_picture(self) -> bool:
        """Whether the block that is open is a caption, or stands right behind a picture and may be one."""
        if self.path[-1][2].kind == "caption":
            return True
        return bool(self.images) and self.images[-1].position == len(self.blocks)

    def _set_aside(self, element: etree._Element, tag: str, label: str) -> None:
        text = seen_text(element)
        if text:
            index = len(self.boxes)
            self.boxes.append(new_box((index, self.box, tag, label, True, len(self.path))))
            self.asides.append((text, index))

    def _break(self, _element: etree._Element, _tag: str) -> bool:
        if not self.flow.end_line():
            self._flush()
        return False

    # What is not text

    def _skip(self, _element: etree._Element, _tag: str) -> bool:
        return True

    def _open_image(self, element: etree._Element, _tag: str) -> bool:
        self._image(attributes_of(element))
        return False

    def _open_picture(self, element: etree._Element, _tag: str) -> bool:
        self.sources = [attributes_of(source) for source in element.iter("source")]
        return False

    def _open_noscript(self, element: etree._Element, _tag: str) -> bool:
        for image in element.iter("img"):
            self._image(attributes_of(image))
        return True

    def _open_embed(self, element: etree._Element, tag: str) -> bool:
        attributes = attributes_of_player(element)
        if poster := attributes.get("poster"):
            self._image({"poster": poster})
        self.embeds.append(RawEmbed(tag, attributes, self.box, len(self.blocks)))
        return tag in UNSEEN

    def _image(self, attributes: dict[str, str]) -> None:
        self.images.append(RawImage(attributes, tuple(self.sources), self.box, len(self.blocks), self.flow.link()))

    # Blocks

    def _flush(self) -> None:
        """End the block that is open."""
        if self.flow.buffer:
            for passage in self.flow.take():
                self._append(passage)
        if self.asides:
            first = len(self.blocks)
            self.blocks += [Block(first + i, text, "text", box) for i, (text, box) in enumerate(self.asides)]
            self.asides.clear()

    def _append(self, passage: Passage) -> None:
        text, link_chars, bold_chars, anchors, marks = passage
        _, box, context, _ = self.path[-1]
        index = len(self.blocks)
        if context.item >= 0:
            context = self._settle_item(context, index)
        kind, level, group, ordered, _ = context
        self.blocks.append(
            new_block((index, text, kind, box, level, group, ordered, link_chars, bold_chars, anchors, marks, ()))
        )

    def _settle_item(self, context: Context, index: int) -> Context:
        """An item of several blocks, or one under a heading of its own list, is a text like others."""
        first = self.items.setdefault(context.item, index)
        if first < index and self.blocks[first].kind == "item":
            self.blocks[first] = self.blocks[first]._replace(kind="text", group=-1, level=0)
        headed = index > 0 and self.blocks[-1].kind == "heading" and self.blocks[-1].group == context.group
        if context.kind == "item" and (first < index or headed):
            return Context("text", ordered=context.ordered)
        return context


_OPENERS: Mapping[str, Callable[[Walk, etree._Element, str], bool]] = {
    **dict.fromkeys(BLOCK, Walk._open_box),
    **dict.fromkeys(UNSEEN, Walk._skip),
    **dict.fromkeys(EMBEDDING, Walk._open_embed),
    "table": Walk._open_table,
    "br": Walk._break,
    "img": Walk._open_image,
    "amp-img": Walk._open_image,
    "picture": Walk._open_picture,
    "noscript": Walk._open_noscript,
}
"""What opens an element of each tag, and says whether its inside is to be passed over; any other tag is inline."""
