"""Which of several objects is the page's article."""

from typing import Any

import pytest

from newsclean.extract.candidates import Metadata
from newsclean.extract.metadata.graph import build_graph
from newsclean.extract.metadata.identity import Identity
from newsclean.extract.metadata.schema import read_graph

PAGE = Identity.of(["https://news.example/sea/tides-turn"], ["Tides turn early"])
OWN = {"@type": "NewsArticle", "headline": "Tides turn early", "author": "Ann Example"}
OTHER = {"@type": "NewsArticle", "headline": "Boats for everybody", "author": "Somebody Else"}


def read(*values: Any) -> Metadata:
    return read_graph(build_graph(list(values)), PAGE, lambda kind, name: f"{kind}.{name}")


def authors(*values: Any) -> list[str]:
    return [author.name for author in read(*values).authors]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param([OWN], id="alone"),
        pytest.param([OTHER, OWN, OTHER], id="among others, by its title"),
        pytest.param(
            [OTHER, {**OWN, "headline": "Tides", "url": "https://www.news.example/sea/tides-turn/"}], id="by url"
        ),
        pytest.param([{"@type": "ItemPage", "mainEntity": OWN}], id="as a page's main entity"),
        pytest.param([{"@type": "Thing", "hasPart": [OTHER, OWN]}], id="inside another, by its title"),
        pytest.param([{**OWN, "headline": "A title that nobody else has"}], id="the only one, whatever its title"),
        pytest.param([{"@graph": [{"@type": "WebSite", "name": "Daily Example"}, OWN]}], id="in a graph"),
        pytest.param([{**OWN, "@type": ["ReportageNewsArticle", "Article"]}], id="of several types"),
        pytest.param([{"@type": "ItemList", "itemListElement": [{"item": OTHER}]}, OWN], id="beside a list"),
    ],
)
def test_the_pages_own_article(values: list[Any]) -> None:
    assert authors(*values) == ["Ann Example"]


def test_beside_teasers_the_one_without_a_title_is_the_page() -> None:
    assert authors({"@type": "BlogPosting", "author": "Ann Example"}, OTHER, OTHER) == ["Ann Example"]


def test_teasers_are_not_the_page() -> None:
    assert authors(OTHER, {**OTHER, "headline": "Boats for some"}) == []


def test_related_articles_inside_another_object_are_not_the_page() -> None:
    assert authors({"@type": "CollectionPage", "hasPart": [OTHER]}) == []


def test_two_objects_about_the_same_both_speak() -> None:
    posting = {"@type": "BlogPosting", "headline": "Tides turn early", "datePublished": "2024-05-01"}
    found = read(OWN, posting)
    assert [candidate.origin for candidate in found.headlines] == ["NewsArticle.headline", "BlogPosting.headline"]
    assert found.published[0].value == "2024-05-01"


def test_the_page_and_the_site_speak_too() -> None:
    found = read(
        {"@type": "WebPage", "name": "Tides turn early", "datePublished": "2024-05-01"},
        {"@type": "WebSite", "name": "Daily Example"},
        {"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"item": {"name": "Sea"}}, "odd"]},
        {"@type": "VideoObject", "name": "The tide", "embedUrl": "https://player.example/1"},
        {"@type": "ImageObject", "url": "https://x.example/a.jpg"},
        {"@type": "ImageObject", "@id": "https://x.example/#logo", "url": "https://x.example/logo.png"},
    )
    assert found.published[0].origin == "WebPage.datePublished"
    assert [(c.value, c.origin) for c in found.publishers] == [("Daily Example", "WebSite.name")]
    assert [candidate.value for candidate in found.news_sections] == ["Home", "Sea"]
    assert [video.title for video in found.videos] == ["The tide"]
    assert [image.url for image in found.images] == ["https://x.example/a.jpg"]
