"""Headline: a vote among what the page says of itself and what it shows.

Site names, section names and kickers are cut by evidence only: a part that repeats the publication's name, or that
another place lacks. What is shown counts most: a title made for networks and search engines is another text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.extract.block import Block, Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.lines.moments import find_moments
from newsclean.extract.metadata.words import fold
from newsclean.normalize.field import Field
from newsclean.normalize.site import Site
from newsclean.normalize.title.believed import UNSURE, weighed
from newsclean.normalize.title.lines import is_most, line_of_titles, names_of_site
from newsclean.normalize.title.titles import parts, without_site, without_tail
from newsclean.normalize.vote import Choice, Voice, belief, beliefs, vote

BELIEFS = beliefs(
    (r"text|dom:h1", "shown", 2.5),
    (r"meta:og:title", "og", 1.0),
    (r"json-ld:(?!WebPage)\w*\.headline", "json-ld", 1.0),
    (r"meta:twitter:(?:text:)?title", "twitter", 0.6),
    (r"dom:(?:itemprop|property)=headline|meta:.*headline", "marked", 0.8),
    (r"dom:(?:itemprop|property)=", "marked name", 0.3),
    (r"json-ld:\w+\.alternativeHeadline", "alternative", 0.2),
    (r"json-ld:", "json-ld page", 0.3),
    (r"meta:", "meta", 0.5),
    (r"", "title", 0.5),
)
"""Origins that repeat each other have one vote together. Titles made to be shared are believed less than shown ones."""
SPELLING = (
    "shown",
    "og",
    "json-ld",
    "marked",
    "twitter",
    "meta",
    "title",
    "marked name",
    "json-ld page",
    "alternative",
)
"""Of places that agree, whose spelling is taken."""
_CORES = frozenset(("shown", "og", "json-ld", "marked"))
"""Places whose title is taken for the whole: what another has before or after it is a kicker, a section, a subtitle."""
_TITLES = frozenset(("dom:title", "meta:og:title"))
_CONFIDENCE = ((0.95, 0.96), (0.85, 0.93), (0.55, 0.75), (0.0, 0.65))
"""Share of the votes from which a headline is right this often."""
_LONE = 0.7
"""The same where one place alone states it."""
_LONGEST_DATE = 24
_AFTER_DATE = re.compile(r"\s?[-–—|:]\s+(?=\w)")
_MANY_H1, _MANY_TITLES = 12, 30
_LONGEST, _PARAGRAPH = 500, 80
_CUT_OFF = frozenset(":：")
"""What follows a kicker that is a part of the headline: "Storm: Harbour closed"."""
_SEPARATORS = ":-–—|/ "
_ELLIPSIS = ("…", "...")
_WORD = re.compile(r"\w+")


def choose_headline(metadata: Metadata, decisions: Sequence[Decision], site: Site) -> Field[str | None]:
    """The headline, from metadata's candidates and the blocks whose role is "headline".

    A title that no shown line bears is looked for, by its parts, among all blocks.
    """
    titles = list(_titles(metadata, decisions, site))
    choice = vote(weighed(list(_voices(titles)), site))
    if choice is None:
        return Field(None)
    spoken = _spoken(choice)
    value = _without_date(_shown_part(choice, decisions) or spoken.value)
    return Field(value, choice.source(spoken, _confidence(choice)))


class _Title(NamedTuple):
    text: str
    """Without the site's name."""
    key: str
    origin: str
    raw: str
    family: str
    weight: float


def _shown(block: Block) -> str:
    """A heading may have several lines; of a block that only looks like one, the others are a date or a byline."""
    return block.text if block.kind == "heading" else block.text.split("\n", 1)[0]


def _titles(metadata: Metadata, decisions: Sequence[Decision], site: Site) -> Iterator[_Title]:
    found = [("text", _shown(decision.block)) for decision in decisions if decision.role == "headline"]
    found += [(origin, text) for text, origin in metadata.headlines if origin == "dom:h1"][:_MANY_H1]
    others = [(origin, text) for text, origin in metadata.headlines if origin != "dom:h1"][:_MANY_TITLES]
    homes = names_of_site(decisions) | {fold(d.block.text) for d in decisions if d.rule == "trail-end"}
    found = [(o, text) for o, text in found if text[:1] not in _CUT_OFF and (not homes or fold(text) not in homes)]
    found = [(origin, text) for origin, text in found if origin == "text" or not _hides(text, found)]
    line = _line_of_titles(found, others, decisions, site)
    found += [("text", line), *others] if line else others
    cut = str if metadata.headlines else without_tail
    texts = {raw: cut(_bare(raw, site)) for raw in {raw for _, raw in found if len(raw) <= _LONGEST}}
    keys = {text: fold(text) for text in texts.values()}
    for origin, raw in found:
        text = texts.get(raw, "")
        if key := keys.get(text):
            _, family, weight = belief(BELIEFS, origin)
            yield _Title(text, key, origin, raw, family, weight)


def _hides(title: str, shown: Sequence[tuple[str, str]]) -> bool:
    """True for an h1 of which the page shows only the end."""
    key = fold(title)
    ends = (fold(text) for origin, text in shown if origin == "text" and text and text[0] not in _SEPARATORS)
    return any(end != key and key.endswith(end) for end in ends)


