"""What the user says about fetching -> fetchers."""

from __future__ import annotations

from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Self

from newsclean.extract.document import Format
from newsclean.fetch.base import Fetcher
from newsclean.settings import Settings

if TYPE_CHECKING:
    from newsclean.fetch.http import HttpFetcher
    from newsclean.online import Means
    from newsclean.pipeline import Extraction


class WebOptions(NamedTuple):
    """How to fetch."""

    settings: Settings
    timeout: float = 60.0
    user_agent: str | None = None
    robots: bool = False
    delay: float = 0.0
    connections: int = 4
    """To one host."""
    allow_private: bool = False
    cache: str | None = None
    browser: str = "never"
    pages: int = 1


class Web:
    """Makes the fetchers when they are needed; their connections last as long as it is entered."""

    def __init__(self, options: WebOptions) -> None:
        self._options = options
        self._plain: HttpFetcher | None = None
        self._browser: Fetcher | None = None
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()

    @property
    def fetcher(self) -> HttpFetcher:
        """For plain HTTP."""
        if self._plain is None:
            self._plain = self._new_fetcher()
        return self._plain

    def means(self, format: Format | None) -> Means:
        """What `extract_online` may use."""
        from newsclean.online import Means

        options = self._options
        browser = None if options.browser == "never" else self._new_browser()
        always = browser if options.browser == "always" else None
        return Means(always or self.fetcher, browser, options.pages, format, options.settings)

    def extract(self, url: str, format: Format | None) -> Extraction:
        """The article at an address; raises FetchError or InputError."""
        from newsclean.online import extract_online

        return extract_online(url, self.means(format))

    def _new_fetcher(self) -> HttpFetcher:
        from newsclean.fetch.guard import Guard
        from newsclean.fetch.http import HttpFetcher, Limits, Manners, Politeness
        from newsclean.fetch.session import cached_session

        options = self._options
        guard = Guard(options.allow_private)
        limits = Limits(total=options.timeout, max_bytes=options.settings.max_bytes)
        cached = cached_session(guard, options.cache, limits.max_bytes) if options.cache else None
        if cached:
            self._open.enter_context(cached)
        manners = Manners(Politeness(options.delay, options.connections), options.robots)
        fetcher = HttpFetcher(cached, limits=limits, guard=guard, manners=manners, user_agent=options.user_agent)
        return self._open.enter_context(fetcher)

    def _new_browser(self) -> Fetcher:
        if self._browser is None:
            from newsclean.fetch.browser import BrowserFetcher
            from newsclean.fetch.guard import Guard

            options = self._options
            self._browser = self._open.enter_context(
                BrowserFetcher(
                    guard=Guard(options.allow_private),
                    seconds=options.timeout,
                    plain=self.fetcher,
                    user_agent=options.user_agent,
                )
            )
        return self._browser
