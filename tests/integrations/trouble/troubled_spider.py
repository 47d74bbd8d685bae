"""A spider whose pages are good, or kill their process, or hang, or are none."""

from collections.abc import AsyncIterator

from scrapy import Spider
from troubled_pages import DeadlyPage, HangingPage

from newsclean import Page

GOOD = "<html><body><h1>The {0} ferry sails</h1><p>{1}</p></body></html>"
TEXT = "It sailed at noon with every cabin sold, and the band played until the harbour was out of sight. " * 3


class TroubledSpider(Spider):
    """Yields pages without any request."""

    name = "troubled"

    async def start(self) -> AsyncIterator[Page]:
        for number in range(3):
            yield Page(GOOD.format(number, TEXT).encode(), f"http://courier.example/good/{number}")
            yield DeadlyPage(b"<p>x</p>", f"http://courier.example/deadly/{number}")
        yield HangingPage(b"<p>x</p>", "http://courier.example/hanging")
        yield Page(b"%PDF-1.7", "http://courier.example/file.pdf")
