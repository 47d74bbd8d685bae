"""The ledger and the sources of a page, as values and as plain lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsclean.extract.block import Decision
from newsclean.pipeline import Extraction
from newsclean.printable import one_line


def describe(extraction: Extraction) -> dict[str, Any]:
    """Plain JSON values: the verdict, the Source of every field, one decision for every text of the page."""
    return {
        "url": extraction.article.url,
        "kind": extraction.article.kind.value,
        "reasons": list(extraction.article.reasons),
        "warnings": list(extraction.article.warnings),
        "sources": {field: source.to_dict() for field, source in extraction.sources.items()},
        "decisions": [_decision(decision) for decision in extraction.decisions],
    }


def lines(name: str, extraction: Extraction, *, kept: bool = False) -> Iterator[str]:
    """Columns apart by tabs, of which the first says what the line holds.

    input: name. kind: kind, reasons. warning: warning. field: field, origin, confidence, raw. dropped and, if asked,
    kept: role, rule, reason, text.
    """
    yield _columns("input", name)
    yield _columns("kind", extraction.article.kind.value, *extraction.article.reasons)
    for warning in extraction.article.warnings:
        yield _columns("warning", warning)
    for field, source in extraction.sources.items():
        yield _columns("field", field, source.origin, f"{source.confidence:.2f}", source.raw)
    for decision in extraction.decisions:
        if kept or not decision.keep:
            word = "kept" if decision.keep else "dropped"
            yield _columns(word, decision.role, decision.rule, decision.reason, decision.block.text)


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "index": decision.block.index,
        "keep": decision.keep,
        "role": decision.role,
        "rule": decision.rule,
        "reason": decision.reason,
        "kind": decision.block.kind,
        "text": decision.block.text,
    }


def _columns(*cells: str) -> str:
    return "\t".join(map(one_line, cells))
