"""What is found on pages that have something taken from them. usage: unseen.py FOLDER [--limit N]; see README.md.

A class name, a tag or a line of metadata that a rule leans on is not there on the next site. Each way of taking
something away stands for sites whose names nobody has seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from cases import Case, arguments, read_cases
from lxml import etree
from metrics import METRICS
from quality import measure
from systems import load

from newsclean.extract.document import read

_LIMIT = 100_000_000
_SECTIONS = ("article", "section", "header", "footer", "nav", "aside", "main", "figure", "figcaption")
_MARKS = ("itemprop", "itemtype", "itemscope", "property", "typeof", "rel")


def main() -> None:
    """Print a line for each way."""
    given = arguments("How near newsclean comes to the gold on pages with something taken away.")
    cases = [case for case in read_cases(given.folder, given.limit) if isinstance(case.source, bytes)]
    system = load()["newsclean"]
    print(f"{len(cases)} pages of {given.folder.name}")
    print(f"{'':18}" + "".join(f"{name:>11}" for name in (*METRICS, "segments", "errors")))
    for name, steps in WAYS.items():
        figures, errors = measure(system, [_without(case, steps) for case in cases])
        shown = "".join(f"{figures[key]:11.4f}" if key in figures else " " * 11 for key in (*METRICS, "segments"))
        print(f"{name:18}{shown}{errors:11d}", flush=True)


def _hash_names(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        for key in ("class", "id"):
            if words := (element.get(key) or "").split():
                element.set(key, " ".join(map(_hashed, words)))
        for key in [str(key) for key in element.attrib if str(key).startswith("data-") and "src" not in str(key)]:
            del element.attrib[key]


def _hashed(word: str) -> str:
    return f"x{hashlib.md5(word.encode(), usedforsecurity=False).hexdigest()[:6]}"


def _level_sections(root: etree._Element) -> None:
    for element in root.iter(*_SECTIONS):
        element.tag = "div"


def _level_paragraphs(root: etree._Element) -> None:
    for element in root.iter("p"):
        element.tag = "div"


def _drop_metadata(root: etree._Element) -> None:
    for element in list(root.iter("script", "meta")):
        element.text = None
        element.attrib.clear()
    _drop_marks(root)


def _drop_marks(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        for key in _MARKS:
            if element.tag not in ("link", "meta"):
                element.attrib.pop(key, "")


Step = Callable[[etree._Element], None]
WAYS: dict[str, tuple[Step, ...]] = {
    "as they are": (),
    "no class names": (_hash_names,),
    "no sections": (_level_sections,),
    "no paragraphs": (_level_paragraphs,),
    "no metadata": (_drop_metadata,),
    "no form": (_hash_names, _level_sections, _drop_marks),
}
"""What is taken away, by name."""


def _without(case: Case, steps: tuple[Step, ...]) -> Case:
    root = read(case.source, format="html", limit=_LIMIT).tree if steps else None
    if root is None:
        return case
    for step in steps:
        step(root)
    return case._replace(source=etree.tostring(root, method="html", encoding="unicode", doctype="<!DOCTYPE html>"))


if __name__ == "__main__":
    main()
