"""The pipeline and what it counts."""

import asyncio
import logging
from types import SimpleNamespace
from typing import Any

import pytest

from newsclean import Article, InputError, Page
from newsclean.errors import WorkerCrashError, WorkerTimeoutError

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

from scrapy.exceptions import DropItem, NotConfigured, NotSupported
from scrapy.settings import Settings as ScrapySettings
from scrapy.statscollectors import StatsCollector
from scrapy.utils.test import get_crawler

from newsclean.integrations.scrapy import extension
from newsclean.integrations.scrapy.extension import Cleaning, cleaning_of
from newsclean.integrations.scrapy.pipeline import ArticlePipeline

ITEM = {"url": "https://courier.example/a", "html": "<h1>It sails</h1>", "desk": "harbour"}


class Cleaner:
    """Gives back an Article with the page's address, or raises."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    async def clean(self, page: Page) -> Article:
        if self.error:
            raise self.error
        return Article(url=page.url)

    async def close(self) -> None:
        """Nothing to let go of."""


def pipeline(field: str | None = None, error: Exception | None = None) -> tuple[ArticlePipeline, StatsCollector]:
    stats = StatsCollector(get_crawler())
    return ArticlePipeline(Cleaning(Cleaner(error), stats), field), stats


def process(item: Any, field: str | None = None) -> Any:
    return asyncio.run(pipeline(field)[0].process_item(item))


def test_an_article_takes_its_item_s_place() -> None:
    assert process(ITEM) == Article(url=ITEM["url"])


def test_or_is_put_into_it() -> None:
    assert process(ITEM, "article") == {"url": ITEM["url"], "desk": "harbour", "article": Article(url=ITEM["url"])}


@pytest.mark.parametrize("item", [{"url": "https://courier.example/a"}, Article(headline="Done")])
def test_what_holds_no_page_goes_through(item: Any) -> None:
    assert process(item) is item


def test_what_an_article_has_no_place_for_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    part, _ = pipeline()
    for item in (ITEM, ITEM, ITEM | {"tags": 1, "headers": {}}):
        asyncio.run(part.process_item(item))
    assert [record.message for record in caplog.records] == [
        "Left out of the Articles: desk. NEWSCLEAN_FIELD keeps them.",
        "Left out of the Articles: tags. NEWSCLEAN_FIELD keeps them.",
    ]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (InputError("a PDF"), "not_a_page"),
        (WorkerCrashError("gone"), "crashed"),
        (WorkerTimeoutError("slow"), "timed_out"),
        (ValueError("wrong"), "defect"),
    ],
)
def test_a_failure_costs_the_item_and_is_counted(
    error: Exception, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    part, stats = pipeline(error=error)
    with pytest.raises(DropItem, match=str(error)) as dropped:
        asyncio.run(part.process_item(ITEM))
    assert dropped.value.log_level == "DEBUG"
    assert stats.get_stats() == {f"newsclean/failed/{reason}": 1}
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.message == f"No article from {ITEM['url']}: {reason}: {error}"
    assert bool(record.exc_info) == (reason == "defect")


def test_an_item_that_cannot_be_read_is_dropped_and_counted() -> None:
    part, stats = pipeline()
    with pytest.raises(DropItem, match="a page is bytes or str, not a int"):
        asyncio.run(part.process_item({"url": "https://courier.example/a", "body": 7}))
    assert stats.get_stats() == {"newsclean/failed/not_a_page": 1}


def test_what_the_pages_were_is_counted() -> None:
    part, stats = pipeline()
    asyncio.run(part.process_item(ITEM))
    assert stats.get_stats() == {"newsclean/kind/empty": 1}


def test_without_the_extension_there_is_no_pipeline() -> None:
    with pytest.raises(NotConfigured, match="is switched off"):
        cleaning_of(get_crawler())


def test_without_asyncio_no_crawl_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extension, "is_asyncio_reactor_installed", lambda: False)
    crawler: Any = SimpleNamespace(settings=ScrapySettings())
    with pytest.raises(NotSupported, match="leave TWISTED_REACTOR as Scrapy sets it"):
        Cleaning.from_crawler(crawler)


def test_settings_that_are_none_begin_no_crawl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extension, "is_asyncio_reactor_installed", lambda: True)
    with pytest.raises(InputError, match="unknown setting 'colour'"):
        Cleaning.from_crawler(get_crawler(settings_dict={"NEWSCLEAN_SETTINGS": {"colour": 1}}))
