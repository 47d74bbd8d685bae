"""The block of a text that is the article's headline."""

from __future__ import annotations

import re
from itertools import pairwise

from newsclean.extract.lines.name_forms import looks_like_name
from newsclean.extract.text.captions import caption_sign
from newsclean.extract.text.draft import Draft
from newsclean.extract.text.sight import Sight

_NARROWEST = 8
_WIDEST = 260
_WIDEST_STOPPED = 180
_WIDEST_TOLD = 90
"""A headline of one sentence, and of several, that ends in a full stop."""
_REACH = 40
"""Lines above the running text of a whole page among which the headline is sought."""
_MOST_LABELS = 40
_FEWEST_LABELS = 3
_WIDEST_LABEL = 26
"""Many short lines under a headline are menus and buttons, not the beginning of the article."""
_LEAST, _LEAST_OF_PAGE = 1.5, 1.0
_CLOSE = 0.8
_NO_STATEMENT = ("?", "!", "？", "！", "…", "..")
_NEAR = 14
"""The topmost of the candidates that come so close to the best: deks and captions stand below the headline."""
_BELOW = 8
_BELOW_AT_A_MARGIN = 2
_COST_BELOW = 0.3
_TITLED = 1.5
_TITLE_SHARE = 0.4
_WIDEST_KICKER = 30
_HEADING_BONUS = {1: 2.0, 2: 1.0}
_WORD = re.compile("(?:[^\\W\\d_]|[\u0591-\u05c7\u064b-\u065f\u0900-\u0dff]){4,}|\\d{2,}")
"""The vowel signs of Hebrew, Arabic and the scripts of India are no letters to a regular expression."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_UNSPACED_SHARE = 0.2
_TRAIL_REACH = 6
_DATED = re.compile(r"(?:19|20)\d\d\W.{0,6}\b[012]?\d[:.][0-5]\d(?!\d)")
_WIDEST_HEADLINE, _NARROWEST_ABOVE = 115, 14
_NUMBERED = re.compile(r"\d{1,2}\.\s")
_LEAST_ABOVE = 1.0
_STEM = 6
"""So many letters of a word are compared: its ending changes."""
_SLUG = re.compile(r"[A-Z\d]{2,}[-/][A-Z\d/-]{2,}(?:\s\([^()]{2,40}\))?$")
"""By which agencies know their reports: "LAMBTON-BRIDGE/FIRE (URGENT)"."""


def find_headline(draft: Draft) -> None:
    """Set the draft's headline, and begin its running text after it."""
    if not draft.page:
        draft.headline = _heading_line(draft)
        draft.first = _past_labels(draft, draft.headline + 1)
    else:
        below = _BELOW_AT_A_MARGIN if draft.margin else _BELOW
        draft.headline = _likeliest(draft, draft.first + below)
        draft.first = max(draft.first, draft.headline + 1)
    inside = range(draft.first, draft.last + 1)
    draft.first_closed = next((i for i in inside if draft.sights[i].stop or draft.sights[i].prose), draft.first)
    draft.body_start = _find_body(draft)


def _find_body(draft: Draft) -> int:
    """The first of two closed lines; where headings stand between all of them, the first that no opener follows."""
    closed = [i for i in range(draft.first, draft.last + 1) if draft.rulings[i] is None and _is_closed(draft.sights[i])]
    undecided = [i for i in range(draft.first, draft.last + 1) if draft.rulings[i] is None]
    for index, following in pairwise(undecided):
        if _is_closed(draft.sights[index]) and _is_closed(draft.sights[following]):
            return index
    opened = next((i for i in undecided if draft.role(i - 1) in ("byline", "dateline")), draft.last + 1)
    return next((i for i in closed if i >= opened or not _opens_below(draft, i + 1)), draft.first)


def _is_closed(sight: Sight) -> bool:
    return sight.prose or sight.stop


def _opens_below(draft: Draft, index: int) -> bool:
    """Whether a name, a byline or a date stands below a closed line: it is the dek."""
    if index >= len(draft.sights) or draft.role(index) in ("byline", "dateline"):
        return index < len(draft.sights)
    return draft.sights[index].text[:1].isupper() and looks_like_name(draft.sights[index].text)


def _past_labels(draft: Draft, start: int) -> int:
    """The first closed line, where all above it are short labels; else `start`."""
    labels: list[int] = []
    for index in range(start, min(start + _MOST_LABELS, len(draft.sights))):
        sight = draft.sights[index]
        if sight.prose or sight.stop:
            short = sum(labels) <= _WIDEST_LABEL * len(labels)
            return index if short and len(labels) > _FEWEST_LABELS else start
        if draft.rulings[index] is None:
            labels.append(sight.width)
    return start


def _heading_line(draft: Draft) -> int:
    """A text that is nothing but the article begins with its headline, or with its title and a few labels."""
    first = _first_line(draft)
    if first >= 0 and draft.sights[first].width > _WIDEST_LABEL:
        near = range(first + 1, min(draft.first + 2, len(draft.sights)))
        return next((index for index in near if draft.rulings[index] is None and _is_titled(draft, index)), first)
    likeliest = _likeliest(draft, draft.first)
    return _above_dek(draft, first, likeliest) if likeliest >= 0 else first


def _above_dek(draft: Draft, first: int, likeliest: int) -> int:
    """The line over the likeliest one, where both stand between a label and what opens the article: a headline and a
    longer dek."""
    above = likeliest - 1
    between = 0 <= first < above and draft.role(likeliest + 1) in ("byline", "dateline")
    if not between or draft.rulings[above] is not None or draft.sights[above].prose:
        return likeliest
    return above if _WIDEST_LABEL < draft.sights[above].width < draft.sights[likeliest].width else likeliest


