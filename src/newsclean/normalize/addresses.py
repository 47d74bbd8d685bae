"""Addresses: canonical url, next page, AMP; absolute, and only of the web."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsclean.extract.addresses import resolve
from newsclean.extract.candidates import Metadata
from newsclean.normalize.field import Field
from newsclean.normalize.vote import Voice, vote

WEIGHTS = {"dom:link rel=canonical": 2.0, "meta:og:url": 1.0}
"""How far an origin is believed; the others have half a vote."""
_SURE, _ALONE = 0.97, 0.85


def choose_canonical(metadata: Metadata, url: str | None) -> Field[str | None]:
    """The address that the page calls its own. That of a whole site is no page's, unless the page came from there."""
    choice = vote(_voices(metadata, url))
    if choice is None:
        return Field(None)
    spoken = max(choice.voices, key=lambda voice: voice.weight)
    agreed = len({voice.family for voice in choice.voices}) > 1
    return Field(spoken.value, choice.source(spoken, _SURE if agreed else _ALONE))


def absolute(address: str | None, base: str | None) -> str | None:
    """The address as seen from `base`; None for what is not http(s)."""
    if not address:
        return None
    try:
        joined = resolve(base, address)
        return joined if urlsplit(joined).scheme in ("http", "https") else None
    except ValueError:
        return None


def _voices(metadata: Metadata, base: str | None) -> Iterator[Voice]:
    for raw, origin in metadata.canonical:
        found = absolute(raw, base)
        if found and (_has_page(found) or not _has_page(base or found)):
            yield Voice(found, _key(found), origin, raw, origin, WEIGHTS.get(origin, 0.5))


def _has_page(url: str) -> bool:
    parts = urlsplit(url)
    return bool(parts.path.strip("/") or parts.query)


def _key(url: str) -> str:
    parts = urlsplit(url)
    return f"{(parts.hostname or '').removeprefix('www.')}{parts.path.rstrip('/')}?{parts.query}"
