"""From an address to an Article: the browser where it is needed, and the pages that follow."""

import pytest

from newsclean import FetchError, Kind, Page
from newsclean.errors import DnsError
from newsclean.online import Means, extract_online

LEDE = (
    "The first night ferry in eleven years left Port Ellery on Friday, twelve minutes late and with every cabin sold."
)
BUS = "The line had closed in 2015, when the old ship failed its inspection, and since then the way had been a bus."
APRIL = (
    "Until the end of April the ferry sails three times a week, and after that the council decides what it pays for."
)
JUNE = "A second ship, bought in May from a line in the north, is due in June, and its crew is being trained already."
FOG = "Fog held it up for nine minutes at the harbour's mouth, where the lighthouse has been dark since the storm."


def _page(*body: str, headline: str = "Ferry returns to Port Ellery", following: str = "") -> bytes:
    link = f'<link rel="next" href="{following}">' if following else ""
    paragraphs = "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in body)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{headline}</title>{link}</head>"
        f"<body><article><h1>{headline}</h1>{paragraphs}</article></body></html>"
    ).encode()


SHELL = (
    b"<!DOCTYPE html><html><head><title>Post</title></head>"
    b"<body><div id='root'></div><script src='/a.js'></script></body></html>"
)


class Site:
    """A fetcher of pages that are there."""

    def __init__(self, **pages: bytes) -> None:
        self.pages = {f"https://x.example/{name}": body for name, body in pages.items()}
        self.asked: list[str] = []

    def fetch(self, url: str) -> Page:
        self.asked.append(url.rpartition("/")[2])
        name = url.replace("?page=", "_")
        if name not in self.pages:
            raise DnsError("the host does not resolve", url=url)
        return Page(self.pages[name], url)


URL = "https://x.example/ferry"


def test_one_page_unless_asked() -> None:
    site = Site(ferry=_page(LEDE, BUS, APRIL, following="/ferry?page=2"))
    article = extract_online(URL, Means(site)).article
    assert (site.asked, article.next_page) == (["ferry"], URL + "?page=2")


def test_pages_are_joined_and_no_paragraph_twice() -> None:
    site = Site(
        ferry=_page(LEDE, BUS, following="/ferry?page=2"),
        ferry_2=_page(LEDE, APRIL, "<h2>What comes</h2>", JUNE, following="/ferry?page=3"),
        ferry_3=_page("<h2>What comes</h2>", JUNE, FOG, headline="Ferry returns to Port Ellery (3)"),
    )
    extraction = extract_online(URL, Means(site, pages=10))
    article = extraction.article
    assert article.text == "\n\n".join([LEDE, BUS, APRIL, "What comes", JUNE, FOG])
    assert [section.heading for section in article.sections] == [None, "What comes"]
    assert (article.url, article.headline, article.next_page) == (URL, "Ferry returns to Port Ellery", None)
    assert site.asked == ["ferry", "ferry?page=2", "ferry?page=3"]


def test_the_ledger_tells_of_every_page() -> None:
    site = Site(ferry=_page(LEDE, BUS, following="/ferry?page=2"), ferry_2=_page(LEDE, APRIL, JUNE))
    decisions = extract_online(URL, Means(site, pages=2)).decisions
    assert [d.keep for d in decisions if d.block.text == LEDE] == [True, False]
    assert [(d.role, d.reason) for d in decisions if d.block.text == LEDE][1] == (
        "repeat",
        "stands on an earlier page already",
    )
    assert [d.keep for d in decisions if d.block.text == JUNE] == [True]


def test_no_more_pages_than_allowed() -> None:
    site = Site(
        ferry=_page(LEDE, BUS, following="/ferry?page=2"), ferry_2=_page(APRIL, JUNE, following="/ferry?page=3")
    )
    article = extract_online(URL, Means(site, pages=2)).article
    assert (site.asked, article.next_page) == (["ferry", "ferry?page=2"], URL + "?page=3")


def test_pages_in_a_circle() -> None:
    site = Site(ferry=_page(LEDE, BUS, following="/ferry?page=2"), ferry_2=_page(APRIL, JUNE, following="/ferry"))
    assert extract_online(URL, Means(site, pages=50)).article.text.count(LEDE) == 1
    assert site.asked == ["ferry", "ferry?page=2"]


def test_a_page_that_cannot_be_had_is_a_warning() -> None:
    site = Site(ferry=_page(LEDE, BUS, APRIL, following="/ferry?page=2"))
    article = extract_online(URL, Means(site, pages=3)).article
    assert article.text == "\n\n".join([LEDE, BUS, APRIL])
    assert article.next_page == URL + "?page=2"
    assert "could not be had: the host does not resolve" in article.warnings[-1]


def test_the_next_article_is_no_next_page() -> None:
    site = Site(
        ferry=_page(LEDE, BUS, APRIL, following="/ferry?page=2"),
        ferry_2=_page(JUNE, FOG, LEDE, headline="Lighthouse dark since the storm"),
    )
    article = extract_online(URL, Means(site, pages=3)).article
    assert JUNE not in article.text
    assert "not of this article" in article.warnings[-1]


@pytest.mark.parametrize(("body", "asked"), [(SHELL, ["ferry"]), (_page(LEDE, BUS, APRIL), [])])
def test_the_browser_is_asked_only_for_what_is_unrendered(body: bytes, asked: list[str]) -> None:
    browser = Site(ferry=_page(LEDE, BUS, APRIL))
    article = extract_online(URL, Means(Site(ferry=body), browser)).article
    assert (article.kind, article.text) == (Kind.ARTICLE, "\n\n".join([LEDE, BUS, APRIL]))
    assert browser.asked == asked


def test_errors_come_as_they_are() -> None:
    with pytest.raises(FetchError, match="does not resolve"):
        extract_online("https://x.example/none", Means(Site()))
