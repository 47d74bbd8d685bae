"""Headings and lists of a text without markup: short lines that are not closed like a sentence."""

from __future__ import annotations

import re
from collections import Counter

from newsclean.extract.lines.name_forms import is_full_name
from newsclean.extract.text.draft import Answer, Draft
from newsclean.extract.text.sight import announces, reads_on

_WIDEST_HEADING = 100
_FEWEST_OUTER = {2: 3, 3: 1}
"""Columns that headings may stand further out than the running text; so many must, to be no boxes' labels.

Text browsers set running text three columns in, and headings not at all.
"""
_FEWEST_ANNOUNCED = 2
_FEWEST_BARE = 3
_FEWEST_AMOUNTS = 2
_LONGEST_RUN = 4
_CLOSING = {"“": "”", "‘": "’", "«": "»", "„": "“”", "「": "」", "『": "』", "»": "«", "‚": "‘’"}
_RUNS = frozenset(("bare list", "short lines beside furniture"))
_FURNITURE = frozenset(
    "share related newsletter comments advert tags player paywall consent navigation interface site dateline".split()
)
_STAMP = re.compile(r"(?:\d{1,2} [^\W\d]{1,12} [^\W\d]{1,6} )?[012]?\d[:.][0-5]\d\s?(?P<who>[^\W\d_][^\d]{2,40})")
_STAMP_REACH, _FEWEST_STAMPS = 30, 3
_LETTER = re.compile(r"[^\W\d_]")
_NUMBERED = re.compile(r"#?(\d{1,2})[.):]\s?\S")


def table(draft: Draft, index: int) -> Answer:
    """A table within the running text."""
    inside = draft.first <= index <= draft.last
    return "a table within the text" if draft.sights[index].block.kind == "table" and inside else None


def marked_heading(draft: Draft, index: int) -> Answer:
    """Marked as a heading by the text's own markup."""
    return "marked as a heading" if draft.sights[index].block.kind == "heading" else None


def ticker_heading(draft: Draft, index: int) -> Answer:
    """Set between plus signs, as tickers do: "+++ 18:40 Pegel sinkt +++"."""
    text = draft.sights[index].text
    return "stands between the signs of a ticker" if text.startswith("+++") and text.endswith("+++") else None


def entry_stamp(draft: Draft, index: int) -> Answer:
    """The time of an entry of a ticker with who wrote it, one of several: "20:11Mara Quist", "2 hours ago 10:05"."""
    if not _is_stamp(draft.sights[index].text):
        return None
    near = draft.sights[max(0, index - _STAMP_REACH) : index + _STAMP_REACH]
    stamps = sum(_is_stamp(sight.text) for sight in near)
    return "a time and a name, one of several in the text" if stamps >= _FEWEST_STAMPS else None


def _is_stamp(text: str) -> bool:
    stamp = _STAMP.fullmatch(text) if text[:1].isdigit() else None
    return stamp is not None and (stamp["who"].isupper() or is_full_name(stamp["who"]))


def numbered_heading(draft: Draft, index: int) -> Answer:
    """A short numbered line, the next number or the one before further off in the text."""
    number = _NUMBERED.match(draft.sights[index].text)
    if number is None or not draft.first < index < draft.last or not is_open(draft, index):
        return None
    value = int(number[1])
    apart = any(abs(place - index) > 1 for near in (value - 1, value + 1) for place in draft.numbers.get(near, ()))
    return "numbered, and so is another line further off" if apart else None


def heading(draft: Draft, index: int) -> Answer:
    """Short, not closed like a sentence, and running text below it."""
    if not draft.first < index < draft.last or not is_open(draft, index):
        return None
    if draft.margin is not None and draft.sights[index].indent not in draft.heading_indents:
        return None
    below = _next_kept(draft, index)
    if below < 0 or _said_again(draft, index):
        return None
    if reads_on(draft.sights[below]):
        return "short and not closed, with running text below it"
    first = not is_open(draft, index - 1) and draft.role(index - 1) != "list"
    return "the first of two short lines over running text" if first and _text_within(draft, below) else None


