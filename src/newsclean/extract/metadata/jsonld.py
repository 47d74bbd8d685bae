"""JSON-LD scripts -> a graph."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from newsclean.extract.metadata.graph import Graph, build_graph
from newsclean.extract.metadata.jsontext import read_json


def read_jsonld(scripts: Iterable[etree._Element]) -> tuple[Graph, tuple[str, ...]]:
    """The graph of all JSON-LD among a page's scripts, and a warning for each that cannot be read."""
    values: list[Any] = []
    warnings: list[str] = []
    for script in scripts:
        if "ld+json" not in script.get("type", "").lower():
            continue
        text = script.text or ""
        if text.isspace() or not text:
            continue
        try:
            values += read_json(text)
        except ValueError as error:
            warnings.append(f"JSON-LD that cannot be read: {error}")
    return build_graph(values), tuple(warnings)
