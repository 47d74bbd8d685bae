"""The rules for pages, in the order in which they are asked; the first that answers decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsclean.extract.block import Block, Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.page import figure_rules, form, place
from newsclean.extract.page.deks import find_standfirst
from newsclean.extract.page.mend import mend
from newsclean.extract.page.view import Finding, View, look

Test = Callable[[View, Block], str | Finding | None]
"""Answers with the reason in words, and with the role where it knows several; None where the rule does not apply."""


class Rule(NamedTuple):
    """One line of the table."""

    name: str
    role: str
    """Empty where the test says which."""
    keep: bool
    test: Test


def classify_page(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block of a page, in order."""
    view = look(segments, metadata)
    return mend([_decide(view, block) for block in segments.blocks], segments.boxes, view.layout.scale)


def _decide(view: View, block: Block) -> Decision:
    for rule in RULES:
        answer = rule.test(view, block)
        if answer:
            role, reason = answer if isinstance(answer, Finding) else (rule.role, answer)
            return Decision(block, rule.keep, role, rule.name, reason)
    role = _KIND_ROLES.get(block.kind, "paragraph")
    return Decision(block, True, role, "body", "stands in the article's root and nothing speaks against it")


_KIND_ROLES = {"heading": "heading", "item": "list", "quote": "quote", "table": "table"}

RULES: tuple[Rule, ...] = (
    Rule("headline", "headline", True, place.is_headline),
    Rule("headline-again", "duplicate", False, place.repeats_headline),
    Rule("standfirst", "", True, find_standfirst),
    Rule("caption", "caption", True, figure_rules.is_caption),
    Rule("credit", "credit", True, figure_rules.is_credit),
    Rule("picture-aside", "interface", False, figure_rules.is_aside),
    Rule("foreign-box", "", False, place.find_foreign),
    Rule("announced", "", False, place.find_announced),
    Rule("entry-time", "entry", False, place.is_entry_time),
    Rule("kicker", "kicker", False, place.is_kicker),
    Rule("date-at-edge", "dateline", False, form.is_date_at_edge),
    Rule("byline-at-edge", "byline", False, form.is_byline_at_edge),
    Rule("byline-box-at-edge", "byline", False, place.is_named_byline_at_edge),
    Rule("outside", "", False, place.find_outside),
    Rule("before", "other", False, place.is_before),
    Rule("post", "embed", False, place.is_post),
    Rule("no-word", "interface", False, form.is_empty),
    Rule("correction", "correction", True, form.is_correction),
    Rule("source", "source", False, form.is_source),
    Rule("credit-line", "credit", True, form.is_credit),
    Rule("date-line", "dateline", False, form.is_date_line),
    Rule("byline-line", "byline", False, form.is_byline),
    Rule("bio", "bio", True, form.is_bio),
    Rule("contributors", "byline", False, form.is_contributors),
    Rule("furniture-line", "", False, form.find_furniture),
    Rule("byline", "byline", False, place.is_named_byline),
    Rule("dateline", "dateline", False, place.is_named_dateline),
    Rule("after", "other", False, place.is_after),
    Rule("card", "related", False, place.is_card),
    Rule("link", "related", False, form.is_link),
    Rule("pointer", "related", False, form.is_pointer),
    Rule("label", "interface", False, form.is_label),
)
