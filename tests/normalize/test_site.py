import pytest

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.site import Site

METADATA = Metadata(
    publishers=(
        Candidate("The Daily Example", "meta:og:site_name"),
        Candidate("Tides turn early", "meta:og:site_name"),
    ),
    headlines=(Candidate("Tides turn early", "meta:og:title"),),
)
SITE = Site.of_page(METADATA, "https://www.harbourpost.co.uk/sea")


@pytest.mark.parametrize(
    "text",
    ["The Daily Example", "the daily example!", "Daily Example", "harbourpost", "harbourpost.co.uk", "Harbour Post"],
)
def test_names_of_the_site(text: str) -> None:
    assert SITE.has(text)


def test_a_host_has_no_accents() -> None:
    assert Site.of_page(Metadata(), "https://www.pristavnizpravy.cz/more").has("Přístavní zprávy")


def test_initials_name_it_too() -> None:
    assert Site(frozenset(("slf",))).has("Some Long Foundation")


@pytest.mark.parametrize("text", ["The Harbourpost online", "Daily Example News"])
def test_near_names(text: str) -> None:
    assert SITE.is_named(text)
    assert not SITE.has(text)


@pytest.mark.parametrize(
    "text", ["", "Tides turn early", "Sea", "Exam", "What harbourpost readers should know of the tides"]
)
def test_what_is_no_name(text: str) -> None:
    assert not SITE.is_named(text)


@pytest.mark.parametrize("url", [None, "", "nowhere", "http://[bad", "https://localhost/a"])
def test_odd_addresses(url: str | None) -> None:
    assert not Site.of_page(Metadata(), url).has("Tides")
