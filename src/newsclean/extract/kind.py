"""What the page is: the verdict and its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsclean.article import Kind
from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document


class Verdict(NamedTuple):
    """`reasons` say in words what spoke for `kind`."""

    kind: Kind
    reasons: tuple[str, ...]
    truncated: bool = False
    """True where the text is cut by a paywall."""


def judge(document: Document, metadata: Metadata, segments: Segments, decisions: Sequence[Decision]) -> Verdict:
    """The verdict on a page whose blocks have been decided."""
    kept = sum(len(d.block.text) for d in decisions if d.keep and d.role in ("paragraph", "quote", "list", "table"))
    if kept:
        return Verdict(Kind.ARTICLE, (f"{kept} characters of running text",))
    return Verdict(Kind.EMPTY, ("no running text",))
