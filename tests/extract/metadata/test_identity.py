import pytest

from newsclean.extract.metadata.identity import Identity, fold_address

PAGE = Identity.of(
    ["https://www.news.example/sea/tides-turn.html?utm=1", None], ["Tides turn early | Daily Example", ""]
)


@pytest.mark.parametrize(
    ("thing", "title", "address"),
    [
        ({"headline": "Tides turn early"}, True, False),
        ({"headline": "Tides turn early this year, | Daily Example says"}, False, False),
        ({"url": "http://news.example/sea/tides-turn.html/"}, False, True),
        ({"mainEntityOfPage": {"@id": "https://news.example/sea/tides-turn.html"}}, False, True),
        ({"headline": ["Tides turn early"]}, True, False),
        ({"headline": "Another thing", "url": "https://news.example/sea/other.html"}, False, False),
        ({"headline": "Tides", "url": 3}, False, False),
        ({}, False, False),
    ],
)
def test_match(thing: dict[str, object], title: bool, address: bool) -> None:
    assert PAGE.match(thing) == (title, address)


@pytest.mark.parametrize("url", ["", "https://news.example/", "/only/a/path", "http://[bad"])
def test_an_address_without_host_and_path_is_no_pages(url: str) -> None:
    assert fold_address(url) == ""
