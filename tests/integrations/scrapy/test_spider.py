"""From feeds to articles."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'newsclean[scrapy]'")

from scrapy.http import HtmlResponse, XmlResponse

from newsclean.integrations.scrapy import NewsSpider

URL = "https://courier.example/news/"
RSS = b"<rss><channel><item><link>/a</link></item><item><link>/b</link></item></channel></rss>"


def test_a_spider_goes_from_a_page_to_its_feed_to_the_articles() -> None:
    spider = NewsSpider("courier")
    front = HtmlResponse(URL, body=b'<link rel="alternate" type="application/rss+xml" href="/feed">')
    (feed,) = spider.parse_feed(front)
    assert (feed.url, feed.callback) == ("https://courier.example/feed", spider.parse_feed)
    articles = list(spider.parse_feed(XmlResponse(feed.url, body=RSS)))
    assert [(article.url, article.callback) for article in articles] == [
        ("https://courier.example/a", spider.parse),
        ("https://courier.example/b", spider.parse),
    ]
    (page,) = spider.parse(HtmlResponse(articles[0].url, body=b"<p>x", headers={"Content-Type": "text/html"}))
    assert (page.body, page.url, page.headers) == (b"<p>x", articles[0].url, {"Content-Type": "text/html"})


def run(module: str, *arguments: str, cwd: Path) -> str:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True).stdout


def test_the_template_makes_a_spider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "newsclean.integrations.scrapy"], capture_output=True, text=True, check=True
    )
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "genspider",
        "-t",
        shown.stdout.strip(),
        "port_courier",
        "https://courier.example",
    ]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    monkeypatch.syspath_prepend(str(tmp_path))
    spider = importlib.import_module("port_courier").PortCourierSpider()
    assert isinstance(spider, NewsSpider)
    assert (spider.name, vars(type(spider))["allowed_domains"]) == ("port_courier", ["courier.example"])
    assert spider.sitemap_urls == ["https://courier.example/robots.txt"]
    assert spider.feed_urls == ["https://courier.example/"]
