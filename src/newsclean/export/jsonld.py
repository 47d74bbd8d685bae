"""Article -> schema.org JSON-LD (https://schema.org/NewsArticle), safe to stand inside a script element."""

from __future__ import annotations

from typing import Any

from newsclean.article import Article, Byline, Credit, Entry, Image, Kind, Section, Timestamp, Video
from newsclean.export.inline import web_url
from newsclean.export.json import dump

Node = dict[str, Any]

_TYPES = {
    Kind.ARTICLE: "NewsArticle",
    Kind.PAYWALL: "NewsArticle",
    Kind.LIVEBLOG: "LiveBlogPosting",
    Kind.INDEX: "CollectionPage",
}
# "</script>" and "<!--" end or upset a script element; "&" is for XHTML (HTML standard, 4.12.1.3).
_ESCAPED = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"))


def render(article: Article) -> str:
    """One line: a NewsArticle or LiveBlogPosting; a CollectionPage or WebPage where the page is no article.

    A date whose day and month may be the other way round is left out: schema.org has no way to say so.
    """
    return _embeddable(dump(describe(article))) + "\n"


def render_pretty(article: Article) -> str:
    """The same, indented."""
    return _embeddable(dump(describe(article), indent=2)) + "\n"


def _embeddable(json: str) -> str:
    for character, escape in _ESCAPED:
        json = json.replace(character, escape)
    return json


def describe(article: Article) -> Node:
    """The node as plain values."""
    return {"@context": "https://schema.org"} | _node(
        _TYPES.get(article.kind, "WebPage"),
        url=web_url(article.url),
        mainEntityOfPage=web_url(article.canonical_url or article.url),
        headline=article.headline,
        description=article.dek,
        author=[_author(byline) for byline in article.bylines],
        datePublished=_date(article.published),
        dateModified=_date(article.modified),
        publisher=_node("Organization", name=article.publisher) if article.publisher else None,
        inLanguage=article.language,
        isAccessibleForFree=article.access.declared,
        articleSection=article.news_section,
        keywords=list(article.topics),
        image=[_image(image) for image in article.images],
        video=[_video(video) for video in article.videos],
        wordCount=article.word_count or None,
        articleBody=article.text,
        liveBlogUpdate=[_update(entry) for entry in _entries(article.sections)],
    )


def _node(kind: str, **values: Any) -> Node:
    """A node of what there is: empty strings, lists and None are left out."""
    return {"@type": kind} | {name: value for name, value in values.items() if value not in (None, "", [])}


def _author(byline: Byline) -> Node:
    kind = "Organization" if byline.kind == "organization" else "Person"
    job = {"jobTitle": byline.role} if kind == "Person" else {}
    return _node(kind, name=byline.name, url=web_url(byline.url), description=byline.bio, **job)


def _image(image: Image) -> Node:
    return _node(
        "ImageObject",
        url=web_url(image.url),
        caption=image.caption,
        description=image.alt,
        width=image.width,
        height=image.height,
        **(_credit(image.credit) if image.credit else {}),
    )


def _credit(credit: Credit) -> Node:
    """Creators are persons; the agency is the creator where nobody else is, and else whom the creator worked for."""
    agency = _node("Organization", name=credit.agency) if credit.agency else None
    creators = [_node("Person", name=name) for name in credit.creators]
    return {
        "creditText": credit.line,
        "creator": creators or [agency] if creators or agency else None,
        "sourceOrganization": agency if creators else None,
    }


def _video(video: Video) -> Node:
    provider = _node("Organization", name=video.provider) if video.provider else None
    return _node("VideoObject", url=web_url(video.url), name=video.title, provider=provider)


def _entries(sections: tuple[Section, ...]) -> list[Entry]:
    return [block for section in sections for block in section.blocks if isinstance(block, Entry)]


def _update(entry: Entry) -> Node:
    body = "\n\n".join(text for block in entry.blocks if (text := block.text))
    return _node("BlogPosting", headline=entry.heading, datePublished=_date(entry.timestamp), articleBody=body)


def _date(timestamp: Timestamp | None) -> str | None:
    return timestamp.iso if timestamp and not timestamp.ambiguous else None
