"""The page object."""

import asyncio
from typing import Any

import pytest

from newsclean import Article, Byline, InputError, Page

pytest.importorskip("web_poet", reason="needs web-poet: pip install 'newsclean[scrapy]'")

from web_poet import HttpResponse, default_registry, field
from web_poet.serialization import deserialize, serialize

from newsclean.integrations.webpoet import NewsArticlePage, PageCleaner

BODY = b"<h1>It sails</h1><p class=by>By Maren Oduya</p><p>" + b"The ferry sailed at noon with every cabin sold. " * 9
RESPONSE = HttpResponse("https://courier.example/a", BODY, headers={"Content-Type": "text/html; charset=latin-1"})


class SitePage(NewsArticlePage):
    """With two fields of its own, one of which needs what newsclean read."""

    @field
    def bylines(self) -> tuple[Byline, ...]:
        return (Byline(self.css(".by::text").get("").removeprefix("By ").upper()),)

    @field
    async def dek(self) -> str:
        return f"{(await self.cleaned()).headline}, says the site"


def test_it_gives_the_article() -> None:
    article: Article = asyncio.run(NewsArticlePage(RESPONSE).to_item())
    assert (article.url, article.headline) == ("https://courier.example/a", "It sails")
    assert article.bylines == (Byline("Maren Oduya"),)


def test_a_site_s_own_fields_win() -> None:
    article = asyncio.run(SitePage(RESPONSE).to_item())
    assert article.bylines == (Byline("MAREN ODUYA"),)
    assert article.dek == "It sails, says the site"
    assert article.headline == "It sails"


def test_a_framework_may_clean_elsewhere_and_does_so_once() -> None:
    seen = []

    async def run(page: Page) -> Article:
        seen.append(page)
        return Article(headline="From afar")

    article = asyncio.run(SitePage(RESPONSE, cleaner=PageCleaner.by(run)).to_item())
    assert article.dek == "From afar, says the site"
    assert [(page.body, page.url, page.header("content-type")) for page in seen] == [
        (BODY, "https://courier.example/a", "text/html; charset=latin-1")
    ]
    assert seen[0].fetched_at


def test_what_is_no_page() -> None:
    with pytest.raises(InputError, match="a PDF"):
        asyncio.run(NewsArticlePage(HttpResponse("https://courier.example/a", b"%PDF-1.7")).to_item())


def test_it_stands_for_any_address_behind_all_others() -> None:
    rule = next(rule for rule in default_registry.get_rules() if rule.use is NewsArticlePage)
    assert (rule.to_return, rule.for_patterns.include, rule.for_patterns.priority) == (Article, ("",), 100)


def test_its_dependencies_can_be_kept() -> None:
    kept: Any = serialize([RESPONSE, PageCleaner()])
    page = deserialize(NewsArticlePage, kept)
    assert asyncio.run(page.to_item()).headline == "It sails"
