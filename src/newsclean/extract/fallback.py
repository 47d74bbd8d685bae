"""The last resort: where the own rules keep no text, readability-lxml says which blocks are the article's.

Algorithm: Arc90's Readability as readability-lxml has it. It only chooses among the blocks that the page was taken
apart into, so the ledger holds as ever.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from newsclean.extract.block import Decision
from newsclean.extract.document import Document

_BODY_ROLES = frozenset(("paragraph", "list", "quote", "table", "entry", "correction"))
_KIND_ROLES = {"heading": "heading", "item": "list", "quote": "quote", "table": "table"}
# What is dropped as one of these was known by its place or its markup, not by its words; it may yet be the article.
_DOUBTFUL_ROLES = frozenset(("other", "interface", "sidebar", "legal", "player", "caption", "site"))
_ENOUGH = 200
"""Characters of text below which readability's choice is no article either."""
_SHORTEST = 12
"""Characters without white space; what is shorter may stand anywhere in the text by chance."""
_LARGEST = 2_000_000
"""Characters of HTML; readability-lxml takes seconds for more."""


def rescue(document: Document, decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions, with those blocks kept that readability-lxml takes for the article, if none of a text was kept."""
    if document.tree is None or _kept(decisions):
        return list(decisions)
    chosen = _squeeze(_readable_text(document.tree))
    rescued = [_rescue(decision, chosen) for decision in decisions]
    return rescued if _kept(rescued) >= _ENOUGH else list(decisions)


def _kept(decisions: Sequence[Decision]) -> int:
    return sum(len(d.block.text) for d in decisions if d.keep and d.role in _BODY_ROLES)


def _rescue(decision: Decision, chosen: str) -> Decision:
    text = _squeeze(decision.block.text)
    if decision.keep or decision.role not in _DOUBTFUL_ROLES or len(text) < _SHORTEST or text not in chosen:
        return decision
    role = _KIND_ROLES.get(decision.block.kind, "paragraph")
    reason = f"readability-lxml takes it for the article's, and no rule found a text ({decision.rule}: {decision.role})"
    return Decision(decision.block, True, role, "readability", reason)


def _readable_text(tree: etree._Element) -> str:
    import logging

    from readability import Document as Readable
    from readability.readability import Unparseable

    html = str(etree.tostring(tree, encoding="unicode", method="html"))
    if len(html) > _LARGEST:
        return ""
    logger = logging.getLogger("readability.readability")
    if not logger.handlers:  # without one, Python prints what a library logs, which is each page it cannot read
        logger.addHandler(logging.NullHandler())
    try:
        summary = etree.HTML(Readable(html).summary(html_partial=True))
    except (Unparseable, etree.XMLSyntaxError):
        return ""
    return "" if summary is None else str(etree.tostring(summary, method="text", encoding="unicode"))


def _squeeze(text: str) -> str:
    return "".join(text.split())
