"""Fetcher: something that turns a name into a Page."""

from __future__ import annotations

from typing import Protocol

from newsclean.page import Page


class Fetcher(Protocol):
    """A fetch adapter."""

    def fetch(self, url: str) -> Page:
        """The page at `url`; raises FetchError."""
        ...


def fetch(url: str, *, fetcher: Fetcher | None = None) -> Page:
    """The page at `url`, through `fetcher` (plain HTTP by default); raises FetchError."""
    if fetcher is not None:
        return fetcher.fetch(url)
    from newsclean.fetch.http import HttpFetcher

    with HttpFetcher() as plain:
        return plain.fetch(url)
