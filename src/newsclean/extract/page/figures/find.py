"""Figures: which blocks stand with a picture of the article, whatever the markup."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.extract.block import Block, Box, RawEmbed, RawImage, Segments
from newsclean.extract.images import why_decoration
from newsclean.extract.lines.stops import OR_COLON, ends_in
from newsclean.extract.nearby import blocks_near, stands_in
from newsclean.extract.page.figures.apart import Apart
from newsclean.extract.page.figures.below import read_below
from newsclean.extract.page.figures.evidence import (
    LONGEST_FIGURE,
    MOST_CAPTIONS,
    Frame,
    find_evidence,
    is_small,
)
from newsclean.extract.page.figures.texts import (
    FEW_WORDS,
    FigureText,
    gives_credit,
    is_control,
    is_lone_name,
    read_texts,
)
from newsclean.extract.page.layout import Layout
from newsclean.extract.page.tree import end_of

_MOST_BLOCKS = 4
_MOST_OF_TEXT = 0.5
"""Share of the root's prose; a box with more, in several paragraphs, holds the article."""
_PARAGRAPH = 60
"""Characters of a paragraph, at the least."""
_BEFORE_ROOT = 80
"""Blocks before the root among which the lead picture is looked for."""
_TITLES = 3
"""Blocks before a picture among which the title of its teaser stands."""
_CLIMB = 6
"""Boxes up from a picture in which its text is looked for."""
_SOFT = frozenset(("related", "interface", "player", "gallery"))
"""Roles that class words may claim for a figure without telling much: "slider", "widget", "zoom-button"."""
_STRICT = frozenset("navigation site newsletter comments advert bio consent share tags".split())


class _Page(NamedTuple):
    """What is asked of a page while its figures are found."""

    segments: Segments
    layout: Layout
    controls: _Controls
    apart: Apart


def find_figures(segments: Segments, layout: Layout) -> Mapping[int, FigureText]:
    """The blocks that stand with a picture in the article's root or before it, by their index."""
    first, end = _reach(layout)
    found: dict[int, FigureText] = {}
    for block in segments.blocks[first:end]:
        if block.kind == "caption" and block.index not in found:
            found.update(_read_captions(segments, layout, block))
    page = _Page(segments, layout, _Controls(segments), Apart(segments, layout))
    for image in segments.images:
        if first <= image.position <= end and _may_show_something(layout, image):
            for index, text in _around(page, image).items():
                found.setdefault(index, _beside_caption(segments, index, text, found))
    return found


def _beside_caption(segments: Segments, index: int, text: FigureText, found: Mapping[int, FigureText]) -> FigureText:
    """A lone name in a figure whose caption stands elsewhere in it is whoever made the picture."""
    block, following = segments.blocks[index], found.get(index + 1)
    if text.role != "caption" or following is None or following.role != "caption" or not is_lone_name(block):
        return text
    top = _figure_around(segments.boxes, block.box)
    inside = segments.boxes[top].tag == "figure" and stands_in(segments.boxes, segments.blocks[index + 1].box, top)
    return FigureText("credit", "a name beside the picture's caption") if inside else text


class _Controls(dict[int, bool]):
    """Whether a block is a control, by its index; worked out when it is first asked for."""

    def __init__(self, segments: Segments) -> None:
        self._segments = segments

    def __missing__(self, index: int) -> bool:
        self[index] = is_control(self._segments.boxes, self._segments.blocks[index])
        return self[index]


def _reach(layout: Layout) -> tuple[int, int]:
    inside = layout.inside
    places = [index for index, home in enumerate(layout.tree.homes) if inside[home]]
    return (max(0, places[0] - _BEFORE_ROOT), places[-1] + 1) if places else (0, 0)


def _may_show_something(layout: Layout, image: RawImage) -> bool:
    return layout.foreign[image.box] not in _STRICT and tuple(image.attributes) != ("style",)


def _read_captions(segments: Segments, layout: Layout, block: Block) -> dict[int, FigureText]:
    """The captions that stand in one figure; in a figure that shows words, they say whose words."""
    boxes = segments.boxes
    top = boxes[_figure_around(boxes, block.box)]
    around = blocks_near(segments, top.index, block.index, 2 * _MOST_BLOCKS)
    captions = [other for other in around if other.kind == "caption"]
    if not _is_welcome(segments, layout, top, captions):
        return {}
    if _is_running_text(segments, top, captions):
        return {}
    shows_words = any(other.kind == "quote" for other in around)
    asides = [other for other in captions if shows_words or is_control(boxes, other)]
    if "caption" in boxes[boxes[block.box].parent].label:
        parent = boxes[block.box].parent
        asides += [other for other in around if other.kind == "heading" and boxes[other.box].parent == parent]
    texts = [other for other in captions if other not in asides]
    reason = "stands in a picture's caption and says nothing of the picture"
    return read_texts(boxes, texts, "stands in a picture's caption") | {
        aside.index: FigureText("aside", reason) for aside in asides
    }


def _is_running_text(segments: Segments, top: Box, captions: Sequence[Block]) -> bool:
    """Sentences in a box that is called a caption, where no picture, no figure and no credit is to be seen."""
    if top.tag in ("figure", "figcaption") or gives_credit(captions):
        return False
    if not any(len(block.text) > FEW_WORDS and ends_in(block.text, OR_COLON) for block in captions):
        return False
    first, last = captions[0].index - 1, captions[-1].index + 1
    around = max(0, segments.boxes[max(0, top.parent)].parent)
    return not any(
        stands_in(segments.boxes, item.box, around)
        for items in (segments.images, segments.embeds)
        for item in items[bisect_left(items, first, key=_position) : bisect_right(items, last, key=_position)]
    )


