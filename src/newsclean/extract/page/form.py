"""What a block's own look says of it. Each test answers with its reason, or None."""

from __future__ import annotations

import re

from newsclean.extract.block import Block
from newsclean.extract.lexicon.about import CONTRIBUTED
from newsclean.extract.lexicon.sources import SOURCES
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.lines.byline_line import read_byline_line
from newsclean.extract.lines.correction_line import is_correction as has_correction_form
from newsclean.extract.lines.credit_line import is_credit_line
from newsclean.extract.lines.credit_tail import is_captioned as has_captions_end
from newsclean.extract.lines.date_line import read_date_line, read_meta_line
from newsclean.extract.lines.line_forms import fold
from newsclean.extract.lines.stops import OR_COLON, ends_in
from newsclean.extract.page.view import Finding, View

_ALL_LINK = 0.9
_MOSTLY_LINK = 0.6
_HALF_LINK = 0.3
_SHORT_LINE = 160
_LONGEST_DATED = 120
"""Characters of a line that holds a date which is marked as one."""
_LABEL_LENGTH = 25
_TEXT_TAGS = frozenset("p td pre table".split())
"""Tags in which a word or two may well be the article's; right in a table stands its title."""
_LONGEST_BIO = 700
_LONGEST_NOTE = 200
_LONGEST_SOURCE = 100
_SPOKEN = ("」", "』")
_CONTRIBUTED = tuple(phrases(CONTRIBUTED))
_SOURCES = frozenset(phrases(SOURCES))
_COLON = re.compile(r"\s?[:：]")
_WORD = re.compile(r"\w")


def is_empty(_view: View, block: Block) -> str | None:
    return None if _WORD.search(block.text) else "has no letter or digit"


def is_correction(_view: View, block: Block) -> str | None:
    if block.kind == "text" and has_correction_form(block.text):
        return "opens as corrections do"
    return None


def is_credit(_view: View, block: Block) -> str | None:
    if len(block.text) <= _SHORT_LINE and block.kind != "heading" and is_credit_line(block.text):
        return "has the form of a credit line"
    return None


def is_captioned(view: View, block: Block) -> str | None:
    """The caption of a picture that is not there, or is further away."""
    if block.kind != "text" or not has_captions_end(block.text) or is_firm_byline(view, block):
        return None
    return "ends as captions do"


def is_date_line(_view: View, block: Block) -> str | None:
    if len(block.text) <= _SHORT_LINE and block.kind != "heading" and read_date_line(block.text):
        return "has the form of a date line"
    return None


def is_about(_view: View, block: Block) -> str | None:
    if block.kind in ("heading", "quote"):
        return None
    dated = len(block.text) <= _LONGEST_DATED and any(mark.kind == "time" and mark.value for mark in block.marks)
    if (dated and not _is_sentence(block.text)) or read_meta_line(block.text):
        return "says when the article appeared, and more about it"
    return None


def is_firm_byline(_view: View, block: Block) -> str | None:
    line = read_byline_line(block.text) if len(block.text) <= _SHORT_LINE else None
    return "has the form of a byline" if line and line.form == "byline" else None


def is_byline(view: View, block: Block) -> str | None:
    """Between the first and the second paragraph, a name with a verb is the article's."""
    line = read_byline_line(block.text) if len(block.text) <= _SHORT_LINE else None
    if not line or line.form == "bio" or (line.form != "byline" and view.first < block.index < view.last):
        return None
    return "has the form of a byline"


def is_bio(_view: View, block: Block) -> str | None:
    if len(block.text) > _LONGEST_BIO or block.kind == "heading":
        return None
    line = read_byline_line(block.text)
    return "says who the author is" if line and line.form == "bio" else None


def is_bio_of_author(view: View, block: Block) -> str | None:
    """ "Mara Quist is a reporter at The Lantern", wherever it stands, of somebody whom the metadata name as author."""
    return is_bio(view, block) if block.text.startswith(view.authors) else None


def is_contributors(_view: View, block: Block) -> str | None:
    """A note about those who helped with the text, at its end."""
    if len(block.text) > _LONGEST_NOTE or block.kind != "text":
        return None
    folded = fold(block.text)
    said = next((phrase for phrase in _CONTRIBUTED if phrase in folded), None)
    return f'says "{said}"' if said else None


def is_source(_view: View, block: Block) -> str | None:
    """ "Source: dpa", "SOURCE Skerry Trust", as the last line."""
    if len(block.text) > _LONGEST_SOURCE or block.kind != "text":
        return None
    opening = _COLON.split(block.text, 1)[0]
    first = block.text.partition(" ")[0]
    if fold(opening).strip(" (*") in _SOURCES or (first.isupper() and fold(first) in _SOURCES):
        return "names the source of the text"
    return None


def find_furniture(view: View, block: Block) -> Finding:
    line = view.lines[block.index]
    return Finding(line.role, line.reason)


def is_link(_view: View, block: Block) -> str | None:
    if block.link_share <= _ALL_LINK or block.kind == "table":
        return None
    if block.kind == "heading" and all(anchor.href.startswith("#") for anchor in block.anchors):
        return None
    return "is nothing but a link"


def is_pointer(_view: View, block: Block) -> str | None:
    """ "Read more: …": a few words, then a link to the end; a title that is a link, and its date."""
    if block.kind not in ("text", "item") or not block.anchors or _is_sentence(block.text):
        return None
    if block.link_share > _MOSTLY_LINK:
        return "is mostly a link, and no sentence"
    anchor = block.anchors[0].text
    if len(block.anchors) == 1 and block.link_share > _HALF_LINK and block.text.startswith(anchor):
        return "is a link and its date" if read_date_line(block.text[len(anchor) :].strip()) else None
    return None


def _is_sentence(text: str) -> bool:
    return ends_in(text, OR_COLON) or text.endswith(_SPOKEN)


def is_label(view: View, block: Block) -> str | None:
    """ "Advertisement", "Live", "3": a word or two in a box that is no paragraph."""
    if block.kind != "text" or len(block.text) > _LABEL_LENGTH or _is_sentence(block.text):
        return None
    tag = view.segments.boxes[block.box].tag
    return "is a word or two outside any paragraph" if tag not in _TEXT_TAGS and not block.bold_chars else None
