"""The line under a headline, and the one under a picture, in words that every language reads alike."""

from __future__ import annotations

from newsclean.article import Article, Byline, Image, Timestamp
from newsclean.export.inline import Run, web_url
from newsclean.printable import one_line

SEPARATOR = " · "


def names(article: Article) -> str:
    """Who wrote it: "Jane Roe (Political editor), Example Press"."""
    return ", ".join(filter(None, map(_name, article.bylines)))


def publisher(article: Article) -> str:
    """Who published it, unless a byline says so already."""
    name = one_line(article.publisher)
    return "" if name in {one_line(byline.name) for byline in article.bylines} else name


def home(article: Article) -> Run:
    """The publisher, or the host of the address, linked to the article."""
    url = web_url(article.canonical_url or article.url)
    host = url.split("/")[2] if url else ""
    return Run(publisher(article) or host, url)


def dates(article: Article) -> str:
    """When: "2024-09-10 20:42+00:00 (updated 2024-09-11)"."""
    published = moment(article.published) if article.published else ""
    if not article.modified or article.modified == article.published:
        return published
    return f"{published} (updated {moment(article.modified)})".lstrip()


def moment(timestamp: Timestamp) -> str:
    """A date, and the time to the minute if it is known; a question mark where the order of day and month is not."""
    iso = timestamp.iso.replace("T", " ")
    minute, offset = iso[:16], iso[19:] if timestamp.precision == "second" else iso[16:]
    return minute + offset + ("?" if timestamp.ambiguous else "")


def credit_line(image: Image) -> str:
    """The picture's credit line, "" if there is none."""
    return one_line(image.credit.line) if image.credit else ""


def _name(byline: Byline) -> str:
    name, role = one_line(byline.name), one_line(byline.role)
    return f"{name} ({role})" if name and role else name
