"""Every folder under fixtures/ holds a page or a text written for this project, and what must come of it.

expected.json is a part of `Article.to_dict()`: the keys that it gives must be as it gives them, at every depth; lists
must have as many entries. Its `url`, where it has one, is the address the page is said to come from. Its `dropped`
names lines that must stand in no field and whose Decision must have the role given.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsclean

FIXTURES = sorted(path.parent for path in (Path(__file__).parents[1] / "fixtures").glob("*/expected.json"))


def read_source(folder: Path) -> bytes | str:
    page = folder / "page.html"
    return page.read_bytes() if page.exists() else (folder / "input.txt").read_bytes().decode("utf-8")


def differences(expected: Any, found: Any, place: str = "article") -> list[str]:
    if isinstance(expected, dict) and isinstance(found, dict):
        return [line for key in expected for line in differences(expected[key], found.get(key), f"{place}.{key}")]
    if isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            shown = json.dumps(found, ensure_ascii=False, indent=1)
            return [f"{place}: {len(expected)} entries expected, found {shown}"]
        pairs = enumerate(zip(expected, found, strict=True))
        return [line for i, (want, have) in pairs for line in differences(want, have, f"{place}[{i}]")]
    return [] if expected == found else [f"{place}: expected {expected!r}, found {found!r}"]


@pytest.mark.parametrize("folder", FIXTURES, ids=lambda folder: folder.name)
def test_fixture(folder: Path) -> None:
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    dropped = expected.pop("dropped", {})
    extraction = newsclean.extract(read_source(folder), url=expected.get("url"))
    article = extraction.article.to_dict()
    assert differences(expected, article) == []
    roles = {decision.block.text: decision.role for decision in extraction.decisions if not decision.keep}
    assert {line: roles.get(line) for line in dropped} == dropped
    text = extraction.article.text.split("\n")
    assert not [line for line in dropped if line in text]


def test_there_are_fixtures() -> None:
    assert FIXTURES
