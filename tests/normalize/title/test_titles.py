import pytest

from newsclean.normalize.site import Site
from newsclean.normalize.title.titles import parts, site_part, without_site, without_tail

SITE = Site(frozenset(("dailyexample", "dex")))


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Tides turn early | Daily Example", "Tides turn early"),
        ("Tides turn early - Daily Example", "Tides turn early"),
        ("Tides turn early – The Daily Example", "Tides turn early"),
        ("Tides turn early: Daily Example", "Tides turn early"),
        ("潮が早く変わる｜Daily Example", "潮が早く変わる"),
        ("Tides turn early - Sea - Daily Example", "Tides turn early - Sea"),
        ("Tides turn early | Daily Example | Your harbour paper", "Tides turn early"),
        ("Daily Example: Tides turn early", "Tides turn early"),
        ("Daily Example » Tides turn early", "Tides turn early"),
        ("Tides turn early - sea and harbour", "Tides turn early - sea and harbour"),
        ("Tides turn early - Dex: and the boats", "Tides turn early - Dex: and the boats"),
        ("Mayor: Tides turn early", "Mayor: Tides turn early"),
        ("Dex-built boats turn early", "Dex-built boats turn early"),
        ("Daily Example", "Daily Example"),
        ("", ""),
    ],
)
def test_only_what_names_the_site_is_cut(title: str, rest: str) -> None:
    assert without_site(title, SITE) == rest


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Night ferries return to the islands | Brask Post", "Night ferries return to the islands"),
        ("夜の連絡船が十一か月ぶりに再開｜港新聞デジタル", "夜の連絡船が十一か月ぶりに再開"),
        ("Opinion | Why the night ferries return", "Opinion | Why the night ferries return"),
        ("Night ferries return", "Night ferries return"),
        ("| Brask Post", "| Brask Post"),
        ("", ""),
    ],
)
def test_a_few_words_behind_the_last_bar_are_cut(title: str, rest: str) -> None:
    assert without_tail(title) == rest


def test_parts_are_both_ends_at_every_separator_the_longest_first() -> None:
    assert [(part.text, part.is_end) for part in parts("One two three: four | five")] == [
        ("One two three: four", False),
        ("One two three", False),
        ("four | five", True),
        ("five", True),
    ]


def test_a_title_of_separators_ends() -> None:
    assert len(parts(" | ".join("abcdefghij" * 2_000))) == 24
    assert without_site("| " * 20_000, SITE) == "| " * 20_000


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("Tides turn | Daily Example", "Daily Example"),
        ("Daily Example: Tides turn", "Daily Example"),
        ("Tides turn", None),
        ("Daily Example", None),
        ("", None),
    ],
)
def test_the_piece_that_names_the_site(title: str, part: str | None) -> None:
    assert site_part(title, SITE) == part
