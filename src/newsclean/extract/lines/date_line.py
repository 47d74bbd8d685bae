"""Is a short line a date, "Published …", "Updated at …", "Stand: 12.03.2024, 14:05 Uhr"? Told by form alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from newsclean.extract.lexicon import ago_words, date_words
from newsclean.extract.lexicon.months import month_number
from newsclean.extract.lines.ago import Ago, find_ago
from newsclean.extract.lines.clocks import Clock, find_clocks
from newsclean.extract.lines.glue import unglued
from newsclean.extract.lines.moments import Moment, find_moments
from newsclean.extract.lines.stops import UNMISTAKABLE

Label = Literal["published", "modified"]


class Stated(NamedTuple):
    """One date of a date line."""

    label: Label | None
    """What the line says that it is."""
    when: Moment | Ago | Clock | None
    """None where the line names a day without its year."""


_LONGEST = 160
_SHORTEST_META, _LONGEST_META = 25, 240
_MOST_STRANGE = 8
"""Words of a line about the article that are no date's: names, places, sources."""
_SENTENCE_END = re.compile(rf"(?<!min)(?<!\.\.)[.!?{UNMISTAKABLE}][\"'”’»›」』)\]]*$", re.I)
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"\d+|[^\s\d.,:;!|/()\[\]·•–—>«»\"，、：（）｜]+")
_PLAIN = date_words.FILLERS | date_words.WEEKDAYS | ago_words.AGO_SIGNS | ago_words.TODAY | ago_words.YESTERDAY
_KNOWN = _PLAIN | date_words.READING_TIME | {word for label in date_words.LABELS for word in label.split()}
_MINUTES = {word for word in ago_words.AGO["minute"].casefold().split(" | ") if len(word) > 1}
_UNITS = {word for cell in ago_words.AGO.values() for word in cell.casefold().split(" | ")}


@lru_cache(maxsize=256)
def read_date_line(text: str, language: str | None = None, place: str | None = None) -> tuple[Stated, ...] | None:
    """The dates of a line that holds nothing but dates, times and the words around them; None for any other line.

    One strange word is let pass where the line says "published" or "updated". `language` and `place` as in
    `find_moments`.
    """
    if len(text) > _LONGEST or not _might_be(text):
        return None
    text = unglued(text)
    stated, strange = _label_all(text, _with_clocks(text, _find_all(text, language, place)))
    labelled = any(entry.label for entry in stated)
    return stated if stated and strange <= labelled else None


def read_meta_line(text: str, language: str | None = None, place: str | None = None) -> tuple[Stated, ...] | None:
    """The dates of a line that says besides who wrote it, where it is from or how long it takes to read.

    Such a line is no sentence, and says of a date that something was published then, or at what time of day.
    None for any other line. `language` and `place` as in `find_moments`.
    """
    if not _SHORTEST_META <= len(text) <= _LONGEST_META or not _DIGIT.search(text) or _SENTENCE_END.search(text):
        return None
    text = unglued(text)
    stated, strange = _label_all(text, _find_all(text, language, place))
    told = any(entry.label or _tells_time(entry.when) for entry in stated) or _says_reading_time(text, stated)
    return stated if told and strange <= _MOST_STRANGE else None


def _says_reading_time(text: str, stated: Sequence[Stated]) -> bool:
    """ "7 min" beside a date."""
    words = [word.casefold() for word in _TOKEN.findall(text)] if stated else []
    return any(word.isdecimal() and following in _MINUTES for word, following in pairwise(words))


def _find_all(text: str, language: str | None, place: str | None) -> list[Moment | Ago | Clock]:
    """The dates, and one that is counted back from now, in their order."""
    moments: list[Moment | Ago | Clock] = [*find_moments(text, language, place)]
    ago = find_ago(text)
    if ago is None or any(moment.start < ago.end and ago.start < moment.end for moment in moments):
        return moments
    return sorted((*moments, ago), key=lambda moment: moment.start)


def _tells_time(when: object) -> bool:
    return isinstance(when, Moment) and when.precision in ("minute", "second")


def _with_clocks(text: str, moments: list[Moment | Ago | Clock]) -> list[Moment | Ago | Clock]:
    """The times of day that belong to none of the dates as well: "6 January 2026, updated 08:41"."""
    clocks = [c for c in find_clocks(text) if not any(m.start < c.end and c.start < m.end for m in moments)]
    return sorted((*moments, *clocks), key=lambda moment: moment.start) if clocks else moments


def is_date_filler(text: str) -> bool:
    """True for words that only stand beside dates ("published on", "um", "Samstag"), and for "4 hours ago"."""
    return not _read_gap(text)[1] or find_ago(text) is not None


def _might_be(text: str) -> bool:
    """Cheap: all words but two are such as date lines use."""
    if not _DIGIT.search(text):
        return len(text) < 24 and text.casefold() in _NAMED_DAYS
    strange = 0
    for word in _TOKEN.findall(text):
        if word.isdecimal():
            continue
        folded = word.casefold()
        if folded not in _KNOWN and folded not in _UNITS and month_number(folded) is None and len(word) > 3:
            strange += 1
            if strange > 2:
                return False
    return True


_NAMED_DAYS = ago_words.TODAY | ago_words.YESTERDAY | {"just now", "gerade eben", "à l'instant"}


def _label_all(text: str, moments: list[Moment | Ago | Clock]) -> tuple[tuple[Stated, ...], int]:
    """What is said of each date, and how many words are strange on a line of dates."""
    strange = 0
    stated: list[Stated] = []
    position = 0
    for moment in moments:
        label, odd = _read_gap(text[position : moment.start])
        stated.append(Stated(label, moment))
        strange += odd
        position = moment.end
    label, odd = _read_gap(text[position:])
    strange += odd
    if stated and label and not stated[-1].label:
        stated[-1] = stated[-1]._replace(label=label)
    return tuple(stated), strange


def _read_gap(text: str) -> tuple[Label | None, int]:
    """The last label among the words between two dates, and how many of the words are strange there."""
    words = [word.casefold() for word in _TOKEN.findall(text)]
    label: Label | None = None
    strange = index = 0
    while index < len(words):
        length = next((n for n in (4, 3, 2, 1) if " ".join(words[index : index + n]) in date_words.LABELS), 0)
        if length:
            label = date_words.LABELS[" ".join(words[index : index + length])]
        elif not _is_plain(words, index):
            strange += 1
        index += length or 1
    return label, strange


def _is_plain(words: list[str], index: int) -> bool:
    word = words[index]
    if word in _PLAIN or word in date_words.READING_TIME:
        return True
    following = words[index + 1] if index + 1 < len(words) else ""
    return word.isdecimal() and following in date_words.READING_TIME
