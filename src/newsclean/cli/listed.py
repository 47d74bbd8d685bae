"""A list of addresses -> their articles, many at once, as JSON Lines."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import click

from newsclean.cli.batch import judge, say, verdict
from newsclean.cli.exits import Exit, ReaderGone, Unwritten
from newsclean.cli.journal import Journal
from newsclean.cli.progress import Progress
from newsclean.cli.web import Web
from newsclean.export import FORMATS
from newsclean.extract.document import Format
from newsclean.fetch.many import Crowd, Outcome, in_turn
from newsclean.printable import one_line

_LINES = ("json", "jsonld")
"""Formats of one line an article."""


class List(NamedTuple):
    """What is to be done with a list."""

    source: str
    path: str | None
    form: str
    workers: int
    retry_failed: bool


class _Cleaned(NamedTuple):
    line: str
    outcome: Exit
    reason: str


Write = Callable[[str, str, Exit, str], None]


def run_list(wanted: List, web: Web, format: Format | None) -> Exit:
    """Clean the addresses of a list; the worst that happened, in earlier runs of the same output, too."""
    if wanted.form not in _LINES:
        raise click.UsageError(f"A list is written as lines: --format {' or '.join(_LINES)}.")
    with ExitStack() as stack:
        lines = stack.enter_context(_opened(wanted.source))
        journal = stack.enter_context(_journal(wanted)) if wanted.path and wanted.path != "-" else None
        progress = stack.enter_context(Progress(_length(wanted.source)))
        counts, write = (journal.counts, journal.write) if journal else _to_stdout()
        urls = _urls(lines, journal.plan if journal else _first_time(), progress)
        job = _job(web, wanted.form, format)
        for outcome in in_turn(urls, job, web.fetcher.politeness, Crowd(wanted.workers)):
            cleaned = outcome.value or _failed(outcome)
            write(outcome.url, cleaned.line, cleaned.outcome, cleaned.reason)
            progress.advance(cleaned.outcome)
    _summarize(counts, wanted)
    return max((code for code, count in counts.items() if count), default=Exit.ARTICLE)


def _job(web: Web, form: str, format: Format | None) -> Callable[[str], _Cleaned]:
    means, render = web.means(format), FORMATS[form].render

    def clean(url: str) -> _Cleaned:
        from newsclean.online import extract_online

        article = extract_online(url, means).article
        return _Cleaned(render(article), *verdict(article))

    return clean


def _failed(outcome: Outcome[_Cleaned]) -> _Cleaned:
    error = outcome.error or RuntimeError("no outcome")
    code, message = judge(error)
    return _Cleaned("", code, f"{type(error).__name__}: {one_line(message)}")


def _urls(lines: Iterable[str], plan: Callable[[str], bool], progress: Progress) -> Iterator[str]:
    """The list's addresses, each once, without those that an earlier run has done with."""
    for line in lines:
        url = line.strip()
        if url and not url.startswith("#") and plan(url):
            yield url
        else:
            progress.skip()


def _first_time() -> Callable[[str], bool]:
    seen: set[str] = set()

    def plan(url: str) -> bool:
        known = url in seen
        seen.add(url)
        return not known

    return plan


def _opened(source: str) -> Any:
    if source == "-":
        return sys.stdin
    try:
        return open(source, encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise click.UsageError(f"--input {source}: cannot be read: {error.strerror or error}") from error


def _length(source: str) -> int | None:
    """How many lines there are, where that can be told without reading what comes only once."""
    path = Path(source)
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return sum(1 for _ in file)


def _journal(wanted: List) -> Journal:
    path = Path(wanted.path or "")
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise click.UsageError(f"-o {path}: give a file, in a folder that is there.")
    return Journal(path, retry_failed=wanted.retry_failed)


def _to_stdout() -> tuple[Counter[Exit], Write]:
    """Without a journal: articles to standard output, failures to standard error."""
    counts: Counter[Exit] = Counter()

    def write(url: str, line: str, outcome: Exit, reason: str) -> None:
        counts[outcome] += 1
        if reason:
            say(url, reason)
        try:
            sys.stdout.buffer.write(line.encode())
            sys.stdout.buffer.flush()
        except BrokenPipeError as error:
            raise ReaderGone from error
        except OSError as error:
            raise Unwritten(f"standard output: cannot be written: {error.strerror or error}") from error

    return counts, write


_NAMES = {
    Exit.ARTICLE: "articles",
    Exit.NO_ARTICLE: "no articles",
    Exit.FETCH_FAILED: "not fetched",
    Exit.BAD_INPUT: "neither pages nor texts",
    Exit.DEFECT: "defects of newsclean",
}


def _summarize(counts: Counter[Exit], wanted: List) -> None:
    parts = [f"{counts[code]:,} {name}" for code, name in _NAMES.items() if counts[code]]
    where = f" (why: {wanted.path}.journal)" if wanted.path and wanted.path != "-" else ""
    click.echo(f"newsclean: {sum(counts.values()):,} addresses: {', '.join(parts) or 'nothing to do'}{where}", err=True)
