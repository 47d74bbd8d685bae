"""Headings above all text."""

from __future__ import annotations

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]


def page(inside: str) -> str:
    return f"<html><body><article><h1>Night ferry returns</h1>{inside}</article></body></html>"


TEXT = "".join(
    f"<p>The {name} left the harbour at noon with four hundred people on board, the harbour master said.</p>"
    for name in ("ferry", "steamer", "sloop", "barge")
)


def test_a_lone_heading_under_the_headline_is_the_dek(roles: Roles) -> None:
    assert (
        roles(page(f"<h2>Every cabin was sold within a day</h2>{TEXT}"))["Every cabin was sold within a day"] == "+dek"
    )


def test_a_short_one_is_a_label(roles: Roles) -> None:
    assert roles(page(f"<h6>Dossier</h6>{TEXT}"))["Dossier"] == "other"


def test_a_heading_set_like_later_ones_opens_the_first_chapter(roles: Roles) -> None:
    chapters = f"<h2>The ship that came back late</h2>{TEXT}<h2>The bakery</h2>{TEXT.replace('noon', 'dusk')}"
    assert roles(page(chapters))["The ship that came back late"] == "+heading"


def test_far_from_the_headline_it_is_a_label(roles: Roles) -> None:
    between = "".join(f"<div><button>Button {number}</button></div>" for number in range(20))
    found = roles(page(f"{between}<h3>Every cabin was sold within a day</h3>{TEXT}"))
    assert found["Every cabin was sold within a day"] == "other"


def test_one_too_long_to_head_anything_is_the_first_paragraph(roles: Roles) -> None:
    lede = "Every cabin was sold within a day, the bakery opens at five, and the choir has been asked to sing at dawn"
    assert roles(page(f"<h2>{lede}</h2>{TEXT}"))[lede] == "+paragraph"
    assert roles(page(f"<div class='excerpt'><p>{lede * 2}</p></div><h3>{lede}</h3>{TEXT}"))[lede] == "+paragraph"
