"""Pictures as the page has them: the best address, the declared size, and what speaks against each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import unescape
from math import gcd
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsclean.extract.addresses import resolve
from newsclean.extract.block import Box, RawImage

_DESCRIPTOR = re.compile(r"(\d{1,6}(?:\.\d{1,4})?)([wx])")
_BACKGROUND = re.compile(r"url\(\s*[\"']?([^\"')]{1,2000})")
_LOOKS_LIKE_IMAGE = re.compile(r"(?:https?:)?/?/?[^\s\"'<>{}]{1,1500}\.(?:jpe?g|png|webp|avif|gif|heic)\b", re.I)
_NO_ADDRESS = re.compile(r"\s*(?:undefined|null|none|false|#.*)?\s*\Z|data:|about:|blob:")
_PLACEHOLDER = re.compile(
    r"placeholder|/blank\.|/spacer|/pixel\.|transparent|lazy[-_]?load|/loading\.|/1x1\.|grey\.gif|/clear\.gif|/empty\."
)
_SOURCE_KEYS = re.compile(r"src\Z|original|lazy|full|large|hi-?res|url|image|zoom|pagespeed", re.I)
_LAZY_KEYS = frozenset(
    "data-src data-srcs data-lazy data-lazy-src data-original data-original-src data-img-src".split()
)
_ADDRESS = re.compile(r"\A(?:https?:)?/[^\s\"'<>{}]{1,1500}\Z|(?<=[{\"'])https?://[^\s\"'<>{}]{1,1500}")
"""An address without a file's extension, or the first in a value that is JSON."""
_PIXELS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*\Z")
_WIDTH_STYLE = re.compile(r"(?<![\w-])width\s*:\s*(\d{1,5})px", re.I)
_HEIGHT_STYLE = re.compile(r"(?<![\w-])height\s*:\s*(\d{1,5})px", re.I)
_CREDIT_KEYS = re.compile(
    r"credit|copyright|photographer|byline|attribution|(?:image|photo|data)-?(?:author|source)", re.I
)
_CAPTION_KEYS = re.compile(r"caption|(?:sub-?html)|description", re.I)
_META_CREDIT = re.compile(r'"(?:credit|copyright)"\s{0,2}:\s{0,2}"([^"\\]{2,200})"')
"""In what WordPress knows of a picture (`data-image-meta`)."""
_TAGS = re.compile(r"<[^<>]{0,500}>")

_LONGEST_SRCSET = 20_000
_UNSCALED_WIDTH = 1000
"""What an address without a stated width is taken to be worth, among those of a srcset."""
_LARGEST_RATIO = 21
_SMALLEST = 60
"""Pixels; what is declared smaller both ways is no picture of an article."""


class Picture(NamedTuple):
    """One picture, read."""

    url: str
    alt: str | None
    title: str | None
    caption: str | None
    """From a data attribute."""
    credit: str | None
    """From a data attribute."""
    width: int | None
    height: int | None


def read_picture(raw: RawImage, base_url: str | None) -> Picture | None:
    """The picture with its largest address, absolute where `base_url` is known; None where it has no address."""
    best = _best_url(raw)
    url = _join(base_url, best) if best else None
    if url is None:
        return None
    attributes = raw.attributes
    return Picture(
        url,
        _text(attributes.get("alt")),
        _text(attributes.get("title")),
        _from_data(attributes, _CAPTION_KEYS),
        _from_data(attributes, _CREDIT_KEYS) or _from_meta(attributes),
        _pixels(attributes.get("width")) or _styled(attributes, _WIDTH_STYLE),
        _pixels(attributes.get("height")) or _styled(attributes, _HEIGHT_STYLE),
    )


def _text(value: str | None) -> str | None:
    return " ".join((value or "").split()) or None


def _from_data(attributes: Mapping[str, str], keys: re.Pattern[str]) -> str | None:
    for key, value in attributes.items():
        if key.startswith("data-") and keys.search(key) and any(map(str.isalpha, value)):
            return _text(_TAGS.sub(" ", unescape(value)))
    return None


def _from_meta(attributes: Mapping[str, str]) -> str | None:
    found = _META_CREDIT.search(attributes.get("data-image-meta", ""))
    return _text(found[1]) if found else None


