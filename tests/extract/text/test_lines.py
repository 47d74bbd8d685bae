"""Lines are read with what stands before them."""

import pytest

from newsclean.extract.text.lines import is_numbered, read_lines


@pytest.mark.parametrize(
    ("raw", "text", "bullet"),
    [
        ("* a rope", "a rope", "*"),
        ("+ a rope", "a rope", "+"),
        ("• a rope", "a rope", "•"),
        ("- a rope", "a rope", "-"),
        ("o a rope", "a rope", "o"),
        ("on a rope", "on a rope", ""),
        ("*bold*", "*bold*", ""),
        ("3. a rope", "3. a rope", "3."),
        ("3) a rope", "3) a rope", "3)"),
        ("3.5 miles of rope", "3.5 miles of rope", ""),
        ("1984. A year", "1984. A year", ""),
    ],
)
def test_bullets_and_numbers(raw: str, text: str, bullet: str) -> None:
    (line,) = read_lines(raw)
    assert (line.text, line.bullet) == (text, bullet)
    assert is_numbered(line) == bullet[:1].isdigit()


@pytest.mark.parametrize(("space", "columns"), [("", 0), ("   ", 3), ("\t", 4), ("\xa0\xa0", 2), ("\u3000", 2)])
def test_indents(space: str, columns: int) -> None:
    (line,) = read_lines(f"{space}text")
    assert line.indent == columns


def test_gaps_count_blank_lines() -> None:
    assert [line.gap for line in read_lines("a\nb\n\n \nc")] == [0, 0, 2]
