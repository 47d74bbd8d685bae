"""What the attributes of one element say: the words it is named by, whether it is shown, what its text is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from lxml import etree

from newsclean.extract.block import MarkKind

T = TypeVar("T")

_LABELS = frozenset(
    "class id itemprop role data-testid data-component data-type data-module data-name data-qa data-area aria-label"
    " data-component-name property rel data-print-layout data-tb-region data-gtm-name name".split()
)
_SLIDE = frozenset(
    "data-caption data-sub-html data-description data-credit data-copyright data-photographer data-author".split()
)
_AROUND = 3
_PICTURE_ADDRESS = re.compile(r"\.(?:jpe?g|png|webp|avif)(?:[?&#]|\Z)", re.I)
_PICTURES = frozenset(("img", "amp-img"))
_UNSHOWN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")

# Patterns for labels in lower case; each alternative begins with a letter, since such are found many times faster.
_UNSHOWN = re.compile(
    r"sr-only\b|visually-?hidden\b|screen-?reader(?:-?text)?\b|a11y-hidden\b|off-screen\b|footnote-back|editsection"
)
_CAPTION = re.compile(
    r"caption|cutline|bildunterschrift|bildtext|fotobijschrift|didascalia|pie-?de-?foto|legende\b"
    r"|(?:image|img|photo|picture|foto)[-_]{0,2}(?:desc|legend)"
)
_MARKS: Mapping[MarkKind, re.Pattern[str]] = {
    "credit": re.compile(r"credit|copyright|photographer|fotograf|bildnachweis|image-?source"),
    "caption": _CAPTION,
    "author": re.compile(
        r"author(?!\S{0,20}(?:location|date|avatar|email))|byline(?!\spost-(?!author))|autor\b|auteur|contributor-?name"
    ),
    "time": re.compile(r"datepublished|datemodified|datecreated"),
}
_ANY_MARK = re.compile("|".join(pattern.pattern for pattern in _MARKS.values()))


class Known(dict[str, T]):
    """Label -> what a function says of it in lower case. A page uses few labels many times: each is looked at once."""

    def __init__(self, judge: Callable[[str], T]) -> None:
        self.judge = judge

    def __missing__(self, label: str) -> T:
        answer = self[label] = self.judge(label.lower())
        return answer


def is_unshown(label: str) -> bool:
    """True for text that only a screen reader reads out."""
    return _UNSHOWN.search(label) is not None


def is_caption(label: str) -> bool:
    """True where the text inside belongs to a picture."""
    return _CAPTION.search(label) is not None


def mark_of(label: str) -> MarkKind | None:
    """What the text inside is, where the label says so."""
    if not _ANY_MARK.search(label):
        return None
    return next(kind for kind, pattern in _MARKS.items() if pattern.search(label))


def attributes_of(element: etree._Element) -> dict[str, str]:
    """All of them, as they stand; a picture's with what the elements right around it say of it."""
    own: dict[str, str] = dict(element.items())  # type: ignore[arg-type]
    return _words_around(element) | own if element.tag in _PICTURES else own


def shows_picture(element: etree._Element) -> bool:
    """Whether a custom element (its tag has a hyphen) is a picture that a script draws: it has a picture's address."""
    return any(_PICTURE_ADDRESS.search(element.get(key) or "") for key in ("src", "data-src", "image-src", "image"))


def _words_around(image: etree._Element) -> dict[str, str]:
    """What they say for a slideshow: `data-caption`, `data-sub-html`."""
    found: dict[str, str] = {}
    element = image
    for _ in range(_AROUND):
        parent = element.getparent()
        if parent is None or (len(parent) > 1 and parent.tag != "picture"):
            break
        element = parent
        found.update((key, value) for key, value in element.items() if key in _SLIDE)  # type: ignore[misc]
    return found


def read_attributes(element: etree._Element) -> tuple[str, bool, str | None]:
    """The label, whether the element is unshown by its own attributes, and a style that holds a background image."""
    label = ""
    hidden = False
    background = None
    attributes: Sequence[tuple[str, str]] = element.items()  # type: ignore[assignment]
    for key, value in attributes:
        if key in _LABELS:
            label = f"{label} {value}" if label else value
        elif key == "style":
            hidden = hidden or _UNSHOWN_STYLE.search(value.lower()) is not None
            background = value if "url(" in value else None
        elif key == "hidden":
            hidden = value.lower() != "until-found"
    return label, hidden, background


def attributes_of_player(element: etree._Element) -> dict[str, str]:
    """Those of a player; where it has no source of its own, with that of the first it may play."""
    attributes = attributes_of(element)
    inner = next(element.iter("source"), None)
    if inner is not None and "src" not in attributes:
        attributes["src"] = inner.get("src") or ""
    return attributes


def is_author_link(element: etree._Element) -> bool:
    """True where a link says that it leads to the author."""
    return "author" in (element.get("rel") or "") or element.get("itemprop") == "author"
