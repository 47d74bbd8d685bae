"""Text -> blocks: what a scraper left behind, taken apart by its lines."""

from __future__ import annotations

from newsclean.extract.block import Block, Segments, Spacing
from newsclean.extract.text.labelled import join_labels
from newsclean.extract.text.lines import Line, close_brackets, is_numbered, read_lines, whole
from newsclean.extract.text.link_marks import drop_link_marks
from newsclean.extract.text.markdown import is_markdown, segment_markdown
from newsclean.extract.text.rejoin import rejoin
from newsclean.extract.text.seams import part_at_seams
from newsclean.extract.text.tables import by_tables, table_block
from newsclean.extract.text.unwrap import unwrap

_DUMP_SHARE = 0.3
_DASHES = "-–o"


def segment_text(text: str) -> Segments:
    """Blocks of a plain text, one a line, hard-wrapped lines joined; Markdown read as such.

    The text of a block equals the source's, white space, bullets and Markdown's marks aside.
    """
    lines = join_labels(close_brackets(rejoin(drop_link_marks(unwrap(read_lines(part_at_seams(text)))))))
    if is_markdown(lines):
        return segment_markdown(lines)
    indented = sum(line.indent > 0 for line in lines) > _DUMP_SHARE * len(lines)
    blocks: list[Block] = []
    layout: list[Spacing] = []
    for first, end in by_tables(lines):
        if end - first > 1:
            blocks.append(table_block(len(blocks), lines[first:end]))
        else:
            blocks.append(_block(len(blocks), first, lines, blocks[-1] if blocks else None, indented))
        layout.append(Spacing(lines[first].indent, lines[first].gap))
    return Segments(tuple(blocks), layout=tuple(layout))


def _block(place: int, index: int, lines: list[Line], before: Block | None, indented: bool) -> Block:
    line = lines[index]
    if not _is_item(index, lines, indented):
        return Block(place, whole(line), "text", -1)
    tied = before is not None and before.kind == "item" and not line.gap and lines[index - 1].indent == line.indent
    group = before.group if tied and before else place
    return Block(place, line.text or line.bullet, "item", -1, group=group, ordered=is_numbered(line))


def _is_item(index: int, lines: list[Line], indented: bool) -> bool:
    """A bullet makes an item; a dash, an "o" or a number only beside another, or in a text laid out by indents."""
    line = lines[index]
    if not line.bullet:
        return False
    if not is_numbered(line) and line.bullet not in _DASHES:
        return True
    neighbours = [lines[i] for i in (index - 1, index + 1) if 0 <= i < len(lines)]
    beside = any(
        other.bullet and is_numbered(other) == is_numbered(line) for other in neighbours if not _parted(line, other)
    )
    return beside or (indented and not is_numbered(line) and line.indent > 0)


def _parted(line: Line, other: Line) -> bool:
    return line.gap > 0 and other.gap > 0
