"""The nodes of JSON-LD values: found wherever they stand, referred to by @id, told apart by type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Thing = Mapping[str, Any]

_TRANSPARENT = frozenset(("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "@list", "@set"))
_MAX_NODES = 20_000


class Node(NamedTuple):
    """One object of a page's JSON-LD."""

    thing: Thing
    stands_alone: bool
    """False for what is only named inside another: an item of a list, a related article, a post of a live blog."""


class Graph(NamedTuple):
    """All nodes of a page, in its order."""

    nodes: tuple[Node, ...]
    by_id: Mapping[str, Thing]

    def follow(self, value: object) -> object:
        """What a reference such as {"@id": "#publisher"} refers to; any other value as it is."""
        if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
            return self.by_id.get(value["@id"], value)
        return value

    def values(self, value: object) -> list[object]:
        """One value, a list or a list of lists as one flat list, references followed."""
        if not isinstance(value, list):
            return [] if value is None else [self.follow(value)]
        return [self.follow(item) for item in flat(value)]


def build_graph(values: list[Any]) -> Graph:
    """The graph of everything that stands in the JSON-LD of one page."""
    nodes = tuple(_walk(values))
    by_id: dict[str, Thing] = {}
    for node in nodes:
        name = node.thing.get("@id")
        if isinstance(name, str) and len(node.thing) > len(by_id.get(name, ("@id",))):
            by_id[name] = node.thing
    return Graph(nodes, by_id)


def types_of(thing: Thing) -> tuple[str, ...]:
    """The schema.org types without their vocabulary: "http://schema.org/NewsArticle" is "NewsArticle"."""
    found = thing.get("@type") or thing.get("type")
    names = found if isinstance(found, list) else [found]
    return tuple(
        name.rstrip("/").replace("#", "/").replace(":", "/").rpartition("/")[2]
        for name in names
        if isinstance(name, str)
    )


def flat(value: list[Any]) -> Iterator[Any]:
    """The items of a list whose items may be lists."""
    stack = [iter(value)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, list):
                stack.append(iter(item))
                break
            yield item
        else:
            stack.pop()


def _walk(values: list[Any]) -> Iterator[Node]:
    """Every dict, in the order of the page."""
    stack: list[tuple[Any, bool]] = [(value, True) for value in reversed(values)]
    budget = _MAX_NODES
    while stack and budget:
        value, alone = stack.pop()
        if isinstance(value, dict):
            budget -= 1
            yield Node(value, alone)
            below = [(v, alone and key in _TRANSPARENT) for key, v in value.items() if isinstance(v, (dict, list))]
            stack.extend(reversed(below))
        elif isinstance(value, list):
            stack.extend((item, alone) for item in reversed(value) if isinstance(item, (dict, list)))
