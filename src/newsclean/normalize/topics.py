"""Topics and the part of the publication that an article stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.article import Source
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.metadata.words import fold
from newsclean.normalize.field import Field
from newsclean.normalize.site import Site
from newsclean.normalize.vote import Voice, belief, beliefs, vote

TIERS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.I)
    for pattern in (r"json-ld:\w+\.(?:keywords|about)|meta:(?:og:)?article:tag|dom:", r"meta:news_keywords", r"meta:")
)
"""Origins of topics, the most careful first; the first that names any is asked alone."""
SECTION_BELIEFS = beliefs(
    (r"json-ld:BreadcrumbList", "trail", 0.6), (r"json-ld:|meta:article:section", "article", 1.0), (r"", "other", 0.7)
)
_CODE = re.compile(r"[0-9a-f-]{16,}|[\d\W_]+", re.I)
"""Numbers of a content system."""
_TRAIL = re.compile(r"json-ld:BreadcrumbList")
_COMMA = re.compile(r"\s*[,;、，]\s*")
_PREFIX = re.compile(r"^(?:#|tag:|topic:|category:)\s*", re.I)
_HOME = frozenset(
    "home homepage startseite accueil inicio início hjem hem etusivu anasayfa ホーム トップ 홈 首页 главная"
    " news nachrichten actualités noticias".split()
)
_MOST, _LONGEST = 40, 80
_TOPICS_ARE, _SECTION_IS, _SECTION_MAY_BE = 0.9, 0.9, 0.7


def choose_topics(metadata: Metadata, site: Site) -> Field[tuple[str, ...]]:
    """What the page says it is about, each topic once, without the site's own name."""
    for tier in TIERS:
        candidates = [candidate for candidate in metadata.topics if tier.match(candidate.origin)]
        topics = _distinct(_names(candidates), site)
        if topics:
            others = [(c.origin, c.value) for c in metadata.topics if c not in candidates]
            raw = "; ".join(candidate.value for candidate in candidates)
            return Field(topics, Source(candidates[0].origin, raw, _TOPICS_ARE, tuple(others)))
    return Field(())


def _names(candidates: Sequence[Candidate]) -> Iterator[str]:
    """A candidate that stands alone is a list with commas; of several each is one topic, whatever it holds."""
    for value, _ in candidates:
        yield from _COMMA.split(value)


def _distinct(names: Iterable[str], site: Site) -> tuple[str, ...]:
    topics: dict[str, str] = {}
    for name in names:
        topic = _PREFIX.sub("", name).strip()
        key = fold(topic)
        if key and len(topic) <= _LONGEST and not _CODE.fullmatch(topic) and not site.has(topic):
            topics.setdefault(key, topic)
    return tuple(topics.values())[:_MOST]


def choose_section(metadata: Metadata, site: Site, headline: str | None) -> Field[str | None]:
    """The part of the publication ("Politics"), never the page itself or the front page."""
    choice = vote(_section_voices(metadata, {fold(headline or ""), *map(fold, _titles(metadata))}, site))
    if choice is None:
        return Field(None)
    spoken = choice.voices[0]
    return Field(spoken.value, choice.source(spoken, _SECTION_IS if len(choice.voices) > 1 else _SECTION_MAY_BE))


def _titles(metadata: Metadata) -> Iterator[str]:
    return (candidate.value for candidate in metadata.headlines if candidate.origin != "dom:h1")


def _section_voices(metadata: Metadata, titles: set[str], site: Site) -> Iterator[Voice]:
    for raw, origin in metadata.news_sections:
        name = raw if ", " in raw else raw.partition(",")[0]
        key = fold(name)
        is_page = key in titles or (_TRAIL.match(origin) and any(title.startswith(key) for title in titles))
        if not key or is_page or key in _HOME or len(name) > _LONGEST or site.is_named(name):
            continue
        _, family, weight = belief(SECTION_BELIEFS, origin)
        yield Voice(name, key, origin, raw, family, weight)
