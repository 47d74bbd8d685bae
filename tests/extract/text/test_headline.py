"""The headline of a whole page."""

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text_rules import classify_text

PAGE = """
      * Home
      * Economy
      * Night ferries return to the Brask islands after a year
        Region

      Night ferries return to the Brask islands after a year

      The company promises a longer timetable from May on, and lower prices for islanders.

        By Maren Holt
        12 March 2025

          The Tern at her berth in Port Ansel. Photo: Rolf Eide / AP

        The night ferries that link the mainland with the Brask islands sailed again on Sunday. It was a full boat.

        The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room.

        From May they will leave twice a night. Freight will be carried on the late crossing only, the mayor said.

      Contact
      Imprint
"""


def roles(page: str) -> list[tuple[str, str]]:
    return [(decision.role, decision.block.text) for decision in classify_text(segment_text(page))]


def test_it_is_found_among_what_stands_above_the_text() -> None:
    assert ("headline", "Night ferries return to the Brask islands after a year") in roles(PAGE)


def test_its_copy_in_the_trail_is_no_second_one() -> None:
    assert [role for role, _ in roles(PAGE)].count("headline") == 1


def test_the_dek_below_it_is_told_apart() -> None:
    assert ("dek", "The company promises a longer timetable from May on, and lower prices for islanders.") in roles(
        PAGE
    )


def test_a_page_may_have_none() -> None:
    page = "\n".join(line for line in PAGE.split("\n") if "Night ferries return" not in line and "promises" not in line)
    assert "headline" not in dict(roles(page))


MENU = "Home News Sport Culture Travel Weather Opinion Podcasts Video Puzzles Jobs Cars Houses Obituaries".split()
ARTICLE = """By Maren Holt
12 March 2025
The night ferries that link the mainland with the Brask islands sailed again on Sunday. It was a full boat.
The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room.
From May they will leave twice a night. Freight will be carried on the late crossing only, the mayor said.""".split(
    "\n"
)
HEADLINE = "Night ferries return to the Brask islands after a year"


def heads(lines: list[str]) -> list[str]:
    return [text for role, text in roles("\n".join(lines)) if role == "headline"]


def test_a_page_without_indents_is_known_by_its_menus() -> None:
    found = dict((text, role) for role, text in roles("\n".join([*MENU, HEADLINE, *ARTICLE])))
    assert found[HEADLINE] == "headline"
    assert {found[label] for label in MENU}.isdisjoint(("heading", "list", "paragraph"))
    assert found["By Maren Holt"] == "byline"


def test_a_few_labels_hide_no_headline() -> None:
    assert heads(["Brask Post", "Plus", HEADLINE, *ARTICLE]) == [HEADLINE]


def test_a_kicker_above_it_is_another_line() -> None:
    assert heads([*MENU, "Brask islands", HEADLINE, *ARTICLE]) == [HEADLINE]


def test_the_page_s_title_names_the_site_as_well() -> None:
    assert heads([f"{HEADLINE} - News - Brask Post", "Skip to the article", HEADLINE, *ARTICLE]) == [HEADLINE]


def test_a_heading_of_the_first_level_is_likelier() -> None:
    links = [f"[{label} of the islands](https://post.example/{label})" for label in MENU]
    assert heads([*links, "The ferries of the Brask islands", "", "# The night ferries sail again", "", *ARTICLE]) == [
        "The night ferries sail again"
    ]


def test_it_may_stand_below_a_hint() -> None:
    hint = "You read the free edition of this page, which shows a part of what the subscribers' edition shows."
    assert heads([*MENU, hint, *MENU[:3], HEADLINE, *ARTICLE]) == [HEADLINE]


def test_it_may_stand_over_the_player_and_in_the_share_bar_too() -> None:
    said = "Night ferries sail again after a year"
    published, lede, *rest = ARTICLE[1:]
    lines = [*MENU, said, published, lede, "Listen to this article", said, "1.0x", *rest, "Share", said, "Copy link"]
    assert [text for role, text in roles("\n".join(lines)) if role == "headline"] == [said]


PARAGRAPHS = """
The night ferries that link the mainland with the Brask islands sailed again on Sunday. It was a full boat.

The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room.

From May they will leave twice a night. Freight will be carried on the late crossing only, the mayor said.
"""


def headline_of(opening: str) -> str | None:
    return next((text for role, text in roles(f"{opening}\n{PARAGRAPHS}") if role == "headline"), None)


def test_a_headline_stands_between_its_label_and_a_longer_dek() -> None:
    dek = "Harbour master Ivo Lund on winters without a boat, on patience and on a timetable that nobody believed in"
    line = "„We never once felt like islanders“"
    assert headline_of(f"Interview\n\n{line}\n\n{dek}\n\nBy Maren Holt\n\n12 March 2025") == line


def test_an_agencys_slug_is_none() -> None:
    assert (
        headline_of("BRASK-FERRIES/RETURN (URGENT)\n\nNight ferries return to Brask") == "Night ferries return to Brask"
    )


def test_a_short_word_above_it_is_none() -> None:
    assert headline_of("Inland\nBrask hat wieder Fähren") == "Brask hat wieder Fähren"


LABELS = "\n".join(f"Menu {letter}" for letter in "ABCDEFGHIJKLMNOP")


def test_a_trail_that_ends_in_it_shows_where_it_begins() -> None:
    found = headline_of(
        f"{LABELS}\nNews Region Brask has its ferries back\nBrask has its ferries back\n12 March 2025\n"
    )
    assert found == "Brask has its ferries back"


def test_a_line_longer_than_headlines_is_the_dek_of_the_one_above() -> None:
    dek = (
        "After eleven months in dry dock the two night ferries that link the mainland with the Brask islands have"
        " sailed again, and the company promises a longer timetable"
    )
    assert headline_of(f"{LABELS}\nBack to the islands\n{dek}\nBy Maren Holt\n") == "Back to the islands"
