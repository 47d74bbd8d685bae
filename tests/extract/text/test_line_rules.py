"""Lines that say by themselves what they are."""

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("12 March 2025, 14:20", "dateline"),
        ("Photo: Rolf Eide / AP", "credit"),
        ("By Maren Holt", "byline"),
        ("Share this article", "share"),
        ("Facebook Twitter WhatsApp", "share"),
        ("7", "interface"),
        ("2:34 Ferries leave the harbour", "player"),
        (">>> More from the islands", "related"),
        ("→ The fire on the Tern", "related"),
        ("NewsSportBusinessCulture & ArtsWeather", "navigation"),
        ("НовостиСпортКультураПогода", "navigation"),
        ("(BUTTON) Menu", "interface"),
        ("[ferry-2025.jpg?w=600] [ferry-2026.jpg]", "interface"),
        ("____________________ Weiter", "interface"),
        ("Hinweis: Für alle Funktionen dieser Seite wird JavaScript empfohlen.", "interface"),
        ("— Harbour Office (@harbouroffice) March 3, 2025", "other"),
        ("Timetable: https://ferries.example/times", "interface"),
        ("The Tern at her berth in Port Ansel. Photo: Rolf Eide / AP", "caption"),
        ("The Tern at her berth in Port Ansel. (Rolf Eide/Reuters)", "caption"),
    ],
)
def test_a_line_within_an_article(middle: Roles, line: str, role: str) -> None:
    assert middle(line)[line] == role


@pytest.mark.parametrize(
    "line",
    [
        "The company that runs the line (Coastline) was founded here. It has nine ships, two of them new (2019).",
        "A fan account of the ship (@the_tern) counts nine thousand followers, and most of them live far inland.",
        "“We have four villages that live from this line.”",
        "– I thought it was a bed, she said and laughed.",
        "It was 7.",
    ],
)
def test_sentences_stay(middle: Roles, line: str) -> None:
    assert middle(line)[line] == "paragraph"


@pytest.mark.parametrize(("line", "role"), [("Source: AP", "byline"), ("(dpa/lno)", "byline"), ("© dpa", "legal")])
def test_a_credit_below_the_text_is_the_texts(end: Roles, line: str, role: str) -> None:
    assert end(line)[line] == role


@pytest.mark.parametrize(
    "line", ["Coastline writer Ivo Lund contributed to this report.", "Aus dem Englischen von Jule Petersen"]
)
def test_a_note_about_those_who_helped(end: Roles, line: str) -> None:
    assert end(line)[line] == "byline"


def test_a_correction_is_kept_and_marked(end: Roles) -> None:
    line = "Correction: An earlier version gave the wrong length of the ferry."
    assert end(line)[line] == "correction"


def test_a_long_list_of_topics_is_tags(end: Roles) -> None:
    line = "Published under: " + ", ".join(f"Island number {n}" for n in range(30))
    assert end(line)[line] == "tags"


@pytest.mark.parametrize("name", ["Maren Holt", "dpa"])
def test_a_name_under_the_word_that_opens_a_byline(opening: Roles, name: str) -> None:
    assert opening(f"von\n\n{name}\n\n12. März 2025")[name] == "byline"


def test_the_credit_of_a_last_picture(end: Roles) -> None:
    found = end("Boats in the harbour of Port Ansel\n\nFoto: Mara Quist")
    assert (found["Boats in the harbour of Port Ansel"], found["Foto: Mara Quist"]) == ("caption", "credit")


def test_an_agency_behind_an_unknown_word_and_a_colon(middle: Roles) -> None:
    found = middle("The Tern at her berth\n\nXyzbild: Mara Quist/Reuters")
    assert (found["The Tern at her berth"], found["Xyzbild: Mara Quist/Reuters"]) == ("caption", "credit")


def test_a_paper_that_signs_all_pictures(roles: Roles) -> None:
    lines = ("The Tern at her berth.", "The Gull in dry dock.", "Empty quays in March.")
    found = roles(
        "In pictures: a year without ferries\n\n" + "\n\n".join(f"{line}\n\nMara Quist/The Lantern" for line in lines)
    )
    assert found["Mara Quist/The Lantern"] == "credit"


@pytest.mark.parametrize("line", ["12. file:///sport/tennis", "13. https://post.example/" + "long-" * 40])
def test_the_addresses_of_links(end: Roles, line: str) -> None:
    assert end(line)[line] == "interface"


def test_names_and_an_agency_over_a_date_wrote_it(opening: Roles) -> None:
    assert opening("Mara Quist and AP\n\n12 March 2025")["Mara Quist and AP"] == "byline"


@pytest.mark.parametrize("text", ["이미지, 영상, 문서만 첨부 가능합니다.", "© Licencja na publikację"])
def test_what_only_begins_as_credits_do(end: Roles, text: str) -> None:
    assert end(text)[text] != "credit"
