"""What the page says of itself, from every place where pages say it."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.extract.metadata.dom import read_dom
from newsclean.extract.metadata.elements import gather
from newsclean.extract.metadata.identity import Identity
from newsclean.extract.metadata.jsonld import read_jsonld
from newsclean.extract.metadata.marked import read_microdata, read_rdfa
from newsclean.extract.metadata.merge import merge
from newsclean.extract.metadata.meta import read_meta
from newsclean.extract.metadata.schema import read_graph


def find_metadata(document: Document) -> Metadata:
    """Candidates for every field from JSON-LD, meta elements and marked-up elements; a text has none.

    What cannot be read is passed over and leaves a warning. The tree is not changed.
    """
    return Metadata() if document.tree is None else _find(document.tree, document.url)


def _find(tree: etree._Element, url: str | None) -> Metadata:
    elements = gather(tree)
    meta = read_meta(elements.meta)
    dom = read_dom(tree, elements, url)
    identity = Identity.of(
        [url, *(candidate.value for candidate in meta.canonical + dom.canonical)],
        [candidate.value for candidate in meta.headlines + dom.headlines],
    )
    graph, warnings = read_jsonld(elements.script)
    jsonld = read_graph(graph, identity, lambda kind, name: f"json-ld:{kind}.{name}")
    marked = () if _is_complete(jsonld) else _marked(tree, identity)
    return merge((jsonld, meta, *marked, dom, Metadata(warnings=warnings)))


def _is_complete(found: Metadata) -> bool:
    """Sites that write whole JSON-LD repeat it where they mark elements; looking there costs as much again."""
    return bool(found.headlines and found.authors and found.published)


def _marked(tree: etree._Element, identity: Identity) -> tuple[Metadata, Metadata]:
    return (
        read_graph(read_microdata(tree), identity, lambda _, name: f"dom:itemprop={name}"),
        read_graph(read_rdfa(tree), identity, lambda _, name: f"dom:property={name}"),
    )
