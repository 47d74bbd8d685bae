"""What the user named -> Page."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import NamedTuple, Self

import click

from newsclean.extract.document import Format
from newsclean.fetch.base import Fetcher
from newsclean.fetch.files import read_file
from newsclean.page import Page
from newsclean.settings import Settings

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)


def chosen(names: Sequence[str], url: str | None) -> tuple[str, ...]:
    """The inputs that were named, standard input where there are none; UsageError where they make no sense."""
    if not names and sys.stdin is not None and sys.stdin.isatty():
        raise click.UsageError("Nothing to clean: give an address, a file, or - for standard input.")
    if names.count("-") > 1:
        raise click.UsageError("Standard input (-) can be read only once.")
    if url and (len(names) > 1 or any(map(is_address, names))):
        raise click.UsageError("--url is the address of one file or of standard input.")
    return tuple(names) or ("-",)


def is_address(name: str) -> bool:
    """True for what is to be fetched and not read from disk."""
    return _ADDRESS.match(name) is not None


class Options(NamedTuple):
    """What the user says about reading and writing, whatever is read and written."""

    sources: tuple[str, ...]
    path: str | None
    """Of the output."""
    url: str | None
    input_format: Format | None
    settings: Settings
    timeout: float
    user_agent: str | None


class Reader:
    """Reads whatever is named; its connections last as long as it is entered."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._fetcher: Fetcher | None = None
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()

    def read(self, name: str) -> Page:
        """The page of that name; raises FetchError or InputError."""
        if is_address(name):
            return self._http().fetch(name)
        return read_file(name, url=self._options.url, limit=self._options.settings.max_bytes)

    def _http(self) -> Fetcher:
        if self._fetcher is None:
            from newsclean.fetch.http import HttpFetcher, Limits

            limits = Limits(total=self._options.timeout, max_bytes=self._options.settings.max_bytes)
            plain = HttpFetcher(limits=limits, user_agent=self._options.user_agent)
            self._fetcher = self._open.enter_context(plain)
        return self._fetcher
