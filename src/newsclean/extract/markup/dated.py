"""Elements whose title is the date that their text shows in words (hAtom's `<abbr class="published" title="…">`)."""

from __future__ import annotations

import re

from lxml import etree

DATED = frozenset(("abbr", "span"))
"""Their tags."""
_ISO_DAY = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d")


def dated_title(element: etree._Element) -> str | None:
    """The title where it is a date as machines write it."""
    title = element.get("title")
    return title if title and _ISO_DAY.match(title) else None
