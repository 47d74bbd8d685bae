"""The table of rules as a whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text.draft import KEPT
from newsclean.extract.text_rules import LINE_RULES, PLACE_RULES, classify_text

DROPPED = frozenset(
    "navigation share related newsletter comments advert legal tags player paywall consent hidden duplicate"
    " interface site other".split()
)


def test_each_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in (*LINE_RULES, *PLACE_RULES)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("rule", [*LINE_RULES, *PLACE_RULES], ids=lambda rule: rule.name)
def test_each_role_is_known_and_each_test_explained(rule: object) -> None:
    assert rule.role in KEPT | DROPPED | {""}  # type: ignore[attr-defined]
    assert rule.test.__doc__  # type: ignore[attr-defined]


@given(
    st.lists(
        st.sampled_from(
            (
                "Share",
                "By Maren Holt",
                "A title",
                "12 May 2024",
                "Photo: dpa",
                "(",
                "1",
                "* a",
                "“x.”",
                "The ferries sailed again on Sunday evening, and the crossing was sold out by noon.",
                "Read more",
                "A: b",
                "日本。",
            )
        )
    )
)
def test_each_block_is_decided_once_in_order_and_with_a_reason(lines: list[str]) -> None:
    segments = segment_text("\n\n".join(lines))
    decisions = classify_text(segments)
    assert [decision.block for decision in decisions] == list(segments.blocks)
    assert all(decision.reason and decision.rule and decision.role in KEPT | DROPPED for decision in decisions)
    assert all(decision.keep == (decision.role in KEPT) for decision in decisions)


def test_at_most_one_headline() -> None:
    text = (
        "Ferries return\n\n"
        + "The ferries sailed again on Sunday evening, and the crossing was sold out by noon.\n\n" * 3
    )
    assert [d.role for d in classify_text(segment_text(text))].count("headline") == 1
