"""What attributes say of an element."""

from __future__ import annotations

import pytest
from lxml import etree

from newsclean.extract.markup.attributes import Known, is_caption, is_unshown, mark_of, read_attributes


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<p/>", ""),
        ("<p class='lead big' style='color:red'/>", "lead big"),
        ("<p id='top' href='/x' class='lead' data-testid='intro'/>", "top lead intro"),
        ("<p data-track='article-body'/>", ""),
    ],
)
def test_the_label_is_what_authors_name_elements_by(markup: str, label: str) -> None:
    assert read_attributes(etree.fromstring(markup)) == (label, False, None)


@pytest.mark.parametrize(
    ("attributes", "hidden"),
    [
        ("style='display: none'", True),
        ("style='VISIBILITY:hidden; top:0'", True),
        ("style='display:block'", False),
        ("hidden=''", True),
        ("hidden='hidden'", True),
        ("hidden='until-found'", False),
        ("aria-hidden='true'", False),
    ],
)
def test_hidden(attributes: str, hidden: bool) -> None:
    assert read_attributes(etree.fromstring(f"<p {attributes}/>"))[1] is hidden


def test_a_background_is_the_style_that_holds_it() -> None:
    style = "background: url(/a.jpg)"
    assert read_attributes(etree.fromstring(f"<p style='{style}'/>")) == ("", False, style)


@pytest.mark.parametrize("label", ["sr-only", "link visuallyhidden", "_screen-reader-only", "screen-reader-text"])
def test_classes_for_screen_readers(label: str) -> None:
    assert is_unshown(label)


@pytest.mark.parametrize("label", ["", "reader", "hidden-xs", "sr-onlyish"])
def test_classes_for_others(label: str) -> None:
    assert not is_unshown(label)


@pytest.mark.parametrize(("label", "caption"), [("wp-caption-text", True), ("bildtext", True), ("capital", False)])
def test_captions(label: str, caption: bool) -> None:
    assert is_caption(label) is caption


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("image-credit", "credit"),
        ("caption credit", "credit"),
        ("figure__caption", "caption"),
        ("article-byline", "author"),
        ("datepublished", "time"),
        ("headline", None),
    ],
)
def test_marks(label: str, kind: str | None) -> None:
    assert mark_of(label) == kind


def test_a_label_is_judged_once_and_in_lower_case() -> None:
    judged: list[str] = []

    def judge(label: str) -> bool:
        judged.append(label)
        return True

    known = Known(judge)
    assert known["Lead"]
    assert known["Lead"]
    assert judged == ["lead"]
