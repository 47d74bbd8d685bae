"""Headings and lists without markup."""

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(
    "line",
    [
        "A longer timetable",
        "Who pays for the repair?",
        "“We live from this line”",
        "NIGHT CROSSINGS",
        "1952: The first ship",
        "Die Überfahrt wird teurer",
        "Longer, faster, dearer",
        "夜の便",
        "운항 재개",
        "عودة العبارات",
        "Ночные рейсы",
    ],
)
def test_short_open_lines_over_a_paragraph_are_headings(middle: Roles, line: str) -> None:
    assert middle(line)[line] == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "The ferries are late.",
        "Said the harbour master:",
        "“We have four villages that live from this line",
        "and so on,",
        "— And who pays for it all?",
        "Who pays? The islands? Or the company, which has made no profit for nine years?",
    ],
)
def test_other_short_lines_are_not(middle: Roles, line: str) -> None:
    assert middle(line)[line] == "paragraph"


def test_two_short_lines_over_a_paragraph(middle: Roles) -> None:
    found = middle("Timetables\n\nA boat at midnight")
    assert (found["Timetables"], found["A boat at midnight"]) == ("heading", "heading")


def test_short_lines_under_a_colon_are_a_list(middle: Roles) -> None:
    found = middle("Passengers should bring:\n\nA warm coat\n\nA flask of something hot")
    assert found == found | {"A warm coat": "list", "A flask of something hot": "list"}


def test_three_short_lines_are_a_list(middle: Roles) -> None:
    found = middle("Port Ansel\n\nThe outer quay\n\nBrask Church")
    assert {found[line] for line in ("Port Ansel", "The outer quay", "Brask Church")} == {"list"}


def test_short_lines_beside_furniture_are_not(middle: Roles) -> None:
    found = middle("Advertisement\n\nSun hats\n\nDeck chairs\n\nSea boots")
    assert {found[line] for line in ("Sun hats", "Deck chairs", "Sea boots")} == {"other"}


def test_bullets_are_a_list(middle: Roles) -> None:
    assert middle("* A warm coat\n* A flask")["A flask"] == "list"


def test_numbered_lines_apart_are_headings(roles: Roles) -> None:
    text = "Four walks\n\nRain is no reason to stay at home, and these walks are best in it."
    for number, name in enumerate(("The canal", "The wood", "The wall"), 1):
        text += (
            f"\n\n{number}. {name}\n\nThe path is steep in two places, so take a stick. Children love it all the same."
        )
    found = roles(text)
    assert [found[f"{n}. {name}"] for n, name in enumerate(("The canal", "The wood", "The wall"), 1)] == ["heading"] * 3


def test_a_table_stays(middle: Roles) -> None:
    table = "Town | Boats | Hours\nAnsel | 12 | 6 to 9"
    assert middle(table)[table] == "table"


def test_a_label_that_stands_twice_is_no_heading(roles: Roles) -> None:
    paragraph = (
        "The ferries sailed again on Sunday evening, number {}. The crossing was sold out by noon, the company said."
    )
    parts = [
        "Ferries return",
        paragraph.format(1),
        "Infographic",
        paragraph.format(2),
        "Infographic",
        paragraph.format(3),
    ]
    assert roles("\n\n".join((*parts, paragraph.format(4))))["Infographic"] != "heading"


@pytest.mark.parametrize("mark", ["# Ferries return\n\n", "Ferries return\n\n**Coastline**\n\n"])
def test_marked_headings_need_nothing_below(roles: Roles, mark: str) -> None:
    body = "The ferries sailed again on Sunday evening. The crossing was sold out by noon, the company said."
    assert roles(f"{mark}{body}\n\n## Timetables\n\n- twice a night\n\n{body}")["Timetables"] == "heading"


def test_headings_of_a_text_browser_stand_at_the_edge(roles: Roles) -> None:
    paragraphs = [f"   The {name} sailed again on Sunday evening, and nobody was hurt on board." for name in "ABCD"]
    text = "\n\n".join(["Night ferries return to the islands", *paragraphs[:2], "A longer timetable", *paragraphs[2:]])
    assert roles(text)["A longer timetable"] == "heading"


def test_what_heads_amounts_and_the_text_below_them(middle: Roles) -> None:
    found = middle("Zutaten\n\n4 Endivien\n\n1 Blätterteig\n\n150 g Käse\n\nZubereitung")
    assert [found[line] for line in ("Zutaten", "4 Endivien", "150 g Käse", "Zubereitung")] == [
        "heading",
        "list",
        "list",
        "heading",
    ]


@pytest.mark.parametrize("question", ["Τι θα κάνετε μετά;", "ماذا ستفعل بعد ذلك؟", "¿Qué hará después?"])
def test_questions_of_an_interview(middle: Roles, question: str) -> None:
    assert middle(question)[question] == "heading"


@pytest.mark.parametrize("stamp", ["20:11Mara Quist", "2 hours ago 20:11 Mara Quist", "20:11KEY EVENT"])
def test_stamps_of_a_tickers_entries(middle: Roles, stamp: str) -> None:
    report = "The ferry has left the harbour with four hundred people on board, the harbour master says in a note."
    stamps = [stamp, stamp.replace("20:11", "19:05"), stamp.replace("20:11", "18:30")]
    found = middle("\n\n".join(f"{line}\n\n{report}" for line in stamps))
    assert [found[line] for line in stamps] == ["dateline"] * 3


def test_a_time_over_what_happened_then_heads_it(middle: Roles) -> None:
    report = "The ferry has left the harbour with four hundred people on board, the harbour master says in a note."
    lines = ["14.22: The bridge opens again", "11.05: Trees fall on a train", "08.40: Schools close"]
    found = middle("\n\n".join(f"{line}\n\n{report}" for line in lines))
    assert [found[line] for line in lines] == ["heading"] * 3


def test_a_tickers_heading_near_the_headline(opening: Roles) -> None:
    line = "+++ 18:40 Uhr: Pegel sinkt langsam +++"
    assert opening(f"12. März 2025\n\n{line}")[line] == "heading"
