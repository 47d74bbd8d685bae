"""The one line."""

import sys
from typing import Any

import pytest

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

from scrapy.settings import Settings as ScrapySettings

from newsclean.integrations.scrapy import NewscleanAddon
from newsclean.integrations.scrapy.exporters import FlatCsvItemExporter
from newsclean.integrations.scrapy.extension import limits


def test_the_add_on_switches_everything_on() -> None:
    settings = ScrapySettings()
    NewscleanAddon().update_settings(settings)
    assert settings.getbool("ROBOTSTXT_OBEY")
    named = {part.__name__: place for name in ("EXTENSIONS", "ITEM_PIPELINES") for part, place in _own(settings, name)}
    assert named == {"Cleaning": 500, "CrawlDelay": 500, "ArticlePipeline": 100}
    assert settings.getdict("FEED_EXPORTERS")["csv"] is FlatCsvItemExporter


def _own(settings: ScrapySettings, name: str) -> list[tuple[Any, int]]:
    return [(part, place) for part, place in settings.getdict(name).items() if not isinstance(part, str)]


def test_a_project_s_own_settings_stay() -> None:
    pipeline = "newsclean.integrations.scrapy.ArticlePipeline"
    own = {"ROBOTSTXT_OBEY": False, "ITEM_PIPELINES": {pipeline: 700}, "FEED_EXPORTERS": {"csv": "x.Y"}}
    settings = ScrapySettings(own)
    NewscleanAddon().update_settings(settings)
    assert not settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getdict("ITEM_PIPELINES") == {pipeline: 700}
    assert settings.getdict("FEED_EXPORTERS")["csv"] == "x.Y"


def test_limits_come_from_the_settings() -> None:
    given = limits(ScrapySettings({"NEWSCLEAN_WORKERS": "3", "NEWSCLEAN_TIMEOUT": "1.5", "NEWSCLEAN_QUEUE": 7}))
    assert (given.workers, given.timeout, given.queue) == (3, 1.5, 7)
    assert limits(ScrapySettings()).timeout == 30


def test_nothing_asks_for_pyarrow_unless_a_feed_is_parquet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "newsclean.integrations.scrapy.parquet", None)
    settings = ScrapySettings({"FEEDS": {"articles.jsonl": {"format": "jsonlines"}}})
    NewscleanAddon().update_settings(settings)
    assert "parquet" not in settings.getdict("FEED_EXPORTERS")
    with pytest.raises(ImportError, match="parquet"):
        NewscleanAddon().update_settings(ScrapySettings({"FEEDS": {"articles.parquet": {"format": "parquet"}}}))
