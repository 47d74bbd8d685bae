"""One input after the other: one that fails is named on standard error, and the others go on."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence

import click

from newsclean.article import Article
from newsclean.cli.exits import Exit, ReaderGone, Unwritten
from newsclean.errors import FetchError, InputError
from newsclean.printable import one_line


def run(names: Sequence[str], job: Callable[[str], Article]) -> Exit:
    """Do the job for each name; the worst that happened."""
    return max(_attempt(name, job) for name in names)


def say(name: str, message: str) -> None:
    """One line on standard error about one input."""
    click.echo(f"{click.style('newsclean', bold=True)}: {one_line(name)}: {one_line(message)}", err=True)


def _attempt(name: str, job: Callable[[str], Article]) -> Exit:
    shown = "standard input" if name == "-" else name
    try:
        article = job(name)
    except FetchError as error:
        say(shown, str(error))
        return Exit.FETCH_FAILED
    except InputError as error:
        say(shown, str(error))
        return Exit.BAD_INPUT
    except (Unwritten, ReaderGone):
        raise
    except Exception as error:
        # The outermost edge: a defect shows itself in full, and costs its own page only.
        traceback.print_exc()
        say(shown, f"a defect in newsclean, please report it: {type(error).__name__}: {error}")
        return Exit.DEFECT
    if article.kind.has_article:
        return Exit.ARTICLE
    say(shown, f"no article but {article.kind.value}: {'; '.join(article.reasons) or 'no reason known'}")
    return Exit.NO_ARTICLE
