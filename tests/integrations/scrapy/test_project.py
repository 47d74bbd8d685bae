"""The example project, crawled as its README says."""

import csv
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from tests.integrations.conftest import Crawl

from newsclean import Article, Byline, Timestamp

AS_TOLD = ("headline", "dek", "role", "published", "language", "caption", "credit")


@pytest.fixture(scope="module")
def courier(crawl: Callable[..., Crawl]) -> Crawl:
    """The spider that yields pages, with a pool."""
    return crawl("crawl", "courier", NEWSCLEAN_WORKERS="2")


@pytest.fixture(scope="module")
def poet(crawl: Callable[..., Crawl]) -> Crawl:
    """The spider whose callback asks for the Article, without a pool."""
    return crawl("crawl", "poet", NEWSCLEAN_WORKERS="0")


def by_path(crawl: Crawl) -> dict[str, Article]:
    articles = map(Article.from_dict, crawl.lines())
    return {(article.url or "").removeprefix("http://courier.example"): article for article in articles}


def without_own(story: dict[str, Any], spider: str) -> str:
    """Only a page object knows who hides behind initials."""
    return "" if story["layout"] == "initials" and spider == "courier" else str(story["author"])


@pytest.mark.parametrize("spider", ["courier", "poet"])
def test_every_story_is_right(spider: str, serve: ModuleType, request: pytest.FixtureRequest) -> None:
    articles = by_path(request.getfixturevalue(spider))
    assert articles.keys() == {story["path"] for story in serve.STORIES}
    for story in serve.STORIES:
        article = articles[story["path"]]
        image = article.images[0] if article.images else None
        assert {
            "headline": article.headline,
            "dek": article.dek or "",
            "author": ", ".join(byline.name for byline in article.bylines),
            "role": ", ".join(byline.role or "" for byline in article.bylines),
            "published": article.published.to_dict()["value"] if article.published else None,
            "language": article.language,
            "caption": (image and image.caption) or "",
            "credit": image.credit.line if image and image.credit else "",
            "paragraphs": len(article.text.split("\n\n")),
        } == {name: story[name] for name in AS_TOLD} | {
            "author": without_own(story, spider),
            "paragraphs": len(story["text"]),
        }


def test_a_page_object_has_the_last_word(courier: Crawl, poet: Crawl) -> None:
    path = "/desk/harbour-notes"
    assert by_path(poet)[path].bylines == (Byline("Maren Oduya"),)
    assert by_path(poet)[path].headline == by_path(courier)[path].headline


def test_the_text_is_the_story_s(courier: Crawl, serve: ModuleType) -> None:
    story = next(story for story in serve.STORIES if story["layout"] == "old")
    assert by_path(courier)[story["path"]].text == "\n\n".join(story["text"])


@pytest.mark.parametrize("spider", ["courier", "poet"])
def test_robots_txt_is_heard(spider: str, serve: ModuleType, request: pytest.FixtureRequest) -> None:
    crawl: Crawl = request.getfixturevalue(spider)
    times, paths = zip(*crawl.hits, strict=True)
    assert paths[0] == "/robots.txt"
    assert not [path for path in paths if path.startswith("/drafts/")]
    assert crawl.stats["robotstxt/forbidden"] == 1
    # The first request for a page is sent right after robots.txt has been read; from then on the delay holds.
    assert times[-1] - times[1] > serve.DELAY * (len(times) - 2) * 0.9


def test_what_is_lost_is_counted(courier: Crawl) -> None:
    assert courier.stats["newsclean/kind/article"] == 12
    assert courier.stats["newsclean/failed/not_a_page"] == courier.stats["item_dropped_count"] == 1
    assert "documents/accounts.pdf: not_a_page" in courier.log
    assert "log_count/ERROR" not in courier.stats


def test_a_lost_page_is_no_error_of_the_crawl(poet: Crawl) -> None:
    assert poet.stats["newsclean/failed/not_a_page"] == 1
    assert "log_count/ERROR" not in poet.stats


def test_csv_is_readable(courier: Crawl) -> None:
    with (courier.folder / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["url"]: row for row in csv.DictReader(file)}
    row = rows["http://courier.example/news/swing-bridge"]
    assert row["bylines"] == "Maren Oduya (Transport reporter)"
    assert row["credits"] == "Tomasz Brandt / Courier Pictures"
    assert row["captions"] == "The bridge half open on Monday morning."
    assert row["published"] == "2026-02-03T06:40:00+00:00"
    assert row["text"].startswith("The swing bridge across the Ellery turned on Monday")


def test_parquet_has_the_same_articles(courier: Crawl) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs pyarrow: pip install 'newsclean[bulk]'")
    rows = parquet.read_table(courier.folder / "articles.parquet").to_pylist()
    assert [row["headline"] for row in rows] == [line["headline"] for line in courier.lines()]
    bridge = next(row for row in rows if row["url"].endswith("/swing-bridge"))
    assert bridge["bylines"][0]["role"] == "Transport reporter"
    assert bridge["images"][0]["credit"]["agency"] == "Courier Pictures"


def test_the_loop_s_lag_is_measured(courier: Crawl, poet: Crawl) -> None:
    assert courier.stats["loop_lag/max_ms"] > 0
    assert poet.stats["loop_lag/max_ms"] > 0


def test_dates_keep_their_offset(courier: Crawl) -> None:
    published = by_path(courier)["/actualites/marche-couvert"].published
    assert isinstance(published, Timestamp)
    assert published.iso == "2026-02-11T07:30:00+01:00"
