"""newsclean: a news page, or the text a scraper left behind, in; a typed Article out."""

from newsclean.article import (
    Access,
    Article,
    Byline,
    Credit,
    Embed,
    Entry,
    Image,
    Kind,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Section,
    Source,
    Table,
    Timestamp,
    Video,
)
from newsclean.errors import FetchError, InputError, MissingExtra, NewscleanError
from newsclean.extract.block import Block, Decision
from newsclean.fetch.base import Fetcher, fetch
from newsclean.page import Page
from newsclean.pipeline import Extraction, clean, extract
from newsclean.settings import Settings
from newsclean.version import __version__

__all__ = [
    "Access",
    "Article",
    "Block",
    "Byline",
    "Credit",
    "Decision",
    "Embed",
    "Entry",
    "Extraction",
    "FetchError",
    "Fetcher",
    "Image",
    "InputError",
    "Kind",
    "Link",
    "ListBlock",
    "MissingExtra",
    "NewscleanError",
    "Page",
    "Paragraph",
    "Quote",
    "Section",
    "Settings",
    "Source",
    "Table",
    "Timestamp",
    "Video",
    "__version__",
    "clean",
    "extract",
    "fetch",
]
