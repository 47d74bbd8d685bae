"""What the user named -> what is to be extracted."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import click

from newsclean.cli.web import Web
from newsclean.errors import InputError
from newsclean.extract.document import Format
from newsclean.fetch.files import find_files, read_file
from newsclean.fetch.warc import NAME, read_warc
from newsclean.page import Page
from newsclean.pipeline import Extraction, extract
from newsclean.settings import Settings

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)


def chosen(names: Sequence[str], url: str | None) -> tuple[str, ...]:
    """The inputs that were named, standard input where there are none; UsageError where they make no sense."""
    if not names and sys.stdin is not None and sys.stdin.isatty():
        raise click.UsageError("Nothing to clean: give an address, a file, or - for standard input.")
    if names.count("-") > 1:
        raise click.UsageError("Standard input (-) can be read only once.")
    found = _found(names) or ("-",)
    if url and (len(found) > 1 or any(map(is_address, found)) or holds_many(found)):
        raise click.UsageError("--url is the address of one file or of standard input.")
    return found


def is_address(name: str) -> bool:
    """True for what is to be fetched and not read from disk."""
    return _ADDRESS.match(name) is not None


def holds_many(names: Sequence[str]) -> bool:
    """True where more than one article may come of these inputs."""
    return len(names) > 1 or any(NAME.search(name) for name in names)


def _found(names: Sequence[str]) -> tuple[str, ...]:
    try:
        return tuple(found for name in names for found in ([name] if is_address(name) else find_files([name])))
    except InputError as error:
        raise click.UsageError(str(error)) from error


def _same(page: Page) -> Page:
    return page


class Item(NamedTuple):
    """One page to be extracted, by name; `extract` raises FetchError or InputError."""

    name: str
    extract: Callable[[], Extraction]


class Reader(NamedTuple):
    """Reads whatever is named."""

    web: Web
    settings: Settings
    url: str | None = None
    format: Format | None = None

    def items(self, name: str) -> Iterator[Item]:
        """The pages of that name: of a WARC file many, of anything else one; raises InputError as `read_warc`."""
        if is_address(name):
            yield Item(name, lambda: self.web.extract(name, self.format))
        elif NAME.search(name):
            for page in read_warc(name, limit=self.settings.max_bytes):
                yield self._of_page(f"{name}: {page.url or 'no address'}", partial(_same, page))
        else:
            yield self._of_page(name, lambda: read_file(name, url=self.url, limit=self.settings.max_bytes))

    def _of_page(self, name: str, read: Callable[[], Page]) -> Item:
        return Item(name, lambda: extract(read(), format=self.format, settings=self.settings))
