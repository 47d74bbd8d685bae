"""The captions of pictures and films, told by what stands beside them and by what only captions say."""

from __future__ import annotations

import re

from newsclean.extract.lines.credit_names import is_person
from newsclean.extract.lines.name_forms import is_full_name
from newsclean.extract.lines.signature import signature
from newsclean.extract.text.captions import caption_sign, is_picture_control
from newsclean.extract.text.draft import Answer, Draft
from newsclean.extract.text.sight import announces, is_quoted

_WIDEST_CAPTION = 240
_WIDEST_SIGNED_CAPTION = 600
_WIDEST_SIGNED_SENTENCE = 420
_SHORTEST_SENTENCE = 25
_FEWEST_TOPICS = 4
_SHORTEST_COPY = 60
_FEWEST_TIMES, _TICKER_REACH = 3, 40
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)")
_NARROWEST_OPEN_CAPTION = 40
_COUNTER = re.compile(r"\d{1,3}(?:\s?(?:/|of|von|de|sur)\s?\d{1,3})?")
_LENGTH = re.compile(r"\d\s?(?:min|sek|sec|мин|хв|dk)\b|^\d{1,2}:\d\d$|\d分")


def marked_caption(draft: Draft, index: int) -> Answer:
    """Set as a caption by the text's own markup."""
    return "stands below a picture" if draft.sights[index].block.kind == "caption" else None


def name_below_caption(draft: Draft, index: int) -> Answer:
    """A person's name alone between a short sentence and a paragraph that does not speak of that person."""
    sight = draft.sights[index]
    if not draft.headline < index - 1 < draft.last or not is_full_name(sight.text) or not is_person(sight.text):
        return None
    above, below = draft.sights[index - 1], draft.sights[min(index + 1, len(draft.sights) - 1)]
    if draft.rulings[index - 1] is not None or above.sentences != 1 or not above.stop or is_quoted(above.text):
        return None
    told = sight.text.split()[-1] in below.text
    return "a name between a short sentence and a paragraph" if below.prose and not (above.prose or told) else None


def caption_above_credit(draft: Draft, index: int) -> Answer:
    """A sentence or two, and a picture's credit on the line below."""
    sight = draft.sights[index]
    if draft.role(index + 1) != "credit" or sight.width > _WIDEST_CAPTION or sight.sentences > 3 or announces(sight):
        return None
    if sight.block.kind == "item" or sight.asks or _lists_topics(sight.text):
        return None
    if (draft.captions_below and index >= draft.first) or _opens_below_credit(draft, index + 2):
        return None
    if draft.margin is not None and sight.indent == draft.margin != draft.sights[index + 1].indent:
        return None
    if sight.prose and sight.sentences > 1 and _is_short_sentence(draft, index + 2):
        return None
    return "stands above a picture's credit"


def _opens_below_credit(draft: Draft, index: int) -> bool:
    """Whether a line stands below a credit and right above the date or the first paragraph, and is no paragraph."""
    if not 0 <= draft.headline < index < min(draft.first_closed + 1, len(draft.sights) - 1):
        return False
    sight, following = draft.sights[index], draft.sights[index + 1]
    if draft.role(index - 1) != "credit" or sight.prose or sight.asks or announces(sight):
        return False
    if any(map(str.isdigit, sight.text)):
        return False
    return sight.width >= _SHORTEST_SENTENCE and (following.prose or draft.role(index + 1) == "dateline")


def _lists_topics(text: str) -> bool:
    """ "Kenya Mali France Media Army": words with capitals only, and nothing between them."""
    words = text.split()
    return len(words) >= _FEWEST_TOPICS and all(word[0].isupper() and word[-1].isalpha() for word in words)


def sentence_said_again(draft: Draft, index: int) -> Answer:
    """An open line that says a paragraph of the text without its stop."""
    sight = draft.sights[index]
    if sight.stop or sight.width < _SHORTEST_COPY or not draft.first < index < draft.last:
        return None
    said = any(draft.sights[other].prose and draft.sights[other].stop for other in draft.places[sight.folded])
    return "says a paragraph of the text once more, and leaves it open" if said else None


