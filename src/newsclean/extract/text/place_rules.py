"""What a block of a text is by its place: before, within or after the running text, and beside what."""

from __future__ import annotations

import re
from collections import Counter

from newsclean.extract.byline_line import read_byline_line
from newsclean.extract.name_forms import is_role, looks_like_name
from newsclean.extract.text.captions import caption_sign
from newsclean.extract.text.draft import Answer, Draft
from newsclean.extract.text.sight import Sight, is_quoted

_WIDEST_HEADING = 130
_WIDEST_CAPTION = 260
_WIDEST_SIGNED_CAPTION = 600
_WIDEST_LABEL = 60
_SHORTEST_PULL_QUOTE = 25
_WIDEST_PULL_QUOTE = 400
_MOST_PULL_QUOTES = 60
"""A text with more quoted lines than that is a conversation."""
_WIDEST_ATTRIBUTION = 90
_BOXES = frozenset("newsletter paywall consent comments share player".split())
_BOX_EDGES = frozenset("interface navigation legal site".split())
_INDENT_OF_HEADINGS = 2
_FEWEST_OUTER = 3
_FEWEST_ANNOUNCED = 2
_FEWEST_BARE = 3
_LONGEST_RUN = 4
_NARROWEST_OPEN_CAPTION = 40
_NARROWEST_TITLE = 25
_LONGEST_LINK_LIST = 8
_OPENERS = frozenset("dek headline duplicate caption credit kicker".split())
_BOX_REACH = 3
_CLOSING = {"“": "”", "‘": "’", "«": "»", "„": "“”", "「": "」", "『": "』", "»": "«", "‚": "‘’"}
_AFTER_STOP = re.compile(r"[.!?…][\"”’»)]{0,2}\s+")
_COUNTER = re.compile(r"\d{1,3}(?:\s?(?:/|of|von|de|sur)\s?\d{1,3})?")
_NUMBERED = re.compile(r"#?(\d{1,2})[.):]\s?\S")
_LENGTH = re.compile(r"\d\s?(?:min|sek|sec|мин|хв|dk)\b|^\d{1,2}:\d\d$|\d分")


def headline(draft: Draft, index: int) -> Answer:
    """The line that `find_headline` chose."""
    return "the line that heads the article" if index == draft.headline else None


def repeated_headline(draft: Draft, index: int) -> Answer:
    """The headline once more, whole, or with a kicker or the page's name."""
    if draft.headline < 0 or index == draft.headline:
        return None
    sight, headline = draft.sights[index], draft.sights[draft.headline]
    if sight.folded == headline.folded:
        return "says the headline once more"
    if index >= draft.first or sight.prose or min(len(sight.folded), len(headline.folded)) < 20:
        return None
    varied = sight.folded in headline.folded or headline.folded in sight.folded
    return "says the headline once more, in other words" if varied else None


def neighbour_again(draft: Draft, index: int) -> Answer:
    """The line above once more."""
    sight = draft.sights[index]
    return "says the line above once more" if index and sight.folded == draft.sights[index - 1].folded else None


def repeated_label(draft: Draft, index: int) -> Answer:
    """A short line that stands three times or oftener."""
    sight = draft.sights[index]
    often = len(draft.places[sight.folded]) > 2 and sight.width <= _WIDEST_LABEL and not sight.stop
    return f"stands {len(draft.places[sight.folded])} times in the text" if often else None


def before_article(draft: Draft, index: int) -> Answer:
    """Left standing above the headline, or above the text of an article without one."""
    top = draft.headline if draft.headline >= 0 else draft.first
    return "stands above the article" if index < top else None


def after_article(draft: Draft, index: int) -> Answer:
    """Left standing below the running text."""
    return "stands below the article" if index > draft.last else None


