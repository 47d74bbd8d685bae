"""Crawl-delay: Scrapy reads it from a robots.txt, and leaves it to others to wait."""

from __future__ import annotations

import logging
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.robotstxt import RobotParser

_LOG = logging.getLogger(__name__)


class CrawlDelay:
    """Keeps a host's requests at least as far apart as its robots.txt asks for."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        delay = cls(crawler)
        crawler.signals.connect(delay.robots_parsed, signals.robots_parsed)
        return delay

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Called by Scrapy with the robots.txt of the host that `request` goes to."""
        wanted = robotparser.crawl_delay(self._user_agent(request))
        if not wanted or self._crawler.engine is None:
            return
        downloader = self._crawler.engine.downloader
        key = downloader.get_slot_key(request)
        own = downloader.per_slot_settings.get(key, {})
        if own.get("delay", self._crawler.settings.getfloat("DOWNLOAD_DELAY")) >= wanted:
            return
        _LOG.info("%s asks for %g s between requests", key, wanted)
        # Jitter would take half of it away at times. A slot that is idle is forgotten; its settings are not.
        downloader.per_slot_settings[key] = {**own, "delay": wanted, "jitter": 0.0}
        if slot := downloader.slots.get(key):
            slot.delay, slot.jitter = wanted, 0.0

    def _user_agent(self, request: Request) -> str | bytes:
        settings = self._crawler.settings
        named: str | bytes | None = settings["ROBOTSTXT_USER_AGENT"] or request.headers.get("User-Agent")
        return named or str(settings["USER_AGENT"])
