"""Of what a page shows as its headline, one line is believed: the one that its titles know, or reword."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.extract.metadata.words import fold
from newsclean.normalize.site import Site
from newsclean.normalize.title.titles import parts
from newsclean.normalize.vote import Voice

UNSURE = frozenset(("title", "twitter", "meta", "json-ld page", "marked name", "og"))
"""Places that add the site's name."""
_DOUBTED, _SITE, _REWORDED = 0.2, 0.1, 3.8
"""Weight of a shown line that another one beats, of one that is the site's name, of one that titles reword."""
_LONG_WORD = re.compile(r"\w{4,}")


def weighed(voices: Sequence[Voice], site: Site) -> Iterator[Voice]:
    """Of several shown lines only one is believed."""
    believed = _believed(voices, site)
    for voice in voices:
        if voice.family == "shown" and voice.key != believed:
            yield voice._replace(weight=_DOUBTED)
        elif voice.family == "shown" and _is_reworded(voice, voices):
            yield voice._replace(weight=_REWORDED)
        elif site.has(voice.value):
            yield voice._replace(weight=_SITE)
        else:
            yield voice


def _is_reworded(shown: Voice, voices: Sequence[Voice]) -> bool:
    """True for a headline in other words than the titles made for search engines, about the same."""
    titles = [voice for voice in voices if voice.family in UNSURE and voice.key != shown.key]
    if any(title.key in shown.key or shown.key in title.key for title in titles):
        return False
    words = _words(shown.value)
    return any(3 * len(words & said) >= max(len(words), len(said), 1) for said in map(_words, _values(titles)))


def _values(voices: Sequence[Voice]) -> set[str]:
    return {voice.value for voice in voices}


def _words(text: str) -> set[str]:
    return set(_LONG_WORD.findall(text.casefold()))


def _believed(voices: Sequence[Voice], site: Site) -> str | None:
    """The key of the shown line that other places know, a block before an h1 (it may be hidden); else of a lone h1.

    A line that is but the end of the page's title, or set apart before it, is the site's or a section's name.
    """
    support: dict[str, float] = {}
    for voice in voices:
        if voice.family not in ("shown", "alternative"):
            support[voice.key] = support.get(voice.key, 0.0) + voice.weight
    shown = [voice for voice in voices if voice.family == "shown" and not site.has(voice.value)]
    known = [voice for voice in shown if voice.key in support]
    if known:
        return max(known, key=lambda voice: (voice.origin == "text", support[voice.key])).key
    titles = [voice.value for voice in voices if voice.family == "title"]
    names = {fold(part.text) for title in titles for part in parts(title) if part.is_end or part.is_apart}
    whole = [voice for voice in shown if voice.key not in names]
    lines = {voice.key for voice in whole if voice.origin == "text"}
    h1s = [v for v in whole if v.origin == "dom:h1" and (v.key in lines or not any(line in v.key for line in lines))]
    if len({voice.key for voice in h1s}) == 1:
        return h1s[0].key
    alike = next((voice.key for voice in h1s if _is_reworded(voice, voices)), None)
    return alike or next((voice.key for voice in whole if voice.origin == "text"), None)
