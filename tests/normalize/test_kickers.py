"""Kickers known by two writings of one line."""

import pytest

from newsclean.normalize.kickers import without_kicker

BARE = "Bridge to close for eleven weeks"


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (f"Harbour {BARE}", f"Harbour: {BARE}"),
        (f"Harbour: {BARE}", f"Harbour – {BARE}"),
        (f"Port Ansel | {BARE}", f"Port Ansel: {BARE}"),
    ],
)
def test_another_writing_shows_where_it_ends(line: str, other: str) -> None:
    assert without_kicker(line, [other]) == BARE


def test_the_quotation_mark_behind_it_stays() -> None:
    assert without_kicker("Harbour “It must close”, says Lund", ["Harbour: “It must close”, says Lund"]) == (
        "“It must close”, says Lund"
    )


@pytest.mark.parametrize("other", [BARE, f"{BARE} soon", f"{BARE}!", "Bridge, to close, for eleven weeks"])
def test_else_the_line_stays(other: str) -> None:
    assert without_kicker(BARE, [other]) == BARE
