"""The rules for pages, in the order in which they are asked; the first that answers decides."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

from newsclean.extract.block import Block, Decision, Segments, new_decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.page import form, place, reach
from newsclean.extract.page.deks import find_standfirst
from newsclean.extract.page.figures import rules as figure_rules
from newsclean.extract.page.mending.mend import mend
from newsclean.extract.page.reach import Reach
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
    among: Reach = reach.anywhere
    """The blocks that it is asked of."""


def classify_page(segments: Segments, metadata: Metadata) -> list[Decision]:
    """One decision for each block of a page, in order."""
    view = look(segments, metadata)
    return mend(_decide(view), segments.boxes, view.layout.scale)


def _decide(view: View) -> list[Decision]:
    """Ask one rule after the other of the blocks that none before it has decided."""
    decided: dict[int, Decision] = {}
    left = dict(enumerate(view.segments.blocks))
    for name, role, keep, test, among in RULES:
        for index, block in _asked(left, among(view)):
            if answer := test(view, block):
                found, reason = answer if isinstance(answer, Finding) else (role, answer)
                decided[index] = new_decision((block, keep, found, name, reason))
                del left[index]
    decided.update((index, _keep(block)) for index, block in left.items())
    return [decided[index] for index in range(len(decided))]


def _asked(left: Mapping[int, Block], among: Collection[int]) -> list[tuple[int, Block]]:
    if len(among) < len(left):
        return [(index, left[index]) for index in among if index in left]
    return [item for item in left.items() if item[0] in among]


def _keep(block: Block) -> Decision:
    role = _KIND_ROLES.get(block.kind, "paragraph")
    return Decision(block, True, role, "body", "stands in the article's root and nothing speaks against it")


_KIND_ROLES = {"heading": "heading", "item": "list", "quote": "quote", "table": "table"}

RULES: tuple[Rule, ...] = (
    Rule("headline", "headline", True, place.is_headline, reach.headline),
    Rule("trail-end", "navigation", False, place.ends_trail, reach.trail_end),
    Rule("headline-again", "duplicate", False, place.repeats_headline, reach.titled),
    Rule("standfirst", "", True, find_standfirst, reach.below_headline),
    Rule("caption", "caption", True, figure_rules.is_caption, reach.figures),
    Rule("credit", "credit", True, figure_rules.is_credit, reach.figures),
    Rule("picture-aside", "interface", False, figure_rules.is_aside, reach.figures),
    Rule("foreign-box", "", False, place.find_foreign),
    Rule("announced", "", False, place.find_announced, reach.announced),
    Rule("thread", "comments", False, place.is_comment, reach.thread),
    Rule("entry-time", "entry", False, place.is_entry_time, reach.entries),
    Rule("kicker", "kicker", False, place.is_kicker, reach.above_headline),
    Rule("date-at-edge", "dateline", False, form.is_date_line, reach.edges),
    Rule("byline-at-edge", "byline", False, form.is_firm_byline, reach.edges),
    Rule("byline-box-at-edge", "byline", False, place.is_named_byline, reach.edges),
    Rule("about", "dateline", False, form.is_about, reach.head),
    Rule("outside", "", False, place.find_outside),
    Rule("before", "other", False, place.is_before, reach.before_start),
    Rule("post", "embed", False, place.is_post),
    Rule("no-word", "interface", False, form.is_empty),
    Rule("correction", "correction", True, form.is_correction),
    Rule("source", "source", False, form.is_source, reach.end),
    Rule("credit-line", "credit", True, form.is_credit),
    Rule("captioned", "caption", True, form.is_captioned),
    Rule("date-line", "dateline", False, form.is_date_line),
    Rule("byline-line", "byline", False, form.is_byline, reach.outside_text),
    Rule("bio", "bio", True, form.is_bio, reach.tail),
    Rule("bio-of-author", "bio", True, form.is_bio_of_author),
    Rule("contributors", "byline", False, form.is_contributors, reach.tail),
    Rule("furniture-line", "", False, form.find_furniture, reach.furniture),
    Rule("form", "interface", False, place.is_invitation),
    Rule("byline", "byline", False, place.is_named_byline),
    Rule("dateline", "dateline", False, place.is_named_dateline),
    Rule("after", "other", False, place.is_after, reach.below_end),
    Rule("card", "related", False, place.is_card),
    Rule("link", "related", False, form.is_link),
    Rule("pointer", "related", False, form.is_pointer),
    Rule("label", "interface", False, form.is_label),
)
