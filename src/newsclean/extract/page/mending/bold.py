"""Bold lines that serve as headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.extract.block import Block, Decision
from newsclean.extract.lines.stops import STATEMENT_STOPS, ends_in

LEVEL = 3
"""Of a heading that is only set bold: below those that are marked up, as a rule."""
_ALL = 0.9
_LONGEST = 80
_STOPS = f"{STATEMENT_STOPS}!！:;,،؛"
_QUESTION = re.compile(r"[?？؟\u037e][\"'”’»›」』)\]]*$")
_MANY = 3
_BODY = frozenset(("paragraph", "list", "quote", "table"))


def raise_bold_lines(decisions: Sequence[Decision]) -> list[Decision]:
    """Make headings of the short bold lines between paragraphs that are no sentences.

    The questions of an interview stay paragraphs, and so does what is said more than once, such as a speaker's name.
    """
    bold = [d.block for d in decisions if d.keep and d.role == "paragraph" and _is_bold(d.block)]
    if not bold:
        return list(decisions)
    said = Counter(block.text for block in bold)
    asked = sum(1 for block in bold if _QUESTION.search(block.text))
    asks = asked >= _MANY and asked * 2 >= len(bold)
    lines = {b.index for b in bold if may_head(b) and said[b.text] == 1 and not (asks and _QUESTION.search(b.text))}
    raised = lines & set(_openers(decisions))
    return [_raise(d) if d.block.index in raised else d for d in decisions]


def _is_bold(block: Block) -> bool:
    return block.kind == "text" and block.bold_chars >= _ALL * len(block.text)


def may_head(block: Block) -> bool:
    """Whether a text is a short line that is no sentence."""
    return len(block.text) <= _LONGEST and "\n" not in block.text and not ends_in(block.text, _STOPS)


def _openers(decisions: Sequence[Decision]) -> Iterator[int]:
    """The paragraphs that have text of the article before them and right behind them, which is not bold as well."""
    kept = [d for d in decisions if d.keep and (d.role in _BODY or d.role == "heading")]
    for before, here, after in zip(kept, kept[1:], kept[2:], strict=False):
        if before.role in _BODY and after.role in _BODY and not _is_bold(after.block):
            yield here.block.index


def _raise(decision: Decision) -> Decision:
    block = decision.block._replace(kind="heading", level=LEVEL)
    return Decision(block, True, "heading", "bold-line", "a short bold line between paragraphs")
