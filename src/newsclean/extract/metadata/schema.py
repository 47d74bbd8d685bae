"""A graph of schema.org objects, from JSON-LD, Microdata or RDFa -> candidates: its article, its page, its site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.metadata.graph import Graph, Node
from newsclean.extract.metadata.identity import Identity
from newsclean.extract.metadata.merge import merge
from newsclean.extract.metadata.thing import images_of, names_of, read_thing, videos_of

ARTICLES = ("Article", "Posting", "Report", "Recipe", "Review", "Interview", "HowTo", "Episode", "Chapter")
"""Endings of the types that an article goes by: NewsArticle, BlogPosting, LiveBlogPosting, ClaimReview, …"""
PAGES = frozenset(("WebPage", "ItemPage", "CreativeWork", "QAPage", "MediaGallery", "ImageGallery", ""))
"""Types that may stand for the page as a whole."""
SITES = frozenset(("WebSite", "NewsMediaOrganization", "Organization", "Corporation"))

Origin = Callable[[str, str], str]
"""Type and property -> origin."""


def read_graph(graph: Graph, identity: Identity, origin: Origin) -> Metadata:
    """What the page's own article says, then what objects about the page and the site say."""
    if not graph.alone:
        return Metadata()
    nodes = [*_articles(graph, identity), *(node for node in graph.alone if not PAGES.isdisjoint(node.types or ("",)))]
    parts = [_read(node, graph, origin) for node in nodes]
    return merge([*parts, *(_read_other(node, origin) for node in graph.alone)])


def is_article(node: Node) -> bool:
    """True for the types of articles."""
    return any(name.endswith(ARTICLES) for name in node.types)


def _articles(graph: Graph, identity: Identity) -> list[Node]:
    """The page's article, and any further object that is about the same.

    Of several articles those that bear the page's title or address are its own. Where none does, a single one that
    stands by itself is taken, or a single one without a title; the others are teasers.
    """
    alone = [node for node in graph.alone if is_article(node)]
    own = _own(alone, identity) or _own([node for node in graph.inside if is_article(node)], identity)[:1]
    untitled = [node for node in alone if not (node.thing.get("headline") or node.thing.get("name"))]
    return own or next((nodes for nodes in (alone, untitled) if len(nodes) == 1), [])


def _own(nodes: list[Node], identity: Identity) -> list[Node]:
    """Those about the page, the surest first."""
    matched = [(identity.match(node.thing), node) for node in nodes]
    matched.sort(key=lambda pair: pair[0], reverse=True)
    return [node for match, node in matched if any(match)]


def _read(node: Node, graph: Graph, origin: Origin) -> Metadata:
    kind = node.types[0] if node.types else "Thing"
    return read_thing(node.thing, graph, lambda name: origin(kind, name))


def _read_other(node: Node, origin: Origin) -> Metadata:
    """From the objects around the article: the site's name, the trail that leads to the page, pictures, videos."""
    thing, types = node
    for kind in types:
        if kind in SITES:
            return Metadata(publishers=tuple(Candidate(name, origin(kind, "name")) for name in names_of(thing)))
        if kind == "BreadcrumbList":
            trail = _trail(thing.get("itemListElement"))
            return Metadata(news_sections=tuple(Candidate(name, origin(kind, "name")) for name in trail))
        if kind == "ImageObject" and "logo" not in str(thing.get("@id")).lower():
            return Metadata(images=tuple(images_of(thing, origin(kind, "url"))))
        if kind == "VideoObject":
            return Metadata(videos=tuple(videos_of(thing, origin(kind, "url"))))
    return _NOTHING


def _trail(items: Any) -> Iterator[str]:
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield from (names_of(item) or names_of(item.get("item")))[:1]


_NOTHING = Metadata()
