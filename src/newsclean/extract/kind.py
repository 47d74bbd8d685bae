"""What the page is: the verdict and its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.article import Kind
from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.extract.verdict import blocked, consent, empty, index, liveblog, paywall, unrendered
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, gather

_ENOUGH = 1.0
"""Weights that make a verdict."""


class Verdict(NamedTuple):
    """`reasons` say in words what spoke for `kind`."""

    kind: Kind
    reasons: tuple[str, ...]
    truncated: bool = False
    """True where the text is cut by a paywall."""


class Case(NamedTuple):
    """What may speak for one kind of page."""

    kind: Kind
    signs: tuple[Sign, ...]
    needed: tuple[Sign, ...] = ()
    """Signs too; where there are any, one of them must be seen."""
    most_prose: int = 1_000_000_000
    """Characters of text above which the kind is out of the question."""


CASES: tuple[Case, ...] = (
    Case(Kind.BLOCKED, blocked.SIGNS, blocked.NEEDED, most_prose=1500),
    Case(Kind.CONSENT, consent.SIGNS, consent.NEEDED, most_prose=3000),
    Case(Kind.UNRENDERED, unrendered.SIGNS, most_prose=700),
    Case(Kind.EMPTY, empty.SIGNS, most_prose=700),
    Case(Kind.INDEX, index.SIGNS),
    Case(Kind.PAYWALL, paywall.SIGNS, paywall.NEEDED),
    Case(Kind.LIVEBLOG, liveblog.SIGNS),
)
"""In this order where two weigh the same. What no case is made for is an article if it has any text."""


def judge(document: Document, metadata: Metadata, segments: Segments, decisions: Sequence[Decision]) -> Verdict:
    """The verdict on a page whose blocks have been decided."""
    evidence = gather(document, metadata, segments, decisions)
    made = [(case, signals) for case in CASES if (signals := _signals(case, evidence)) and _total(signals) >= _ENOUGH]
    if not made:
        return _article(evidence)
    case, signals = max(made, key=lambda pair: round(_total(pair[1]), 3))
    reasons = tuple(signal.reason for signal in signals if signal.weight > 0)
    return Verdict(case.kind, reasons, truncated=case.kind is Kind.PAYWALL)


def _signals(case: Case, evidence: Evidence) -> list[Signal]:
    if evidence.prose > case.most_prose:
        return []
    needed = list(_seen(case.needed, evidence))
    return [] if case.needed and not needed else needed + list(_seen(case.signs, evidence))


def _seen(signs: Sequence[Sign], evidence: Evidence) -> Iterator[Signal]:
    return (signal for sign in signs if (signal := sign(evidence)))


def _total(signals: Sequence[Signal]) -> float:
    return sum(signal.weight for signal in signals)


def _article(evidence: Evidence) -> Verdict:
    if not evidence.prose:
        return Verdict(Kind.EMPTY, ("no running text",))
    declared = next((kind for kind in evidence.metadata.types if kind.lower().endswith("article")), None)
    number = len(evidence.body)
    text = f"{evidence.length} characters of running text in {number} block{'s' * (number != 1)}"
    return Verdict(Kind.ARTICLE, (text, f"declares itself {declared}") if declared else (text,))
