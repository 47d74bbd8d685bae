"""What a block of a text is by its place: the headline, what opens the article, what stands above and below it."""

from __future__ import annotations

import re

from newsclean.extract.lines.byline_line import read_byline_line, without_opener, without_preposition
from newsclean.extract.lines.credit_names import is_person
from newsclean.extract.lines.name_forms import is_credit, is_full_name, is_role, looks_like_name
from newsclean.extract.text.draft import Answer, Draft

_WIDEST_ROLE = 260
_HEAD = 40
"""Lines from the headline in which a byline stands."""
_OPENING = 6
"""The first paragraph of an article stands within so many lines of its headline."""
_NARROWEST_DEK = 40
_WIDEST_SHORT_ROLE = 50
_FEWEST_BIO_WORDS = 5
_BELOW, _FAR = 8, 200
"""Lines below the running text, and within it, that are looked at."""
_MOST_SPACES, _LONGEST_CASELESS = 3, 30
"""In a name of a script without capitals."""
_MOST_PLACE_WORDS = 3
_PARTED = re.compile(r"\s?[|/–—-]\s|,\s")
_SET_IN = 2
_WIDEST_DATE = 140
_DATE = re.compile(r"\d{1,2}\W{1,2}(?:\d{1,2}|[^\s\d]{2,14})\W{1,2}\d{4}(?!\d)|(?<!\d)[012]?\d:[0-5]\d(?!\d)")
_OPENING_ROLES = frozenset(("byline", "dateline", "share", "comments"))
_OPENERS = frozenset("dek headline duplicate caption credit".split())


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
    if index >= draft.body_start or sight.prose or min(len(sight.folded), len(headline.folded)) < 20:
        return None
    varied = sight.folded in headline.folded or headline.folded in sight.folded
    return "says the headline once more, in other words" if varied else None


def before_article(draft: Draft, index: int) -> Answer:
    """Left standing above the headline, or above the text of an article without one."""
    top = draft.headline if draft.headline >= 0 else draft.first
    return "stands above the article" if index < top else None


def after_article(draft: Draft, index: int) -> Answer:
    """Left standing below the running text."""
    return "stands below the article" if index > draft.last else None


def above_text(draft: Draft, index: int) -> Answer:
    """Between the headline and the running text; a closed line of a page that is not set in is the dek."""
    if not 0 <= draft.headline < index < draft.first:
        return None
    if not draft.page:
        return "one of many labels between the headline and the running text"
    sight = draft.sights[index]
    set_in = draft.margin is not None and sight.indent > draft.margin + _SET_IN
    told = sight.stop and sight.width >= _NARROWEST_DEK and not set_in
    if told and "dek" not in map(draft.role, range(draft.headline, index)):
        return "dek", "dek of a page", "a closed line between the headline and the running text"
    return "stands between the headline and the running text"


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
    if not _may_name(draft.sights[index].text) or index + 1 == len(draft.sights):
        return None
    below = draft.sights[index + 1]
    told = draft.role(index + 1) == "bio" or (
        draft.rulings[index + 1] is None and is_role(" ".join(below.text.split()[:3]))
    )
    return "the name of whom the next line is about" if told and below.width < _WIDEST_ROLE else None


def bio_of_author(draft: Draft, index: int) -> Answer:
    """One of the last lines, that begins with the name of who wrote the article."""
    words = draft.sights[index].text.split()
    near_end = max(draft.last - 1, draft.body_start + 1) <= index <= draft.last + _BELOW
    if not near_end or len(words) < _FEWEST_BIO_WORDS:
        return None
    name = " ".join(words[:2])
    start = max(0, draft.headline)
    named = looks_like_name(name) and any(
        draft.role(i) == "byline" and name in draft.sights[i].text for i in range(start, min(index, start + _HEAD))
    )
    return "begins with the name of who wrote the article" if named else None


def lone_name(draft: Draft, index: int) -> Answer:
    """A name alone between the headline and the text."""
    sight = draft.sights[index]
    if (
        not 0 <= draft.headline < index < min(draft.body_start, draft.headline + _OPENING)
        or sight.stop
        or " " not in sight.text
        or _is_below_name(draft, index)
    ):
        return None
    if _may_name(without_preposition(without_opener(sight.text))) and not _is_spoken_of(draft, index):
        return "a name between headline and text"
    return "a name and a place, beside the date" if _is_placed(sight.text) and _is_dated(draft, index) else None


