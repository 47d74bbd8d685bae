"""Markdown as scrapers write it: headings, links, pictures, lists, quotes, emphasis."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from newsclean.extract.block import Anchor, Block, RawImage, Segments, Spacing
from newsclean.extract.text.lines import Line, is_numbered
from newsclean.extract.text.tables import by_tables, table_block

_HEADING = re.compile(r"(#{1,6})\s+(\S.*?)\s*#*$")
_RULE = re.compile(r"(?:[-*_]\s?){3,40}$|=+$")
_QUOTE = re.compile(r"(?:>\s?){1,6}")
_IMAGE = re.compile(r"!\[([^\[\]]{0,400})\]\(\s*<?([^\s()<>]{1,2000})>?(?:\s+[\"'][^\"']{0,400}[\"'])?\s*\)")
_LINKED_IMAGE = re.compile(r"\[\s*(!\[[^\[\]]{0,400}\]\([^()]{1,2000}\))\s*\]\([^()]{0,2000}\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]]{0,600})\]\(\s*<?([^\s()<>]{0,2000})>?(?:\s+[\"'][^\"']{0,400}[\"'])?\s*\)")
_REFERENCE = re.compile(r"(?<!!)\[([^\[\]]{0,600})\] ?\[([^\[\]]{1,60})\]")
_DEFINITION = re.compile(r"\[([^\[\]]{1,60})\]: ?<?((?:https?:/|mailto:|[/#.])\S{0,2000}?)>?$")
_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=\S)([^*]{1,2000}?)(?<=\S)\*(?![\w*])|(?<![\w_])_(?=\S)([^_]{1,2000}?)(?<=\S)_(?![\w_])"
)
_ITALIC = re.compile(r"([*_])(?!\1)[^*_]{1,600}\1(?:\s?\([^()]{1,160}\))?")
"""With a credit in brackets behind it, perhaps."""
_CODE = re.compile(r"`([^`]{1,500})`")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_PRIVATE = 0xE000
"""Escaped marks wait in the private use area until the others have been read."""
_ESCAPED = re.compile("[\ue020-\ue07f]")
_MARKS = 2


def is_markdown(lines: list[Line]) -> bool:
    """Whether the text is Markdown: two headings, links, pictures or bold lines written its way."""
    signs = (line for line in lines if _is_sign(line))
    return sum(1 for _ in islice(signs, _MARKS)) == _MARKS


def _is_sign(line: Line) -> bool:
    text = line.text
    if _HEADING.match(text) and not line.bullet:
        return True
    return (
        "](http" in text
        or _DEFINITION.match(text) is not None
        or "](/" in text
        or "![" in text
        or (text.startswith("**") and text.endswith("**"))
    )


def segment_markdown(lines: list[Line]) -> Segments:
    """The blocks and pictures of a Markdown text."""
    blocks: list[Block] = []
    images: list[RawImage] = []
    layout: list[Spacing] = []
    group = -1
    pictured = False
    addresses = {match[1]: match[2] for line in lines if (match := _DEFINITION.match(line.text))}
    for first, end in by_tables(lines):
        line = lines[first]
        if _DEFINITION.match(line.text):
            continue
        if line.gap or not blocks or blocks[-1].kind not in ("item", "quote"):
            group = first
        text, found = _without_images(_resolve(line.text, addresses))
        block = (
            table_block(len(blocks), lines[first:end]) if end - first > 1 else _block(len(blocks), line, text, group)
        )
        if block and block.kind == "text" and pictured and _is_caption(line, lines[end : end + 1]):
            block = block._replace(kind="caption")
        pictured = bool(found) and not text
        images += (RawImage({"src": src, "alt": alt}, (), -1, len(blocks), None) for alt, src in found)
        if block and block.text:
            blocks.append(block)
            layout.append(Spacing(line.indent, line.gap))
    return Segments(tuple(blocks), images=tuple(images), layout=tuple(layout))


def _is_caption(line: Line, following: list[Line]) -> bool:
    """Below a picture: the one line of its own paragraph, or one that is set in italics as a whole."""
    alone = not line.gap and all(other.gap for other in following)
    return alone or _ITALIC.fullmatch(line.text) is not None


def _resolve(text: str, addresses: Mapping[str, str]) -> str:
    """Links by reference, "[label][3]", written out; as they are where nothing defines the reference."""
    if "][" not in text and "] [" not in text:
        return text
    return _REFERENCE.sub(
        lambda match: f"[{match[1]}]({addresses[match[2]]})" if match[2] in addresses else match[0], text
    )


def _without_images(text: str) -> tuple[str, list[tuple[str, str]]]:
    text = _LINKED_IMAGE.sub(r"\1", text)
    return _IMAGE.sub(" ", text).strip(), _IMAGE.findall(text)


def _block(index: int, line: Line, text: str, group: int) -> Block | None:
    if not line.bullet and _RULE.match(text):
        return None
    heading = None if line.bullet else _HEADING.match(text)
    if heading:
        return _inline(Block(index, heading[2], "heading", -1, level=len(heading[1])))
    quote = None if line.bullet else _QUOTE.match(text)
    if quote:
        return _inline(Block(index, text[quote.end() :], "quote", -1, group=group))
    if line.bullet and text:
        return _inline(Block(index, text, "item", -1, level=line.indent // 2, group=group, ordered=is_numbered(line)))
    return _inline(Block(index, text, "text", -1))


def _inline(block: Block) -> Block:
    """The block with the marks of links and emphasis read."""
    text = block.text
    anchors = tuple(Anchor(_plain(label), href) for label, href in _LINK.findall(text) if label.strip())
    text = _LINK.sub(r"\1", text)
    bold = sum(len(match[2]) for match in _STRONG.finditer(text))
    plain = _plain(text)
    linked = sum(len(anchor.text) for anchor in anchors)
    return block._replace(text=plain, anchors=anchors, link_chars=linked, bold_chars=bold)


def _plain(text: str) -> str:
    text = _ESCAPE.sub(lambda match: chr(_PRIVATE + ord(match[1])), text)
    text = _STRONG.sub(r"\2", text)
    text = _EMPHASIS.sub(lambda match: match[1] or match[2], text)
    text = _ESCAPED.sub(lambda match: chr(ord(match[0]) - _PRIVATE), _CODE.sub(r"\1", text))
    return " ".join(text.split())
