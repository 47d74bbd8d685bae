"""Cap the nesting of HTML that is deeper than libxml2 reads: it drops such text in silence, we drop only the tags."""

from __future__ import annotations

import re

MAX_DEPTH = 200
"""Levels kept. libxml2 stops at 2,048 with huge_tree (256 without); no layout needs 200."""

# Elements without an end tag need no counting, those whose end tag may be left out cannot be counted.
_UNCOUNTED = frozenset(
    b"area base br col embed hr img input link meta param source track wbr !doctype html head body p li dt dd tr td th"
    b" thead tbody tfoot colgroup caption option optgroup rt rp".split()
)
# Elements that stand within a line: without their tags the words beside them stay as they are.
_INLINE = frozenset(
    b"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span"
    b" strike strong sub sup time tt u var".split()
)
_TOKEN = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(script|style|textarea|title)\b.*?(?:</\1|\Z)|<(/?)([a-zA-Z][^\s/<>]*)[^<>]*>?",
    re.I | re.S,
)


def flatten(html: bytes) -> bytes:
    """The same text with start and end tags below `MAX_DEPTH` levels left out, a line break in place of a block's.

    One pass, linear.
    """
    parts: list[bytes] = []
    depth = copied = 0
    for token in _TOKEN.finditer(html):
        name = (token[3] or b"").lower()
        if not name or name in _UNCOUNTED:
            continue
        closing = bool(token[2])
        depth += 0 if closing else 1
        if depth > MAX_DEPTH:
            parts += (html[copied : token.start()], b"" if name in _INLINE else b"<br>")
            copied = token.end()
        depth = max(0, depth - 1) if closing else depth
    parts.append(html[copied:])
    return b"".join(parts)
