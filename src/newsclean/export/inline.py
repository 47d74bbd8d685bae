"""What every written form needs of a piece of text: its links put back, its addresses vetted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsclean.article import Link
from newsclean.printable import printable

# Browsers drop these from an address before they read its scheme (WHATWG URL standard, 4.4).
_DROPPED_FROM_URL = re.compile(r"^[\x00-\x20]+|[\x00-\x20]+$|[\t\n\r]+")
_UNSAFE_IN_URL = re.compile(r"[\x00-\x20\x7f-\xa0\"'<>\\^`{|}\ud800-\udfff]")
_WEB = re.compile(r"https?://[^/?#]", re.I)
_MAIL = re.compile(r"mailto:[^\s@]+@", re.I)
# A link whose text is not in its block is passed over; a page that is all such links must not cost a search for each.
_MOST_MISSES = 32
_MOST_TRIES = 8
# No printable text holds it.
_JOINT = "\0"


class Run(NamedTuple):
    """A stretch of text, linked to `url` or not at all."""

    text: str
    url: str | None


def web_url(url: str | None) -> str | None:
    """`url` if it is http or https, with the characters that no address holds percent-encoded; None if not."""
    return _vetted(url, _WEB)


def link_url(url: str | None) -> str | None:
    """`url` if it is http, https or mailto, likewise encoded; None if not."""
    return _vetted(url, _WEB) or _vetted(url, _MAIL)


def _vetted(url: str | None, scheme: re.Pattern[str]) -> str | None:
    cleaned = _DROPPED_FROM_URL.sub("", url or "")
    return _UNSAFE_IN_URL.sub(_percent_encoded, cleaned) if scheme.match(cleaned) else None


def _percent_encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def runs(text: str, links: Iterable[Link]) -> list[Run]:
    """`text`, printable, cut at its links, which come in its order. Links that lead nowhere safe are plain text."""
    return list(_runs(printable(text), links))


def runs_of_items(items: Iterable[str], links: Iterable[Link]) -> list[list[Run]]:
    """The same for a list's items, which share their links."""
    cut: list[list[Run]] = [[]]
    for run in _runs(_JOINT.join(map(printable, items)), links):
        first, *others = run.text.split(_JOINT)
        cut[-1].append(Run(first, run.url))
        cut.extend([Run(text, run.url)] for text in others)
    return cut


def split_lines(pieces: Iterable[Run]) -> list[list[Run]]:
    """Runs, line by line, empty lines left out: a link that goes over a line's end becomes two."""
    split: list[list[Run]] = [[]]
    for text, url in pieces:
        first, *others = text.split("\n")
        split[-1].append(Run(first, url))
        split.extend([Run(line, url)] for line in others)
    return [line for line in split if any(run.text.strip() for run in line)]


def _runs(text: str, links: Iterable[Link]) -> Iterator[Run]:
    done = 0
    for start, end, url in _places(text, links):
        yield from _plain(text[done:start])
        yield Run(text[start:end], url)
        done = end
    yield from _plain(text[done:])


def _places(text: str, links: Iterable[Link]) -> Iterator[tuple[int, int, str]]:
    """Where the links stand that lead somewhere safe, and where they lead."""
    end = misses = 0
    for link in links:
        anchor = printable(link.text)
        start = _locate(text, anchor, end)
        misses += start < 0
        if misses > _MOST_MISSES:
            return
        if start >= 0:
            end = start + len(anchor)
            if url := link_url(link.url):
                yield start, end, url


def _plain(text: str) -> Iterator[Run]:
    if text:
        yield Run(text, None)


def _locate(text: str, anchor: str, start: int) -> int:
    """Where `anchor` stands in `text` from `start` on, best as words of its own; -1 if nowhere."""
    first = at = text.find(anchor, start) if anchor else -1
    for _ in range(_MOST_TRIES):
        if at < 0 or _is_apart(text, at, at + len(anchor)):
            break
        at = text.find(anchor, at + 1)
    return at if at >= 0 else first


def _is_apart(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start + 1] if start else "", text[end - 1 : end + 1]
    return not (len(before) == 2 and before.isalnum()) and not (len(after) == 2 and after.isalnum())