def bio(draft: Draft, index: int) -> Answer:
    """A sentence about the author, above the running text or near its end."""
    if draft.first < index < draft.last - (draft.last - draft.first) // 3:
        return None
    line = read_byline_line(draft.sights[index].text)
    return "tells who the author is" if line and line.form == "bio" else None


def below_bio_heading(draft: Draft, index: int) -> Answer:
    """Under "About the author"."""
    heads = draft.role(index - 1) == "bio" and not draft.sights[index - 1].prose
    return "stands under the heading of a note about the author" if heads else None


def name_over_bio(draft: Draft, index: int) -> Answer:
    """A name alone over a sentence about the author, or over what he is."""
    if not looks_like_name(draft.sights[index].text) or index + 1 == len(draft.sights):
        return None
    below = draft.sights[index + 1]
    told = draft.role(index + 1) == "bio" or (
        draft.rulings[index + 1] is None and is_role(" ".join(below.text.split()[:3]))
    )
    return "the name of whom the next line is about" if told and below.width < _WIDEST_CAPTION else None


def lone_name(draft: Draft, index: int) -> Answer:
    """A name alone between the headline and the text."""
    sight = draft.sights[index]
    if not draft.headline < index < draft.first or sight.stop or " " not in sight.text:
        return None
    return "a name between headline and text" if looks_like_name(sight.text) else None


def dek(draft: Draft, index: int) -> Answer:
    """A paragraph between the headline and the byline or date that opens the article."""
    sight = draft.sights[index]
    if draft.headline < 0 or not draft.headline < index <= draft.first + 2 or sight.width < 25:
        return None
    above = all(draft.role(i) in _OPENERS for i in range(draft.headline, index))
    below = draft.role(index + 1) in ("byline", "dateline", "share")
    return "stands between the headline and the line that opens the article" if above and below else None


def open_dek(draft: Draft, index: int) -> Answer:
    """A line under the headline that is no sentence, before the first paragraph."""
    sight = draft.sights[index]
    if (
        draft.headline < 0
        or not draft.headline < index < _first_prose(draft)
        or sight.stop
        or sight.block.kind == "item"
    ):
        return None
    return "stands between the headline and the first paragraph, not closed like a sentence"


def open_caption(draft: Draft, index: int) -> Answer:
    """The second of two such lines, right above the first paragraph."""
    sight = draft.sights[index]
    if not 0 <= draft.headline < index - 1 or index + 1 != _first_prose(draft):
        return None
    above = draft.sights[index - 1]
    second = draft.role(index - 1) in (None, "dek") and not above.stop and not above.prose
    wide = sight.width >= _NARROWEST_OPEN_CAPTION and not sight.stop
    return "the second of two open lines above the first paragraph" if second and wide else None


def signed_caption(draft: Draft, index: int) -> Answer:
    """A line that says who stands where, or that the picture is an old one."""
    sight = draft.sights[index]
    if sight.width > _WIDEST_SIGNED_CAPTION or sight.sentences > 4:
        return None
    sign = caption_sign(sight.text)
    return f'says "{sign}", as captions do' if sign else None


def caption_above_credit(draft: Draft, index: int) -> Answer:
    """A sentence or two, and a picture's credit on the line below."""
    sight = draft.sights[index]
    if draft.role(index + 1) != "credit" or sight.width > _WIDEST_CAPTION or sight.sentences > 3:
        return None
    if draft.margin is not None and sight.indent == draft.margin != draft.sights[index + 1].indent:
        return None
    return "stands above a picture's credit"


def caption_below_credit(draft: Draft, index: int) -> Answer:
    """A line under a credit that has no caption above it, off the text's margin as the credit is."""
    sight = draft.sights[index]
    if draft.role(index - 1) != "credit" or draft.role(index - 2) == "caption" or sight.width > _WIDEST_CAPTION:
        return None
    return "stands below a picture's credit" if is_off_margin(draft, index) else None


