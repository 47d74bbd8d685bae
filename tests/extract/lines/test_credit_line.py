"""Credit lines by their form, in many languages; and lines that only look like one."""

from __future__ import annotations

import pytest

from newsclean.extract.lines.agencies import AGENCIES, AMBIGUOUS, find_agency
from newsclean.extract.lines.credit_line import find_label, is_attribution, is_credit_line, trim
from newsclean.extract.lines.credit_names import split_pieces
from newsclean.extract.lines.credit_words import LINK_WORDS, OWNER_WORDS, PICTURE_WORDS, STOCK_PHRASES

CREDITS = """\
Getty Images
(Mara L. Quist / AP)
AP Photo/Mara Quist
Mara Quist via Getty Images
Mara Quist for The Daily Lantern via Getty Images
Photo by Mara Quist
Photograph by Mara Quist
Photo courtesy of NASA
Courtesy of Mara Quist
Picture: Mara Quist
(Image: Getty Images/iStockphoto)
Image credit: Lanternworks
Image source, Getty Images
Credit...Mara Quist/Associated Press
EPA
© AFP
(c) Mara Quist
Copyright: Reuters
Handout / Reuters
Photo: Supplied
Foto: Mara Quist/dpa
(Bild: Mara Quist)
Bildquelle: picture alliance/dpa | Mara Quist
Symbolfoto: Mara Quist/dpa
Foto privat
Quelle: dpa
imago images/Mara Quist
Mara Quist (Keystone)
SN/APA/MARA QUIST
Photo AFP
Crédit photo, Getty Images
© Mara Quist / Hans Lucas
Fuente de la imagen, Getty Images
EFE/EPA/MARA QUIST
Foto: Cortesía
Foto: Divulgação/Secretaria
Foto Ansa
Beeld: ANP
Foto: Mara Quist / Ritzau Scanpix
Kuva: Mara Quist / Lehtikuva
Fot. Mara Quist / Agencja Wyborcza.pl
Zdroj: ČTK
Forrás: MTI
Forrás: Facebook
Mara Quist felvétele
M. Quist nuotr.
Nuotr. aut. Quist / BNS
Φωτ.: Eurokinissi
Фото: РИА Новости
Источник изображения, Getty Images
Джерело зображення, Getty Images
صورة: رويترز
مصدر الصورة، Getty Images
צילום: רויטרס
फोटो: पीटीआई
ছবি: রয়টার্স
Ảnh: TTXVN
Sumber gambar, Getty Images
Chanzo cha picha, Getty Images
写真：ロイター
（写真：共同通信）
圖片來源，Getty Images
사진=연합뉴스
사진 출처, Getty Images
Marktplatz-Verein / Facebook
""".splitlines()

OTHERS = """\
Photo of the day
Photos
Picture this: a man walks into a bar and orders nothing at all.
Photo: Firefighters work at the site of the flood in the old town on Sunday, as the search goes on.
The EPA said on Monday that it would review the rule.
Reuters reported on Monday that the talks had failed.
Source: the ministry said the figures were revised after the report was published in May
© 2024 The Daily Lantern. All rights reserved.
Copyright 2023
Credit cards are back in fashion
Bild der Woche
Im Bild zu sehen ist der Minister
By Mara Quist
By Mara Quist, Reuters
Mara Quist
New rules for ferries
Facebook
Adobe
Share
She works for AP
Getty Images sues a start-up
Foto di gruppo con signora al mercato di domenica
X
""".splitlines()


@pytest.mark.parametrize("line", CREDITS)
def test_told_by_its_form(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines_are_not_taken(line: str) -> None:
    assert not is_credit_line(line)


@pytest.mark.parametrize("line", ["", " ", "(", "©", "Photo:", "x" * 10_000, "/" * 500, "Photo by " * 400])
def test_odd_lines_are_no_credits(line: str) -> None:
    assert not is_credit_line(line)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Photo by Mara Quist", "Mara Quist"),
        ("(Foto: Mara Quist/dpa)", "Mara Quist/dpa"),
        ("© Mara Quist (Ausschnitt)", "Mara Quist (Ausschnitt)"),
        ("Image source, Getty Images", "Getty Images"),
        ("写真：ロイター", "ロイター"),
    ],
)
def test_a_label_is_told_from_the_name(line: str, rest: str) -> None:
    label = find_label(line)
    assert label is not None
    assert label.rest == rest


@pytest.mark.parametrize("line", ["Getty Images", "Stock prices fell", "Top of the league", "© 2024 Lantern Ltd"])
def test_no_label(line: str) -> None:
    assert find_label(line) is None


def test_an_ambiguous_agency_needs_company_or_a_place_for_credits() -> None:
    assert not is_attribution("Keystone")
    assert is_attribution("Keystone", sure=True)
    assert is_attribution("Mara Quist / Keystone")


def test_pieces_are_the_names() -> None:
    assert split_pieces("Mara Quist (dpa/picture alliance via Getty)") == [
        "Mara Quist",
        "dpa",
        "picture alliance",
        "Getty",
    ]


@pytest.mark.parametrize(
    ("line", "trimmed"), [("(AP", "AP"), ("AP)", "AP"), ("Quist (AP)", "Quist (AP)"), ("– AP |", "AP")]
)
def test_only_lonely_brackets_go(line: str, trimmed: str) -> None:
    assert trim(line) == trimmed


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("AP Photo", "AP"),
        ("getty images", "Getty Images"),
        ("DPA", "dpa"),
        ("（ロイター", None),
        ("時事通信", "Jiji"),
        ("Quist", None),
    ],
)
def test_agencies_by_their_spellings(spelling: str, name: str | None) -> None:
    assert find_agency(spelling) == name


def test_every_ambiguous_spelling_is_one_of_an_agency() -> None:
    assert {word for word in AMBIGUOUS if word.casefold() not in AGENCIES} <= {"map", "tap", "forum", "na"}


@pytest.mark.parametrize("table", [PICTURE_WORDS, OWNER_WORDS, LINK_WORDS, STOCK_PHRASES])
def test_tables_hold_no_word_twice_in_a_language(table: dict[str, str]) -> None:
    for language, cell in table.items():
        words = cell.split(" | ") if " | " in cell else cell.split()
        assert len(words) == len(set(words)), language
        assert cell == cell.strip(), language
