"""The command `newsclean`: parse arguments, call the library, write."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from newsclean.cli import exits, forms, output
from newsclean.cli.batch import run
from newsclean.cli.bulk import bulk_command
from newsclean.cli.discover import discover_command
from newsclean.cli.exits import Exit, ReaderGone, Unwritten
from newsclean.cli.inputs import Reader, chosen, holds_many
from newsclean.cli.options import Command, inputs
from newsclean.cli.web import Web, WebOptions
from newsclean.export import FORMATS
from newsclean.export.schema import article_schema
from newsclean.version import __version__


def main() -> None:
    """The console script."""
    try:
        code = cli.main(prog_name="newsclean", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except Unwritten as error:
        click.echo(f"newsclean: {error}", err=True)
        code = Exit.NOT_WRITTEN
    except click.Abort:
        click.echo("newsclean: interrupted", err=True)
        # Python would wait for answers that nobody wants any more.
        os._exit(Exit.INTERRUPTED)
    except ReaderGone:
        # Python would complain at its own last flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = Exit.BROKEN_PIPE
    except OSError as error:
        click.echo(f"newsclean: standard output: cannot be written: {error.strerror or error}", err=True)
        code = Exit.NOT_WRITTEN
    sys.exit(code)


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=exits.HELP)
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """A news page, or the text a scraper left behind, in; a typed article out."""


@cli.command("clean", cls=Command, epilog=exits.HELP)
@click.option(
    "-f", "--format", "form", type=click.Choice(list(FORMATS)), default="json", show_default=True, help="What to write."
)
@inputs
@click.option("--input", "listed", metavar="FILE", help="Clean the addresses in this list, one a line; - is a pipe.")
@click.option("--workers", type=click.IntRange(1, 256), default=16, show_default=True, help="Of --input, at a time.")
@click.option("--retry-failed", is_flag=True, help="Of --input, once more those that failed in an earlier run.")
def clean_command(
    form: str, *, listed: str | None, workers: int, retry_failed: bool, path: str | None, **options: Any
) -> Exit:
    """Clean pages or texts, and print the article found in each.

    An input is an address (http or https), a file, a folder or a pattern of files, a WARC file (.warc, .warc.gz,
    .warc.zst), or - for standard input, which is read when there is no other. Gzipped files and MHTML are unpacked.
    JSON is one line an article (JSON Lines) in a pipe or a file, and indented on a terminal.

    Addresses given one by one are fetched as asked, without a look at robots.txt, unless --robots is given. Those of a
    list (--input) are fetched side by side, one at a time and a second apart at each host, and as robots.txt allows.
    With -o, a list goes on where it was broken off; what became of each address stands in FILE.journal.
    """
    if listed is None:
        return _for_each(forms.article(form), path, **options)
    from newsclean.cli.listed import List, run_list

    if options.pop("sources") or options.pop("url"):
        raise click.UsageError("--input is instead of other inputs and of --url.")
    format = options.pop("input_format")
    with Web(_web(options, crawls=True)) as fetchers:
        return run_list(List(listed, path, form, workers, retry_failed), fetchers, format)


@cli.command("explain", cls=Command, epilog=exits.HELP)
@inputs
@click.option(
    "--json", "is_json", is_flag=True, help="One line of JSON for each input, the kept texts among the others."
)
@click.option("--all", "kept", is_flag=True, help="Show the texts that were kept, too.")
def explain_command(*, is_json: bool, kept: bool, path: str | None, **options: Any) -> Exit:
    """Show what was dropped from pages or texts and why, and where each field comes from.

    In a pipe or a file, columns are apart by tabs; the first says what the line holds: input, kind, warning, field,
    dropped or kept.
    """
    return _for_each(forms.ledger_json() if is_json else forms.ledger(kept=kept), path, **options)


@cli.command("schema")
def schema_command() -> Exit:
    """Print the JSON Schema (draft 2020-12) of an article's JSON."""
    click.echo(article_schema(), nl=False)
    return Exit.ARTICLE


cli.add_command(bulk_command)
cli.add_command(discover_command)


def _for_each(
    form: output.Form, path: str | None, *, sources: tuple[str, ...], url: str | None, input_format: Any, **options: Any
) -> Exit:
    names = chosen(sources, url)
    with (
        output.choose(form, path, names, several=holds_many(names)) as sink,
        Web(_web(options)) as fetchers,
    ):
        return run(names, Reader(fetchers, options["settings"], url, input_format).items, sink.write)


def _web(options: dict[str, Any], *, crawls: bool = False) -> WebOptions:
    """Whoever crawls keeps to robots.txt and takes its time, unless told otherwise."""
    robots, delay = options.pop("robots"), options.pop("delay")
    robots = crawls if robots is None else robots
    delay = (1.0 if crawls else 0.0) if delay is None else delay
    return WebOptions(robots=robots, delay=delay, connections=1 if crawls else 4, **options)
