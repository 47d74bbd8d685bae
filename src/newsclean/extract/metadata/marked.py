"""Microdata and RDFa -> graphs: attributes on a page's elements, read as schema.org objects.

HTML Living Standard, section 5 (Microdata), and RDFa Lite 1.1, as far as news pages use them, and as they mean it: the
author of `<a itemprop=author href=…>` is the link's text, not its address.
"""

from __future__ import annotations

from typing import Any, NamedTuple, cast

from lxml import etree

from newsclean.extract.metadata.elements import text_of
from newsclean.extract.metadata.graph import TRANSPARENT, Graph, Node, types_of

_MAX_PROPERTIES = 1_000
_ITEMPROPS = etree.XPath("descendant-or-self::*/@itemprop/..")
_PROPERTIES = etree.XPath("descendant-or-self::*/@property/parent::*[not(self::meta)]")
_ADDRESSES = frozenset(("url", "image", "thumbnailUrl", "contentUrl", "embedUrl", "sameAs", "mainEntityOfPage", "item"))
_UNREAD = frozenset(("articleBody", "text", "reviewBody", "position", "logo", "width", "height", "address"))
"""Left to the page's blocks, or of no use."""
_DUBLIN_CORE = {
    "title": "headline",
    "created": "datePublished",
    "date": "datePublished",
    "issued": "datePublished",
    "modified": "dateModified",
    "creator": "author",
}
"""schema.org's names for those that Drupal writes as RDFa."""

_Things = dict[etree._Element | None, dict[str, Any]]


class _Notation(NamedTuple):
    """One way to mark elements: the attributes that name a property, open an object and give its type."""

    prop: str
    scope: str
    kind: str


_MICRODATA = _Notation("itemprop", "itemscope", "itemtype")
_RDFA = _Notation("property", "typeof", "typeof")


def read_microdata(tree: etree._Element) -> Graph:
    """The objects that `itemprop` and `itemscope` make; properties outside of any are one object without type."""
    return _read(cast("list[etree._Element]", _ITEMPROPS(tree)), _MICRODATA)


def read_rdfa(tree: etree._Element) -> Graph:
    """The same for `property` and `typeof`; meta elements are read with the others of their kind."""
    return _read(cast("list[etree._Element]", _PROPERTIES(tree)), _RDFA)


def _read(elements: list[etree._Element], notation: _Notation) -> Graph:
    if not elements:
        return Graph((), (), {})
    things: _Things = {}
    inside: set[etree._Element | None] = set()
    for element in elements[:_MAX_PROPERTIES]:
        names = _names(element.get(notation.prop, ""), notation)
        thing = _thing(things, _owner(element, notation.scope), notation)
        inner = _thing(things, element, notation) if element.get(notation.scope) is not None else None
        if inner is not None and TRANSPARENT.isdisjoint(names):
            inside.add(element)
        for name in names - _UNREAD:
            thing.setdefault(name, []).append(_value(element, name) if inner is None else inner)
    nodes = {key: Node(thing, types_of(thing)) for key, thing in things.items()}
    alone = [node for key, node in nodes.items() if key not in inside]
    return Graph(alone, [node for key, node in nodes.items() if key in inside and "headline" in node.thing], {})


def _names(value: str, notation: _Notation) -> set[str]:
    if notation is _MICRODATA:
        return set(value.split())
    bare = (name.rpartition(":")[2] for name in value.split())
    return {_DUBLIN_CORE.get(name, name) for name in bare}


def _owner(element: etree._Element, scope: str) -> etree._Element | None:
    """The object that a property belongs to: the nearest one around it."""
    return next((above for above in element.iterancestors() if above.get(scope) is not None), None)


def _thing(things: _Things, element: etree._Element | None, notation: _Notation) -> dict[str, Any]:
    if element not in things:
        kind = "" if element is None else element.get(notation.kind, "")
        things[element] = {"@type": kind.split()}
    return things[element]


def _value(element: etree._Element, name: str) -> str:
    stated = element.get("content") or element.get("datetime")
    if stated is None and name in _ADDRESSES:
        stated = element.get("href") or element.get("src")
    return stated if stated is not None else text_of(element)
