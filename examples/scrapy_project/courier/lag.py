"""How long the event loop is kept waiting while it crawls, in the stats: loop_lag/max_ms, loop_lag/mean_ms."""

import asyncio
from contextlib import suppress
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler

EVERY = 0.005


class LoopLag:
    """Asks to be called every few milliseconds, and keeps how much later it is."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._lags: list[float] = []
        self._task: asyncio.Task[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Called by Scrapy."""
        lag = cls(crawler)
        crawler.signals.connect(lag.opened, signals.spider_opened)
        crawler.signals.connect(lag.closed, signals.spider_closed)
        return lag

    def opened(self) -> None:
        """Begin."""
        self._task = asyncio.get_running_loop().create_task(self._measure())

    async def closed(self) -> None:
        """End, and write the figures down."""
        assert self._task
        assert self._crawler.stats
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        lags = self._lags or [0.0]
        self._crawler.stats.set_value("loop_lag/max_ms", round(max(lags) * 1000, 1))
        self._crawler.stats.set_value("loop_lag/mean_ms", round(sum(lags) / len(lags) * 1000, 2))

    async def _measure(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            start = loop.time()
            await asyncio.sleep(EVERY)
            self._lags.append(loop.time() - start - EVERY)
