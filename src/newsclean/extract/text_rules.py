"""The rules for texts: roles by form alone, in the order in which they are applied."""

from __future__ import annotations

from newsclean.extract.block import Decision, Segments
from newsclean.extract.text import box_rules as box
from newsclean.extract.text import heading_rules as heading
from newsclean.extract.text import line_rules as line
from newsclean.extract.text import picture_rules as picture
from newsclean.extract.text import place_rules as place
from newsclean.extract.text import quote_rules as quote
from newsclean.extract.text.caption_side import find_caption_side
from newsclean.extract.text.draft import Rule, apply_rules, begin, finish
from newsclean.extract.text.heading_rules import find_heading_indents
from newsclean.extract.text.headline import find_headline
from newsclean.extract.text.span import find_span

LINE_RULES = (
    Rule("correction", "correction", line.correction),
    Rule("date line", "dateline", line.date),
    Rule("name below an opener", "byline", line.below_opener),
    Rule("source of the text", "", line.source),
    Rule("credit line", "credit", line.credit),
    Rule("credit said again", "credit", line.repeated_credit),
    Rule("marked caption", "caption", picture.marked_caption),
    Rule("furniture", "", line.furniture),
    Rule("glued labels", "navigation", line.glued_labels),
    Rule("form field", "interface", line.form_field),
    Rule("tag list", "tags", line.long_tags),
    Rule("networks", "share", line.accounts),
    Rule("counter", "interface", line.counter),
    Rule("post", "other", line.post),
    Rule("address", "interface", line.address),
    Rule("film title", "player", line.film),
    Rule("film below its text", "player", line.film_caption),
    Rule("arrow", "related", line.pointer),
    Rule("entry stamp", "dateline", heading.entry_stamp),
    Rule("contributors", "byline", line.contributors),
    Rule("byline", "byline", line.byline),
    Rule("caption with credit", "caption", line.credited_caption),
    Rule("linked title", "related", box.linked_title),
    Rule("repeated label", "interface", box.repeated_label),
    Rule("the line above again", "duplicate", box.neighbour_again),
)
"""Applied first: what a line is by itself."""

PLACE_RULES = (
    Rule("headline", "headline", place.headline),
    Rule("headline again", "duplicate", place.repeated_headline),
    Rule("bio", "bio", place.bio),
    Rule("bio below heading", "bio", place.below_bio_heading),
    Rule("name over bio", "bio", place.name_over_bio),
    Rule("name below a caption", "credit", picture.name_below_caption),
    Rule("caption above credit", "caption", picture.caption_above_credit),
    Rule("caption below credit", "caption", picture.caption_below_credit),
    Rule("caption above time", "caption", picture.caption_above_time),
    Rule("caption below counter", "caption", picture.caption_below_counter),
    Rule("sentence and name", "caption", picture.signed_sentence),
    Rule("caption by its words", "caption", picture.signed_caption),
    Rule("picture title", "duplicate", picture.picture_title),
    Rule("lone name", "byline", place.lone_name),
    Rule("bio of the author", "bio", place.bio_of_author),
    Rule("ticker heading", "heading", heading.ticker_heading),
    Rule("dek", "dek", place.dek),
    Rule("above the article", "other", place.before_article),
    Rule("below the article", "other", place.after_article),
    Rule("open caption", "caption", picture.open_caption),
    Rule("date in the opening", "dateline", place.opening_date),
    Rule("open dek", "dek", place.open_dek),
    Rule("in the opening", "other", place.opening_line),
    Rule("above the text", "other", place.above_text),
    Rule("in a box", "", box.boxed),
    Rule("text of a post", "other", box.posted),
    Rule("title and date", "related", box.dated_title),
    Rule("announced", "related", box.announced),
    Rule("linked line", "related", box.linked),
    Rule("titles in a list", "related", box.linked_list),
    Rule("numbered heading", "heading", heading.numbered_heading),
    Rule("off the margin", "other", box.off_margin),
    Rule("pull quote", "duplicate", quote.pull_quote),
    Rule("attribution", "quote", quote.attribution),
    Rule("attributed", "quote", quote.attributed),
    Rule("table", "table", heading.table),
    Rule("list item", "list", heading.list_item),
    Rule("bare list", "list", heading.bare_list),
    Rule("marked heading", "heading", heading.marked_heading),
    Rule("marked quote", "quote", quote.marked_quote),
    Rule("heading", "heading", heading.heading),
    Rule("sentence said again", "caption", picture.sentence_said_again),
)
"""Applied when the headline and the running text have been found: what a block is by its place."""


def classify_text(segments: Segments) -> list[Decision]:
    """One decision for each block of a plain text."""
    draft = begin(segments)
    apply_rules(LINE_RULES, draft)
    find_span(draft)
    find_caption_side(draft)
    find_headline(draft)
    find_heading_indents(draft)
    apply_rules(PLACE_RULES, draft)
    return finish(draft)
