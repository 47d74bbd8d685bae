import pytest

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.addresses import absolute, choose_canonical

URL = "https://news.example/sea/tides?ref=home"


def canonical(*candidates: tuple[str, str], url: str | None = URL) -> str | None:
    return choose_canonical(Metadata(canonical=tuple(Candidate(v, o) for o, v in candidates)), url).value


def test_the_link_element_decides() -> None:
    found = [("meta:og:url", "https://m.news.example/sea/tides"), ("dom:link rel=canonical", "/sea/tides")]
    assert canonical(*found) == "https://news.example/sea/tides"


def test_the_front_page_is_no_articles_address() -> None:
    assert canonical(("dom:link rel=canonical", "https://news.example/"), ("meta:og:url", "/sea/tides")) == (
        "https://news.example/sea/tides"
    )


def test_the_front_page_is_its_own_address() -> None:
    found = canonical(("dom:link rel=canonical", "https://news.example/"), url="https://news.example")
    assert found == "https://news.example/"


@pytest.mark.parametrize("value", ["ftp://x.example/a", "http://[bad/a", ""])
def test_what_is_no_web_address(value: str) -> None:
    assert canonical(("meta:og:url", value), url=None) is None


def test_a_relative_address_without_a_base_is_none() -> None:
    assert absolute("/sea/tides", None) is None
    assert absolute(None, None) is None