def caption_above_time(draft: Draft, index: int) -> Answer:
    """A line within the text with a date or a film's length below it."""
    sight = draft.sights[index]
    inside = draft.first < index < draft.last and sight.width <= _WIDEST_CAPTION
    timed = inside and draft.role(index + 1) in ("dateline", "player")
    return "stands above a film's length" if timed and _LENGTH.search(draft.sights[index + 1].text) else None


def picture_title(draft: Draft, index: int) -> Answer:
    """A line right above a caption that a heading of the article says again later."""
    sight = draft.sights[index]
    if draft.role(index + 1) != "caption" or draft.sights[index + 1].gap or sight.stop:
        return None
    return "the title of the picture below it" if len(draft.places[sight.folded]) > 1 else None


def pull_quote(draft: Draft, index: int) -> Answer:
    """A quoted sentence whose words stand in a longer block as well."""
    sight = draft.sights[index]
    if not sight.stop or len(sight.folded) < _SHORTEST_PULL_QUOTE or sight.width > _WIDEST_PULL_QUOTE:
        return None
    if not is_quoted(sight.text) or draft.quoted > _MOST_PULL_QUOTES:
        return None
    said = draft.prose.count(sight.folded) > sight.prose
    return "its words stand in the running text as well" if said else None


def attribution(draft: Draft, index: int) -> Answer:
    """Who said the quotation above: a name, a comma, what he is."""
    sight = draft.sights[index]
    name, comma, rest = sight.text.partition(", ")
    if not comma or sight.stop or sight.width > _WIDEST_ATTRIBUTION or not rest or not _is_full_name(name):
        return None
    above = draft.sights[max(0, index - 1)]
    quoted = above.stop or is_quoted(above.text) or is_role(rest) or draft.role(index - 1) in ("duplicate", "interface")
    return "names who said the line above" if quoted and above.width <= _WIDEST_PULL_QUOTE else None


def attributed(draft: Draft, index: int) -> Answer:
    """The quotation over such a line, where it is set without quotation marks."""
    sight = draft.sights[index]
    below = draft.rulings[index + 1] if index + 1 < len(draft.sights) else None
    if below is None or below.rule != "attribution" or sight.width > _WIDEST_PULL_QUOTE:
        return None
    return (
        "stands above the name of who said it" if is_quoted(sight.text) or not sight.prose or not sight.stop else None
    )


def caption_below_counter(draft: Draft, index: int) -> Answer:
    """A line under the bare number of a picture in its row."""
    above = draft.sights[index - 1] if index else None
    counted = above is not None and _COUNTER.fullmatch(above.text) is not None
    return "stands under the number of a picture" if counted and not draft.sights[index].prose else None


def _is_full_name(text: str) -> bool:
    return (" " in text or not text[:1].isascii()) and looks_like_name(text)


def signed_sentence(draft: Draft, index: int) -> Answer:
    """A sentence with a bare name after its full stop: the picture's and its maker's."""
    sight = draft.sights[index]
    if sight.stop or sight.prose or sight.sentences != 1:
        return None
    name = _AFTER_STOP.split(sight.text)[-1]
    return f"a sentence with a name after it: {name}" if name != sight.text and _is_full_name(name) else None


def boxed(draft: Draft, index: int) -> Answer:
    """Between two lines of one kind of box that stand close together."""
    sight = draft.sights[index]
    if sight.width > _WIDEST_CAPTION or (draft.margin is not None and sight.indent == draft.margin):
        return None
    above = _nearest_box(draft, index, -1)
    below = _nearest_box(draft, index, 1)
    role = above if above in _BOXES else below
    if above is None or below is None or role not in _BOXES or {above, below} - {role} - _BOX_EDGES:
        return None
    return role, "in a box", f"stands between two lines of a {role} box"


def _nearest_box(draft: Draft, index: int, step: int) -> str | None:
    """The role of the furniture above or below, at most a few undecided lines away."""
    roles = (draft.role(index + step * distance) for distance in range(1, _BOX_REACH + 1))
    role = next((role for role in roles if role is not None), None)
    return role if role in _BOXES or role in _BOX_EDGES else None


