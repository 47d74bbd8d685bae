"""What a block's own look says of it. Each test answers with its reason, or None."""

from __future__ import annotations

import re

from newsclean.extract.block import Block
from newsclean.extract.byline_line import read_byline_line
from newsclean.extract.credit_line import is_credit_line
from newsclean.extract.date_line import read_date_line
from newsclean.extract.line_forms import line_role
from newsclean.extract.page.view import Finding, View

_ALL_LINK = 0.9
_MOSTLY_LINK = 0.6
_SHORT_LINE = 160
_LABEL_LENGTH = 25
_LONGEST_BIO = 700
_LONGEST_LINE = 300
_TAIL = 3
"""Blocks before the last of the prose among which an author's note may stand."""
_SENTENCE_END = re.compile(r"[.!?…。！？।؟:」』][\"'”’»›」』)\]]*$")
_WORD = re.compile(r"\w")


def is_empty(view: View, block: Block) -> str | None:
    return None if _WORD.search(block.text) else "has no letter or digit"


def is_credit(view: View, block: Block) -> str | None:
    if len(block.text) <= _SHORT_LINE and block.kind != "heading" and is_credit_line(block.text):
        return "has the form of a credit line"
    return None


def is_date_line(view: View, block: Block) -> str | None:
    if len(block.text) <= _SHORT_LINE and block.kind != "heading" and read_date_line(block.text):
        return "has the form of a date line"
    return None


def is_byline(view: View, block: Block) -> str | None:
    """Before the text or behind it; in between, a name with a verb is the article's."""
    if len(block.text) > _SHORT_LINE or view.first < block.index < view.last:
        return None
    line = read_byline_line(block.text)
    return "has the form of a byline" if line and line.form != "bio" else None


def is_bio(view: View, block: Block) -> str | None:
    if block.index <= view.last - _TAIL or len(block.text) > _LONGEST_BIO or block.kind == "heading":
        return None
    line = read_byline_line(block.text)
    return "says who the author is" if line and line.form == "bio" else None


def find_furniture(view: View, block: Block) -> Finding | None:
    line = line_role(block.text) if len(block.text) <= _LONGEST_LINE and block.kind != "table" else None
    return Finding(line.role, line.reason) if line else None


def is_link(view: View, block: Block) -> str | None:
    if block.link_share <= _ALL_LINK or block.kind == "table":
        return None
    if block.kind == "heading" and all(anchor.href.startswith("#") for anchor in block.anchors):
        return None
    return "is nothing but a link"


def is_pointer(view: View, block: Block) -> str | None:
    """ "Read more: …": a few words, then a link to the end."""
    if block.link_share > _MOSTLY_LINK and block.kind in ("text", "item") and not _SENTENCE_END.search(block.text):
        return "is mostly a link, and no sentence"
    return None


def is_label(view: View, block: Block) -> str | None:
    """ "Advertisement", "Live", "3": a word or two in a box that is no paragraph."""
    if block.kind != "text" or len(block.text) > _LABEL_LENGTH or _SENTENCE_END.search(block.text):
        return None
    tag = view.segments.boxes[block.box].tag
    return "is a word or two outside any paragraph" if tag not in ("p", "td", "pre") and not block.bold_chars else None
