"""One input after the other: one that fails is named on standard error, and the others go on."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import click

from newsclean.article import Article
from newsclean.cli.exits import Exit, ReaderGone, Unwritten
from newsclean.cli.inputs import Item
from newsclean.errors import FetchError, InputError, MissingExtra
from newsclean.pipeline import Extraction
from newsclean.printable import one_line

T = TypeVar("T")


def run(names: Sequence[str], items: Callable[[str], Iterator[Item]], write: Callable[[str, Extraction], None]) -> Exit:
    """Extract and write all the items of each name; the worst that happened."""
    return max((code for name in names for code in _each(name, items(name), write)), default=Exit.ARTICLE)


def say(name: str, message: str) -> None:
    """One line on standard error about one input."""
    shown = "standard input" if name == "-" else name
    click.echo(f"{click.style('newsclean', bold=True)}: {one_line(shown)}: {one_line(message)}", err=True)


def judge(error: Exception) -> tuple[Exit, str]:
    """The exit code that an error stands for, and what to say about it."""
    if isinstance(error, FetchError):
        return Exit.FETCH_FAILED, str(error)
    if isinstance(error, InputError | MissingExtra):
        return Exit.BAD_INPUT, str(error)
    return Exit.DEFECT, f"a defect in newsclean, please report it: {type(error).__name__}: {error}"


def verdict(article: Article) -> tuple[Exit, str]:
    """The exit code that an article stands for, and what to say about one that is none."""
    if article.kind.has_article:
        return Exit.ARTICLE, ""
    return Exit.NO_ARTICLE, f"no article but {article.kind.value}: {'; '.join(article.reasons) or 'no reason known'}"


def _each(name: str, items: Iterator[Item], write: Callable[[str, Extraction], None]) -> Iterator[Exit]:
    while True:
        code, item = _attempt(name, lambda: next(items, None))
        if item is None:
            if code:
                yield code
            return
        yield _do(item, write)


def _do(item: Item, write: Callable[[str, Extraction], None]) -> Exit:
    def job() -> Article:
        extraction = item.extract()
        write(item.name, extraction)
        return extraction.article

    code, article = _attempt(item.name, job)
    if article is None:
        return code
    code, message = verdict(article)
    if message:
        say(item.name, message)
    return code


def _attempt(name: str, job: Callable[[], T]) -> tuple[Exit, T | None]:
    try:
        return Exit.ARTICLE, job()
    except (Unwritten, ReaderGone):
        raise
    except Exception as error:
        # The outermost edge: a defect shows itself in full, and costs its own page only.
        code, message = judge(error)
        if code is Exit.DEFECT:
            traceback.print_exc()
        say(name, message)
        return code, None
