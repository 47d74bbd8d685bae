"""From an address to an Article, with all that the address may take: a browser, and the pages that follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urldefrag, urlsplit

from newsclean.article import Article, Block, Image, Kind, Section
from newsclean.errors import FetchError, InputError
from newsclean.extract.block import Decision
from newsclean.extract.document import Format
from newsclean.fetch.base import Fetcher
from newsclean.normalize.ledger import settle
from newsclean.normalize.pictures.captions import read_figure_parts
from newsclean.pipeline import Extraction, extract
from newsclean.settings import Settings

_TELLING = 25
"""Characters from which on a text that stands on two pages stands there for the same reason."""


@dataclass(frozen=True, slots=True)
class Means:
    """What may be done to get an article."""

    fetcher: Fetcher
    browser: Fetcher | None = None
    """Asked where the page turns out to be unrendered."""
    pages: int = 1
    """Of an article that is split over several: how many are joined at most."""
    format: Format | None = None
    settings: Settings | None = None


def extract_online(url: str, means: Means) -> Extraction:
    """The article at `url` with its ledger; raises FetchError, or InputError as `extract` does.

    A further page that cannot be had, or is another article's, ends the joining, with a warning.
    """
    extraction = _read(means.fetcher, url, means)
    if means.browser and extraction.article.kind is Kind.UNRENDERED:
        extraction = _read(means.browser, url, means)
    return _joined(extraction, means) if means.pages > 1 else extraction


def _read(fetcher: Fetcher, url: str, means: Means) -> Extraction:
    return extract(fetcher.fetch(url), format=means.format, settings=means.settings)


def _joined(extraction: Extraction, means: Means) -> Extraction:
    """The extraction with all that follows it."""
    seen = {_key(extraction.article.url)}
    for _ in range(means.pages - 1):
        url = extraction.article.next_page
        if not url or _key(url) in seen or _host(url) != _host(extraction.article.url):
            break
        seen.add(_key(url))
        try:
            further = _read(means.fetcher, url, means)
        except (FetchError, InputError) as error:
            return _warned(extraction, f"{url}: a further page that could not be had: {error}")
        if not _belongs(further.article, extraction.article):
            return _warned(extraction, f"{url}: named as the next page, and not of this article")
        extraction = join(extraction, further)
    return extraction


def join(first: Extraction, further: Extraction) -> Extraction:
    """One extraction out of a page's and its next page's; a paragraph or picture that stands on both stays once.

    All that is not text or picture is the first page's. The ledger has the lines of both pages.
    """
    known = set(_telling(first.article))
    kept = [_without(section, known) for section in further.article.sections]
    article = replace(
        first.article,
        sections=_continued(first.article.sections, tuple(section for section in kept if section.blocks)),
        images=first.article.images + _new_images(first.article, further.article),
        next_page=further.article.next_page,
        warnings=(*first.article.warnings, *further.article.warnings),
    )
    repeated = set(_telling(further.article)) & known
    told = tuple(_told(decision, repeated) for decision in further.decisions)
    decisions = settle(told, article, read_figure_parts(told))
    return Extraction(article, first.decisions + decisions, first.sources)


def _belongs(further: Article, first: Article) -> bool:
    """A blog's next post has a headline of its own; a next page has none, or the same with a number."""
    if not further.kind.has_article:
        return False
    one, other = _squeezed(further.headline), _squeezed(first.headline)
    return not one or not other or one in other or other in one


def _without(section: Section, known: set[str]) -> Section:
    return replace(section, blocks=tuple(block for block in section.blocks if _squeezed(block.text) not in known))


def _continued(before: tuple[Section, ...], after: tuple[Section, ...]) -> tuple[Section, ...]:
    """A page that begins without a heading, or repeats the last one, goes on with the last section."""
    if not before or not after or after[0].heading not in (None, before[-1].heading):
        return before + after
    last: tuple[Block, ...] = before[-1].blocks + after[0].blocks
    return (*before[:-1], replace(before[-1], blocks=last), *after[1:])


def _new_images(first: Article, further: Article) -> tuple[Image, ...]:
    known = {image.url for image in first.images}
    return tuple(image for image in further.images if image.url not in known)


def _told(decision: Decision, repeated: set[str]) -> Decision:
    if not decision.keep or _squeezed(decision.block.text) not in repeated:
        return decision
    return decision._replace(keep=False, role="repeat", rule="next page", reason="stands on an earlier page already")


def _telling(article: Article) -> Iterator[str]:
    texts = (_squeezed(block.text) for section in article.sections for block in section.blocks)
    return (text for text in texts if len(text) >= _TELLING)


def _warned(extraction: Extraction, warning: str) -> Extraction:
    article = replace(extraction.article, warnings=(*extraction.article.warnings, warning))
    return replace(extraction, article=article)


def _squeezed(text: str | None) -> str:
    return "".join((text or "").split()).casefold()


def _key(url: str | None) -> str:
    return urldefrag(url or "").url


def _host(url: str | None) -> str | None:
    return urlsplit(url or "").hostname