def off_margin(draft: Draft, index: int) -> Answer:
    """A line within the article of a page laid out by indents that keeps another indent."""
    sight = draft.sights[index]
    if draft.margin is None or not draft.first <= index <= draft.last or sight.block.kind == "item":
        return None
    deeper = sight.indent - draft.margin
    if sight.prose and deeper > _INDENT_OF_HEADINGS:
        return "stands further in than the running text, as boxes do"
    if not sight.prose and abs(deeper) > _INDENT_OF_HEADINGS:
        return "stands at another indent than the running text, and is no sentence"
    return None


def linked_list(draft: Draft, index: int) -> Answer:
    """A list of other stories: a few titles as items, under a paragraph that does not announce a list."""
    sight = draft.sights[index]
    if draft.margin is None or sight.block.kind != "item" or not draft.first < index <= draft.last:
        return None
    first, last = _list_around(draft, index)
    above = draft.sights[first - 1]
    titles = all(item.width >= _NARROWEST_TITLE and not item.stop for item in draft.sights[first : last + 1])
    few = last - first < _LONGEST_LINK_LIST
    return (
        "one of a few titles that no line announces"
        if few and titles and above.prose and not _announces(above)
        else None
    )


def _list_around(draft: Draft, index: int) -> tuple[int, int]:
    """The first and the last item of a list, as far as they are near."""
    group = draft.sights[index].block.group
    near = range(max(1, index - _LONGEST_LINK_LIST), min(len(draft.sights), index + _LONGEST_LINK_LIST + 1))
    items = [i for i in near if draft.sights[i].block.kind == "item" and draft.sights[i].block.group == group]
    return items[0], items[-1]


def _announces(sight: Sight) -> bool:
    return sight.text.endswith((":", "："))


def announced(draft: Draft, index: int) -> Answer:
    """A line that is no sentence under one that announces other stories."""
    sight = draft.sights[index]
    above = draft.rulings[index - 1] if index else None
    if sight.stop or sight.prose or above is None or above.role != "related":
        return None
    if draft.margin is not None and sight.indent == draft.margin:
        return None
    if above.rule == "announced" and _reads_on(draft.sights[min(index + 1, len(draft.sights) - 1)]):
        return None
    named = above.rule.startswith(("line:", "head:")) or above.rule == "announced"
    return "stands under a line that announces other stories" if named else None


def list_item(draft: Draft, index: int) -> Answer:
    """An item of a list within the running text."""
    inside = draft.first <= index <= draft.last
    return "an item of a list within the text" if draft.sights[index].block.kind == "item" and inside else None


def bare_list(draft: Draft, index: int) -> Answer:
    """One of several short lines: two under a colon, three anywhere."""
    if not draft.first < index <= draft.last or not _may_list(draft, index):
        return None
    first, last = index, index
    while first - 1 > draft.first and index - first < _LONGEST_RUN and _may_list(draft, first - 1):
        first -= 1
    while last < draft.last and last - index < _LONGEST_RUN and _may_list(draft, last + 1):
        last += 1
    announced = draft.rulings[first - 1] is None and _announces(draft.sights[first - 1])
    if last - first + 1 < (_FEWEST_ANNOUNCED if announced else _FEWEST_BARE):
        return None
    return "one of some short lines one below the other"


def _said_again(draft: Draft, index: int) -> bool:
    """Whether another undecided line says the same: a label, no heading."""
    places = draft.places[draft.sights[index].folded]
    return any(place != index and draft.rulings[place] is None for place in places[:3])


def _may_list(draft: Draft, index: int) -> bool:
    ruling = draft.rulings[index]
    listed = ruling is not None and ruling.rule == "bare list"
    return listed or (ruling is None and _is_open(draft, index) and draft.sights[index].text[-1] not in "?？")


