import pytest
from lxml import etree, html

from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.meta import NAMES, read_meta


def read(*metas: str) -> Metadata:
    tree = html.fromstring(f"<html><head>{''.join(metas)}</head><body></body></html>")
    return read_meta(tree.iter("meta"))


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("og:title", "headlines"),
        ("DC.Title", "headlines"),
        ("cXenseParse:title", "headlines"),
        ("parsely-title", "headlines"),
        ("sailthru.title", "headlines"),
        ("citation_title", "headlines"),
        ("og:description", "deks"),
        ("article:author", "authors"),
        ("citation_author", "authors"),
        ("vr:author", "authors"),
        ("article:published_time", "published"),
        ("DC.date.issued", "published"),
        ("dc-date-issued", "published"),
        ("parsely-pub-date", "published"),
        ("some.vendor.pubdate", "published"),
        ("article:modified_time", "modified"),
        ("og:updated_time", "modified"),
        ("og:site_name", "publishers"),
        ("og:locale", "languages"),
        ("Content-Language", "languages"),
        ("news_keywords", "topics"),
        ("article:tag", "topics"),
        ("article:section", "news_sections"),
    ],
)
def test_names_of_all_vocabularies(name: str, field: str) -> None:
    found = read(f'<meta name="{name}" content="A &amp;amp; B">')
    assert [(candidate[0], candidate[1]) for candidate in getattr(found, field)] == [("A & B", f"meta:{name}")]


def test_property_name_and_http_equiv_all_name() -> None:
    found = read('<meta property="og:title" content="A">', '<meta http-equiv="content-language" content="de">')
    assert found.headlines[0].value == "A"
    assert found.languages[0].value == "de"


def test_what_is_not_the_articles_is_left() -> None:
    found = read(
        '<meta name="smartbanner:author" content="An app">', '<meta name="citation_author_email" content="a@b">'
    )
    assert found == Metadata()


def test_og_image_has_a_size() -> None:
    found = read(
        '<meta property="og:image" content="https://x.example/a.jpg">',
        '<meta property="og:image:width" content="1200">',
        '<meta property="og:image:height" content="630">',
        '<meta property="og:image" content="https://x.example/b.jpg">',
        '<meta property="og:image:width" content="wide">',
        '<meta property="og:image" content="no address">',
    )
    assert [(image.url, image.width, image.height) for image in found.images] == [
        ("https://x.example/a.jpg", 1200, 630),
        ("https://x.example/b.jpg", None, None),
    ]


@pytest.mark.parametrize("label", ["Written by", "Geschrieben von", "Écrit par", "Escrito por", "Door"])
def test_twitter_labels_say_who_wrote_it(label: str) -> None:
    found = read(
        '<meta name="twitter:label1" content="Est. reading time">',
        '<meta name="twitter:data1" content="3 minutes">',
        f'<meta name="twitter:label2" content="{label}">',
        '<meta name="twitter:data2" content="Ann Example">',
    )
    assert [(author.name, author.origin) for author in found.authors] == [("Ann Example", "meta:twitter:data2")]


def test_parsely_page_holds_an_object() -> None:
    found = read(
        """<meta name="parsely-page" content='{"title": "T", "authors": ["A", "B"], "pub_date": "2024-05-01"}'>"""
    )
    assert [candidate.value for candidate in found.headlines] == ["T"]
    assert [author.name for author in found.authors] == ["A", "B"]
    assert found.published[0].value == "2024-05-01"


def test_a_broken_parsely_page_is_passed_over() -> None:
    assert read('<meta name="parsely-page" content="{{{">', '<meta name="parsely-page" content="[1]">') == Metadata()


@pytest.mark.parametrize(("tier", "free"), [("free", True), ("locked", False), ("metered", None), ("odd", None)])
def test_content_tier(tier: str, free: bool | None) -> None:
    found = read(f'<meta property="article:content_tier" content="{tier}">')
    assert found.is_free is free
    assert bool(found.access) == (free is not None)


def test_no_name_stands_in_two_rows_of_the_table() -> None:
    names = [name for row in NAMES.values() for name in row]
    assert sorted(names) == sorted(set(names))
    assert all(name == name.lower() and not set(name) & set("._- /") for name in names)


def test_elements_of_an_xml_tree_are_read() -> None:
    tree = etree.fromstring('<html><head><meta name="author" content="Ann Example"/></head></html>')
    assert [author.name for author in read_meta(tree.iter("meta")).authors] == ["Ann Example"]