def _pixels(value: str | None) -> int | None:
    match = _PIXELS.match(value) if value else None
    return int(match[1]) if match else None


def _styled(attributes: Mapping[str, str], pattern: re.Pattern[str]) -> int | None:
    match = pattern.search(attributes.get("style", ""))
    return int(match[1]) if match else None


# The best address


def _best_url(raw: RawImage) -> str | None:
    offers = sorted(_offers(raw), key=_width_of, reverse=True)
    return next((url for _, url in offers if not _is_placeholder(url[:300].lower())), None)


def _is_placeholder(url: str) -> bool:
    return _NO_ADDRESS.match(url) is not None or _PLACEHOLDER.search(url) is not None


def _width_of(offer: tuple[float, str]) -> float:
    return offer[0]


def _offers(raw: RawImage) -> Iterator[tuple[float, str]]:
    """Every address that the picture states, with the width it promises; lazy attributes before the plain one."""
    for attributes in (raw.attributes, *raw.sources):
        for key, value in attributes.items():
            if "srcset" in key:
                yield from _read_srcset(value)
            elif key == "style":
                yield from ((_UNSCALED_WIDTH, url) for url in _BACKGROUND.findall(value))
            elif key != "src" and _LOOKS_LIKE_IMAGE.match(value):
                yield _UNSCALED_WIDTH + (1 if _SOURCE_KEYS.search(key) else -1), value
            elif key in _LAZY_KEYS and (address := _ADDRESS.search(value)):
                yield _UNSCALED_WIDTH + 1, address[0]
    source = raw.attributes.get("src") or raw.attributes.get("poster")
    if source:
        yield _UNSCALED_WIDTH, source.strip()


def _read_srcset(value: str) -> Iterator[tuple[float, str]]:
    """The candidates of a srcset; a density counts as so many times the plain width.

    Source: HTML standard, "parsing a srcset attribute"; addresses may hold commas, but not at their ends.
    """
    url = ""
    for token in value[:_LONGEST_SRCSET].split():
        if not url:
            url = token
            if token.endswith(","):
                yield _UNSCALED_WIDTH, token.rstrip(",")
                url = ""
            continue
        size, comma, following = token.partition(",")
        yield _promised(size), url
        url = following.strip(",") if comma else ""
    if url:
        yield _UNSCALED_WIDTH, url


def _promised(size: str) -> float:
    match = _DESCRIPTOR.fullmatch(size)
    if match is None:
        return 0
    return float(match[1]) * (1 if match[2] == "w" else _UNSCALED_WIDTH)


def _join(base_url: str | None, url: str) -> str | None:
    """An absolute address where that can be made; None for what no picture can have."""
    try:
        joined = resolve(base_url, url.strip(" '\"\n\t"))
        parts = urlsplit(joined)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https", "") or (parts.scheme and not parts.hostname):
        return None
    return joined if len(parts.path) > 1 else None


# The same picture in another size

_NESTED_URL = re.compile(r"https?(?::|%3a)(?:/|%2f)+.*(https?(?::|%3a)(?:/|%2f)+.*)|[?&](?:url|src|image)=([^&]{12,})")
_SIZE = re.compile(
    r"[-_@.]?\d{2,4}x\d{2,4}|[-_](?:scaled|large|medium|small|thumb(?:nail)?|full|original|xl|lg|md|sm|w\d+|h\d+)\b"
    r"|@\dx"
)
_GENERIC = frozenset(
    "image img original default large medium small thumb thumbnail master index file photo picture resize crop"
    " square wide"
    " format auto quality width height jpg jpeg png webp".split()
)
_PLACE = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
"""The number of a picture among others of a generic name: "p-5"."""
_PART = re.compile(r"[^\W\d_]+|\d+")
_MAYBE_IDENTITY = re.compile(r"[0-9a-f-]{16}")
_IDENTITY = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{20,40}|(?<![0-9a-z])(?=[0-9a-f]{0,15}[a-f])[0-9a-f]{16,64}(?![0-9a-z])")


