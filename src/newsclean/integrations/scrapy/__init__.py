"""Scrapy. One line in a project's settings switches everything on. Extra: scrapy.

ADDONS = {"newsclean.integrations.scrapy.NewscleanAddon": 500}
"""

from __future__ import annotations

from importlib.util import find_spec

from newsclean.errors import MissingExtra

if not (find_spec("scrapy") and find_spec("scrapy_poet")):
    raise MissingExtra("Scrapy is not installed: pip install 'newsclean[scrapy]'")

from newsclean.integrations.scrapy.addon import NewscleanAddon
from newsclean.integrations.scrapy.pages import page_of
from newsclean.integrations.scrapy.pipeline import ArticlePipeline
from newsclean.integrations.scrapy.spider import NewsSpider

__all__ = ["ArticlePipeline", "NewsSpider", "NewscleanAddon", "page_of"]