def numbered_heading(draft: Draft, index: int) -> Answer:
    """A short numbered line, the next number or the one before further off in the text."""
    number = _NUMBERED.match(draft.sights[index].text)
    if number is None or not draft.first < index < draft.last or not _is_open(draft, index):
        return None
    value = int(number[1])
    apart = any(abs(place - index) > 1 for near in (value - 1, value + 1) for place in draft.numbers.get(near, ()))
    return "numbered, and so is another line further off" if apart else None


def marked_heading(draft: Draft, index: int) -> Answer:
    """Marked as a heading by the text's own markup."""
    return "marked as a heading" if draft.sights[index].block.kind == "heading" else None


def marked_quote(draft: Draft, index: int) -> Answer:
    """Marked as a quotation by the text's own markup."""
    return "marked as a quotation" if draft.sights[index].block.kind == "quote" else None


def heading(draft: Draft, index: int) -> Answer:
    """Short, not closed like a sentence, and running text below it."""
    if not draft.first < index < draft.last or not _is_open(draft, index):
        return None
    if draft.margin is not None and draft.sights[index].indent not in draft.heading_indents:
        return None
    below = _next_kept(draft, index)
    if below < 0 or _said_again(draft, index):
        return None
    if _reads_on(draft.sights[below]):
        return "short and not closed, with running text below it"
    first = not _is_open(draft, index - 1) and draft.role(index - 1) != "list"
    return "the first of two short lines over running text" if first and _text_within(draft, below) else None


def _is_open(draft: Draft, index: int) -> bool:
    """Whether a block is undecided, or a heading, and short and not closed like a sentence."""
    sight = draft.sights[index]
    if draft.role(index) not in (None, "heading", "list") or sight.block.kind == "item":
        return False
    if not 3 <= sight.width <= _WIDEST_HEADING or sight.text[-1] in ",;:，；：、→" or _opens_speech(sight.text):
        return False
    return not sight.stop or (sight.text[-1] in "?!？！…" and sight.sentences == 1 and sight.text[0] not in "–—-")


def _opens_speech(text: str) -> bool:
    """Whether a quotation is opened and not closed: the next paragraph goes on with it."""
    closing = _CLOSING.get(text[0])
    return closing is not None and not any(sign in closing for sign in text[1:])


def _reads_on(sight: Sight) -> bool:
    return sight.prose or sight.stop or sight.text.endswith((":", "："))


def _next_kept(draft: Draft, index: int) -> int:
    """The next block that is not furniture; -1 where there is none within reach."""
    for other in range(index + 1, min(index + 6, len(draft.sights))):
        if draft.role(other) in (None, "paragraph", "list", "quote", "heading"):
            return other
    return -1


def _text_within(draft: Draft, index: int) -> bool:
    """Whether running text follows within two short lines."""
    return any(_reads_on(sight) for sight in draft.sights[index + 1 : index + 3])


def _first_prose(draft: Draft) -> int:
    return next(
        (i for i in range(draft.first, draft.last + 1) if draft.sights[i].stop or draft.sights[i].prose), draft.first
    )


def find_heading_indents(draft: Draft) -> None:
    """Set the indents at which headings stand: the text's margin, and one a little further out that several keep."""
    if draft.margin is None:
        return
    kept = Counter(
        draft.sights[index].indent
        for index in range(draft.first + 1, draft.last)
        if draft.rulings[index] is None and _is_open(draft, index) and _reads_on(draft.sights[index + 1])
    )
    outer = draft.margin - _INDENT_OF_HEADINGS
    draft.heading_indents = frozenset((draft.margin, outer) if kept[outer] >= _FEWEST_OUTER else (draft.margin,))


def is_off_margin(draft: Draft, index: int) -> bool:
    """Whether a block of a text laid out by indents stands at another than the running text."""
    return draft.margin is not None and draft.sights[index].indent != draft.margin
