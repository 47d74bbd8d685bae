import pytest

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.publisher import choose_publisher
from newsclean.normalize.site import Site

SITE = Site(frozenset(("dailyexample",)))


def publisher(*candidates: tuple[str, str], headline: str = "Tides turn") -> str | None:
    metadata = Metadata(
        publishers=tuple(Candidate(value, origin) for origin, value in candidates),
        headlines=(Candidate(headline, "meta:og:title"),),
    )
    return choose_publisher(metadata, SITE).value


@pytest.mark.parametrize(
    ("candidates", "name"),
    [
        (
            [("meta:og:site_name", "Daily Example"), ("json-ld:NewsArticle.publisher", "Example Media Ltd")],
            "Daily Example",
        ),
        (
            [
                ("meta:og:site_name", "dailyexample.com"),
                ("json-ld:NewsArticle.publisher", "Daily Example"),
                ("json-ld:WebSite.name", "Daily Example"),
            ],
            "Daily Example",
        ),
        ([("meta:article:publisher", "https://facebook.com/example"), ("meta:application-name", "Example")], "Example"),
        ([("meta:twitter:site", "@dailyexample")], "dailyexample"),
        ([("meta:copyright", "© 2024 Daily Example")], "Daily Example"),
        ([("meta:og:site_name", "Tides turn"), ("meta:publisher", "Daily Example")], "Daily Example"),
        ([("meta:og:site_name", "x" * 200)], None),
        ([], None),
    ],
)
def test_publisher(candidates: list[tuple[str, str]], name: str | None) -> None:
    assert publisher(*candidates) == name


def test_where_places_disagree_the_source_says_so() -> None:
    metadata = Metadata(
        publishers=(Candidate("Example", "meta:og:site_name"), Candidate("Wire", "json-ld:WebSite.name"))
    )
    source = choose_publisher(metadata, SITE).source
    assert source is not None
    assert source.rejected == (("json-ld:WebSite.name", "Wire"),)
    assert source.confidence < 0.9


def test_the_end_of_the_title_names_it_too() -> None:
    metadata = Metadata(headlines=(Candidate("Tides turn | Daily Example", "dom:title"),))
    field = choose_publisher(metadata, SITE)
    assert field.value == "Daily Example"
    assert field.source is not None
    assert field.source.origin == "dom:title"


def test_a_handle_alone_is_doubtful() -> None:
    source = choose_publisher(Metadata(publishers=(Candidate("@example_de", "meta:twitter:site"),)), SITE).source
    assert source is not None
    assert source.confidence == 0.5
