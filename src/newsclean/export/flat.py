"""Article -> one flat row for a table that people read: text and numbers, no lists, nothing nested."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.article import Article, Byline, Image

# Spreadsheets run a cell that begins so as a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def flatten(article: Article) -> dict[str, str | int]:
    """A row: `captions` and `credits` have one line for each line of `images`, empty where there is none.

    A text that a spreadsheet would run as a formula begins with an apostrophe. Nothing is "".
    """
    return {name: value if isinstance(value, int) else _inert(value or "") for name, value in _row(article).items()}


def _row(article: Article) -> dict[str, str | int | None]:
    return {
        "url": article.url,
        "canonical_url": article.canonical_url,
        "kind": article.kind.value,
        "reasons": "; ".join(article.reasons),
        "headline": article.headline,
        "dek": article.dek,
        "bylines": "; ".join(map(_byline, article.bylines)),
        "published": article.published.iso if article.published else None,
        "modified": article.modified.iso if article.modified else None,
        "publisher": article.publisher,
        "language": article.language,
        "topics": "; ".join(article.topics),
        "news_section": article.news_section,
        "text": article.text,
        "word_count": article.word_count,
        "images": _lines(image.url for image in article.images),
        "captions": _lines(image.caption for image in article.images),
        "credits": _lines(map(_credit, article.images)),
        "videos": _lines(video.url for video in article.videos),
        "free": {True: "yes", False: "no", None: None}[article.access.declared],
        "truncated": "yes" if article.access.truncated else "no",
        "next_page": article.next_page,
        "amp_url": article.amp_url,
        "warnings": "; ".join(article.warnings),
    }


def _byline(byline: Byline) -> str:
    return f"{byline.name} ({byline.role})" if byline.role else byline.name


def _credit(image: Image) -> str | None:
    return image.credit.line if image.credit else None


def _lines(texts: Iterable[str | None]) -> str:
    return "\n".join(" ".join((text or "").split()) for text in texts)


def _inert(text: str) -> str:
    """What UTF-8 can hold, and no spreadsheet runs."""
    text = text.encode(errors="replace").decode()
    return f"'{text}" if text.startswith(_FORMULA) else text
