"""Marked-up elements -> candidates: title, h1, links, language, Microdata and RDFa."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.candidates import AuthorCandidate, Candidate, Metadata
from newsclean.extract.metadata.words import address

_HEADLINES = etree.XPath("descendant-or-self::title[not(ancestor::svg)] | descendant-or-self::h1")
_LINKS = etree.XPath("descendant-or-self::link[@rel and @href]")
_LANGUAGE = etree.XPath("string(descendant-or-self::html/@lang)")
_PROPERTIES = etree.XPath("descendant::*[@itemprop][not(self::meta)]")
_MARKED = etree.XPath("descendant::a[@rel='author']")


def read_dom(tree: etree._Element) -> Metadata:
    """Candidates from a page's elements."""
    links: dict[str, str] = {}
    for link in _LINKS(tree):
        for rel in link.get("rel").lower().split():
            if rel in ("canonical", "next", "amphtml") and address(link.get("href")):
                links.setdefault(rel, link.get("href").strip())
    found: dict[str, list[Candidate]] = {"headline": [], "datePublished": [], "dateModified": [], "author": []}
    for element in _PROPERTIES(tree):
        prop = element.get("itemprop")
        if prop in found:
            value = element.get("content") or element.get("datetime") or text_of(element)
            found[prop].append(Candidate(value, f"dom:itemprop={prop}"))
    heads = [Candidate(text, f"dom:{e.tag}") for e in _HEADLINES(tree) if (text := text_of(e))]
    language = _LANGUAGE(tree)
    return Metadata(
        headlines=tuple(heads + found["headline"]),
        authors=tuple(AuthorCandidate(*c) for c in found["author"])
        + tuple(AuthorCandidate(text_of(a), "dom:rel=author", url=a.get("href")) for a in _MARKED(tree)),
        published=tuple(found["datePublished"]),
        modified=tuple(found["dateModified"]),
        languages=(Candidate(language, "dom:html lang"),) if language else (),
        canonical=(Candidate(links["canonical"], "dom:link rel=canonical"),) if "canonical" in links else (),
        next_page=links.get("next"),
        amp_url=links.get("amphtml"),
    )


def text_of(element: etree._Element) -> str:
    """The element's text on one line, comments left out."""
    return " ".join("".join(element.itertext("*")).split())
