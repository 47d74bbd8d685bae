"""Cards that present other articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.page.view import View

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
DEK = "A commission wants to know by the summer what it has cost so far."
TITLE = "<a href='/b'><h3>What the new quay costs</h3></a>"


@pytest.mark.parametrize(
    "card",
    [
        f"<div class='q'>{TITLE}<p>{DEK}</p></div>",
        f"<div class='q'><div>{TITLE}</div><div><p>{DEK}</p></div></div>",
        f"<div class='q'><h3><a href='/b'>What the new quay costs</a></h3><p>{DEK}</p></div>",
        f"<div class='q'><p><b><a href='/b'>What the new quay costs</a></b></p><p>{DEK}</p></div>",
        f"<ul><li><img src='/a.jpg'>{TITLE}<p>{DEK}</p></li></ul>",
    ],
)
def test_a_linked_title_with_a_dek(roles: Roles, article: Article, card: str) -> None:
    long = "".join(f"<p>{DEK} It was asked for the {number}th time, and nobody knew.</p>" for number in range(4, 12))
    found = roles(article(f"{long}{card}{long.replace('asked', 'said')}"))
    assert (found["What the new quay costs"], found[DEK]) == ("related", "related")


def test_a_heading_that_is_an_anchor_is_no_title_of_a_card(roles: Roles, article: Article) -> None:
    inside = f"<div><h3><a href='#quay'>What the new quay costs</a></h3><p>{DEK}</p></div>"
    assert roles(article(inside))[DEK] == "+paragraph"


def test_a_linked_heading_over_much_text_is_the_articles(see: Callable[[str], View], article: Article) -> None:
    long = "".join(f"<p>{DEK} It was asked for the {number}th time, and nobody knew.</p>" for number in range(4, 20))
    view = see(article(f"<div><h3><a href='/b'>What the new quay costs</a></h3>{long}</div>"))
    prose = [block.box for block in view.segments.blocks if "th time" in block.text]
    assert view.cards.isdisjoint(prose)


def test_among_cards_a_long_one_is_one_too(roles: Roles, article: Article) -> None:
    long = "".join(f"<p>{DEK} It was asked for the {number}th time, and nobody knew.</p>" for number in range(4, 16))
    blurb = " ".join(
        f"The quay costs more in its {number}th year than it did in all the years before." for number in range(4, 12)
    )
    cards = "".join(
        f"<div class='q'><h3><a href='/{number}'>What the quay costs in year {number}</a></h3><p>{text}</p></div>"
        for number, text in enumerate((DEK, blurb, f"{DEK} Or by the autumn."))
    )
    found = roles(article(f"{long}<div>{cards}</div>"))
    assert (found[DEK], found[blurb]) == ("related", "related")
    chapters = cards.replace(DEK, blurb.replace("quay", "pier"))
    assert roles(article(f"{long}<div>{chapters}</div>"))[blurb] == "+paragraph"


def test_a_card_inside_a_foreign_box_is_not_what_stands_around_it(roles: Roles, article: Article) -> None:
    long = "".join(f"<p>{DEK} It was asked for the {number}th time, and nobody knew.</p>" for number in range(4, 16))
    box = f"<p>{DEK} So it said.<aside><h4>On the same quay</h4>{TITLE}</aside></p>"
    assert roles(article(f"{long}{box}"))[f"{DEK} So it said."] == "+paragraph"


def test_a_page_without_links_has_none(see: Callable[[str], View], article: Article) -> None:
    assert see(article()).cards == frozenset()
