"""Titles and their pieces: what stands between separators, and which piece is the site's name."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.normalize.site import Site

_STRONG = r"\s*[|｜ㅣ]+\s*|\s+[»«›‹•·:]+\s+|\s+//+\s+|\s*：\s*"
_SPACED = r"\s+[-–—/~*<>]+\s+|:\s+"
_FINE = re.compile(rf"(?=[\s|｜ㅣ：:,_-])(?:{_STRONG}|{_SPACED}|(?<=\w)[-_](?=\w)|(?<=\W)[-_](?=\w)|,\s+|\s+(?=[(\[]))")
_COARSE = re.compile(rf"(?=[\s|｜ㅣ：:])(?:{_STRONG}|{_SPACED})")
"""Both look at once whether a separator may begin here, which is five times as fast."""
_ONLY_STRONG = re.compile(_STRONG)
_BAR = re.compile(r"[|｜ㅣ]")
_FEW_WORDS = 4
_TAIL_SHARE = 0.6
_LONGEST = 500
_MANY = 12
"""Separators of a title that are looked at."""


class Part(NamedTuple):
    """The beginning or the end of a title, cut at one of its separators."""

    text: str
    is_end: bool
    is_apart: bool
    """True where a strong separator stands between it and the rest, as sites have it around their names."""


def parts(title: str) -> list[Part]:
    """All of them, the longest first."""
    cuts = list(_FINE.finditer(title))[:_MANY]
    strong = [_ONLY_STRONG.fullmatch(cut[0]) is not None for cut in cuts]
    ends = [Part(title[cut.end() :], True, apart) for cut, apart in zip(cuts, strong, strict=True)]
    beginnings = [Part(title[: cut.start()], False, apart) for cut, apart in zip(cuts, strong, strict=True)]
    return sorted((*ends, *beginnings), key=lambda part: -len(part.text))


def without_site(title: str, site: Site) -> str:
    """The title without the pieces at its ends that are the site's name; as it is where nothing else is there."""
    left = title
    for _ in range(_MANY):
        shorter = _cut_once(left, site)
        if not shorter:
            break
        left = shorter
    return left


def without_tail(title: str) -> str:
    """The title without a few words behind its last bar: where nothing else is known, they name the site."""
    bars = list(_BAR.finditer(title[:_LONGEST]))
    if not bars:
        return title
    head, tail = title[: bars[-1].start()].strip(), title[bars[-1].end() :].strip()
    return head if len(tail.split()) <= _FEW_WORDS and len(tail) < _TAIL_SHARE * len(head) else title


def site_part(title: str, site: Site) -> str | None:
    """The piece at the end or the beginning of a title that is the site's name."""
    pieces = _COARSE.split(title[:_LONGEST])
    ends = (pieces[-1], pieces[0]) if len(pieces) > 1 else ()
    return next((piece.strip() for piece in ends if site.is_named(piece)), None)


def _cut_once(title: str, site: Site) -> str:
    cuts = list(_COARSE.finditer(title))[:_MANY]
    if not cuts:
        return ""
    for cut, following in zip(cuts, [*cuts[1:], None], strict=True):
        piece = title[cut.end() : following.start() if following else None]
        is_inner = following is not None and _ONLY_STRONG.fullmatch(cut[0]) is not None and site.has(piece)
        if is_inner or (following is None and site.is_named(piece)):
            return title[: cut.start()].strip()
    first = cuts[0]
    head = title[: first.start()]
    is_site = site.is_named(head) if _ONLY_STRONG.fullmatch(first[0]) else site.has(head)
    return title[first.end() :].strip() if is_site else ""
