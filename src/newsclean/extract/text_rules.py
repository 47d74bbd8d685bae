"""The rules for texts: roles by form alone, in the order in which they are applied."""

from __future__ import annotations

from newsclean.extract.block import Decision, Segments
from newsclean.extract.text import line_rules as line
from newsclean.extract.text import place_rules as place
from newsclean.extract.text.draft import Rule, apply_rules, begin, finish
from newsclean.extract.text.headline import find_headline
from newsclean.extract.text.place_rules import find_heading_indents
from newsclean.extract.text.span import find_span

LINE_RULES = (
    Rule("date line", "dateline", line.date),
    Rule("source of the text", "", line.source),
    Rule("credit line", "credit", line.credit),
    Rule("furniture", "", line.furniture),
    Rule("tag list", "tags", line.long_tags),
    Rule("networks", "share", line.accounts),
    Rule("counter", "interface", line.counter),
    Rule("film title", "player", line.film),
    Rule("arrow", "related", line.pointer),
    Rule("byline", "byline", line.byline),
    Rule("caption with credit", "caption", line.credited_caption),
    Rule("repeated label", "interface", place.repeated_label),
    Rule("the line above again", "duplicate", place.neighbour_again),
)
"""Applied first: what a line is by itself."""

PLACE_RULES = (
    Rule("headline", "headline", place.headline),
    Rule("headline again", "duplicate", place.repeated_headline),
    Rule("bio", "bio", place.bio),
    Rule("bio below heading", "bio", place.below_bio_heading),
    Rule("name over bio", "bio", place.name_over_bio),
    Rule("caption above credit", "caption", place.caption_above_credit),
    Rule("caption below credit", "caption", place.caption_below_credit),
    Rule("caption above time", "caption", place.caption_above_time),
    Rule("caption below counter", "caption", place.caption_below_counter),
    Rule("sentence and name", "caption", place.signed_sentence),
    Rule("caption by its words", "caption", place.signed_caption),
    Rule("picture title", "duplicate", place.picture_title),
    Rule("lone name", "byline", place.lone_name),
    Rule("dek", "dek", place.dek),
    Rule("above the article", "other", place.before_article),
    Rule("below the article", "other", place.after_article),
    Rule("open caption", "caption", place.open_caption),
    Rule("open dek", "dek", place.open_dek),
    Rule("in a box", "", place.boxed),
    Rule("announced", "related", place.announced),
    Rule("titles in a list", "related", place.linked_list),
    Rule("off the margin", "other", place.off_margin),
    Rule("pull quote", "duplicate", place.pull_quote),
    Rule("attribution", "quote", place.attribution),
    Rule("attributed", "quote", place.attributed),
    Rule("list item", "list", place.list_item),
    Rule("numbered heading", "heading", place.numbered_heading),
    Rule("bare list", "list", place.bare_list),
    Rule("marked heading", "heading", place.marked_heading),
    Rule("marked quote", "quote", place.marked_quote),
    Rule("heading", "heading", place.heading),
)
"""Applied when the headline and the running text have been found: what a block is by its place."""


def classify_text(segments: Segments) -> list[Decision]:
    """One decision for each block of a plain text."""
    draft = begin(segments)
    apply_rules(LINE_RULES, draft)
    find_span(draft)
    find_headline(draft)
    find_heading_indents(draft)
    apply_rules(PLACE_RULES, draft)
    return finish(draft)