def caption_below_credit(draft: Draft, index: int) -> Answer:
    """A line under a credit that has no caption above it, off the text's margin as the credit is; in a text whose
    captions stand below, any but a question."""
    sight = draft.sights[index]
    if draft.role(index - 1) != "credit" or draft.role(index - 2) == "caption" or sight.width > _WIDEST_CAPTION:
        return None
    if _opens_below_credit(draft, index):
        return "stands between a picture's credit and the beginning of the text"
    if draft.captions_below:
        caption = draft.first < index < draft.last and not sight.prose and not announces(sight)
        return "stands below a picture's credit, as others do" if caption and not sight.asks else None
    wide = sight.width >= _SHORTEST_SENTENCE
    return "stands below a picture's credit" if wide and draft.is_off_margin(index) else None


def _is_short_sentence(draft: Draft, index: int) -> bool:
    if index >= len(draft.sights) or draft.rulings[index] is not None:
        return False
    return draft.sights[index].stop and not draft.sights[index].prose


def caption_above_time(draft: Draft, index: int) -> Answer:
    """A line within the text with a date or a film's length below it."""
    sight = draft.sights[index]
    inside = draft.first < index < draft.last and sight.width <= _WIDEST_CAPTION
    timed = inside and draft.role(index + 1) in ("dateline", "player") and _LENGTH.search(draft.sights[index + 1].text)
    return "stands above a film's length" if timed and not _is_ticker(draft, index) else None


def _is_ticker(draft: Draft, index: int) -> bool:
    """Whether times of day stand around a line, one after the other."""
    inside = (sight.text for sight in draft.sights[max(0, index - _TICKER_REACH) : index + _TICKER_REACH])
    times = [int(clock[1]) * 60 + int(clock[2]) for clock in map(_CLOCK.fullmatch, inside) if clock]
    return len(times) >= _FEWEST_TIMES and times in (sorted(times), sorted(times, reverse=True))


def caption_below_counter(draft: Draft, index: int) -> Answer:
    """A line under a picture's button, or under its bare number in its row."""
    above = draft.sights[index - 1] if max(draft.headline, 0) < index <= draft.last else None
    counted = above is not None and (
        is_picture_control(above.text) or (index > draft.first and _COUNTER.fullmatch(above.text) is not None)
    )
    sight = draft.sights[index]
    wide = sight.width >= _SHORTEST_SENTENCE and not sight.prose and not sight.asks and sight.text[-1] != ":"
    return "stands under the number or the button of a picture" if counted and wide else None


def signed_sentence(draft: Draft, index: int) -> Answer:
    """A sentence or two with a name after the full stop, its paper perhaps: the picture's maker's."""
    sight = draft.sights[index]
    if sight.stop or sight.width > _WIDEST_SIGNED_SENTENCE or not 1 <= sight.sentences <= 2:
        return None
    start = signature(sight.text)
    return f"sentences with a name after them: {sight.text[start:]}" if start >= _SHORTEST_SENTENCE else None


def signed_caption(draft: Draft, index: int) -> Answer:
    """A line that says who stands where, or that the picture is an old one."""
    sight = draft.sights[index]
    if sight.width > _WIDEST_SIGNED_CAPTION or sight.sentences > 4 or sight.text[0] in "“„‘—–":
        return None
    sign = caption_sign(sight.text, sight.sentences)
    return f'says "{sign}", as captions do' if sign else None


def open_caption(draft: Draft, index: int) -> Answer:
    """The second of two such lines, or the one below byline and date, right above the first paragraph."""
    sight = draft.sights[index]
    if not 0 <= draft.headline < index - 1 or index + 1 != draft.first_closed:
        return None
    if sight.width < _NARROWEST_OPEN_CAPTION or sight.stop:
        return None
    if draft.role(index - 1) in ("dateline", "byline"):
        return "an open line between the date or byline and the first paragraph"
    above = draft.sights[index - 1]
    second = draft.role(index - 1) in (None, "dek") and not above.stop and not above.prose
    return "the second of two open lines above the first paragraph" if second else None


def picture_title(draft: Draft, index: int) -> Answer:
    """A line right above a caption that a heading of the article says again later."""
    sight = draft.sights[index]
    if draft.role(index + 1) != "caption" or draft.sights[index + 1].gap or sight.stop:
        return None
    return "the title of the picture below it" if len(draft.places[sight.folded]) > 1 else None
