"""Whatever a caller has becomes one Document: HTML and text told apart, decoded, parsed once, nothing lost."""

from typing import Any

import bs4
import lxml.html
import pytest
from lxml import etree

from newsclean.errors import InputError
from newsclean.extract.decode.flatten import MAX_DEPTH
from newsclean.extract.document import Document, read
from newsclean.page import Page

LIMIT = 10_000_000
HTML = "<html><head><title>Ferry</title></head><body><p>The night <b>ferry</b> is back.</p></body></html>"


def document(source: Any, **how: Any) -> Document:
    return read(source, limit=LIMIT, **how)


def shown(source: Any, **how: Any) -> str:
    found = document(source, **how)
    if found.tree is None:
        return found.text or ""
    return " ".join(text_of(found.tree).split())


def text_of(tree: etree._Element) -> str:
    return str(etree.tostring(tree, method="text", encoding="unicode"))


@pytest.mark.parametrize(
    "source",
    [
        HTML,
        HTML.encode(),
        bytearray(HTML.encode()),
        memoryview(HTML.encode()),
        Page(HTML.encode()),
        Page(HTML.encode("utf-16"), headers={"Content-Type": "text/html"}),
        lxml.html.document_fromstring(HTML),
        lxml.html.document_fromstring(HTML).getroottree(),
        bs4.BeautifulSoup(HTML, "lxml"),
        bs4.BeautifulSoup(HTML, "html.parser"),
        etree.fromstring(HTML),
        etree.fromstring(HTML.replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')),
    ],
    ids=lambda source: type(source).__name__,
)
def test_every_kind_of_source_gives_the_same_tree(source: Any) -> None:
    found = document(source)
    assert found.tree is not None
    assert found.text is None
    assert [p.text for p in found.tree.iter("p")] == ["The night "]
    assert "The night ferry is back." in text_of(found.tree)


@pytest.mark.parametrize("source", [None, 7, ["<p>x</p>"], {"html": "<p>x</p>"}, object()])
def test_other_types_are_refused(source: Any) -> None:
    with pytest.raises(InputError, match="cannot read a"):
        document(source)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Just words.\n\nAnd more words.", "text"),
        ("The tag <p> opens a paragraph.\n\nMore.\n\nMore.\n\nMore.\n\nMore.", "text"),
        ("a < b and b > c", "text"),
        ("<3 from the harbour", "text"),
        ("", "text"),
        ("<p>Words", "html"),
        ("\ufeff\n <!DOCTYPE html><title>x", "html"),
        ("<b>Fragment</b> of a page", "html"),
        ("Intro <div>of a fragment</div><p>with tags</p>", "html"),
        ("\n" * 100_000 + "<p>Words</p>", "html"),
    ],
)
def test_html_and_text_are_told_apart(text: str, expected: str) -> None:
    assert ("html" if document(text).text is None else "text") == expected
    assert ("html" if document(text.encode()).text is None else "text") == expected


def test_format_decides_where_the_caller_knows() -> None:
    assert document("<p>Words</p>", format="text").text == "<p>Words</p>"
    assert shown("Words", format="html") == "Words"
    assert shown(Page(b"Words", headers={"content-type": "text/html"}, url="u"), format="text") == "Words"


def test_a_declared_type_decides_where_the_caller_does_not() -> None:
    assert document(Page(b"Words only", headers={"CONTENT-TYPE": "Text/HTML; charset=utf-8"})).tree is not None
    assert document(Page(b"Words only", headers={"content-type": "text/plain"})).text == "Words only"


def test_the_caller_s_address_goes_before_the_page_s() -> None:
    assert document(Page(b"<p>x", url="https://a.example/"), url="https://b.example/").url == "https://b.example/"
    assert document(Page(b"<p>x", url="https://a.example/")).url == "https://a.example/"


def test_too_large_is_refused() -> None:
    for source in (HTML, HTML.encode(), Page(HTML.encode()), lxml.html.document_fromstring(HTML)):
        with pytest.raises(InputError, match="too large"):
            read(source, limit=20)


def test_an_element_stands_alone() -> None:
    body = lxml.html.document_fromstring("<div>Around</div><article>The <i>words</i></article>tail<p>Around</p>")
    article = body.find(".//article")
    assert article is not None
    assert shown(article) == "The words"


def test_the_caller_s_tree_is_left_as_it_was() -> None:
    tree = lxml.html.document_fromstring("<p>A<!-- note -->B<?php echo 1 ?>C</p>")
    before = etree.tostring(tree)
    found = document(tree)
    assert found.tree is not None
    assert found.tree.getroottree().getroot() is not tree
    assert etree.tostring(tree) == before
    assert shown(tree) == "ABC"
    assert not [node for node in found.tree.iter() if not isinstance(node.tag, str)]


@pytest.mark.parametrize("source", [etree.Comment("note"), etree.ElementTree(), etree.Element("p"), b"<!-- note -->"])
def test_nothing_to_read_is_no_error(source: Any) -> None:
    assert shown(source) == ""


@pytest.mark.parametrize("tag", ["div", "b", "span", "ul", "x-y"])
@pytest.mark.parametrize("depth", [300, 2_040, 2_060, 20_000])
def test_deep_nests_keep_their_words(tag: str, depth: int) -> None:
    html = f"<html><body>{f'<{tag}>' * depth}<p>in<b>mo</b>st</p>{f'</{tag}>' * depth}<p>after</p></body></html>"
    found = document(html)
    assert shown(html) == "inmostafter"
    assert bool(found.warnings) == (depth > 2_040)
    assert found.tree is not None
    assert len(found.tree.findall(".//p")) == 2


def test_a_deep_tree_of_a_caller_keeps_its_words() -> None:
    root = inmost = etree.Element("div")
    for _ in range(20_000):
        inmost = etree.SubElement(inmost, "div")
    inmost.text = "inmost"
    found = document(root)
    assert shown(root) == "inmost"
    assert str(MAX_DEPTH) in found.warnings[0]


def test_nuls_and_surrogates_are_mended_and_told() -> None:
    found = document("fer\0ry \ud83d\ude00 \ud800.")
    assert found.text == "ferry \U0001f600 \ufffd."
    assert found.warnings == ("NULs and lone surrogates were left out",)
    assert shown(b"<p>fer\x00ry</p>" + b" " * 300) == "ferry"
    assert shown("<p>fer\0ry \ud800</p>") == "ferry \ufffd"


def test_a_str_is_not_decoded_again() -> None:
    html = HTML.replace("<head>", '<head><meta charset="windows-1251">').replace("night", "nächtliche")
    assert "nächtliche" in shown(html)
    assert document(html).encoding_origin == "caller"
