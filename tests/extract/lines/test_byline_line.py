"""Bylines, agency lines and authors' notes told by form; lines that only look like them are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.extract.lines.byline_line import is_opener, read_byline_field, read_byline_line, read_nick_line

OPENED = [
    ("Datum: 3.5.2024 Autorin: Anna Muster Quelle: Beispiel", ["Anna Muster"]),
    ("2024-12-08 09:12 来源：见本晚报 作者：王大明", ["王大明"]),
    ("By Jane Doe", ["Jane Doe"]),
    ("By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
    ("By JANE DOE, JOHN ROE and MAX POE", ["JANE DOE", "JOHN ROE", "MAX POE"]),
    ("By: Jane Doe", ["Jane Doe"]),
    ("ByJane Doe", ["Jane Doe"]),
    ("Written by Jane Doe", ["Jane Doe"]),
    ("Words by Jane Doe", ["Jane Doe"]),
    ("Von Anna Muster", ["Anna Muster"]),
    ("VON ANNA MUSTER UND PETER PROBE", ["ANNA MUSTER", "PETER PROBE"]),
    ("Ein Gastbeitrag von Anna Muster", ["Anna Muster"]),
    ("Autorin: Anna Muster", ["Anna Muster"]),
    ("Text und Interview: Anna Muster", ["Anna Muster"]),
    ("Par Jeanne Dupont", ["Jeanne Dupont"]),
    ("Propos recueillis par Jeanne Dupont", ["Jeanne Dupont"]),
    ("Por María Pérez y Juan López Gil", ["María Pérez", "Juan López Gil"]),
    ("Escrito por: María Pérez", ["María Pérez"]),
    ("Di Maria Rossi", ["Maria Rossi"]),
    ("A cura di Maria Rossi", ["Maria Rossi"]),
    ("Door Jan de Vries", ["Jan de Vries"]),
    ("Geschreven door Jan de Vries", ["Jan de Vries"]),
    ("Af Lars Jensen", ["Lars Jensen"]),
    ("Av Kari Nordmann og Ola Hansen", ["Kari Nordmann", "Ola Hansen"]),
    ("Text: Anna Svensson", ["Anna Svensson"]),
    ("Teksti: Matti Meikäläinen", ["Matti Meikäläinen"]),
    ("Autor: Jan Kowalski", ["Jan Kowalski"]),
    ("Napsal: Jan Novák", ["Jan Novák"]),
    ("Írta: Kovács Béla", ["Kovács Béla"]),
    ("Piše: Ivan Horvat", ["Ivan Horvat"]),
    ("Scris de Ion Popescu", ["Ion Popescu"]),
    ("Автор: Иван Петров", ["Иван Петров"]),
    ("Автор: Олена Коваль", ["Олена Коваль"]),
    ("Γράφει ο Γιώργος Παπαδόπουλος", ["Γιώργος Παπαδόπουλος"]),
    ("Yazan: Ali Veli", ["Ali Veli"]),
    ("بقلم محمد علي", ["محمد علي"]),
    ("מאת ישראל ישראלי", ["ישראל ישראלי"]),
    ("लेखक: राम कुमार", ["राम कुमार"]),
    ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
    ("Oleh Budi Santoso", ["Budi Santoso"]),
    ("記者 王大明", ["王大明"]),
    ("記者王大明／台北報導", ["王大明"]),
    ("作者：王大明", ["王大明"]),
    ("著者：山田太郎", ["山田太郎"]),
    ("文／王大明", ["王大明"]),
    ("山田太郎記者", ["山田太郎"]),
    ("홍길동 기자", ["홍길동"]),
    ("홍길동·김철수 기자", ["홍길동", "김철수"]),
    ("서울, 부산 홍길동 기자 hong@example.com", ["홍길동"]),
    ("(서울=예시뉴스) 홍길동 기자 =", ["홍길동"]),
]


@pytest.mark.parametrize(("line", "names"), OPENED)
def test_openers_of_many_languages(line: str, names: list[str]) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert found.form == "byline"
    assert [named.name for named in found.names] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe, 12 March 2024", ["Jane Doe"]),
        ("By Jane Doe – March 3, 2024 10:00 am", ["Jane Doe"]),
        ("Posted on March 3, 2024 by Jane Doe", ["Jane Doe"]),
        ("Posted by admin on March 3, 2024", ["admin"]),
        ("Von Anna Muster 28.04.2023, 18:11 Uhr", ["Anna Muster"]),
        ("Von Anna.Muster am Samstag, 19. Oktober 2019 um 11:14 Uhr", ["Anna.Muster"]),
        ("6. Dezember 2022 von Anna in Gefühle, Leben", ["Anna"]),
        ("18/03/2019 | André Exemple", ["André Exemple"]),
        ("Jane van der Doe|Published 4 months ago", ["Jane van der Doe"]),
        ("Ayşe Yılmaz | 05.04.2025 - Güncelleme : 05.04.2025", ["Ayşe Yılmaz"]),
        ("By Jane Doe Published in Sports December 14, 2016 2:23 pm", ["Jane Doe"]),
        ("By Jane Doe@janedoe Dec 10, 2016, 10:20am EST", ["Jane Doe"]),
        ("王大明2017-03-01 14:27:02", ["王大明"]),
    ],
)
def test_dates_beside_names_go(line: str, names: list[str]) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [named.name for named in found.names] == names


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Von Anna Muster, dpa", [("Anna Muster", "person"), ("dpa", "organization")]),
        ("Anna Muster, dpa", [("Anna Muster", "person"), ("dpa", "organization")]),
        ("Par Jeanne Dupont avec AFP", [("Jeanne Dupont", "person"), ("AFP", "organization")]),
        ("By Associated Press", [("Associated Press", "organization")]),
        ("Por Redacción", [("Redacción", "organization")]),
        ("By Staff and news service reports", [("Staff and news service reports", "organization")]),
    ],
)
def test_persons_and_bodies(line: str, kinds: list[tuple[str, str]]) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [(named.name, named.kind) for named in found.names] == kinds


@pytest.mark.parametrize(
    "line", ["(dpa)", "AFP", "Reuters", "dpa/lno", "Quelle: dpa", "AP, Reuters", "Source: Reuters"]
)
def test_agency_lines(line: str) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert found.form == "agency"
    assert {named.kind for named in found.names} == {"organization"}


def test_initials_beside_an_agency_are_a_person() -> None:
    found = read_byline_line("abc / DPA")
    assert found is not None
    assert [(named.name, named.kind) for named in found.names] == [("abc", "person"), ("DPA", "organization")]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Jane Doe, Political Editor", "Political Editor"),
        ("By Jane Doe, Political Editor", "Political Editor"),
        ("Jane Doe | Staff Writer", "Staff Writer"),
        ("By Jane Doe for Reuters", "for Reuters"),
        ("By Jane Doe, Professor of Law at the University of Hill", "Professor of Law at the University of Hill"),
        ("By Jane Doe, Senior Lecturer in Law, University of Hill", "Senior Lecturer in Law, University of Hill"),
        ("Por Jane Doe, g1 — São Paulo", None),
        ("With reporting by Jane Doe", "contributor"),
        ("Edited by Jane Doe", "editor"),
        ("Translated by Jane Doe", "translator"),
        ("Von unserer Korrespondentin Jane Doe", None),
    ],
)
def test_roles(line: str, role: str | None) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [(named.name, named.role) for named in found.names] == [("Jane Doe", role)]


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Jane Doe is a reporter for the Example Times.", "Jane Doe", "reporter for the Example Times"),
        ("Anna Muster ist Redakteurin im Ressort Politik.", "Anna Muster", "Redakteurin im Ressort Politik"),
        ("Jeanne Dupont est journaliste au service économie.", "Jeanne Dupont", "journaliste au service économie"),
        ("Jane Doe, based in Rome, is a correspondent.", "Jane Doe", "correspondent"),
    ],
)
def test_notes_about_authors(sentence: str, name: str, role: str) -> None:
    found = read_byline_line(sentence)
    assert found is not None
    assert found.form == "bio"
    assert (found.names[0].name, found.names[0].role) == (name, role)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By the way, this is not a byline",
        "By the numbers, 2024",
        "By 2024, every car will",
        "Von der Leyen in Berlin",
        "Von Berlin nach Paris",
        "Por la mañana llovió mucho en Madrid",
        "Di cosa parliamo oggi",
        "Par ailleurs, le gouvernement",
        "De Nederlandse Bank",
        "Le Figaro Magazine",
        "Foto: Anna Muster",
        "Photo: Jane Doe / AP",
        "San Francisco, 12 March 2024",
        "Protokoll der Sitzung vom 10. Oktober 2019",
        "The president is a good man and he said so.",
        "The mayor of Exampleton is the author of a plan.",
        "Reuters reported on Monday that",
        "Interview mit Anna Muster",
        "Autor:",
        "Related stories",
        "12.03.2024",
        "x" * 5000,
        "Le maire marche vers la colline, le 3 mai 2021. - Jean Dupont",
        "Water prices rise again - 3 May 2021 - Anna Berg",
    ],
)
def test_lines_that_are_none(line: str) -> None:
    assert read_byline_line(line) is None


def test_a_field_for_authors_takes_odd_names() -> None:
    assert [named.name for named in read_byline_field("von max_99")] == ["max_99"]
    assert [named.name for named in read_byline_field("Jane Doe")] == ["Jane Doe"]
    assert read_byline_field("View Profile") == ()


def test_a_login_after_a_bare_by() -> None:
    assert [named.name for named in read_nick_line("von max99")] == ["max99"]
    assert read_nick_line("von hier aus") == ()
    assert read_nick_line("Neues max99") == ()


@pytest.mark.parametrize(("line", "opens"), [("Von:", True), ("By", True), ("Written by", True), ("Berlin", False)])
def test_openers_on_a_line_of_their_own(line: str, opens: bool) -> None:
    assert is_opener(line) is opens


@given(st.text(max_size=300) | st.text("By Vonà, .|/0123:JaneDoe記者기자()", max_size=300))
def test_no_line_is_too_odd(line: str) -> None:
    found = read_byline_line(line)
    assert found is None or all(named.name for named in found.names)


def test_a_desk_with_a_figure_in_its_name_is_no_author() -> None:
    line = read_byline_line("Por Ana Souza, g7 Porto")
    assert line is not None
    assert [named.name for named in line.names] == ["Ana Souza"]
    assert read_byline_line("Por Ana Souza, que subiu 109 degraus") is None


@pytest.mark.parametrize(
    "line",
    [
        "Text: Anna Berg Foto: Olaf Tann",
        "Текст: Анна Берг. Фото: Олаф Танн",
        "Anna Berg, anna.berg@lantern.example",
        "Anna Berg (anna.berg@lantern.example)",
    ],
)
def test_what_stands_behind_the_author(line: str) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [named.name for named in found.names] in (["Anna Berg"], ["Анна Берг"])


@pytest.mark.parametrize("text", ["de Ioana Mureșan", "ni Ioana Mureșan", "Na Ioana Mureșan", "Daga Ioana Mureșan"])
def test_a_preposition_in_a_place_for_authors(text: str) -> None:
    assert [named.name for named in read_byline_field(text)] == ["Ioana Mureșan"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("文／林小美 攝影／王大同", "林小美"),
        ("取材・文：山田花子　撮影：佐藤健", "山田花子"),
        ("文・写真＝佐藤健", "佐藤健"),
    ],
)
def test_who_took_the_pictures_is_no_author(line: str, name: str) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [named.name for named in found.names] == [name]


def test_an_opener_of_two_words_stays_whole() -> None:
    line = read_byline_line("Reported by: Anil Varma | Edited by: Sima Rai")
    assert line is not None
    assert [named.name for named in line.names] == ["Anil Varma"]


def test_greek_capitals_have_no_accents() -> None:
    line = read_byline_line("ΓΡΑΦΕΙ: ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ")
    assert line is not None
    assert [named.name for named in line.names] == ["ΓΙΩΡΓΟΣ ΠΑΠΠΑΣ"]


def test_a_role_behind_a_dash() -> None:
    found = read_byline_line("Anders Quist – Journalist i Paris Journalist i Paris")
    assert found is not None
    assert [named.name for named in found.names] == ["Anders Quist"]


def test_what_somebody_is_said_to_be_is_no_byline() -> None:
    assert read_byline_line("Anders Quist – der Mann, der alles wusste") is None
