"""meta elements -> candidates: OpenGraph, Twitter, Dublin Core, parsely, sailthru, cXense, citation_*, plain ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from lxml import etree

from newsclean.extract.candidates import AuthorCandidate, Candidate, ImageCandidate, Metadata, VideoCandidate
from newsclean.extract.metadata.jsontext import read_json
from newsclean.extract.metadata.words import address, plain

NAMES: dict[str, list[str]] = {
    "types": "og:type parsely:type".split(),
    "headlines": (
        "og:title twitter:title twitter:text:title dc:title dcterms:title parsely:title sailthru:title "
        "cxenseparse:title citation:title title headline hdl article:title news:title rnews:headline"
    ).split(),
    "deks": (
        "og:description twitter:description description dc:description dcterms:description dcterms:abstract "
        "sailthru:description article:description abstract"
    ).split(),
    "authors": (
        "author authors article:author article:author:name og:author og:article:author dc:creator dcterms:creator "
        "dc:contributor byl byline parsely:author parsely:authors sailthru:author citation:author "
        "cxenseparse:author creator article:byline mrf:authors rnews:author content:author"
    ).split(),
    "published": (
        "article:published:time article:published og:published:time og:article:published:time pubdate "
        "datepublished date:published publishdate publish:date published published:date published:at "
        "publication:date publicationdate published:time date dc:date dc:date:issued dc:date:created "
        "dcterms:created dcterms:issued dcterms:date dcterms:available dc:created dc:issued date:created created "
        "citation:publication:date citation:date citation:online:date parsely:pub:date sailthru:date "
        "cxenseparse:recs:publishtime cxenseparse:publishtime article:created og:pubdate article:pubdate "
        "rnews:datepublished originalpublicationdate ptime displaydate pdate datecreated article:published:date "
        "mediator:published:time article:date release:date shareaholic:article:published:time"
    ).split(),
    "modified": (
        "article:modified:time og:updated:time article:modified og:article:modified:time datemodified "
        "last:modified lastmod modified dc:date:modified dcterms:modified article:updated article:updated:time "
        "updated last:updated:date last:updated revision:date utime lmt moddate modified:time updated:time "
        "date:modified dc:modified article:modified:date shareaholic:article:modified:time"
    ).split(),
    "publishers": (
        "og:site:name application:name apple:mobile:web:app:title dc:publisher dcterms:publisher publisher "
        "article:publisher citation:publisher citation:journal:title twitter:site cre al:ios:app:name "
        "al:android:app:name copyright"
    ).split(),
    "languages": "og:locale content:language dc:language dcterms:language language inlanguage".split(),
    "canonical": "og:url twitter:url parsely:link dc:identifier cxenseparse:url".split(),
    "topics": (
        "news:keywords keywords article:tag og:article:tag parsely:tags sailthru:tags dc:subject dcterms:subject "
        "citation:keywords tags"
    ).split(),
    "news_sections": (
        "article:section og:article:section og:section parsely:section section cxenseparse:section category "
        "article:category"
    ).split(),
    "images": (
        "og:image og:image:url og:image:secure:url twitter:image twitter:image:src thumbnail parsely:image:url "
        "sailthru:image:full"
    ).split(),
    "videos": "og:video og:video:url og:video:secure:url twitter:player".split(),
}
"""The names that a field goes by, in lower case, every separator a colon."""

_FIELD_OF = {name: field for field, names in NAMES.items() for name in names}
_SEPARATORS = str.maketrans(".-_ /", ":::::")
_VENDOR = {
    "author": "authors",
    "authors": "authors",
    "author:name": "authors",
    "byline": "authors",
    "headline": "headlines",
    "published:time": "published",
    "published:date": "published",
    "publication:date": "published",
    "publicationdate": "published",
    "publish:date": "published",
    "publishdate": "published",
    "pub:date": "published",
    "pubdate": "published",
    "modified:time": "modified",
}
"""Names that some vendor's word may stand before ("vr:author")."""
_VENDOR_ENDINGS = tuple(f":{ending}" for ending in _VENDOR)
_NOT_OF_ARTICLE = ("smartbanner:", "image:", "og:image:", "video:", "og:video:", "citation:", "teaser:")
_WRITTEN_BY = re.compile(r"\b(?:by|author|autor\w*|von|par|por|door|da|di|av|af)\b", re.I)
_FREE = {"free": True, "locked": False}


