"""Everything together, on pages that go wrong."""

import pytest
from lxml import etree, html

from newsclean.extract.candidates import Metadata
from newsclean.extract.document import Document
from newsclean.extract.metadata import find_metadata

PAGE = """<html><head><title>Tides turn early | Daily Example</title>
<meta property="og:title" content="Tides turn early"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
<script type="application/ld+json">   </script>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Boats", "author": "Somebody Else"}</script>
<script type="application/LD+JSON">[[{"@type": "NewsArticle", "headline": "Tides turn early",
 "author": [{"@type": "Person", "name": "Ann Example"}], "datePublished": "2024-05-01",
 "articleBody": "It turned."}]]</script>
</head><body><!-- remark --><?odd pi?><article><h1>Tides turn early</h1>
<span itemprop="author">Bo Sample</span></article></body></html>"""


def metadata(page: str, url: str | None = None) -> Metadata:
    return find_metadata(Document(url, html.document_fromstring(page)))


def test_one_bad_block_among_good_ones_leaves_a_warning() -> None:
    found = metadata(PAGE)
    assert len(found.warnings) == 1
    assert "JSON-LD" in found.warnings[0]
    assert [author.name for author in found.authors] == ["Ann Example"]
    assert [(c.value, c.origin) for c in found.bodies] == [("It turned.", "json-ld:NewsArticle.articleBody")]
    assert found.types == ("NewsArticle", "article")


def test_every_place_is_named() -> None:
    assert {candidate.origin for candidate in metadata(PAGE).headlines} == {
        "json-ld:NewsArticle.headline",
        "meta:og:title",
        "dom:h1",
        "dom:title",
    }


def test_marked_elements_speak_where_json_ld_does_not() -> None:
    found = metadata(PAGE.replace("Ann Example", ""))
    assert [(author.name, author.origin) for author in found.authors] == [("Bo Sample", "dom:itemprop=author")]


def test_a_text_has_no_metadata() -> None:
    assert find_metadata(Document(None, text="Tides turn early")) == Metadata()


def test_the_tree_stays_as_it_was() -> None:
    tree = html.document_fromstring(PAGE)
    before = etree.tostring(tree)
    find_metadata(Document(None, tree))
    assert etree.tostring(tree) == before


def test_an_element_in_the_middle_is_read_alone() -> None:
    article = html.document_fromstring(PAGE).find(".//article")
    found = find_metadata(Document(None, article))
    assert [candidate.origin for candidate in found.headlines] == ["dom:h1"]
    assert [author.name for author in found.authors] == ["Bo Sample"]


@pytest.mark.parametrize(
    "value",
    ["null", "3", '"x"', "[]", "{}", '{"@type": 3}', '{"@type": "NewsArticle", "author": 3, "image": [[]], "url": {}}'],
)
def test_odd_json_ld_is_no_error(value: str) -> None:
    found = metadata(f'<p>Text</p><script type="application/ld+json">{value}</script>')
    assert found.authors == ()
    assert found.warnings == ()


def test_depth_beyond_reason_is_no_error() -> None:
    deep = '{"@graph": [' * 20_000
    found = metadata(f'<p>Text</p><script type="application/ld+json">{deep}</script>')
    assert "nested too deeply" in found.warnings[0]
