"""For programs on asyncio: the same calls, in threads, so that the loop stays free."""

from __future__ import annotations

import asyncio

from newsclean.fetch import base
from newsclean.fetch.base import Fetcher
from newsclean.page import Page

__all__ = ["fetch"]


async def fetch(url: str, *, fetcher: Fetcher | None = None) -> Page:
    """The page at `url`, as `newsclean.fetch` has it; raises FetchError.

    It runs in a thread of the loop's default executor, whose size bounds how many run at once. A task that is cancelled
    does not wait for its thread, which ends with the fetcher's deadline at the latest.
    """
    return await asyncio.to_thread(base.fetch, url, fetcher=fetcher)
