"""What opens an article, and what stands above and below it."""

from collections.abc import Callable

import pytest

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text_rules import classify_text

Roles = Callable[[str], dict[str, str]]
HEADLINE = "Night ferries return to the Brask islands"
PARAGRAPHS = (
    "After eleven months in dry dock the two night ferries sailed again on Sunday. The first crossing was sold out.",
    "The older of the two ships had been out of service since a fire last April. Nobody was hurt in it.",
)


def listed(*blocks: str) -> list[tuple[str, str]]:
    return [(d.role, d.block.text) for d in classify_text(segment_text("\n\n".join(blocks)))]


def test_the_first_line_is_the_headline() -> None:
    assert listed(HEADLINE, *PARAGRAPHS)[0] == ("headline", HEADLINE)


def test_furniture_above_it_does_not_count() -> None:
    assert [role for role, _ in listed("Share:", HEADLINE, *PARAGRAPHS)] == [
        "share",
        "headline",
        "paragraph",
        "paragraph",
    ]


def test_a_text_may_begin_without_one() -> None:
    assert [role for role, _ in listed(*PARAGRAPHS)] == ["paragraph", "paragraph"]


@pytest.mark.parametrize("again", [HEADLINE, HEADLINE.upper(), f"{HEADLINE} | Coastline", f"Ferries: {HEADLINE}"])
def test_it_is_said_once(again: str) -> None:
    assert [role for role, _ in listed(HEADLINE, again, *PARAGRAPHS)] == [
        "headline",
        "duplicate",
        "paragraph",
        "paragraph",
    ]


@pytest.mark.parametrize(
    ("lines", "role"),
    [
        ("The company promises a longer timetable from May.\n\nBy Maren Holt", "dek"),
        ("A longer timetable from May", "dek"),
        ("Maren Holt", "byline"),
        ("Updated 12.03.2025, 14:20", "dateline"),
    ],
)
def test_lines_under_the_headline(opening: Roles, lines: str, role: str) -> None:
    assert opening(lines)[lines.partition("\n")[0]] == role


def test_a_name_beside_a_date_is_a_byline(opening: Roles) -> None:
    assert opening("A longer timetable is promised.\n\nMaren Holt\n\n12 March 2025")["Maren Holt"] == "byline"


def test_many_short_labels_above_the_text_are_no_part_of_it(opening: Roles) -> None:
    labels = ["Larger", "Smaller", "Contrast", "Listen in", "My page", "Plus"]
    found = opening("\n\n".join(labels))
    assert {found[label] for label in labels}.isdisjoint({"paragraph", "heading", "list"})


@pytest.mark.parametrize(
    "line", ["Maren Holt is a reporter for the Coastline Press.", "Jule Petersen ist Redakteurin für Wirtschaft."]
)
def test_a_note_about_the_author(end: Roles, line: str) -> None:
    assert end(line)[line] == "bio"


def test_the_name_over_it_belongs_to_it(end: Roles) -> None:
    found = end("Maren Holt\n\nMaren Holt is a reporter for the Coastline Press.")
    assert found["Maren Holt"] == "bio"


def test_a_heading_over_it_makes_anything_one(end: Roles) -> None:
    line = "She has sailed on all of the ships that she writes about, some of them twice."
    assert end(f"About the author\n\n{line}")[line] == "bio"


@pytest.mark.parametrize("line", ["Islands", "Ferries in the north", "Port Ansel weather"])
def test_labels_below_the_text_go(end: Roles, line: str) -> None:
    assert end(line)[line] == "other"


def test_a_short_sentence_at_the_end_stays(end: Roles) -> None:
    assert end("Nobody was surprised.")["Nobody was surprised."] == "paragraph"


INTERVIEW = """Ivo Lund: "We never felt like islanders"

{name}

12 March 2025

The harbour master of Port Ansel speaks about eleven months without a boat, and about those who left.

What did you miss most?

The letters. They came by plane, but nobody wrote any more, because everybody thought that they would not arrive.

Who came back?

Nearly everybody. The school has three new pupils, and the bakery opens on Sundays again, which it never did before.
"""


@pytest.mark.parametrize("name", ["Maren Holt", "de Maren Holt", "ni Maren Holt", "Maren Holt | Ansel"])
def test_a_name_over_an_interview(roles: Roles, name: str) -> None:
    assert roles(INTERVIEW.format(name=name))[name] == "byline"


def test_what_the_author_is_below_the_name(opening: Roles) -> None:
    found = opening("Maren Holt\n\nArquiteta e cronista\n\n12 March 2025")
    assert found["Arquiteta e cronista"] == "bio"


def test_a_line_that_begins_with_the_authors_name_ends_the_text(roles: Roles) -> None:
    note = "Maren Holt asuu Brask saarella ja kirjoittaa merestä"
    assert roles(INTERVIEW.format(name="Maren Holt") + f"\n\n{note}")[note] == "bio"


def test_a_name_in_a_text_without_a_headline_is_no_byline(roles: Roles) -> None:
    found = roles("\n".join(["Вход Заря FM", *(f"Раздел {n}" for n in range(30))]))
    assert found["Вход Заря FM"] != "byline"


@pytest.mark.parametrize("date", ["১২ মার্চ ২০২৪, ১০: ৩০", "መጋቢት 3 ቀን 2016"])
def test_a_date_of_another_calendar_or_script(opening: Roles, date: str) -> None:
    assert opening(date)[date] == "dateline"


@pytest.mark.parametrize("line", ["Umbau des Weissen Hauses", "Ivo Lund"])
def test_what_the_text_speaks_of_is_no_author(roles: Roles, line: str) -> None:
    text = "Der Umbau beginnt im Mai, sagte Ivo Lund am Sonntag im Hafen. Er werde zwei Jahre dauern und viel kosten."
    found = roles(f"Bagger rollen an\n\n{line}\n\n12. März 2025\n\n{text}\n\n{text[4:]}\n\n{text[8:]}\n\n{text[12:]}")
    assert found[line] != "byline"


def test_a_role_below_a_name_without_capitals(opening: Roles) -> None:
    found = opening("ليلى حداد\n\nكاتبة وروائية لبنانية\n\n12 مارس 2024")
    assert (found["ليلى حداد"], found["كاتبة وروائية لبنانية"]) == ("byline", "bio")


def test_a_name_and_who_took_the_pictures(opening: Roles) -> None:
    line = "Teksti Aino Laine, kuvat Pekka Heino"
    assert opening(f"{line}\n\n12.3.2024")[line] == "byline"
