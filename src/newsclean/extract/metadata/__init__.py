"""What the page says of itself, from every place where pages say it."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.extract.metadata.dom import read_dom
from newsclean.extract.metadata.identity import Identity
from newsclean.extract.metadata.jsonld import read_jsonld
from newsclean.extract.metadata.merge import merge
from newsclean.extract.metadata.meta import Meta, read_meta

_METAS = etree.XPath("descendant-or-self::meta[@content]")
_SCRIPTS = etree.XPath("descendant-or-self::script[contains(@type, 'ld+json') or contains(@type, 'LD+JSON')]")


def find_metadata(document: Document) -> Metadata:
    """Candidates for every field from JSON-LD, meta elements and marked-up elements; a text has none."""
    tree = document.tree
    if tree is None:
        return Metadata()
    meta = read_meta(_metas(tree))
    dom = read_dom(tree)
    identity = Identity.of(
        [document.url, *(candidate.value for candidate in meta.canonical + dom.canonical)],
        [candidate.value for candidate in meta.headlines + dom.headlines],
    )
    jsonld = read_jsonld(("".join(script.itertext()) for script in _SCRIPTS(tree)), identity)
    return merge((jsonld, meta, dom))


def _metas(tree: etree._Element) -> list[Meta]:
    return [
        Meta(name, element.get("content"))
        for element in _METAS(tree)
        if (
            name := element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
    ]
