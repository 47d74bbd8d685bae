"""Captions, with and without a credit."""

from collections.abc import Callable

import pytest

import newsclean

THIRD = "Freight will be carried on the late crossing only, and cars must be on the quay an hour before she leaves."
Roles = Callable[[str], dict[str, str]]


@pytest.mark.parametrize("credit", ["Photo: Rolf Eide", "Foto: Rolf Eide/dpa", "Rolf Eide / AP", "(Getty Images)"])
def test_the_line_over_a_credit(middle: Roles, credit: str) -> None:
    found = middle(f"The Tern at her berth in Port Ansel\n{credit}")
    assert (found["The Tern at her berth in Port Ansel"], found[credit]) == ("caption", "credit")


def test_the_line_under_a_credit_is_the_text_where_no_margin_tells_them_apart(middle: Roles) -> None:
    line = "The Tern waited at her berth in Port Ansel for almost a year, and nobody came."
    found = middle(f"Foto: Rolf Eide/dpa\n\n{line}")
    assert found[line] == "paragraph"


def test_the_open_line_between_the_date_and_the_text() -> None:
    found = newsclean.extract(
        "Night ferry returns to Port Ansel\n\n12 March 2026, 08:30\n\nThe Tern at the north quay on the evening of"
        " her return to service\n\n" + "The first night ferry in eleven years left the harbour on Friday evening. " * 3
    )
    roles = {decision.block.text[:8]: decision.role for decision in found.decisions}
    assert roles["The Tern"] == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Ivo Lund (left) and Maren Holt on the quay in Port Ansel",
        "Ivo Lund (l.) und Maren Holt (r.) am Kai",
        "From left: Ivo Lund, Maren Holt and Edvin Storm",
        "Von links nach rechts: Ivo Lund, Maren Holt, Edvin Storm",
        "FILE - The Tern leaves Port Ansel in the spring of last year.",
        "Die Fähre im Hafen (Archivbild)",
        "Abbildung 3: Die Fahrten je Nacht",
        "港を出る夜行フェリー（左）と灯台",
    ],
)
def test_what_only_captions_say(middle: Roles, line: str) -> None:
    assert middle(line)[line] == "caption"


@pytest.mark.parametrize("maker", ["Rolf Eide", "Rolf Eide/Ansel Post", "Ansel Post: Rolf Eide, rolf@eide.example"])
def test_a_sentence_and_who_made_its_picture(middle: Roles, maker: str) -> None:
    line = f"The Tern waited in Port Ansel for almost a year. {maker}"
    assert middle(line)[line] == "caption"


def test_a_line_under_the_number_of_a_picture(middle: Roles) -> None:
    found = middle("2\n\nThe Tern at her berth in Port Ansel in the winter")
    assert found["The Tern at her berth in Port Ansel in the winter"] == "caption"


def test_a_line_over_a_films_length(middle: Roles) -> None:
    found = middle("The first night crossing, seen from the bridge.\n\n26.10.2025 | 2:43 min")
    assert found["The first night crossing, seen from the bridge."] == "caption"


def test_the_title_of_a_picture_is_not_the_heading_that_repeats_it(roles: Roles) -> None:
    first = "The ferries sailed again on Sunday evening. The first crossing was sold out by noon, the company said."
    second = "The older ship had been out of service since last April. Nobody was hurt in the fire in its engine room."
    caption = "The Tern at her berth in Port Ansel.Rolf Eide / AP"
    title = "The fire on the Tern"
    text = f"Ferries return\n\n{first}\n\n{title}\n{caption}\n\n{second}\n\n{title}\n\n{first} Again."
    assert roles(text)["The fire on the Tern"] == "heading"
    assert roles(text)[caption] == "caption"


def test_a_paragraph_over_a_credit_is_no_caption(middle: Roles) -> None:
    long = (
        "The company said that it had found the cause. It was a pump. Its maker had warned of it. Nobody had read that."
    )
    long += (
        " The pump has since been replaced, and its sister on the other ship too, at a cost of nine thousand crowns."
    )
    assert middle(f"{long}\n\nPhoto: Rolf Eide / AP")[long] == "paragraph"


