"""What a block of a text is by its place: the headline, what opens the article, what stands above and below it."""

from __future__ import annotations

from newsclean.extract.byline_line import read_byline_line
from newsclean.extract.name_forms import is_role, looks_like_name
from newsclean.extract.text.draft import Answer, Draft

_WIDEST_ROLE = 260
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
    if index >= draft.first or sight.prose or min(len(sight.folded), len(headline.folded)) < 20:
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
    return "the name of whom the next line is about" if told and below.width < _WIDEST_ROLE else None


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
        or not draft.headline < index < draft.first_prose()
        or sight.stop
        or sight.block.kind == "item"
    ):
        return None
    return "stands between the headline and the first paragraph, not closed like a sentence"
