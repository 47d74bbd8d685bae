"""Crawl-delay."""

from typing import Any

import pytest

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

from scrapy import Request
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.utils.test import get_crawler

from newsclean.integrations.scrapy.delay import CrawlDelay


class Engine:
    """As much of an engine as CrawlDelay sees."""

    def __init__(self) -> None:
        self.downloader = Downloader()


class Downloader:
    def __init__(self) -> None:
        self.per_slot_settings: dict[str, dict[str, float]] = {"slow.example": {"delay": 9.0}}
        self.slots: dict[str, Any] = {}

    def get_slot_key(self, request: Request) -> str:
        return request.url.split("/")[2]


@pytest.mark.parametrize(
    ("host", "agent", "kept"),
    [
        ("courier.example", "", {"delay": 2.0, "jitter": 0.0}),
        ("courier.example", "hasty", {"delay": 5.0, "jitter": 0.0}),
        ("courier.example", "welcome", None),
        ("slow.example", "", {"delay": 9.0}),
    ],
)
def test_crawl_delay(host: str, agent: str, kept: dict[str, float] | None) -> None:
    crawler: Any = get_crawler()
    crawler.engine = Engine()
    text = b"User-agent: *\nCrawl-delay: 2\n\nUser-agent: hasty\nCrawl-delay: 5\n\nUser-agent: welcome\nDisallow:\n"
    request = Request(f"https://{host}/", headers={"User-Agent": agent} if agent else None)
    CrawlDelay(crawler).robots_parsed(ProtegoRobotParser(text, None), request)
    assert crawler.engine.downloader.per_slot_settings.get(host) == kept
