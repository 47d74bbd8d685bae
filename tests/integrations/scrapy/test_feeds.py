"""What is linked in feeds."""

import json

import pytest

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

from scrapy.http import HtmlResponse, Response

from newsclean.integrations.scrapy.feeds import entry_links, named_feeds

URL = "https://courier.example/news/"

RSS = "<rss><channel>{}</channel></rss>"
FEEDS = {
    "rss": RSS.format("<link>/</link><item><link> /a </link></item><item><link>b</link></item>"),
    "rss-guid": RSS.format(
        "<item><guid>https://courier.example/a</guid></item><item><guid isPermaLink='false'>7</guid></item>"
        "<item><link>/news/b</link><guid>/c</guid></item>"
    ),
    "rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    "<channel><link>/</link></channel><item><link>/a</link></item><item><link>/news/b</link></item></rdf:RDF>",
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/"/>'
    '<entry><link href="/a"/><link rel="edit" href="/e"/></entry>'
    '<entry><link rel="alternate" href="b"/></entry></feed>',
    "json": json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "/a"}, {"url": "b"}, {}, 7]}),
    "broken": "<rss><channel><item><link>/a</link></item><item><link>b</link></item><item><title>T & T",
    "twice": RSS.format("<item><link>/a</link></item><item><link>b</link></item><item><link>/a</link></item>"),
    "hostile": '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    + RSS.format(
        "<item><link>/a</link></item><item><link>b</link></item><item><link>&e;</link></item>"
        "<item><link>javascript:alert(1)</link></item><item><link>http://[</link></item>"
    ),
}
NO_FEEDS = [b"", b"{", b"[1]", b'{"items": 3}', b"{}", b"plain", b"\0\0", b'{"items":' + b"[" * 99999]


@pytest.mark.parametrize("name", FEEDS)
def test_the_links_of_a_feed(name: str) -> None:
    links = list(entry_links(Response(URL, body=FEEDS[name].encode())))
    assert links == ["https://courier.example/a", "https://courier.example/news/b"]


@pytest.mark.parametrize("body", NO_FEEDS)
def test_what_is_no_feed_has_no_links(body: bytes) -> None:
    assert list(entry_links(Response(URL, body=body))) == []


def test_the_feeds_that_a_page_names() -> None:
    body = b"""<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="stylesheet" href="/x">
        <link rel="alternate" type="text/html" href="/de">
        <link rel="alternate" type="application/atom+xml" href="atom">"""
    response = HtmlResponse(URL, body=body)
    assert list(named_feeds(response)) == ["https://courier.example/feed", "https://courier.example/news/atom"]
