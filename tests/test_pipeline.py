"""The way through the house, seen from its two doors."""

from __future__ import annotations

import pytest

import newsclean

_HTML = "<!doctype html><title>Кот</title><meta charset='{}'><p>Кот сидит на окне и смотрит на улицу весь день.</p>"


def test_clean_is_the_article_of_extract() -> None:
    page = _HTML.format("utf-8")
    assert newsclean.clean(page) == newsclean.extract(page).article


@pytest.mark.parametrize(
    ("source", "encoding", "origin"),
    [
        (_HTML.format("windows-1251").encode("cp1251"), "cp1251", "meta"),
        (b"\xef\xbb\xbf" + _HTML.format("utf-8").encode(), "utf-8-sig", "bom"),
        (_HTML.format("utf-8").encode(), "utf-8", "meta"),
        (
            newsclean.Page(_HTML.format("x").encode("koi8-r"), headers={"content-type": "text/html; charset=koi8-r"}),
            "koi8-r",
            "header",
        ),
        (_HTML.format("utf-8"), None, "caller"),
    ],
)
def test_the_extraction_says_how_bytes_were_read(
    source: bytes | str | newsclean.Page, encoding: str | None, origin: str
) -> None:
    extraction = newsclean.extract(source)
    assert (extraction.encoding, extraction.encoding_origin) == (encoding, origin)
