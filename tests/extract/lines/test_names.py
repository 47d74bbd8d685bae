"""The names in a byline taken apart, whoever stands beside them."""

import pytest

from newsclean.extract.lines.names import read_names


def names(text: str, **options: bool) -> list[tuple[str, str, str | None]]:
    return [(named.name, named.kind, named.role) for named in read_names(text, **options).named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe", ["Jane Doe"]),
        ("Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe & Max Poe", ["Jane Doe", "John Roe", "Max Poe"]),
        ("Jane Doe | John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe; John Roe", ["Jane Doe", "John Roe"]),
        ("Anna Muster und Peter Probe", ["Anna Muster", "Peter Probe"]),
        ("Jeanne Dupont et Paul Durand", ["Jeanne Dupont", "Paul Durand"]),
        ("María Pérez y Juan López", ["María Pérez", "Juan López"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Maria Rossi e Luca Bianchi", ["Maria Rossi", "Luca Bianchi"]),
        ("Иван Петров и Анна Иванова", ["Иван Петров", "Анна Иванова"]),
        ("Smith, John", ["Smith, John"]),
        ("Smith, John Jr.", ["Smith, John Jr."]),
        ("John Smith, Jr. and Jane Doe", ["John Smith, Jr.", "Jane Doe"]),
        ("Perry Sample Jr.", ["Perry Sample Jr."]),
        ("Jane Doe, PhD", ["Jane Doe"]),
        ("Jane Doe in Rome", ["Jane Doe"]),
        ("Jane Doe in Rome and John Roe in Paris", ["Jane Doe", "John Roe"]),
        ("Jane Doe, Rome", ["Jane Doe"]),
        ("Jane Doe (Rome)", ["Jane Doe"]),
        ("Jane Doe jane.doe@example.com", ["Jane Doe"]),
        ("Jane Doe @janedoe Follow", ["Jane Doe"]),
        ("Jane DoeFollow", ["Jane Doe"]),
        ("Dan Sample-Doe", ["Dan Sample-Doe"]),
        ("Till Muster", ["Till Muster"]),
        ("Jane Doe Twitter", ["Jane Doe"]),
        ("Jane Doe on 03/22 at 10", ["Jane Doe"]),
        ("Mat\xadthi\xadas Muster", ["Matthias Muster"]),
        ("T.C. Sample", ["T.C. Sample"]),
        ("Dr. Jane Doe", ["Dr. Jane Doe"]),
        ("Ludwig van der Muster", ["Ludwig van der Muster"]),
        ("Jane O'Sample", ["Jane O'Sample"]),
        ("山田太郎、鈴木花子", ["山田太郎", "鈴木花子"]),
        ("ジェーン・ドゥ", ["ジェーン・ドゥ"]),
    ],
)
def test_persons(text: str, expected: list[str]) -> None:
    found = read_names(text)
    assert [named.name for named in found.named] == expected
    assert {named.kind for named in found.named} == {"person"}
    assert found.strange == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Doe, AFP", [("Jane Doe", "person", None), ("AFP", "organization", None)]),
        ("Jane Doe (AFP)", [("Jane Doe", "person", None), ("AFP", "organization", None)]),
        ("Example Tribune Staff", [("Example Tribune Staff", "organization", None)]),
        ("example.com", [("example.com", "organization", None)]),
        ("見本新聞編集部", [("見本新聞編集部", "organization", None)]),
        ("Jane Doe, Political Editor", [("Jane Doe", "person", "Political Editor")]),
        ("Jane Doe Political Editor", [("Jane Doe", "person", "Political Editor")]),
        ("Political Editor Jane Doe", [("Jane Doe", "person", "Political Editor")]),
        ("Redakteurin Anna Muster", [("Anna Muster", "person", "Redakteurin")]),
        ("Jane Doe, Example News correspondent", [("Jane Doe", "person", "Example News correspondent")]),
        ("Jane Doe for Example Weekly", [("Jane Doe", "person", "for Example Weekly")]),
        ("홍길동 기자", [("홍길동", "person", "기자")]),
        ("Jane Doe/ABC", [("Jane Doe", "person", None)]),
    ],
)
def test_roles_and_bodies(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert names(text) == expected


def test_a_place_is_a_name_in_a_list_for_machines() -> None:
    assert [name for name, *_ in names("Jane Doe, Sarah", listed=True)] == ["Jane Doe", "Sarah"]


def test_an_odd_name_is_taken_where_names_are_expected() -> None:
    assert names("max_99", trusted=True) == [("max_99", "person", None)]
    assert names("max_99") == []


@pytest.mark.parametrize(
    "text", ["", "–", "Photo: Jane Doe", "© Jane Doe", "More Posts", "View Profile", "3 Comments", "a walk in the park"]
)
def test_no_names(text: str) -> None:
    assert names(text) == []


def test_hostile_length_ends() -> None:
    assert read_names("Jane Doe, " * 20_000).named[0].name == "Jane Doe"
    assert read_names("(" * 50_000 + "a" * 50_000).named == ()


@pytest.mark.parametrize("text", ["Mit Agenturmaterial", "X / Twitter", "Nach dem Rückzug", "Alles von Jane Doe"])
def test_nobody(text: str) -> None:
    assert read_names(text, trusted=True).named == ()


def test_an_agency_behind_a_name_is_one() -> None:
    expected = [("Jane Doe", "person", None), ("The Associated Press", "organization", None)]
    assert names("Jane Doe The Associated Press") == expected


@pytest.mark.parametrize("text", ["राकेश ठाकुर, मंडी", "أحمد الطيب، الخرطوم", "רונית שדה, חיפה"])
def test_a_place_behind_a_name_without_capitals(text: str) -> None:
    assert len(read_names(text).named) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D.B.", ["D.B."]),
        ("Milan D.", ["Milan D."]),
        ("נועה ברקוביץ'", ["נועה ברקוביץ'"]),
        ("'Jane Doe'", ["Jane Doe"]),
        ("Halyard Foods, Inc.", ["Halyard Foods, Inc."]),
        ("Jane Doe The Ellery Herald", ["Jane Doe", "The Ellery Herald"]),
        ("Lee Okafor in Port Ellery and Mina Berg in Boston", ["Lee Okafor", "Mina Berg"]),
        ("Janez Novak in Ana Kovač", ["Janez Novak", "Ana Kovač"]),
    ],
)
def test_what_belongs_to_a_name(text: str, expected: list[str]) -> None:
    assert [named.name for named in read_names(text).named] == expected
