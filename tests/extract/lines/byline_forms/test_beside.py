"""Names told by what stands beside them: a date, an age, a role."""

import pytest

from newsclean.extract.lines.byline_line import read_byline_line


def names(line: str) -> list[str]:
    found = read_byline_line(line)
    return [named.name for named in found.names] if found else []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Posted on March 3, 2014 by kiki", ["kiki"]),
        ("Publiziert am 13. Januar 2014 von lutz99", ["lutz99"]),
        ("12.03.14 von Lutz", ["Lutz"]),
        ("Geschrieben von Lutz in Politik um 10:12", ["Lutz"]),
        ("Gespeichert von tkoch am 12. Mai 2015 - 10:31", ["tkoch"]),
        ("Soumis par jdupont le 3 avril 2012 - 10:00", ["jdupont"]),
        ("Publicado el 3 abril 2012 por Marta", ["Marta"]),
        ("Pubblicato il 3 aprile 2012 da Gino", ["Gino"]),
        ("Publicado em 3 de abril de 2012 por Joana", ["Joana"]),
        ("Geplaatst op 3 april 2012 door Henk", ["Henk"]),
        ("Publisert 3. april 2012 av Kari", ["Kari"]),
        ("Upplagd av Kalle kl. 10:12", ["Kalle"]),
        ("Lähettänyt Matti klo 10:12", ["Matti"]),
        ("Opublikowano 3 kwietnia 2012 przez Marek", ["Marek"]),
        ("Vložil Jirka v 10:12", ["Jirka"]),
        ("Bejegyezte: Pista dátum: 10:12", ["Pista"]),
        ("Опубликовано 3 апреля 2012 автором Маша", ["Маша"]),
        ("Αναρτήθηκε από Νίκος στις 10:12", ["Νίκος"]),
        ("Gönderen Ayşe zaman: 10:12", ["Ayşe"]),
        ("Diposting oleh Budi di 10:12", ["Budi"]),
        ("投稿日: 2012年4月3日 作成者: hanako", ["hanako"]),
        ("发表于 2012年4月3日 由 xiaoming", ["xiaoming"]),
        ("Posted in Travel by floyd on 3rd April 2012", ["floyd"]),
        ("April 3, 2012 by floyd Leave a Comment", ["floyd"]),
        ("Jane Roe , 26.04.2024 10:00 Uhr", ["Jane Roe"]),
        ("Jane RoePublished Jul 17, 2024, 11:21am | Updated Jul 17, 2024, 6:39pm", ["Jane Roe"]),
        ("Example PressApril 28, 2023 GMT", ["Example Press"]),
    ],
)
def test_a_date_in_many_languages(line: str, expected: list[str]) -> None:
    assert names(line) == expected


@pytest.mark.parametrize(
    "line", ["Jane Roe 2 minutes ago", "Jane Roe 7 hours", "Jane Roe · 3 days ago", "Anna Muster 5 Std."]
)
def test_an_age(line: str) -> None:
    assert names(line)[0].split()[1] in ("Roe", "Muster")


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Jane Roe Lifestyle Writer", "Jane Roe", "Lifestyle Writer"),
        ("Jane Roe News Reporter", "Jane Roe", "News Reporter"),
        ("Redaktor Max Muster", "Max Muster", "Redaktor"),
        ("Von Anna Muster Landespolitische Korrespondentin", "Anna Muster", "Landespolitische Korrespondentin"),
        ("Kari Nordmann – Journalist", "Kari Nordmann", "Journalist"),
        ("Autor: Rechtsanwalt Max Muster", "Max Muster", "Rechtsanwalt"),
        ("By Jane Roe, harbour master", "Jane Roe", "harbour master"),
    ],
)
def test_a_role(line: str, name: str, role: str) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [(named.name, named.role) for named in found.names] == [(name, role)]


@pytest.mark.parametrize(
    "line",
    [
        "Editor At Large",
        "Lettere al direttore",
        "DALLA NOSTRA CORRISPONDENTE",
        "Letters to the Editor",
        "Meet Our Reporters",
        "Open Source Experte",
        "The Daily 7 hours",
        "Election night 7 hours",
        "By 2024, every car will",
        "By Type",
    ],
)
def test_lines_that_only_look_alike(line: str) -> None:
    assert names(line) == []
