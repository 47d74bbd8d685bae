"""Captions above their credits, and below them where a page sets the credit on its picture."""

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]

CAPTION = "The captain of the night ferry Tern, Ivo Lund, greets the first of his passengers on the quay in Port Ansel"


def test_an_open_line_too_long_for_a_heading_stands_below_its_credit(middle: Roles) -> None:
    found = middle(f"The harbour was closed for the whole of Sunday, and nobody knew why it was.\n\nEPA\n\n{CAPTION}")
    assert found["EPA"] == "credit"
    assert found[CAPTION] == "caption"
    assert found["The harbour was closed for the whole of Sunday, and nobody knew why it was."] == "paragraph"


def test_a_short_closed_line_stands_below_its_credit(middle: Roles) -> None:
    found = middle("A long winter\n\nFoto: Rolf Eide, Ansel Post\n\nThe Tern.")
    assert (found["A long winter"], found["The Tern."]) == ("heading", "caption")


def test_a_heading_below_a_credit_is_none(middle: Roles) -> None:
    caption = "The Tern waited at her berth in Port Ansel for almost a year, and nobody came."
    for heading in ("A long winter", "14.56: The Tern leaves.", "Who pays?"):
        found = middle(f"{caption}\n\nFoto: Rolf Eide/dpa\n\n{heading}")
        assert (found[caption], found[heading] == "caption") == ("caption", False)