def _next_kept(draft: Draft, index: int) -> int:
    """The next block that is not furniture; -1 where there is none within reach."""
    for other in range(index + 1, min(index + 6, len(draft.sights))):
        if draft.role(other) in (None, "paragraph", "list", "quote", "heading"):
            return other
    return -1


def _text_within(draft: Draft, index: int) -> bool:
    """Whether running text follows within two short lines."""
    return any(reads_on(sight) for sight in draft.sights[index + 1 : index + 3])


def _said_again(draft: Draft, index: int) -> bool:
    """Whether another undecided line says the same: a label, no heading."""
    places = draft.places[draft.sights[index].folded]
    return any(place != index and draft.rulings[place] is None for place in places[:3])


def is_open(draft: Draft, index: int) -> bool:
    """Whether a block is undecided, or a heading, and short and not closed like a sentence."""
    sight = draft.sights[index]
    if draft.role(index) not in (None, "heading", "list") or sight.block.kind == "item":
        return False
    if (
        not 3 <= sight.width <= _WIDEST_HEADING
        or not _LETTER.search(sight.text)
        or (sight.text[-1] in ",;:，；：、→" and not sight.asks)
        or _opens_speech(sight.text)
    ):
        return False
    return not sight.stop or (
        (sight.asks or sight.text[-1] in "!！…") and sight.sentences == 1 and sight.text[0] not in "–—-"
    )


def _opens_speech(text: str) -> bool:
    """Whether a quotation is opened and not closed: the next paragraph goes on with it."""
    closing = _CLOSING.get(text[0])
    return closing is not None and not any(sign in closing for sign in text[1:])


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
    if index in (first, last) and _heads_amounts(draft, index, first, last):
        return "heading", "heading over a list", "the one line among some short ones that does not begin with a number"
    announced = draft.rulings[first - 1] is None and announces(draft.sights[first - 1])
    if last - first + 1 < (_FEWEST_ANNOUNCED if announced else _FEWEST_BARE):
        return None
    beside = {draft.role(first - 1), draft.role(last + 1)} & _FURNITURE
    if beside and not announced:
        return "other", "short lines beside furniture", f"one of some short lines beside a {min(map(str, beside))} line"
    return "one of some short lines one below the other"


def _heads_amounts(draft: Draft, index: int, first: int, last: int) -> bool:
    """Whether a line at the edge of a list of amounts, as of a recipe, is none itself: it heads the list, or the text
    below it."""
    amounts = sum(_is_amount(draft.sights[i].text) for i in range(first, last + 1))
    if amounts < _FEWEST_AMOUNTS or _is_amount(draft.sights[index].text) or draft.sights[index].text[0].islower():
        return False
    below = draft.sights[min(index + 1, len(draft.sights) - 1)]
    return reads_on(below) if index == last else _is_amount(below.text)


def _is_amount(text: str) -> bool:
    return text[0].isnumeric()


def _may_list(draft: Draft, index: int) -> bool:
    ruling = draft.rulings[index]
    listed = ruling is not None and ruling.rule in _RUNS
    return listed or (ruling is None and is_open(draft, index) and not draft.sights[index].asks)


def find_heading_indents(draft: Draft) -> None:
    """Set the indents at which headings stand: the text's margin, and those a little further out that several keep."""
    if draft.margin is None:
        return
    kept = Counter(
        draft.sights[index].indent
        for index in range(draft.first + 1, draft.last)
        if draft.rulings[index] is None and is_open(draft, index) and reads_on(draft.sights[index + 1])
    )
    outer = (draft.margin - out for out, fewest in _FEWEST_OUTER.items() if kept[draft.margin - out] >= fewest)
    draft.heading_indents = frozenset((draft.margin, *outer))
