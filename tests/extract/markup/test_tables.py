"""Tables of data told from tables of layout."""

from __future__ import annotations

import pytest
from lxml import etree

from newsclean.extract.markup.tables import caption_of, data_rows


def table(inner: str) -> etree._Element:
    found = etree.HTML(f"<table>{inner}</table>").find(".//table")
    assert found is not None
    return found


ROWS = [
    ("<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", (("a", "b"), ("c", "d"))),
    (
        "<thead><tr><th>Year</th><th>Trips</th></tr></thead><tbody><tr><td>1995</td><td>4 100</td></tr></tbody>"
        "<tfoot><tr><td>Sum</td><td>4 100</td></tr></tfoot>",
        (("Year", "Trips"), ("1995", "4 100"), ("Sum", "4 100")),
    ),
    ("<tr><th>a</th><td>b</td></tr><tr><th>c</th></tr>", (("a", "b"), ("c",))),
    ("<tr><td> a <b>b</b>\n c </td><td>d</td></tr><tr><td>e</td><td>f</td></tr>", (("a b c", "d"), ("e", "f"))),
    ("<tr><td>a</td><td>b</td></tr><tr><td></td><td></td></tr><tr><td>c</td><td></td></tr>", (("a", "b"), ("c", ""))),
    ("<tr><td><p>a</p></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", (("a", "b"), ("c", "d"))),
    ("<caption>Fares</caption><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>", (("a", "b"), ("c", "d"))),
]


@pytest.mark.parametrize(("inner", "rows"), ROWS)
def test_data(inner: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert data_rows(table(inner)) == rows


LAYOUT = {
    "a single row": "<tr><td>menu</td><td>text</td></tr>",
    "a single column": "<tr><td>one</td></tr><tr><td>two</td></tr>",
    "long text": f"<tr><td>a</td><td>{'words ' * 90}</td></tr><tr><td>b</td><td>c</td></tr>",
    "a heading": "<tr><td><h2>Title</h2></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>",
    "a form": "<tr><td><form></form>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>",
    "a table": "<tr><td><table><tr><td>x</td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>",
    "paragraphs": "<tr><td><p>a</p><p>b</p></td><td>b</td></tr><tr><td>c</td><td>d</td></tr>",
    "nothing": "<tr><td></td><td></td></tr><tr><td></td><td></td></tr>",
    "text beside the cells": "<tr><td>a</td><td>b</td><div>between</div></tr><tr><td>c</td><td>d</td></tr>",
}


@pytest.mark.parametrize("inner", LAYOUT.values(), ids=LAYOUT)
def test_layout(inner: str) -> None:
    assert data_rows(table(inner)) == ()


def test_the_title_of_a_table() -> None:
    assert caption_of(table("<caption>Fares <i>from</i> April</caption><tr><td>a</td></tr>")) == "Fares from April"
    assert caption_of(table("<tr><td>a</td></tr>")) == ""
    assert caption_of(table("")) == ""
