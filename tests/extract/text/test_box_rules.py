"""Boxes, labels and other stories between the paragraphs."""

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]


def test_lines_between_two_of_a_newsletter_box(middle: Roles) -> None:
    found = middle("Newsletter\n\nThe Morning\n\nThe perfect start into the day, from all over the islands.\n\nSign up")
    assert {found["The Morning"], found["The perfect start into the day, from all over the islands."]} == {"newsletter"}


def test_a_paragraph_between_two_adverts_stays(roles: Roles) -> None:
    one = "The ferries sailed again on Sunday evening. The first crossing was sold out by noon, the company said."
    two = "The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room."
    parts = ["Ferries return", one, "Advertisement", two, "Advertisement", one.replace("Sunday", "Monday")]
    assert roles("\n\n".join(parts))[two] == "paragraph"


def test_titles_under_a_pointer(middle: Roles) -> None:
    found = middle("Read also\n\nHow the fire on the Tern began last spring")
    assert found["How the fire on the Tern began last spring"] == "related"


def test_a_title_over_a_date(middle: Roles) -> None:
    found = middle("How the fire on the Tern began last spring\n\n23.12.2024 13:31")
    assert found["How the fire on the Tern began last spring"] == "related"


def test_what_a_post_says_goes_with_its_signature(middle: Roles) -> None:
    found = middle("All crossings are sold out tonight.\n\n— Harbour Office (@harbouroffice) March 3, 2025")
    assert found["All crossings are sold out tonight."] == "other"


def test_a_label_again_and_again(roles: Roles) -> None:
    paragraph = "The ferries sailed again on evening number {}. The crossing was sold out by noon, the company said."
    blocks = ["Ferries return"]
    for number in range(4):
        blocks += ["Article content", paragraph.format(number)]
    assert roles("\n\n".join(blocks))["Article content"] == "interface"


@pytest.mark.parametrize("speaker", ["Anne:", "Q:"])
def test_a_speaker_again_and_again_is_no_label(roles: Roles, speaker: str) -> None:
    answer = "I was on the boat on evening number {}. It was dark, and nobody on the bridge spoke a word."
    blocks = ["Ferries return"]
    for number in range(4):
        blocks += [speaker, answer.format(number)]
    assert roles("\n\n".join(blocks))[speaker] == "paragraph"


def test_the_line_above_again(middle: Roles) -> None:
    line = "The company tells the stories that you want to know"
    assert middle(f"{line}\n\n{line}")[line] == "duplicate"


PAGE = """
      * Home
      * News
      * Sport
    Night ferries return to the Brask islands
      By Maren Holt
      The ferries sailed again on Sunday evening. The first crossing was sold out by noon, the company said.
          How the fire on the Tern began
      The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room.
              A teaser that stands in a box of its own and ends like any other sentence of the page does.
      * The ten best places to swim this summer
      * Why the harbour master went to sea again
      From May they will leave twice a night. Freight will be carried on the late crossing only, it said.
    Imprint
    Contact
"""


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("How the fire on the Tern began", "other"),
        ("A teaser that stands in a box of its own and ends like any other sentence of the page does.", "other"),
        ("The ten best places to swim this summer", "related"),
        ("Home", "navigation"),
    ],
)
def test_what_stands_off_the_margin_of_a_page(roles: Roles, line: str, role: str) -> None:
    assert roles(PAGE)[line] == role


def test_a_line_that_is_a_link_is_another_story(middle: Roles) -> None:
    lines = (
        "[The fire on the Tern](https://post.example/fire)\n\n## [Who pays for the ships?](https://post.example/pays)"
    )
    found = middle(lines)
    assert found["The fire on the Tern"] == "related"
    assert found["Who pays for the ships?"] == "related"


def test_a_heading_with_a_link_in_it_is_the_article_s(middle: Roles) -> None:
    lines = (
        "## The fire on the [Tern](https://post.example/tern)\n\n## A longer [timetable](https://post.example/table)"
    )
    assert middle(lines)["The fire on the Tern"] == "heading"


def test_a_short_title_under_a_line_with_a_colon_is_another_story(middle: Roles) -> None:
    assert middle("Read also:\nNew planks for the pier")["New planks for the pier"] == "related"
    assert middle("Read also\nNew planks")["New planks"] == "heading"