def picture_key(url: str) -> str:
    """What a picture's addresses have in common, whatever their size, crop, format or resizing service."""
    url = url[:2000].lower()
    nested = _NESTED_URL.search(url)
    if nested:
        url = unquote(nested[1] or nested[2]).lower()
    path = url.partition("?")[0].partition("#")[0].rpartition("://")[2]
    if _MAYBE_IDENTITY.search(path) and (identities := _IDENTITY.findall(path)):
        return str(max(identities, key=len))
    place = ""
    for part in reversed(path.split("/")[1:]):
        stem = _SIZE.sub("", part.rpartition(".")[0] or part)
        if not all(map(_is_generic, _PART.findall(stem))):
            return stem + place
        place = place or "".join(_PLACE.findall(stem))
    return path or url


def _is_generic(word: str) -> bool:
    return word in _GENERIC or len(word) == 1 or (word.isdigit() and len(word) <= 4)


# What is no picture of the article

Test = Callable[[RawImage, str], str | None]
"""Looks at an image and the words around it; answers in words what speaks against it, or None."""

_EMBLEM = re.compile(
    r"(?<![a-z])(?:logos?|(?<!gallery-)icons?|ico|favicon|avatars?|gravatar|emojis?|smiley|sprites?|spinner|loader|badges?|flags?"
    r"|arrows?|magnif\w+|pixel|tracking|tracker|beacon|captcha|qr-?code|wappen|signature|brandmark|appstore|googleplay|play-store"
    r"|headshots?|mugshot|userpic|profile-?pic\w*|author[_-]{0,2}(?:[a-z]{1,12}[_-]{1,2})?(?:image|photo|img|pic\w*|thumb|avatar|box|bio)|byline-?\w*)(?![a-z])"
)
_TRACKER = re.compile(
    r"doubleclick|scorecardresearch|facebook\.com/tr|/pixel[/?.]|googlesyndication|google-analytics|/b/ss/|adservice"
    r"|/beacon|/track(?:ing|er)?[/?.]|counter\.|/1x1|amazon-adsystem|gravatar\.com|s\.w\.org/images|/emoji/"
)
_VECTOR = re.compile(r"\.svg(?:[?#]|\Z)")
_NAMED = ("class", "id", "src", "data-src", "itemprop", "role")


def why_decoration(raw: RawImage, boxes: Sequence[Box]) -> str | None:
    """What speaks against an image by itself, in words: a pixel, an emblem, a tracker. None where nothing does."""
    named = " ".join(_names(raw, boxes)).lower()
    return next(filter(None, (test(raw, named) for test in _TESTS)), None)


def _names(raw: RawImage, boxes: Sequence[Box]) -> Iterator[str]:
    for key in _NAMED:
        value = raw.attributes.get(key, "")
        yield value.rpartition("/")[2] if "src" in key else value
    if 0 <= raw.box < len(boxes):
        yield boxes[raw.box].label


def _is_small(raw: RawImage, named: str) -> str | None:
    """Zero is a width that a style sheet sets, 16 by 9 a ratio: neither is a size."""
    del named
    width, height = _pixels(raw.attributes.get("width")), _pixels(raw.attributes.get("height"))
    sizes = [size for size in (width, height) if size]
    if not sizes or (len(sizes) == 2 and min(sizes) > 1 and max(sizes) <= _LARGEST_RATIO and gcd(*sizes) == 1):
        return None
    if min(sizes) <= 3 or (len(sizes) == 2 and max(sizes) <= _SMALLEST):
        return f"is declared only {width} by {height} pixels"
    return None


def _is_emblem(raw: RawImage, named: str) -> str | None:
    del raw
    match = _EMBLEM.search(named)
    return f"is named as {match[0]}" if match else None


def _is_tracker(raw: RawImage, named: str) -> str | None:
    del named
    if not _LAZY_KEYS.isdisjoint(raw.attributes):
        return None
    return "comes from a tracker" if _TRACKER.search(raw.attributes.get("src", "")[:300].lower()) else None


def _is_vector(raw: RawImage, named: str) -> str | None:
    del named
    return "is a vector drawing" if _VECTOR.search(raw.attributes.get("src", "")[:2000].lower()) else None


_TESTS: tuple[Test, ...] = (_is_small, _is_emblem, _is_tracker, _is_vector)
