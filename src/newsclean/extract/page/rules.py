"""The rules for pages, in the order in which they are asked; the first that answers decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsclean.extract.block import Block, Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.page.view import View, fold, look

Test = Callable[[View, Block], str | None]
"""Answers with the reason in words, or None where the rule does not apply."""


class Rule(NamedTuple):
    """One line of the table."""

    name: str
    role: str
    keep: bool
    test: Test


def classify_page(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block of a page, in order."""
    view = look(segments, metadata)
    return [_decide(view, block) for block in segments.blocks]


def _decide(view: View, block: Block) -> Decision:
    for rule in RULES:
        reason = rule.test(view, block)
        if reason:
            return Decision(block, rule.keep, rule.role, rule.name, reason)
    role = _KIND_ROLES.get(block.kind, "paragraph")
    return Decision(block, True, role, "body", "stands in the article's root and nothing speaks against it")


_KIND_ROLES = {"heading": "heading", "item": "list", "quote": "quote", "table": "table"}


def _is_hidden(view: View, block: Block) -> str | None:
    return "its element is not shown" if view.segments.boxes[block.box].hidden else None


def _is_headline(view: View, block: Block) -> str | None:
    return "says what the metadata give as headline" if block.index == view.headline_at else None


def _repeats_headline(view: View, block: Block) -> str | None:
    if len(block.text) < 300 and fold(block.text) in view.headlines:
        return "repeats the headline"
    return None


def _foreign(role: str) -> Test:
    def test(view: View, block: Block) -> str | None:
        return f"stands in a box named as {role}" if view.layout.foreign[block.box] == role else None

    return test


def _is_outside(view: View, block: Block) -> str | None:
    return None if view.layout.inside[block.box] else "stands outside the article's root"


def _is_before(view: View, block: Block) -> str | None:
    return "stands before the headline" if block.index < view.headline_at else None


def _is_dek(view: View, block: Block) -> str | None:
    if not view.headline_at < block.index <= view.first:
        return None
    if fold(block.text) in view.deks:
        return "says what the metadata give as description"
    named = _named(view, block)
    return "stands under the headline and is named as dek" if "dek" in named and len(block.text) > 20 else None


def _is_caption(view: View, block: Block) -> str | None:
    return "stands in a caption" if block.kind == "caption" and view.layout.inside[block.box] else None


def _is_all_link(view: View, block: Block) -> str | None:
    return "is nothing but a link" if block.link_share > 0.9 else None


def _named(view: View, block: Block) -> set[str]:
    """What the box of a block and the two around it are named."""
    names: set[str] = set()
    index = block.box
    for _ in range(3):
        if index < 0 or index == view.layout.root:
            break
        names.update(view.layout.roles[index])
        index = view.segments.boxes[index].parent
    return names


def _named_short(role: str) -> Test:
    def test(view: View, block: Block) -> str | None:
        return f"is short and named as {role}" if len(block.text) < 200 and role in _named(view, block) else None

    return test


_FOREIGN_RULES = tuple(
    Rule(f"foreign-{role}", role, False, _foreign(role))
    for role in (
        "navigation site share related newsletter comments advert bio tags legal player paywall consent hidden interface"
    ).split()
)

RULES: tuple[Rule, ...] = (
    Rule("unshown", "hidden", False, _is_hidden),
    Rule("headline", "headline", True, _is_headline),
    Rule("headline-again", "duplicate", False, _repeats_headline),
    Rule("dek", "dek", True, _is_dek),
    *_FOREIGN_RULES,
    Rule("outside", "other", False, _is_outside),
    Rule("before", "other", False, _is_before),
    Rule("caption", "caption", True, _is_caption),
    Rule("byline", "byline", False, _named_short("byline")),
    Rule("dateline", "dateline", False, _named_short("dateline")),
    Rule("all-link", "related", False, _is_all_link),
)
