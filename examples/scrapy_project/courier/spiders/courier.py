"""The plain way: the spider yields pages, and the pipeline makes Articles of them."""

from newsclean.integrations.scrapy import NewsSpider


class CourierSpider(NewsSpider):
    """scrapy crawl courier -O articles.jsonl"""

    name = "courier"
    allowed_domains = ("courier.example",)
    # Sitemaps, or the robots.txt that names them.
    sitemap_urls = ("http://courier.example/robots.txt",)
    # Feeds, or the pages that name them.
    feed_urls = ("http://courier.example/",)
