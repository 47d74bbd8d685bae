"""`newsclean bulk`: archives in, tables out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from newsclean.cli.exits import Exit, Unwritten
from newsclean.errors import InputError, MissingExtra
from newsclean.settings import Settings

if TYPE_CHECKING:
    from newsclean.bulk import BulkOptions, Progress, Report
    from newsclean.bulk.run import OnProgress

_HELP = """\b
Exit codes:
  0   every source was read to its end
  1   a shard could not be written, or its task failed each time
  2   bad usage
  5   nothing to read, or a source that is damaged; what could be read is there
  130 interrupted: the same command goes on
"""


@click.command("bulk", epilog=_HELP)
@click.argument("sources", nargs=-1, required=True, metavar="SRC...")
@click.argument("destination", metavar="DST")
@click.option("-f", "--format", "form", type=click.Choice(["parquet", "jsonl"]), default="parquet", show_default=True)
@click.option(
    "--engine",
    type=click.Choice(["ray", "processes", "inline"]),
    help="Who runs the tasks. [default: ray, processes where it is not installed]",
)
@click.option("--workers", type=click.IntRange(1), help="Tasks at a time. [default: one a core]")
@click.option("--address", metavar="ADDRESS", help="Of a Ray cluster that runs already; auto finds one here.")
@click.option(
    "--shard-size", type=click.FloatRange(0, min_open=True), default=64.0, show_default=True, metavar="MIB",
    help="How much of a source goes into one file of the output.",
)  # fmt: skip
@click.option(
    "--timeout", type=click.FloatRange(0, min_open=True), default=30.0, show_default=True, metavar="SECONDS",
    help="For one document.",
)  # fmt: skip
@click.option("--attempts", type=click.IntRange(1), default=3, show_default=True, help="How often a shard is tried.")
@click.option("--html-column", metavar="NAME", help="Of the pages in Parquet and JSON Lines. [default: by its name]")
@click.option("--url-column", metavar="NAME", help="Of their addresses. [default: by its name]")
@click.option("--settings", metavar="FILE", help="A TOML file with a table [newsclean] or [tool.newsclean].")
@click.option("--json", "is_json", is_flag=True, help="Print the report as JSON.")
def bulk_command(sources: tuple[str, ...], destination: str, is_json: bool, **options: Any) -> Exit:
    """Clean all documents of WARC, Parquet, JSON Lines, HTML and text files, or folders of them, into the folder DST.

    The work is cut into shards; each becomes one file, which is seen only when it is whole. The same command goes on
    where a run was ended. Every document becomes one row: its article, or the reason why there is none.
    """
    from newsclean.bulk import bulk

    try:
        with _progress() as on_progress:
            report = bulk(sources, destination, _options(**options), on_progress=on_progress)
    except (InputError, MissingExtra) as error:
        click.echo(f"newsclean: {error}", err=True)
        return Exit.BAD_INPUT
    except OSError as error:
        raise Unwritten(f"{destination}: cannot be written: {error.strerror or error}") from error
    click.echo(json.dumps(report.to_dict()) if is_json else "\n".join(report.lines()))
    return _exit(report)


def _options(
    shard_size: float, html_column: str | None, url_column: str | None, settings: str | None, **others: Any
) -> BulkOptions:
    from newsclean.bulk import BulkOptions, Columns

    return BulkOptions(
        shard_bytes=max(1, round(shard_size * (1 << 20))),
        columns=Columns(html_column, url_column),
        settings=_settings(settings),
        **others,
    )


def _settings(path: str | None) -> Settings:
    try:
        return Settings.from_toml(path) if path else Settings()
    except InputError as error:
        raise click.BadParameter(str(error), param_hint="--settings") from error


def _exit(report: Report) -> Exit:
    if report.incomplete:
        return Exit.NOT_WRITTEN
    return Exit.BAD_INPUT if report.tally.damage else Exit.ARTICLE


@contextmanager
def _progress() -> Iterator[OnProgress | None]:
    """A bar on standard error, where that is a terminal."""
    from rich import progress
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = (
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.TextColumn("{task.description}"),
        progress.TimeRemainingColumn(),
    )
    with progress.Progress(*columns, console=console) as bar:
        line = bar.add_task("starting", total=None)

        def show(step: Progress) -> None:
            bar.update(line, total=step.total, completed=step.weight, description=_so_far(step, bar.tasks[0].elapsed))

        yield show


def _so_far(step: Progress, seconds: float | None) -> str:
    tally = step.done.tally
    failed = sum(tally.errors.values())
    rate = step.fresh / seconds if seconds else 0.0
    return f"{tally.documents:,} documents, {tally.articles:,} articles, {failed:,} failed, {rate:,.0f}/s"
