"""JSON-LD -> candidates: which of a page's objects is its article, and what that and the others say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.metadata.graph import Graph, Thing, build_graph, types_of
from newsclean.extract.metadata.identity import Identity
from newsclean.extract.metadata.jsontext import read_json
from newsclean.extract.metadata.merge import merge
from newsclean.extract.metadata.thing import names_of, read_thing

ARTICLES = ("Article", "Posting", "Report", "Recipe", "Review", "NewsArticle", "Interview", "Claim")
"""Endings of the types that an article goes by (NewsArticle, BlogPosting, LiveBlogPosting, …)."""
PAGES = frozenset(
    ("WebPage", "ItemPage", "CreativeWork", "AboutPage", "QAPage", "FAQPage", "MediaGallery", "ImageGallery")
)
PUBLISHERS = frozenset(("NewsMediaOrganization", "Organization", "WebSite", "Corporation"))


def read_jsonld(scripts: Iterable[str], identity: Identity) -> Metadata:
    """Candidates from the texts of a page's JSON-LD scripts; a script that cannot be read leaves a warning."""
    values, warnings = [], []
    for script in scripts:
        try:
            values += read_json(script)
        except ValueError as error:
            warnings.append(f"JSON-LD that cannot be read: {error}")
    graph = build_graph(values)
    parts = [*_articles(graph, identity), *_pages(graph), _around(graph)]
    return merge([*parts, Metadata(warnings=tuple(warnings))])


def _articles(graph: Graph, identity: Identity) -> list[Metadata]:
    """The page's article, and any further object that is about the same."""
    found = [(node, _Match.of(node.thing, identity)) for node in graph.nodes if _is_article(node.thing)]
    ranked = sorted(found, key=lambda pair: (pair[1], pair[0].stands_alone), reverse=True)
    if not ranked or not (ranked[0][0].stands_alone or any(ranked[0][1])):
        return []
    best, match = ranked[0]
    same = [n.thing for n, m in ranked[1:] if n.thing is not best.thing and any(m) and n.stands_alone]
    return [_read(thing, graph) for thing in (best.thing, *same)]


class _Match(NamedTuple):
    """How far an object is about the page."""

    title: bool
    address: bool

    @classmethod
    def of(cls, thing: Thing, identity: Identity) -> _Match:
        titles = [name for key in ("headline", "name") for name in names_of(thing.get(key))]
        urls = [thing.get(key) for key in ("url", "mainEntityOfPage", "@id")]
        return cls(any(map(identity.has_title, titles)), any(map(identity.has_address, urls)))


def _is_article(thing: Thing) -> bool:
    return any(name.endswith(ARTICLES) for name in types_of(thing))


def _pages(graph: Graph) -> list[Metadata]:
    return [_read(n.thing, graph) for n in graph.nodes if n.stands_alone and not PAGES.isdisjoint(types_of(n.thing))]


def _around(graph: Graph) -> Metadata:
    """The site's own name, from objects that stand for it."""
    return Metadata(
        publishers=tuple(
            Candidate(name, f"json-ld:{kind}.name")
            for node in graph.nodes
            if node.stands_alone
            for kind in types_of(node.thing)
            if kind in PUBLISHERS
            for name in names_of(node.thing)
        )
    )


def _read(thing: Thing, graph: Graph) -> Metadata:
    kind = next(iter(types_of(thing)), "Thing")
    return read_thing(thing, graph, lambda name: f"json-ld:{kind}.{name}")
