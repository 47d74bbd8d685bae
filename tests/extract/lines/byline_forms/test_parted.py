"""Lines that name several people by what each did."""

import pytest

from newsclean.extract.lines.byline_forms.parted import read_parted
from newsclean.extract.lines.byline_line import read_byline_line


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("By Jane Doe, with reporting by Ann Poe", [("Jane Doe", None), ("Ann Poe", "contributor")]),
        ("By JANE DOE; additional reporting by Ann Poe", [("JANE DOE", None), ("Ann Poe", "contributor")]),
        ("Reporting by Jane Doe in Berlin and John Roe; Editing by Ann Poe", [("Jane Doe", None), ("John Roe", None)]),
        ("By Jane Doe. Edited by Ann Poe.", [("Jane Doe", None)]),
        ("Von Anna Feld, aus dem Englischen von Max Hain", [("Anna Feld", None)]),
        ("Edited by Ann Poe | Translated by Max Hain", [("Ann Poe", "editor"), ("Max Hain", "translator")]),
    ],
)
def test_each_is_named_with_what_they_did(line: str, named: list[tuple[str, str | None]]) -> None:
    found = read_byline_line(line)
    assert found is not None
    assert [(one.name, one.role) for one in found.names] == named


@pytest.mark.parametrize(
    "line", ["By Jane Doe", "A book edited by Ann Poe", "By noon the edited by hand copies were out"]
)
def test_lines_of_one_part_or_of_prose_are_none(line: str) -> None:
    assert read_parted(line) is None
