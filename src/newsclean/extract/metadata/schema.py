"""A graph of schema.org objects, from JSON-LD, Microdata or RDFa -> candidates: its article, its page, its site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.metadata.graph import Graph, Node
from newsclean.extract.metadata.identity import Identity
from newsclean.extract.metadata.merge import merge
from newsclean.extract.metadata.thing import images_of, names_of, read_thing, videos_of

ARTICLES = ("Article", "Posting", "Report", "Recipe", "Review", "Interview")
"""Endings of the types that an article goes by: NewsArticle, BlogPosting, LiveBlogPosting, ClaimReview, …"""
PAGES = frozenset(("WebPage", "ItemPage", "CreativeWork", "QAPage", "MediaGallery", "ImageGallery", ""))
"""Types that may stand for the page as a whole."""
SITES = frozenset(("WebSite", "NewsMediaOrganization", "Organization", "Corporation"))

Origin = Callable[[str, str], str]
"""Type and property -> origin."""


def read_graph(graph: Graph, identity: Identity, origin: Origin) -> Metadata:
    """What the page's own article says, then what objects about the page and the site say."""
    parts = [_read(node, graph, origin) for node in _about_page(graph, identity)]
    return merge((*parts, _site(graph, origin), _media(graph, origin)))


def _about_page(graph: Graph, identity: Identity) -> Iterator[Node]:
    """The page's article, any further object that is about the same, and those that stand for the page itself.

    Of several articles the one that bears the page's title or address is its own. Where none does, the first that
    stands by itself is taken, unless there are several: then they are teasers.
    """
    articles = [node for node in graph.nodes if is_article(node)]
    own = [(match, node) for node in articles if any(match := identity.match(node.thing))]
    if own:
        own.sort(key=lambda pair: (pair[1].stands_alone, *pair[0]), reverse=True)
        yield from (node for match, node in own if match == own[0][0] or node.stands_alone)
    else:
        alone = [node for node in articles if node.stands_alone]
        yield from alone if len(alone) == 1 else ()
    yield from (node for node in graph.nodes if node.stands_alone and not PAGES.isdisjoint(node.types))


def is_article(node: Node) -> bool:
    """True for the types of articles."""
    return any(name.endswith(ARTICLES) for name in node.types)


def _read(node: Node, graph: Graph, origin: Origin) -> Metadata:
    kind = node.types[0] if node.types else "Thing"
    return read_thing(node.thing, graph, lambda name: origin(kind, name))


def _site(graph: Graph, origin: Origin) -> Metadata:
    """The site's own name, and the trail that leads to the page."""
    names, crumbs = [], []
    for node in graph.nodes:
        if not node.stands_alone:
            continue
        for kind in node.types:
            if kind in SITES:
                names += [Candidate(name, origin(kind, "name")) for name in names_of(node.thing)]
            elif kind == "BreadcrumbList":
                crumbs += [Candidate(name, origin(kind, "name")) for name in _trail(node.thing.get("itemListElement"))]
    return Metadata(publishers=tuple(names), news_sections=tuple(crumbs))


def _trail(items: Any) -> Iterator[str]:
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield from (names_of(item) or names_of(item.get("item")))[:1]


def _media(graph: Graph, origin: Origin) -> Metadata:
    """Pictures and videos that stand by themselves."""
    alone = [node for node in graph.nodes if node.stands_alone]
    return Metadata(
        images=tuple(
            image
            for node in alone
            if "ImageObject" in node.types and "logo" not in str(node.thing.get("@id")).lower()
            for image in images_of(node.thing, origin("ImageObject", "url"))
        ),
        videos=tuple(
            video
            for node in alone
            if "VideoObject" in node.types
            for video in videos_of(node.thing, origin("VideoObject", "url"))
        ),
    )
