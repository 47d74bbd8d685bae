"""Elements -> candidates: title, h1, language, links, links to authors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from lxml import etree

from newsclean.extract.candidates import AuthorCandidate, Candidate, Metadata
from newsclean.extract.metadata.elements import Elements, text_of
from newsclean.extract.metadata.links import Link, is_next_page, read_links
from newsclean.extract.metadata.words import address

_RELATED = etree.XPath("descendant-or-self::a/@rel/parent::*[contains(@rel, 'author') or @rel = 'next']")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MAX_H1 = 50
_MAX_AUTHORS = 20


def read_dom(tree: etree._Element, elements: Elements, url: str | None) -> Metadata:
    """Candidates from a page's elements; `url` is where the page came from."""
    anchors = cast("list[etree._Element]", _RELATED(tree))
    links = [*read_links(elements.link), *read_links(anchors)]
    canonical = next((link.href for link in links if link.rel == "canonical"), None)
    return Metadata(
        headlines=tuple(
            Candidate(text, f"dom:{element.tag}")
            for element in (*elements.h1[:_MAX_H1], *elements.title[:1])
            if (text := text_of(element))
        ),
        authors=tuple(_authors(anchors)),
        languages=tuple(_languages(elements.html, links, {url, canonical})),
        canonical=(Candidate(canonical, "dom:link rel=canonical"),) if canonical else (),
        next_page=_next_page(links, url or canonical),
        amp_url=next((link.href for link in links if link.rel == "amphtml"), None),
    )


def _authors(anchors: Sequence[etree._Element]) -> Iterator[AuthorCandidate]:
    for anchor in anchors[:_MAX_AUTHORS]:
        name = text_of(anchor) if "author" in anchor.get("rel", "") else ""
        if name:
            yield AuthorCandidate(name, "dom:rel=author", url=address(anchor.get("href")))


def _languages(html: Sequence[etree._Element], links: list[Link], own: set[str | None]) -> Iterator[Candidate]:
    """The root's own word, then the alternate that is the page itself."""
    for element in html[:1]:
        if language := element.get("lang") or element.get(_XML_LANG):
            yield Candidate(language, "dom:html lang")
    for link in links:
        if link.rel == "alternate" and link.language and link.href in own:
            yield Candidate(link.language, "dom:link hreflang")


def _next_page(links: list[Link], page: str | None) -> str | None:
    following = (link.href for link in links if link.rel == "next")
    return next((href for href in following if page and is_next_page(page, href)), None)