def _position(item: RawImage | RawEmbed) -> int:
    return item.position


def _figure_around(boxes: Sequence[Box], index: int) -> int:
    """The figure that a caption stands in; the caption itself where there is none."""
    top = index
    for _ in range(_CLIMB):
        if boxes[index].tag == "figure":
            return index
        if boxes[index].tag == "figcaption" or "caption" in boxes[index].label:
            top = index
        if boxes[index].parent < 0:
            break
        index = boxes[index].parent
    return top


def _is_welcome(segments: Segments, layout: Layout, box: Box, blocks: Sequence[Block]) -> bool:
    """Whether a figure stands in nothing foreign: its own boxes, and those that hold nothing else, do not count.

    What is named as a carousel may be a gallery: it is if it gives credit.
    """
    if box.hidden or not blocks:
        return False
    linked = any(block.link_chars for block in blocks)
    top = box.index if linked else _widest(segments, layout, box.index, blocks)
    parent = segments.boxes[top].parent
    role = layout.foreign[parent] if parent >= 0 else None
    if role is None or role not in _SOFT or linked:
        return role is None
    return gives_credit(blocks) or (role == "interface" and any(len(block.text) > FEW_WORDS for block in blocks))


def _widest(segments: Segments, layout: Layout, index: int, blocks: Sequence[Block]) -> int:
    """The widest box around a figure that is named as nothing much and holds no other text."""
    boxes = segments.boxes
    beside = segments.blocks[max(0, blocks[0].index - 1) : blocks[-1].index + 2]
    others = [block.box for block in beside if not blocks[0].index <= block.index <= blocks[-1].index]
    parent = boxes[index].parent
    while parent >= 0 and layout.foreign[parent] in (None, *_SOFT):
        if any(stands_in(boxes, other, parent) for other in others):
            break
        index, parent = parent, boxes[parent].parent
    return index


def _around(page: _Page, image: RawImage) -> dict[int, FigureText]:
    """What the blocks near a picture are to it."""
    segments, layout = page.segments, page.layout
    frame = _frame(page, image, image.box)
    reason = find_evidence(frame) if frame else None
    if frame and reason and not why_decoration(image, segments.boxes):
        if not _is_welcome(segments, layout, frame.box, frame.blocks):
            return {}
        texts = read_texts(segments.boxes, frame.blocks, reason)
        if any(text.role == "caption" for text in texts.values()):
            return texts
        wider = _frame(page, image, frame.box.parent)
        return read_texts(segments.boxes, wider.blocks, reason) if wider and _is_completed(frame, wider) else texts
    if layout.foreign[image.box] is not None:
        return {}
    return read_below(segments, image, page.apart if _may_be_captioned(page, image) else None)


def _may_be_captioned(page: _Page, image: RawImage) -> bool:
    """Whether the text right behind a picture may be about it: neither is an ornament, or stands in what is foreign."""
    text = page.segments.blocks[image.position : image.position + 1]
    if not text or page.layout.foreign[text[0].box] is not None:
        return False
    if is_small(image) or _is_teaser(page.segments, image):
        return False
    return why_decoration(image, page.segments.boxes) is None


def _is_teaser(segments: Segments, image: RawImage) -> bool:
    """Whether a picture leads where a title right before it does."""
    if not image.href:
        return False
    before = segments.blocks[max(0, image.position - _TITLES) : image.position]
    return any(anchor.href == image.href for block in before for anchor in block.anchors)


def _is_completed(frame: Frame, wider: Frame) -> bool:
    """Whether a wider box adds to a picture's credit the caption alone."""
    more = [block for block in wider.blocks if block not in frame.blocks]
    return 0 < len(more) <= MOST_CAPTIONS and all(map(frame.apart.is_apart, more))


def _frame(page: _Page, image: RawImage, start: int) -> Frame | None:
    """The smallest box around a picture, from `start` up, that holds text.

    None where it holds the article or what is no picture's.
    """
    boxes, controls = page.segments.boxes, page.controls
    index = start
    for _ in range(_CLIMB):
        if index < 0:
            break
        box = boxes[index]
        around = blocks_near(page.segments, index, image.position, _MOST_BLOCKS + 1)
        if len(around) > _MOST_BLOCKS or _holds_article(page.layout, index, around):
            return None
        if any(_is_no_caption(block, image, box) and not controls[block.index] for block in around):
            return None
        blocks = [block for block in around if not controls[block.index]]
        if blocks:
            return Frame(image, box, blocks, page.apart, page.layout.foreign[index] is not None)
        index = box.parent
    return None


def _holds_article(layout: Layout, index: int, blocks: Sequence[Block]) -> bool:
    """Whether a box is or holds the article's root, or paragraphs that make most of it."""
    if index <= layout.root:
        return layout.tree.parents[index] < 0 or end_of(layout.tree, index) > layout.root
    if layout.mass[index] <= layout.mass[layout.root] * _MOST_OF_TEXT:
        return False
    return sum(len(block.text) >= _PARAGRAPH * layout.scale for block in blocks) > 1


def _is_no_caption(block: Block, image: RawImage, box: Box) -> bool:
    """Linked elsewhere, of a list, a table or a quotation, or too long."""
    if block.kind in ("table", "quote") or len(block.text) > LONGEST_FIGURE:
        return True
    if block.kind == "item":
        return not (box.tag == "dl" or (box.tag == "li" and gives_credit((block,))))
    return block.link_share > 0.5 and not _leads_to_picture(block, image)


def _leads_to_picture(block: Block, image: RawImage) -> bool:
    """Whether a text is linked as its picture is, to a larger one or a gallery, and gives credit as no teaser does."""
    return bool(image.href) and any(image.href == anchor.href for anchor in block.anchors) and gives_credit((block,))
