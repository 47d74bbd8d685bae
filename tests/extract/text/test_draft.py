"""The driver: each rule over the whole text, the first word stands."""

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text.draft import KEPT, Answer, Draft, Rule, apply_rules, begin, finish


def only_first(_: Draft, index: int) -> Answer:
    return "it is the first" if index == 0 else None


def after_first(draft: Draft, index: int) -> Answer:
    return "it follows the first" if draft.role(index - 1) == "headline" else None


def says_its_role(draft: Draft, index: int) -> Answer:
    assert index < len(draft.sights)
    return "share", "own rule", "own reason"


def test_later_rules_see_what_earlier_ones_said() -> None:
    draft = begin(segment_text("One\nTwo\nThree"))
    apply_rules((Rule("first", "headline", only_first), Rule("after", "dek", after_first)), draft)
    assert [decision.role for decision in finish(draft)] == ["headline", "dek", "paragraph"]


def test_a_ruling_stands() -> None:
    draft = begin(segment_text("One\nTwo"))
    apply_rules((Rule("first", "headline", only_first), Rule("all", "", says_its_role)), draft)
    assert [(d.role, d.rule, d.reason) for d in finish(draft)] == [
        ("headline", "first", "it is the first"),
        ("share", "own rule", "own reason"),
    ]


def test_a_role_decides_what_is_kept() -> None:
    draft = begin(segment_text("One\nTwo"))
    apply_rules((Rule("first", "headline", only_first), Rule("all", "", says_its_role)), draft)
    assert [decision.keep for decision in finish(draft)] == ["headline" in KEPT, "share" in KEPT] == [True, False]


def test_places_outside_the_text_have_no_role() -> None:
    draft = begin(segment_text("One"))
    assert draft.role(-1) is None
    assert draft.role(1) is None
