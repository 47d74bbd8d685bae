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


def test_of_two_open_lines_below_a_credit_the_second_is_the_heading(middle: Roles) -> None:
    above = "The harbour was closed for the whole of Sunday, and nobody knew why it was."
    found = middle(f"{above}\n\nEPA\n\nIvo Lund on the quay in Port Ansel\n\nA long winter")
    assert found["Ivo Lund on the quay in Port Ansel"] == "caption"
    assert (found[above], found["A long winter"]) == ("paragraph", "heading")


def test_the_line_between_a_credit_and_the_text(opening: Roles) -> None:
    found = opening("Listen to this story\n\nFoto: Rolf Eide\n\nThe Tern at her berth in Port Ansel")
    assert found["The Tern at her berth in Port Ansel"] == "caption"
    assert found["Listen to this story"] != "caption"
    later = opening("The Tern at her berth\n\nFoto: Rolf Eide\n\nMaren Holt reports from there 2 minutes ago")
    assert later["The Tern at her berth"] == "caption"


def test_what_stands_between_two_credits_has_no_vote(middle: Roles) -> None:
    lines = ("Firemen empty the school.", "The bridge was closed.", "Helpers carry chairs.")
    found = middle("\n\n".join(f"{line}\n\nFoto: Mara Quist" for line in lines))
    assert [found[line] for line in lines] == ["caption"] * 3
