"""Language: as declared, held against the script that the text is written in; else detected, if a library is there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import itemgetter

from newsclean.article import Source
from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.normalize.field import Field
from newsclean.normalize.vote import Voice, belief, beliefs, vote

BELIEFS = beliefs((r"dom:|json-ld:", "page", 1.0), (r"", "meta", 0.7))
"""How far an origin is believed; og:locale and the like are often left at what the software came with."""
SCRIPTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("kana", "\u3040\u30ff", ("ja",)),
    ("hangul", "\uac00\ud7af \u1100\u11ff", ("ko",)),
    ("han", "\u3400\u4dbf \u4e00\u9fff", ("zh", "ja", "yue")),
    ("cyrillic", "\u0400\u052f", ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "uz", "bs", "sh", "tt")),
    ("arabic", "\u0600\u06ff \ufb50\ufdff \ufe70\ufeff", ("ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug")),
    ("hebrew", "\u0590\u05ff", ("he", "yi", "iw")),
    ("greek", "\u0370\u03ff \u1f00\u1fff", ("el",)),
    ("devanagari", "\u0900\u097f", ("hi", "mr", "ne", "sa")),
    ("bengali", "\u0980\u09ff", ("bn", "as")),
    ("tamil", "\u0b80\u0bff", ("ta",)),
    ("telugu", "\u0c00\u0c7f", ("te",)),
    ("malayalam", "\u0d00\u0d7f", ("ml",)),
    ("thai", "\u0e00\u0e7f", ("th",)),
    ("georgian", "\u10a0\u10ff", ("ka",)),
    ("armenian", "\u0530\u058f", ("hy",)),
    ("amharic", "\u1200\u137f", ("am", "ti")),
    ("khmer", "\u1780\u17ff", ("km",)),
    ("burmese", "\u1000\u109f", ("my",)),
)
"""Name, ranges (first and last character) and languages of scripts; what is in none of them counts as Latin."""
NAMES = dict(
    pair.split(":")
    for pair in (
        "english:en deutsch:de german:de français:fr french:fr español:es spanish:es italiano:it italian:it"
        " português:pt portuguese:pt nederlands:nl dutch:nl polski:pl polish:pl русский:ru russian:ru türkçe:tr"
        " turkish:tr svenska:sv swedish:sv 日本語:ja japanese:ja 中文:zh chinese:zh 한국어:ko korean:ko"
        " العربية:ar arabic:ar हिन्दी:hi hindi:hi"
    ).split()
)
"""Languages by the names that inLanguage now and then has in place of a tag."""
_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])", re.I)
_RANGES = sorted((first, last, name) for name, ranges, _ in SCRIPTS for first, last in map(tuple, ranges.split()))
"""Each script's ranges, by their first character."""
_OTHERS = frozenset(language for _, _, languages in SCRIPTS for language in languages) - {"sr", "uz", "bs", "sh", "ku"}
_NOT_LATIN = re.compile(r"[^\0-\u036f]")
_SAMPLE, _ENOUGH = 600, 0.4
_FEWEST_LETTERS, _KANA = 20, 0.1
_ROLES = frozenset(("paragraph", "headline", "list", "quote", "heading"))
_SURE, _ALONE, _DETECTED = 0.97, 0.9, 0.9
_OLD_CODES = {"iw": "he", "in": "id", "jw": "jv"}
"""Codes that ISO 639 has withdrawn, and CLD2 still uses."""


def choose_language(metadata: Metadata, decisions: Sequence[Decision]) -> Field[str | None]:
    """A BCP 47 tag: what most places declare and the text's script allows; else what the text itself shows.

    Beyond scripts that only one language has, detection needs the extra newsclean[language].
    """
    sample = _sample(decisions)
    written = _languages_of_script(sample)
    choice = vote(voice for voice in _voices(metadata) if _fits(voice.key, written))
    if choice is None:
        return _detect(sample, written, metadata)
    spoken = max(choice.voices, key=lambda voice: voice.weight)
    return Field(spoken.value, choice.source(spoken, _SURE if len(choice.voices) > 1 else _ALONE))


def _voices(metadata: Metadata) -> Iterator[Voice]:
    for raw, origin in metadata.languages:
        tag = _TAG.match(NAMES.get(raw.strip().lower(), raw.strip()))
        if tag:
            language, script, region = tag.groups()
            parts = (language.lower(), script and script.title(), region and region.upper())
            weight = belief(BELIEFS, origin).weight
            yield Voice("-".join(filter(None, parts)), language.lower(), origin, raw, origin, weight)


def _sample(decisions: Sequence[Decision]) -> str:
    """The first of the text that is kept."""
    sample = ""
    for decision in decisions:
        if decision.keep and decision.role in _ROLES:
            sample += decision.block.text[:_SAMPLE] + "\n"
            if len(sample) > _SAMPLE:
                break
    return sample


def _languages_of_script(sample: str) -> tuple[str, ...] | None:
    """The languages that are written like this; empty for the Latin script, None where there is too little text."""
    letters = sum(map(str.isalpha, sample))
    if letters < _FEWEST_LETTERS:
        return None
    counts = Counter(filter(None, map(_script_of, _NOT_LATIN.findall(sample))))
    if counts.total() < _ENOUGH * letters:
        return ()
    script = "kana" if counts["kana"] > _KANA * letters else max(counts, key=lambda name: counts[name])
    return next(languages for name, _, languages in SCRIPTS if name == script)


def _script_of(char: str) -> str | None:
    """Looked up by code point: a regular expression over ranges of this size takes milliseconds to compile."""
    _, last, script = _RANGES[bisect_right(_RANGES, char, key=itemgetter(0)) - 1]
    return script if char <= last else None


def _fits(language: str, written: tuple[str, ...] | None) -> bool:
    if written is None:
        return True
    return language in written if written else language not in _OTHERS


def _detect(sample: str, written: tuple[str, ...] | None, metadata: Metadata) -> Field[str | None]:
    """From the text alone; what was declared and cannot be is named as rejected."""
    found = written[0] if written and len(written) == 1 else _ask_library(sample) if written is not None else None
    if found is None:
        return Field(None)
    rejected = tuple((candidate.origin, candidate.value) for candidate in metadata.languages)
    return Field(found, Source("text", found, _DETECTED, rejected))


def _ask_library(sample: str) -> str | None:
    """CLD2 refuses text with control characters, and says itself where it is not sure."""
    try:
        import pycld2
    except ImportError:
        return None
    reliable, _, ((_, code, _, _), *_) = pycld2.detect("".join(c if c.isprintable() else " " for c in sample))
    return _OLD_CODES.get(code, code).partition("-")[0] if reliable else None
