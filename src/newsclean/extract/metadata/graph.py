"""The nodes of JSON-LD values: found wherever they stand, referred to by @id, told apart by type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

Thing = Mapping[str, Any]

TRANSPARENT = frozenset(("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "@list", "@set", "blogPost"))
"""What stands under these keys stands as if it were by itself."""
_UNREAD = frozenset(("liveBlogUpdate", "comment", "itemListElement", "potentialAction", "review"))
"""Many objects, none of them about the page as a whole."""
_MAX_NODES = 20_000


class Node(NamedTuple):
    """One object of a page's structured data."""

    thing: Thing
    types: tuple[str, ...]


class Graph(NamedTuple):
    """The objects of a page, in its order."""

    alone: Sequence[Node]
    """Those that stand by themselves."""
    inside: Sequence[Node]
    """Those with a headline that are only named inside another: related articles, and now and then the page's own."""
    by_id: Mapping[str, Thing]

    def values(self, value: object) -> list[object]:
        """One value, a list or a list of lists as one flat list, references followed."""
        if not isinstance(value, list):
            return [] if value is None else [self._follow(value)]
        return [self._follow(item) for item in flat(value)]

    def _follow(self, value: object) -> object:
        """What a reference such as {"@id": "#publisher"} refers to; any other value as it is."""
        if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
            return self.by_id.get(value["@id"], value)
        return value


def build_graph(values: list[Any]) -> Graph:
    """The graph of everything that stands in the JSON-LD of one page."""
    alone: list[Node] = []
    inside: list[Node] = []
    by_id: dict[str, Thing] = {}
    for thing, is_alone in _walk(values):
        name = thing.get("@id")
        if isinstance(name, str) and len(thing) > len(by_id.get(name, ())):
            by_id[name] = thing
        if (is_alone and ("@type" in thing or "@graph" not in thing)) or "headline" in thing:
            (alone if is_alone else inside).append(Node(thing, types_of(thing)))
    return Graph(alone, inside, by_id)


def types_of(thing: Thing) -> tuple[str, ...]:
    """The schema.org types without their vocabulary: "http://schema.org/NewsArticle" is "NewsArticle"."""
    found = thing.get("@type")
    if isinstance(found, str):
        return (_bare(found),)
    return tuple(_bare(name) for name in found if isinstance(name, str)) if isinstance(found, list) else ()


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


def _bare(name: str) -> str:
    return name.replace(":", "/").replace("#", "/").rstrip("/").rpartition("/")[2]


def _walk(values: list[Any]) -> Iterator[tuple[Thing, bool]]:
    """Every dict in the order of the page, and whether it stands by itself."""
    stack: list[tuple[Any, bool]] = [(values, True)]
    budget = _MAX_NODES
    while stack and budget:
        value, alone = stack.pop()
        if isinstance(value, dict):
            budget -= 1
            yield value, alone
            stack += [
                (inner, alone and key in TRANSPARENT)
                for key, inner in reversed(value.items())
                if isinstance(inner, (dict, list)) and key not in _UNREAD
            ]
        else:
            stack += [(inner, alone) for inner in reversed(value) if isinstance(inner, (dict, list))]
