"""Found: an article's address, with what was said about it where it was found; and what tells one from another."""

from __future__ import annotations

import re
from datetime import datetime
from types import ModuleType
from typing import NamedTuple
from urllib.parse import urldefrag, urlsplit

from newsclean.errors import MissingExtra

_TRACKER_NAMES = frozenset(
    """fbclid gclid dclid msclkid ttclid twclid yclid wbraid gbraid igshid srsltid li_fat_id mkt_tok ref_src ref_url
    smid smtyp cmpid icid ito ncid ocid xtor s_cid spm traffic_source _ga _gl""".split()
)
_TRACKER_BEGINNINGS = ("utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "vero_", "oly_", "wt_", "at_", "_hs", "mc_")
_DATE = re.compile(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]?(?:0?[1-9]|[12]\d|3[01]))?(?:/|-|$)")
_NUMBER = re.compile(r"\d{5,}")
_SLUG = re.compile(r"[^\W\d_]+(?:[-_][^\W_]+){3,}")


class Found(NamedTuple):
    """An address that may be an article's."""

    url: str
    origin: str
    """Where it was found: "feed", "news sitemap", "sitemap" or "front page"."""
    published: datetime | None = None
    """As it is said there; of a sitemap without news, when it was last modified."""
    title: str | None = None


def without_trackers(url: str) -> str:
    """The address without fragment and without the parts of its query that only say where a reader comes from.

    Raises ValueError for what is no address, MissingExtra.
    """
    address = urldefrag(url.strip()).url
    names = [part.partition("=")[0] for part in urlsplit(address).query.split("&")]
    trackers = [name for name in names if _is_tracker(name)]
    return str(_w3lib().url_query_cleaner(address, trackers, remove=True)) if trackers else address


def canonical(url: str) -> str:
    """The address in the form by which it is known again; raises ValueError, MissingExtra."""
    return str(_w3lib().canonicalize_url(without_trackers(url)))


def _w3lib() -> ModuleType:
    try:
        from w3lib import url
    except ImportError:
        raise MissingExtra("finding articles needs an extra: pip install 'newsclean[discover]'") from None
    return url


def _is_tracker(name: str) -> bool:
    lowered = name.lower()
    return lowered in _TRACKER_NAMES or lowered.startswith(_TRACKER_BEGINNINGS)


def may_be_article(url: str) -> bool:
    """True for an address of the form that articles have: a date, a long number, or a title in words."""
    path = urlsplit(url).path
    last = path.rstrip("/").rpartition("/")[2]
    return bool(_DATE.search(path) or _NUMBER.search(last) or _SLUG.search(last))
