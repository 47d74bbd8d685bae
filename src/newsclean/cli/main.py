"""The command `newsclean`: parse arguments, call the library, write."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import click

from newsclean.article import Article
from newsclean.cli import exits, forms, output
from newsclean.cli.batch import run
from newsclean.cli.exits import Exit, ReaderGone, Unwritten
from newsclean.cli.inputs import Options, Reader, chosen
from newsclean.errors import InputError
from newsclean.export import FORMATS
from newsclean.export.schema import article_schema
from newsclean.pipeline import extract
from newsclean.settings import Settings
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
        code = Exit.INTERRUPTED
    except ReaderGone:
        code = Exit.BROKEN_PIPE
    except OSError as error:
        click.echo(f"newsclean: standard output: cannot be written: {error.strerror or error}", err=True)
        code = Exit.NOT_WRITTEN
    _drop_what_is_unwritten()
    sys.exit(code)


def _drop_what_is_unwritten() -> None:
    """What could not be written is still in the buffer; Python would try again at its end, and complain."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=exits.HELP)
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """A news page, or the text a scraper left behind, in; a typed article out."""


def _settings(context: click.Context, parameter: click.Parameter, path: str | None) -> Settings:
    try:
        return Settings.from_toml(path) if path else Settings()
    except InputError as error:
        raise click.BadParameter(str(error), context, parameter) from error


def _takes_inputs(command: Callable[..., Exit]) -> Callable[..., Exit]:
    """The arguments that say what to read."""
    for add in reversed(
        (
            click.argument("sources", nargs=-1, metavar="[URL|FILE|-]..."),
            click.option(
                "-o",
                "--output",
                "path",
                metavar="FILE|FOLDER",
                help="Write to this file, or a file for each input into this folder. [default: standard output]",
            ),
            click.option("--url", metavar="URL", help="The address a file or standard input comes from."),
            click.option(
                "--input-format", type=click.Choice(["html", "text"]), help="What the inputs are. [default: look]"
            ),
            click.option(
                "--settings",
                metavar="FILE",
                callback=_settings,
                help="A TOML file with a table [newsclean] or [tool.newsclean].",
            ),
            click.option(
                "--timeout",
                type=click.FloatRange(0, min_open=True),
                default=60.0,
                show_default=True,
                metavar="SECONDS",
                help="For the whole of an answer.",
            ),
            click.option("--user-agent", metavar="TEXT", help="What to call ourselves when fetching."),
        )
    ):
        command = add(command)
    return command


@cli.command("clean", epilog=exits.HELP)
@click.option(
    "-f", "--format", "form", type=click.Choice(list(FORMATS)), default="json", show_default=True, help="What to write."
)
@_takes_inputs
def clean_command(form: str, **options: Any) -> Exit:
    """Clean pages or texts, and print the article found in each.

    An input is an address (http or https), a file, or - for standard input, which is read when there is no other.
    Gzipped files are unpacked. JSON is one line an article (JSON Lines) in a pipe or a file, and indented on a
    terminal. Addresses are fetched as asked: robots.txt is not looked at.
    """
    return _for_each(forms.article(form), Options(**options))


@cli.command("explain", epilog=exits.HELP)
@_takes_inputs
@click.option(
    "--json", "is_json", is_flag=True, help="One line of JSON for each input, the kept texts among the others."
)
@click.option("--all", "kept", is_flag=True, help="Show the texts that were kept, too.")
def explain_command(is_json: bool, kept: bool, **options: Any) -> Exit:
    """Show what was dropped from pages or texts and why, and where each field comes from.

    In a pipe or a file, columns are apart by tabs; the first says what the line holds: input, kind, warning, field,
    dropped or kept.
    """
    return _for_each(forms.ledger_json() if is_json else forms.ledger(kept=kept), Options(**options))


@cli.command("schema")
def schema_command() -> Exit:
    """Print the JSON Schema (draft 2020-12) of an article's JSON."""
    click.echo(article_schema(), nl=False)
    return Exit.ARTICLE


def _for_each(form: output.Form, options: Options) -> Exit:
    names = chosen(options.sources, options.url)
    with output.choose(form, options.path, names) as sink, Reader(options) as reader:

        def job(name: str) -> Article:
            extraction = extract(reader.read(name), format=options.input_format, settings=options.settings)
            sink.write(name, extraction)
            return extraction.article

        return run(names, job)