def test_a_question_over_a_credit_is_a_heading(middle: Roles) -> None:
    assert middle("What is a night ferry?\n\nGetty Images")["What is a night ferry?"] == "heading"


def test_no_item_of_a_list_over_a_credit_is_a_caption(roles: Roles) -> None:
    text = "Ferries return\n\n* Harbours 12\n* Ships 47\n\nFoto: Rolf Eide/dpa\n\n" + "The ferry left on Friday. " * 9
    assert roles(text)["Ships 47"] != "caption"


def test_more_below_a_teaser_is_no_agency(end: Roles) -> None:
    line = "A dentist has found a comet in the pictures of his telescope. mehr"
    assert end(line)[line] != "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Maren Holt helps her son on the quay April 14, 2024, in Port Ansel, Brask.",
        "Ivo Lund waits for the night ferry, Saturday, Dec. 8, 2018.",
        "Da fuhr sie noch: Die Fähre im Winter (Port Ansel, 6.12.2010)",
        "港を出る夜行フェリー＝ブラスク島で2019年5月",
    ],
)
def test_where_and_when_at_the_end(middle: Roles, line: str) -> None:
    assert middle(line)[line] == "caption"


def test_a_sentence_that_says_when_is_text(middle: Roles) -> None:
    line = "The ferry sank on the evening of April 14, 2024, off Port Ansel, and was raised in May."
    assert middle(line)[line] == "paragraph"


def test_a_paragraph_said_again_without_its_stop(middle: Roles) -> None:
    line = "The ferry waited at her berth in Port Ansel for almost a year, and nobody came to repair her engine"
    found = middle(f"{line}.\n\n{THIRD}\n\n{line}")
    assert (found[f"{line}."], found[line]) == ("paragraph", "caption")


def test_a_list_of_topics_over_a_credit_is_no_caption(opening: Roles) -> None:
    line = "Brask Fähren Verkehr Inseln"
    assert opening(f"{line}\n\nFoto: Rolf Eide")[line] != "caption"


@pytest.mark.parametrize("button", ["View image in fullscreen", "View 3 images", "Toggle caption"])
def test_a_line_under_a_pictures_button(middle: Roles, button: str) -> None:
    found = middle(f"{button}\n\nThe Tern at her berth in Port Ansel in the winter")
    assert found["The Tern at her berth in Port Ansel in the winter"] == "caption"


def test_more_and_more_is_no_agency(end: Roles) -> None:
    assert end("Wetter Themen Korrekturen & mehr")["Wetter Themen Korrekturen & mehr"] != "credit"


def test_reports_of_a_ticker_are_no_captions(roles: Roles) -> None:
    report = "The ferry has left the harbour with four hundred people on board, the harbour master says."
    found = roles(
        f"Ferries return: the day\n\n{report}\n\n18:40\n\n{report[4:]}\n\n16:05\n\n{report[10:]}\n\n12:30\n\n{THIRD}"
    )
    assert "caption" not in found.values()


def test_a_paragraph_that_speaks_of_a_picture_and_goes_on(middle: Roles) -> None:
    line = "Na zdjęciu widać pismo z urzędu. Pismo jest przerobione, mówi wójt."
    assert middle(line)[line] == "paragraph"


def test_a_name_between_a_short_sentence_and_a_paragraph(middle: Roles) -> None:
    found = middle("The Tern left on Sunday.\n\nMara Quist")
    assert (found["The Tern left on Sunday."], found["Mara Quist"]) == ("caption", "credit")


def test_a_name_over_what_is_said_of_somebody_is_no_credit(middle: Roles) -> None:
    text = "Quist has run the bakery of Port Ansel for thirty years, and means to run it for thirty more."
    assert middle(f"These are the winners.\n\nMara Quist\n\n{text}")["Mara Quist"] == "heading"