def _is_below_name(draft: Draft, index: int) -> bool:
    """Whether a line of a script without capitals stands below a name: it rather says what the author is."""
    above = draft.rulings[index - 1]
    text = draft.sights[index].text
    return above is not None and above.rule == "lone name" and text.upper() == text.lower()


def _may_name(text: str) -> bool:
    """Whether a line looks like a name, and any small words in it are those of persons' names."""
    head, comma, rest = text.partition(", ")
    text = head if comma and is_credit(rest) else text
    small = any(word[0].islower() for word in text.split())
    if text.upper() == text.lower() and (text.count(" ") > _MOST_SPACES or len(text) > _LONGEST_CASELESS):
        return False
    return looks_like_name(text) and (not small or is_person(text.partition(",")[0]))


def _is_spoken_of(draft: Draft, index: int) -> bool:
    """Whether the running text speaks of whom a line names; its last lines may do so of the author."""
    name = draft.sights[index].folded
    end = min(draft.last - 1, draft.first + _FAR)
    return any(sight.prose and name in sight.folded for sight in draft.sights[draft.first : end])


def _is_placed(text: str) -> bool:
    """ "Álvaro Peralta | Soria", "Ann Dee - Leeds"."""
    name, place = [*_PARTED.split(text, maxsplit=1), ""][:2]
    return " " in name and is_full_name(name) and looks_like_name(place) and place.count(" ") < _MOST_PLACE_WORDS


def _is_dated(draft: Draft, index: int) -> bool:
    return "dateline" in (draft.role(index - 1), draft.role(index + 1))


def opening_date(draft: Draft, index: int) -> Answer:
    """A line near the headline that is no sentence and holds a date or a time."""
    sight = draft.sights[index]
    if not draft.headline < index < draft.body_start or sight.stop or sight.width > _WIDEST_DATE:
        return None
    return "holds a date or a time, above the text" if _DATE.search(sight.text) else None


def opening_line(draft: Draft, index: int) -> Answer:
    """A line that is no sentence near the headline, beside a date, a byline or a share bar."""
    sight = draft.sights[index]
    if not draft.headline < index < draft.body_start or sight.stop or sight.prose:
        return None
    if draft.role(index + 1) == "duplicate" or draft.role(index + 2) == "duplicate":
        return "stands between the headline and its repetition, and is no sentence"
    beside = {draft.role(index - 1), draft.role(index + 1)} & _OPENING_ROLES
    if not beside:
        return None
    if _may_name(sight.text) and " " in sight.text and not _is_spoken_of(draft, index):
        return "byline", "name in the opening", "a name beside the lines that open the article"
    return "stands beside the lines that open the article, and is no sentence"


def _is_short_role(draft: Draft, index: int) -> bool:
    return draft.sights[index].width <= _WIDEST_SHORT_ROLE and draft.role(index + 1) in _OPENING_ROLES


def dek(draft: Draft, index: int) -> Answer:
    """A paragraph between the headline and the byline or date that opens the article."""
    sight = draft.sights[index]
    if draft.headline < 0 or not draft.headline < index <= draft.first + 2 or sight.width < 25:
        return None
    above = all(draft.role(i) in _OPENERS for i in range(draft.headline, index))
    below = draft.role(index + 1) in ("byline", "dateline", "share")
    below = below or (draft.role(index + 1) == "bio" and not draft.sights[index].prose)
    return "stands between the headline and the line that opens the article" if above and below else None


def open_dek(draft: Draft, index: int) -> Answer:
    """A line under the headline that is no sentence, before the first paragraph."""
    sight = draft.sights[index]
    if draft.headline < 0 or sight.stop or sight.block.kind == "item":
        return None
    if not draft.headline < index < draft.first_closed <= draft.headline + _OPENING:
        return None
    if draft.role(index - 1) in ("byline", "bio") and _is_short_role(draft, index):
        return "bio", "role below a name", "stands between an author's name and the date"
    return "stands between the headline and the first paragraph, not closed like a sentence"
