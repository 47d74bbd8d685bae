import pytest
from lxml import html

from newsclean.extract.metadata.links import is_next_page, read_links


@pytest.mark.parametrize(
    ("page", "other"),
    [
        ("https://x.example/sea/tides", "https://x.example/sea/tides?page=2"),
        ("https://x.example/sea/tides.html?page=2", "https://x.example/sea/tides.html?page=3"),
        ("https://x.example/sea/tides/", "https://x.example/sea/tides/2/"),
        ("https://x.example/sea/tides.html", "tides-2.html"),
        ("https://x.example/sea/tides/seite-2", "/sea/tides/seite-3"),
        ("https://x.example/sea/tides", "?p=2"),
    ],
)
def test_the_next_part_of_the_same_article(page: str, other: str) -> None:
    assert is_next_page(page, other)


@pytest.mark.parametrize(
    ("page", "other"),
    [
        ("https://x.example/sea/tides", "https://x.example/sea/boats"),
        ("https://x.example/?p=1234", "https://x.example/?p=1235"),
        ("https://x.example/2024/05/tides/", "https://x.example/2024/06/boats/"),
        ("https://x.example/sea/tides?page=3", "https://x.example/sea/tides?page=2"),
        ("https://x.example/sea/tides", "https://x.example/sea/tides"),
    ],
)
def test_another_article_or_the_part_before(page: str, other: str) -> None:
    assert not is_next_page(page, other)


def test_read_links_takes_what_is_of_use() -> None:
    tree = html.fromstring("""<html><head><link rel="Canonical" href="/a.html"><link rel="stylesheet" href="/b.css">
      <link rel="alternate home" hreflang="de" href="/de/a.html">
      <link rel="next" href="javascript:x()"><link></head></html>""")
    assert [tuple(link) for link in read_links(tree.iter("link"))] == [
        ("canonical", "/a.html", None),
        ("alternate", "/de/a.html", "de"),
    ]
