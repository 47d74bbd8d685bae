"""Where on a page its bylines and dates stand."""

from newsclean.extract.block import Block, Decision
from newsclean.normalize.regions import find_regions

KEPT = frozenset(("headline", "paragraph"))


def decide(*roles: str) -> list[Decision]:
    return [Decision(Block(i, f"{r} {i}", "text", 0), r in KEPT, r, "rule", "reason") for i, r in enumerate(roles)]


def places(decisions: tuple[Decision, ...]) -> list[int]:
    return [decision.block.index for decision in decisions]


def test_around_the_headline_and_after_the_text() -> None:
    roles = (
        "other",
        "headline",
        "other",
        "related",
        "paragraph",
        "other",
        "paragraph",
        "paragraph",
        "paragraph",
        "other",
    )
    regions = find_regions(decide(*roles))
    assert places(regions.lead) == [1, 2, 4, 5, 6, 0]
    assert places(regions.doubtful) == [3]
    assert places(regions.tail) == [9]


def test_without_a_headline_above_the_text() -> None:
    regions = find_regions(decide("navigation", *["other"] * 8, "paragraph", "paragraph", "paragraph"))
    assert places(regions.lead) == [3, 4, 5, 6, 7, 8, 9, 10]


def test_comments_after_the_text_belong_to_no_region() -> None:
    regions = find_regions(decide("headline", "comments", "paragraph", "comments"))
    assert places(regions.doubtful) == [1]
    assert places(regions.tail) == []


def test_embedded_posts_belong_to_no_region() -> None:
    regions = find_regions(decide("headline", "paragraph", "embed", "paragraph", "embed"))
    assert {2, 4}.isdisjoint((*places(regions.lead), *places(regions.doubtful), *places(regions.tail)))


def test_nothing() -> None:
    assert find_regions([]) == ((), (), ())
