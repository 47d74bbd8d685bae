"""Regular expressions mean the same on every Python that newsclean runs on."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean

PACKAGE = Path(newsclean.__file__).parent


def patterns() -> Iterator[tuple[str, str | bytes]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, (str, bytes)):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", first.value


@pytest.mark.parametrize(("place", "pattern"), list(patterns()), ids=lambda value: str(value)[:60])
def test_no_possessive_quantifiers_or_atomic_groups(place: str, pattern: str | bytes) -> None:
    """Before Python 3.11.5 they match wrongly (python/cpython issue 106052); Debian 12 has 3.11.2."""
    parser = re._parser  # type: ignore[attr-defined]
    parsed = str(parser.parse(pattern if isinstance(pattern, str) else pattern.decode("latin-1")))
    assert "POSSESSIVE_REPEAT" not in parsed, place
    assert "ATOMIC_GROUP" not in parsed, place
