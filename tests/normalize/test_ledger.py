"""The ledger's last word."""

from __future__ import annotations

import pytest

from newsclean.article import Article, Byline, Credit, Image
from newsclean.extract.block import Block, Decision
from newsclean.normalize.ledger import settle
from newsclean.normalize.pictures.captions import read_figure_parts

ARTICLE = Article(
    headline="Night ferry returns",
    dek="Nine hours and a bakery",
    bylines=(Byline("Maren Oduya", "person", "transport reporter", None, "Maren Oduya covers the harbour."),),
    images=(Image("/a.jpg", "The Halden at the quay.", None, Credit("Tomasz Brandt / AP", ("Tomasz Brandt",), "AP")),),
)


def settled(role: str, text: str, *, keep: bool = True) -> Decision:
    decisions = [Decision(Block(0, text, "text", 0), keep, role, "rule", "reason")]
    (decision,) = settle(decisions, ARTICLE, read_figure_parts(decisions))
    return decision


KEPT = [
    ("headline", "Night ferry returns", True),
    ("headline", "Night  ferry\nreturns", True),
    ("headline", "Day ferry returns", False),
    ("dek", "Nine hours and a bakery", True),
    ("dek", "Nine hours", True),
    ("byline", "Maren Oduya", True),
    ("byline", "By Maren Oduya and others", False),
    ("dateline", "14 March 2026", False),
    ("bio", "Maren Oduya covers the harbour.", True),
    ("caption", "The Halden at the quay.", True),
    ("caption", "Another ship.", False),
    ("credit", "Photo: Tomasz Brandt / AP", True),
    ("credit", "Photo: Somebody else", False),
]


@pytest.mark.parametrize(("role", "text", "kept"), KEPT)
def test_a_fields_block_is_kept_where_its_text_stands_in_the_article(role: str, text: str, kept: bool) -> None:
    assert settled(role, text).keep is kept
    assert settled(role, text, keep=False).keep is kept


def test_what_was_read_and_is_not_repeated_says_so() -> None:
    assert settled("dateline", "14 March 2026").reason == "reason; read for its field, not repeated as text"


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("role", ["paragraph", "heading", "related", "other", "embed"])
def test_other_decisions_stay(role: str, keep: bool) -> None:
    assert settled(role, "Night ferry returns", keep=keep).keep is keep


def test_a_note_that_became_a_bio_is_one_in_the_ledger() -> None:
    decision = settled("other", "Maren Oduya covers the harbour.", keep=False)
    assert (decision.keep, decision.role) == (True, "bio")


def test_every_decision_comes_back_in_order() -> None:
    decisions = [Decision(Block(i, f"{i}", "text", 0), True, "paragraph", "rule", "reason") for i in range(5)]
    assert settle(decisions, ARTICLE, {}) == tuple(decisions)