def _line_of_titles(
    shown: Sequence[tuple[str, str]], others: Sequence[tuple[str, str]], decisions: Sequence[Decision], site: Site
) -> str | None:
    """A line that bears a title, where nothing that is shown does."""
    titles = {_bare(text, site) for origin, text in others if origin in _TITLES and len(text) <= _LONGEST}
    known = {_bare(text, site) for _, text in shown if len(text) <= _LONGEST}
    stated = {fold(text) for origin, text in others if origin not in _TITLES}
    if not titles or not stated.isdisjoint(map(fold, known)):
        return None
    return line_of_titles(titles, known, decisions)


def _bare(raw: str, site: Site) -> str:
    return without_site(" ".join(raw.split()), site)


def _voices(titles: Sequence[_Title]) -> Iterator[Voice]:
    for title in titles:
        text, key = _reduced(title, [other for other in titles if other.family != title.family])
        yield Voice(text, key, title.origin, title.raw, title.family, title.weight)


def _reduced(title: _Title, others: Sequence[_Title]) -> tuple[str, str]:
    """The title's words, and the key that it shares with a place that has only a part of them."""
    cores = {other.key for other in others if other.family in _CORES and _holds(title, other)}
    lines = {other.key for other in others if other.origin == "text"}
    found = (
        [part for part in parts(title.text) if fold(part.text) in cores and is_most(part, title.key)] if cores else []
    )
    if found:
        return title.text, fold(max(found, key=lambda part: (fold(part.text) in lines, not part.is_end)).text)
    if not any(other.key == title.key for other in others):
        for other in others:
            if _is_glued(title, other) or _is_cut(title, other):
                return other.text, other.key
    return title.text, title.key


def _holds(title: _Title, other: _Title) -> bool:
    return len(other.key) < len(title.key) and other.key in title.key


def _is_glued(title: _Title, other: _Title) -> bool:
    """True where a shown line holds another place's title and something more: a kicker without a colon, a date."""
    return (
        title.family == "shown"
        and not other.text.endswith(_ELLIPSIS)
        and 2 * len(other.key) > len(title.key) > len(other.key)
        and (title.key.startswith(other.key) or _ends_without_colon(title, other))
    )


def _ends_without_colon(title: _Title, other: _Title) -> bool:
    return title.key.endswith(other.key) and f": {other.text}" not in title.text


def _is_cut(title: _Title, other: _Title) -> bool:
    """True where the title is another place's, cut at some length."""
    return title.text.endswith(_ELLIPSIS) and other.key.startswith(title.key)


def _spoken(choice: Choice) -> Voice:
    """Of places that agree, the one whose words are taken."""
    form = _form(choice)
    formed = [voice for voice in choice.voices if fold(voice.value) == form]
    words = {value: len(_WORD.findall(value.replace("\xad", ""))) for value in {voice.value for voice in formed}}
    return min(formed, key=lambda voice: (-words[voice.value], SPELLING.index(voice.family)))


def _form(choice: Choice) -> str:
    """With what stands before and after, or without: as og:title where that is short, else as most have it."""
    told = {voice.family: fold(voice.value) for voice in reversed(choice.voices) if voice.family in _CORES}
    forms = list(told.values()) or [fold(choice.voices[0].value)]
    shortest = min(forms, key=len)
    return shortest if told.get("og") == shortest else max(forms, key=lambda form: (forms.count(form), -len(form)))


def _shown_part(choice: Choice, decisions: Sequence[Decision]) -> str | None:
    """The part of a title that a line of its own shows, the last before the text; asked where no line was known."""
    if not UNSURE.issuperset(voice.family for voice in choice.voices):
        return None
    doubted = {voice.key for voice in choice.rivals if voice.family == "shown"}
    known = [(fold(part.text), part.is_end) for voice in choice.voices for part in parts(voice.value)]
    wanted = {key for key, is_end in known if not (is_end and key in doubted)}
    shown = [(decision, line) for decision, line in _lines(decisions) if fold(line) in wanted] if wanted else []
    start = next((d.block.index for d in decisions if d.keep and len(d.block.text) > _PARAGRAPH), len(decisions))
    before = [line for decision, line in shown if decision.block.index <= start]
    return before[-1] if before else next((line for _, line in shown), None)


def _without_date(value: str) -> str:
    """ "23.01.2022 - Headline" without the day that some lists of news have before it."""
    moment = next(iter(find_moments(value[:_LONGEST_DATE])), None) if value[0].isdigit() else None
    if not moment or moment.start or moment.precision == "month":
        return value
    cut = _AFTER_DATE.match(value, moment.end)
    return value[cut.end() :] if cut else value


def _lines(decisions: Sequence[Decision]) -> Iterator[tuple[Decision, str]]:
    """The first line of each block that may be a headline."""
    for decision in decisions:
        line = decision.block.text.partition("\n")[0]
        if not decision.block.rows and len(line) <= _LONGEST:
            yield decision, line


def _confidence(choice: Choice) -> float:
    stated = next(confidence for share, confidence in _CONFIDENCE if choice.share >= share)
    return stated if len({voice.family for voice in choice.voices}) > 1 else min(_LONE, stated)
