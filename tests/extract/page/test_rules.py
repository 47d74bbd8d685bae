"""The table of rules, and what comes of any page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.extract.block import Decision
from newsclean.extract.candidates import Metadata
from newsclean.extract.document import read
from newsclean.extract.page.rules import RULES, classify_page
from newsclean.extract.segment import segment

ROLES = frozenset(
    "headline dek caption credit bio correction heading paragraph list quote table duplicate interface other embed"
    " entry kicker dateline byline related source advert comments consent hidden legal navigation newsletter paywall"
    " player share sidebar site tags".split()
)


def decide(body: str) -> list[Decision]:
    document = read(f"<html><body>{body}</body></html>", format="html", limit=10_000_000)
    return classify_page(segment(document), Metadata())


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_rule_names_a_role_that_is_known() -> None:
    assert {rule.role for rule in RULES} - {""} <= ROLES


TAGS = st.sampled_from("div p li ul h2 blockquote a b span aside section td table figure figcaption time".split())
CLASSES = st.sampled_from(["", "related", "comments", "author", "dek", "caption", "hidden md:block", "ad", "t__x"])
WORDS = st.sampled_from(
    ["It sails.", "Share", "By Ada Moor", "14:12", "Read more:", "Comments (3)", "12 May 2024", "x" * 70, "Photo: AP"]
)
LEAVES = st.builds("<{0} class='{1}'>{2}</{0}>".format, TAGS, CLASSES, WORDS)
PAGES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        "<{0} class='{1}'>{2}</{0}>".format, TAGS, CLASSES, st.lists(inner, max_size=4).map("".join)
    ),
    max_leaves=30,
)


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_every_block_has_one_decision_with_a_known_role_and_a_reason(body: str) -> None:
    document = read(f"<html><body>{body}</body></html>", format="html", limit=10_000_000)
    segments = segment(document)
    decisions = classify_page(segments, Metadata())
    assert [d.block.text for d in decisions] == [block.text for block in segments.blocks]
    assert [d.block.index for d in decisions] == list(range(len(decisions)))
    assert {d.role for d in decisions} <= ROLES
    assert all(d.reason and d.rule for d in decisions)


PARAGRAPH = "The night ferry left the harbour twelve minutes late, with every cabin sold, for the {}th time."
SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: "".join(f"<p>{PARAGRAPH.format(i)}</p>" for i in range(n)),
    "teasers": lambda n: "".join(
        f"<div class='q'><a href='/{i}'><h3>What the new quay costs {i}</h3></a><p>It sails.</p></div>"
        for i in range(n)
    ),
    "pictures": lambda n: "".join(f"<div><img src='/{i}.jpg'><p>The pier {i}</p></div>" for i in range(n)),
    "comments": lambda n: "".join(f"<div><p>Comments ({i})</p><p>{PARAGRAPH.format(i)}</p></div>" for i in range(n)),
    "headings": lambda n: "".join(f"<h2>What the new quay costs {i}</h2>" for i in range(n)),
    "bold lines": lambda n: "".join(f"<p><b>Part {i}</b></p><p>{PARAGRAPH.format(i)}</p>" for i in range(n)),
    "copies": lambda n: "".join(f"<p>{PARAGRAPH.format(i % 7)}</p>" for i in range(n)),
    "times": lambda n: "".join(f"<div><p>14:{i % 60:02}</p><p>{PARAGRAPH.format(i)}</p></div>" for i in range(n)),
    "boxes": lambda n: "<div>" * (n // 4) + PARAGRAPH + "</div>" * (n // 4),
}


def count_calls(body: str) -> int:
    """How many functions are called, Python's and C's, to decide about a page."""
    document = read(f"<html><body>{body}</body></html>", format="html", limit=100_000_000)
    segments = segment(document)
    calls = 0

    def count(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        classify_page(segments, Metadata())
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_twice_as_long_is_no_more_than_twice_the_work(shape: str) -> None:
    build = SHAPES[shape]
    assert count_calls(build(800)) <= 2.2 * count_calls(build(400)) + 2000


def test_a_page_without_text() -> None:
    assert decide("") == []
