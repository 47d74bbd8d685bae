"""Dates in a page's scripts, for pages that state none elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsclean.extract.lines.date_line import Label
from newsclean.normalize.when.readings import Reading, Setting
from newsclean.normalize.when.stamps import read_stamp

_KEYS: dict[Label, str] = {
    "published": "datePublished publishedAt published_at publishDate publish_date publishedDate published_date"
    " publishTime publish_time publicationDate publication_date pubDate pub_date firstPublished firstPublishedAt"
    " first_published_at firstPublishDate display_date releaseDate regDate deployDt",
    "modified": "dateModified updatedAt updated_at updateDate lastUpdated last_updated lastModified last_modified"
    " modifiedAt modified_at modDate reDeployDt last_updated_date",
}
_LABELS: dict[str, Label] = {key: label for label, keys in _KEYS.items() for key in keys.split()}
_ENTRY = re.compile(
    rf"""\\{{0,3}}"({"|".join(_LABELS)})\\{{0,3}}"\s{{0,4}}:\s{{0,4}}"""
    r"""(?:\\{0,3}"([^"\\]{6,40})\\{0,3}"|(\d{10,13})\b)"""
)
_RANK, _WEIGHT = 7, 0.5


def readings_of_scripts(tree: etree._Element | None, setting: Setting, *, trusted: bool) -> list[Reading]:
    """The first date of each label; of scripts that are not `trusted` to be about the page only where all agree."""
    found = list(_readings(tree, setting))
    first = [next((reading for reading in found if reading.label == label), None) for label in _KEYS]
    agreed = len({reading.day for reading in found if reading.label == "published"}) == 1
    return [reading for reading in first if reading] if trusted or agreed else []


def _readings(tree: etree._Element | None, setting: Setting) -> Iterator[Reading]:
    for script in tree.iter("script") if tree is not None else ():
        for key, text, number in _ENTRY.findall(script.text or ""):
            if stamp := read_stamp(text or number, setting.language, setting.place):
                yield Reading(f"script:{key}", text or number, stamp, _LABELS[key], _RANK, _WEIGHT)
