"""Names, roles, agencies and other bodies by form."""

import pytest

from newsclean.extract.lines.name_forms import is_agency, is_body, is_credit, is_interface, is_role, looks_like_name


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("Jane Doe", True),
        ("JANE DOE", True),
        ("Ludwig van der Muster", True),
        ("Jean d'Exemple", True),
        ("محمد علي", True),
        ("山田太郎", True),
        ("홍길동", True),
        ("jane doe", False),
        ("A name of far too many words for a name", False),
        ("Who is it?", False),
        ("Jane 24", False),
        ("x" * 80, False),
    ],
)
def test_names(text: str, is_it: bool) -> None:
    assert looks_like_name(text) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"),
    [("dpa", True), ("dpa/xyz", True), ("AP/Reuters", True), ("Reuters", True), ("Jane Doe", False)],
)
def test_agencies(text: str, is_it: bool) -> None:
    assert is_agency(text) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("Example Tribune", True),
        ("Redaktion", True),
        ("www.example.org", True),
        ("見本新聞", True),
        ("Beta", False),
        ("Jane Doe", False),
    ],
)
def test_bodies(text: str, is_it: bool) -> None:
    assert is_body(text) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"),
    [("Political Editor", True), ("Korrespondentin in Rom", True), ("News-Redakteur", True), ("Jane Doe", False)],
)
def test_roles(text: str, is_it: bool) -> None:
    assert is_role(text) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"), [("Photo: X", True), ("(Foto: X)", True), ("© X", True), ("Text: X", False)]
)
def test_credits(text: str, is_it: bool) -> None:
    assert is_credit(text) is is_it


@pytest.mark.parametrize(("text", "is_it"), [("View Profile", True), ("Alle Artikel", True), ("Jane Doe", False)])
def test_buttons(text: str, is_it: bool) -> None:
    assert is_interface(text) is is_it
