"""asyncio: the loop stays free."""

import asyncio
import threading

import pytest

from newsclean import FetchError, Page, aio
from newsclean.errors import DnsError

URL = "https://x.example/ferry"


def test_the_loop_goes_on_meanwhile() -> None:
    free = threading.Event()

    class Waiting:
        """Answers only when the loop has done something else."""

        def fetch(self, url: str) -> Page:
            assert free.wait(10)
            return Page(b"here", url)

    async def both() -> Page:
        fetching = asyncio.create_task(aio.fetch(URL, fetcher=Waiting()))
        await asyncio.sleep(0)
        free.set()
        return await fetching

    assert asyncio.run(both()) == Page(b"here", URL)


def test_errors() -> None:
    class Failing:
        def fetch(self, url: str) -> Page:
            raise DnsError("no such host", url=url)

    with pytest.raises(FetchError, match="no such host"):
        asyncio.run(aio.fetch(URL, fetcher=Failing()))


def test_by_itself_it_is_guarded() -> None:
    with pytest.raises(FetchError, match="no address of the public internet"):
        asyncio.run(aio.fetch("http://127.0.0.1/"))
