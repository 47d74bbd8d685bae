"""The ledger's last word: a block that was meant to be kept and is not in the Article is dropped, and says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsclean.article import Article
from newsclean.extract.block import Block, Decision
from newsclean.normalize.pictures.captions import FigureParts

_FIELD_ROLES = frozenset(("headline", "dek", "byline", "bio", "caption", "credit", "dateline"))

_LABEL = 25
"""Characters without white space: "Photo:", brackets, a separator."""


class _Shown(NamedTuple):
    """What stands in the Article's fields, without white space."""

    whole: frozenset[str]
    joined: str

    @classmethod
    def of(cls, texts: Sequence[str]) -> _Shown:
        squeezed = [_squeeze(text) for text in texts]
        return cls(frozenset(squeezed), "".join(squeezed))

    def holds(self, text: str) -> bool:
        return text in self.whole or text in self.joined


def settle(decisions: Sequence[Decision], article: Article, parts: Mapping[int, FigureParts]) -> tuple[Decision, ...]:
    """Hold each decision about a field's block against the Article: kept means that its text stands there.

    `parts` is what `read_figure_parts` makes of the decisions.
    """
    shown = _Shown.of(_field_texts(article))
    bios = {byline.bio for byline in article.bylines if byline.bio}
    if bios:
        decisions = [_settle_bio(decision, bios) for decision in decisions]
    return tuple(_settle_one(d, shown, parts) if d.role in _FIELD_ROLES else d for d in decisions)


def _settle_bio(decision: Decision, bios: set[str]) -> Decision:
    """A note that was taken for something else until it was seen to be about the author."""
    if decision.keep or decision.block.text not in bios:
        return decision
    return decision._replace(role="bio", reason=f"{decision.reason}; it says who the author is")


def _settle_one(decision: Decision, shown: _Shown, parts: Mapping[int, FigureParts]) -> Decision:
    given = [_squeeze(text) for text in _given(decision.block, parts.get(decision.block.index))]
    if all(map(shown.holds, given)) and len(_rest(_squeeze(decision.block.text), given)) <= _LABEL:
        return decision._replace(keep=True)
    return decision._replace(keep=False, reason=f"{decision.reason}; read for its field, not repeated as text")


def _given(block: Block, parts: FigureParts | None) -> list[str]:
    """What a block gives to its field: a caption comes apart from its credit, and a credit from its "Photo:"."""
    if parts is None:
        return [block.text]
    return [text for text in (parts.caption, parts.credit and parts.credit.line) if text] or [block.text]


def _rest(text: str, given: Sequence[str]) -> str:
    """What of a block goes into no field."""
    for part in sorted(given, key=len, reverse=True):
        text = text.replace(part, "")
    return text


def _field_texts(article: Article) -> list[str]:
    parts = [article.headline, article.dek]
    for byline in article.bylines:
        parts += [byline.name, byline.role, byline.bio]
    for image in article.images:
        parts += [image.caption, image.credit.line if image.credit else None]
    return [part for part in parts if part]


def _squeeze(text: str) -> str:
    return "".join(text.split())
