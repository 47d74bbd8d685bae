"""Dates in a page's scripts, for pages that state none elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsclean.extract.lines.date_line import Label
from newsclean.normalize.date_readings import Reading, Setting
from newsclean.normalize.stamps import read_stamp

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


def readings_of_scripts(tree: etree._Element | None, setting: Setting) -> Iterator[Reading]:
    """The first date of each label in each script."""
    for script in tree.iter("script") if tree is not None else ():
        seen: set[Label] = set()
        for key, text, number in _ENTRY.findall(script.text or ""):
            stamp = read_stamp(text or number, setting.language, setting.place)
            if stamp and _LABELS[key] not in seen:
                seen.add(_LABELS[key])
                yield Reading(f"script:{key}", text or number, stamp, _LABELS[key], _RANK, _WEIGHT)