def read_meta(elements: Iterable[etree._Element]) -> Metadata:
    """Candidates from a page's meta elements."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    others: dict[str, str] = {}
    images: list[ImageCandidate] = []
    for name, content in _pairs(elements):
        key = name.lower()
        field = _FIELD_OF.get(key)
        if field is None:
            key = _with_colons(key)
            field = _FIELD_OF.get(key) or _vendor_field(key)
        if field == "images" and (url := address(content)):
            images.append(ImageCandidate(url, f"meta:{name}"))
        elif field is None:
            others[key] = content
            images[-1:] = [_sized(image, key, content) for image in images[-1:]]
        elif value := plain(content):
            found[field].append(Candidate(value, f"meta:{name}"))
    tier = others.get("article:content:tier", "").strip().lower()
    return Metadata(
        types=tuple(value for value, _ in found["types"]),
        headlines=tuple(found["headlines"]),
        deks=tuple(found["deks"]),
        authors=(*(AuthorCandidate(*candidate) for candidate in found["authors"]), *_labelled(others)),
        published=tuple(found["published"]),
        modified=tuple(found["modified"]),
        publishers=tuple(found["publishers"]),
        languages=tuple(found["languages"]),
        canonical=tuple(candidate for candidate in found["canonical"] if address(candidate.value)),
        topics=tuple(found["topics"]),
        news_sections=tuple(found["news_sections"]),
        images=tuple(images),
        videos=tuple(VideoCandidate(*candidate) for candidate in found["videos"] if address(candidate.value)),
        is_free=_FREE.get(tier),
        access=(Candidate(tier, "meta:article:content_tier"),) if tier in _FREE else (),
    )


def _with_colons(key: str) -> str:
    """ "twitter:image_src" -> "twitter:image:src": one colon for each run of separators."""
    return ":".join(filter(None, key.translate(_SEPARATORS).split(":")))


def _sized(image: ImageCandidate, key: str, content: str) -> ImageCandidate:
    """og:image:width and og:image:height speak of the og:image before them (https://ogp.me/#array)."""
    if not key.startswith("og:image:") or not (content.isdecimal() and len(content) < 6):
        return image
    if key.endswith(":width"):
        return image._replace(width=int(content))
    return image._replace(height=int(content)) if key.endswith(":height") else image


def _pairs(elements: Iterable[etree._Element]) -> Iterator[tuple[str, str]]:
    """Name and content; those of parsely-page, which holds an object, as if each were an element.

    Some tools that save pages write `value` for `content`.
    """
    for element in elements:
        name, content = (
            element.get("property") or element.get("name") or element.get("http-equiv"),
            element.get("content") or element.get("value"),
        )
        if not name or not content:
            continue
        if name == "parsely-page":
            yield from _parsely(content)
        else:
            yield name, content


def _parsely(content: str) -> Iterator[tuple[str, str]]:
    try:
        page = read_json(content)[0]
    except ValueError:
        return
    for key, value in page.items() if isinstance(page, dict) else ():
        yield from ((f"parsely-{key}", str(each)) for each in (value if isinstance(value, list) else [value]))


def _vendor_field(key: str) -> str | None:
    if not key.endswith(_VENDOR_ENDINGS) or key.startswith(_NOT_OF_ARTICLE):
        return None
    return next(field for ending, field in _VENDOR.items() if key.endswith(f":{ending}"))


def _labelled(others: dict[str, str]) -> Iterator[AuthorCandidate]:
    """twitter:label1 "Written by" says what twitter:data1 is (Yoast writes it in the site's language)."""
    for number in "12":
        name = plain(others.get(f"twitter:data{number}"))
        if name and _WRITTEN_BY.search(others.get(f"twitter:label{number}", "")):
            yield AuthorCandidate(name, f"meta:twitter:data{number}")
