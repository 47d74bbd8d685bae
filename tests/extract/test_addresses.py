"""Addresses as seen from the page."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from newsclean.extract.addresses import resolve

BASES = (None, "", "https://paper.example/news/story.html?id=4", "paper.example")


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize(
    "address",
    [
        "https://img.example/a/b.jpg?w=300&h=200",
        "http://img.example/",
        "http://img.example",
        "https://img.example/a/../b",
        "https://img.example/a?",
        "https://img.example/a#",
        "https://img.example/a;",
        "HTTPS://img.example/a",
        " https://img.example/a ",
        "https://img.example/\na",
        "//img.example/a",
        "../a",
        "?page=2",
        "",
    ],
)
def test_the_short_way_leads_where_the_long_one_does(base: str | None, address: str) -> None:
    assert resolve(base, address) == urljoin(base or "", address)


def test_what_is_no_address_is_an_error() -> None:
    with pytest.raises(ValueError, match="IPv6"):
        resolve("http://paper.example/", "http://[paper.example/")