def _first_line(draft: Draft) -> int:
    """The first line that is no label of a word; -1 where it can be no headline."""
    for index, sight in enumerate(draft.sights[: max(draft.first, 0) + 3]):
        if draft.rulings[index] is None and (sight.width >= _NARROWEST or sight.block.kind == "heading"):
            return index if _may_be(sight) else -1
    return -1


def _is_titled(draft: Draft, index: int) -> bool:
    """Whether a line is what the text's first line says, before it names the site."""
    title, line = draft.sights[0].folded, draft.sights[index].folded
    return index > 0 and len(line) >= max(_NARROWEST, _TITLE_SHARE * len(title)) and f"{title} ".startswith(f"{line} ")


def _likeliest(draft: Draft, end: int) -> int:
    """The line before `end` for which most speaks; a hint or a teaser may have been taken for running text above it."""
    said = _vocabulary(" ".join(sight.text for sight in draft.sights[draft.first : draft.last + 1] if sight.prose))
    scores = {
        index: _score(draft, index, said)
        for index in range(max(0, draft.first - _REACH), min(end, len(draft.sights)))
        if draft.rulings[index] is None and _may_be(draft.sights[index]) and not _tells(draft, index)
    }
    best = max(scores, key=lambda index: scores[index], default=-1)
    if best < 0 or scores[best] < (_LEAST_OF_PAGE if draft.page else _LEAST):
        return -1
    near = (index for index, score in scores.items() if index >= best - _NEAR and score >= scores[best] - _CLOSE)
    close = [index for index in near if index == best or draft.sights[index].width > _WIDEST_LABEL]
    lines = [index for index in close if draft.sights[index].block.kind != "item" and not _holds(draft, index, best)]
    chosen = next((index for index in lines if not (index + 1 in lines and _is_kicker(draft, index))), best)
    return chosen - 1 if scores.get(chosen - 1, 0.0) >= _LEAST_ABOVE and _is_dek(draft, chosen) else chosen


def _is_dek(draft: Draft, index: int) -> bool:
    """Whether a line is longer than headlines are, and one that may be its headline stands above it."""
    above, below = draft.sights[index - 1], draft.sights[index]
    plain = not (above.stop or above.prose or _NUMBERED.match(above.text))
    return plain and below.width > _WIDEST_HEADLINE and above.width > _NARROWEST_ABOVE


def _tells(draft: Draft, index: int) -> bool:
    """Whether a line is a paragraph of the running text."""
    sight = draft.sights[index]
    return index >= draft.first and sight.prose and not sight.text.endswith(_NO_STATEMENT)


def _is_kicker(draft: Draft, index: int) -> bool:
    """Whether a line is a few words over a longer one."""
    above, below = draft.sights[index : index + 2]
    return above.width <= _WIDEST_KICKER and below.width > above.width


def _holds(draft: Draft, index: int, other: int) -> bool:
    """Whether a line says another one and more: a trail of names with the headline at its end."""
    return index != other and draft.sights[other].folded in draft.sights[index].folded


def _score(draft: Draft, index: int, said: frozenset[str]) -> float:
    sight = draft.sights[index]
    words = _vocabulary(sight.text)
    score = 3.0 * len(words & said) / len(words) if words else 0.0
    score += (30 <= sight.width <= 170) - 2.0 * (sight.width < 16)
    score += 1.0 * (sight.gap > 0) + 0.8 * (len(draft.places[sight.folded]) > 1)
    score -= 1.2 * (sight.block.kind == "item" and not sight.gap) + 1.5 * (
        sight.stop and not sight.text.endswith(_NO_STATEMENT)
    )
    score += _HEADING_BONUS.get(sight.block.level, 0.0) * (sight.block.kind == "heading")
    score += _TITLED * _is_titled(draft, index)
    score -= 1.5 * (sight.sentences > 1) + 1.5 * looks_like_name(sight.text) + 1.0 * sight.prose
    score += 0.5 * any(draft.role(i) in ("byline", "dateline") for i in range(index + 1, index + 7))
    score += 1.0 * _ends_trail(draft, index) - 1.0 * (draft.role(index - 1) == "byline")
    score -= 1.5 * (_DATED.search(sight.text) is not None or caption_sign(sight.text, sight.sentences) is not None)
    return score - 0.04 * max(0, draft.first - index) - _COST_BELOW * max(0, index - draft.first)


def _ends_trail(draft: Draft, index: int) -> bool:
    """Whether a line above says more, and ends in what this one says: where on the site the article is."""
    folded = f" {draft.sights[index].folded}"
    above = range(max(0, index - _TRAIL_REACH), index)
    return len(folded) > _WIDEST_LABEL and any(draft.sights[i].folded.endswith(folded) for i in above)


def _vocabulary(text: str) -> frozenset[str]:
    """The words of a text; pairs of characters where it is written without spaces."""
    folded = text.casefold()
    if len(_UNSPACED.findall(folded)) < _UNSPACED_SHARE * len(folded):
        return frozenset(word[:_STEM] for word in _WORD.findall(folded))
    return frozenset(a + b for a, b in pairwise(folded) if _UNSPACED.match(a) and _UNSPACED.match(b))


def _may_be(sight: Sight) -> bool:
    if not _NARROWEST <= sight.width <= _WIDEST or _SLUG.match(sight.text):
        return False
    told = (
        sight.stop
        and not sight.text.endswith(_NO_STATEMENT)
        and sight.width > (_WIDEST_TOLD if sight.sentences > 1 else _WIDEST_STOPPED)
    )
    return not told and sight.text[-1] not in ",;:"
