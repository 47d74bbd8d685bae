"""Headline: a vote among what the page says of itself and what it shows.

Site names, section names and kickers are cut by evidence only: a part that repeats the publication's name, or that
another place lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.words import fold
from newsclean.normalize.field import Field
from newsclean.normalize.site import Site
from newsclean.normalize.vote import Choice, Voice, vote

FAMILIES: tuple[tuple[re.Pattern[str], str, float], ...] = tuple(
    (re.compile(pattern), family, weight)
    for pattern, family, weight in (
        (r"text|dom:h1", "shown", 1.0),
        (r"meta:og:title", "og", 1.0),
        (r"json-ld:(?!WebPage)\w*\.headline", "json-ld", 1.0),
        (r"meta:twitter:(?:text:)?title", "twitter", 0.6),
        (r"dom:(?:itemprop|property)=headline", "marked", 0.8),
        (r"dom:(?:itemprop|property)=", "marked", 0.4),
        (r"json-ld:\w+\.alternativeHeadline", "alternative", 0.2),
        (r"json-ld:", "json-ld page", 0.3),
        (r"meta:", "meta", 0.5),
        (r"dom:title", "title", 0.5),
    )
)
"""Origins that repeat each other, and how far they are believed; the first pattern that fits holds."""
SPELLING = ("shown", "og", "json-ld", "marked", "twitter", "meta", "title", "json-ld page", "alternative")
"""Of places that agree, whose spelling is taken."""
_MANY_H1 = 12
_SHORTEST = 3
_SEPARATOR = re.compile(r"\s*[|｜ㅣ»«›‹：•·]+\s*|\s+[-–—:/~*<>]+\s+|(?<=\w)-(?=\w)|:\s+|,\s+")
_ELLIPSIS = ("…", "...")


class _Title(NamedTuple):
    """A text that may be the headline, as one place has it."""

    text: str
    """Without the site's name."""
    key: str
    origin: str
    raw: str
    family: str
    weight: float


class _Part(NamedTuple):
    """The beginning or the end of a title that stands at one of its separators."""

    text: str
    separator: str
    is_end: bool


def choose_headline(metadata: Metadata, decisions: Sequence[Decision], site: Site) -> Field[str | None]:
    """The headline, from metadata's candidates and the blocks whose role is "headline"."""
    titles = list(_titles(metadata, decisions, site))
    choice = vote(_voices(titles))
    if choice is None:
        return Field(None)
    spoken = _spoken(choice)
    return Field(spoken.value, choice.source(spoken, 0.5))


def _titles(metadata: Metadata, decisions: Sequence[Decision], site: Site) -> Iterator[_Title]:
    shown = [decision.block.text for decision in decisions if decision.role == "headline"]
    h1s = [candidate.value for candidate in metadata.headlines if candidate.origin == "dom:h1"]
    known = {fold(candidate.value) for candidate in metadata.headlines if candidate.origin != "dom:h1"}
    found = [("text", text, 1.0) for text in shown]
    found += [("dom:h1", text, 1.0 if len(h1s) == 1 and not shown else 0.2) for text in h1s[:_MANY_H1]]
    found += [(origin, text, 1.0) for text, origin in metadata.headlines if origin != "dom:h1"]
    for origin, raw, factor in found:
        family, weight = _family(origin)
        text = _without_site(raw, site)
        key = fold(text)
        if len(key) >= _SHORTEST or key in known:
            yield _Title(text, key, origin, raw, family, weight * factor * (0.1 if site.is_named(text) else 1.0))


def _family(origin: str) -> tuple[str, float]:
    return next((family, weight) for pattern, family, weight in FAMILIES if pattern.match(origin))


def _without_site(text: str, site: Site) -> str:
    """The title without pieces at its ends that are the site's name."""
    for _ in range(3):
        cuts = list(_SEPARATOR.finditer(text))
        if cuts and site.is_named(text[cuts[-1].end() :]):
            text = text[: cuts[-1].start()]
        elif cuts and site.has(text[: cuts[0].start()]):
            text = text[cuts[0].end() :]
        else:
            break
    return text.strip()


def _parts(text: str) -> Iterator[_Part]:
    """Longest first."""
    cuts = list(_SEPARATOR.finditer(text))[:12]
    ends = [_Part(text[cut.end() :], cut[0], True) for cut in cuts]
    beginnings = [_Part(text[: cut.start()], cut[0], False) for cut in cuts]
    yield from sorted((*ends, *beginnings), key=lambda part: -len(part.text))


def _voices(titles: list[_Title]) -> Iterator[Voice]:
    keys = {title.key for title in titles}
    for title in titles:
        text, key = _reduced(title, titles, keys)
        yield Voice(text, key, title.origin, title.raw, title.family, title.weight)


def _reduced(title: _Title, titles: list[_Title], keys: set[str]) -> tuple[str, str]:
    """The title, or the part of it that is all that another place has, and the key of either."""
    elsewhere = {other.key for other in titles if other.family != title.family}
    if title.key in elsewhere:
        return title.text, title.key
    for part in _parts(title.text):
        key = fold(part.text)
        if key in elsewhere and len(key) * (2 if part.is_end is False else 3) > len(title.key):
            if ":" in part.separator or "：" in part.separator:
                return title.text, key if part.is_end else title.key
            return part.text, key
    if title.family == "shown":
        for other in titles:
            if other.family != "shown" and 2 * len(other.key) > len(title.key) and (title.key.startswith(other.key) or title.key.endswith(other.key)):
                return other.text, other.key
    if title.text.endswith(_ELLIPSIS):
        for other in titles:
            if other.key.startswith(title.key) and other.key != title.key:
                return other.text, other.key
    return title.text, title.key


def _spoken(choice: Choice) -> Voice:
    """Of places that agree: kicker or not as og has it, the rest as shown."""
    voices = choice.voices
    form = next((fold(v.value) for family in ("og", "json-ld", "shown") for v in voices if v.family == family), None)
    formed = [voice for voice in voices if form is None or fold(voice.value) == form]
    return min(formed, key=lambda voice: SPELLING.index(voice.family))
