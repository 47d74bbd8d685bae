"""What the commands' options are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from newsclean.errors import InputError
from newsclean.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])


class Command(click.Command):
    """A command whose --browser may stand alone, without taking the next word for its value."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, ["--browser=always" if word == "--browser" else word for word in args])


def _settings(context: click.Context, parameter: click.Parameter, path: str | None) -> Settings:
    try:
        return Settings.from_toml(path) if path else Settings()
    except InputError as error:
        raise click.BadParameter(str(error), context, parameter) from error


_INPUTS = (
    click.argument("sources", nargs=-1, metavar="[URL|FILE|FOLDER|-]..."),
    click.option(
        "-o",
        "--output",
        "path",
        metavar="FILE|FOLDER",
        help="Write to this file, or a file for each input into this folder. [default: standard output]",
    ),
    click.option("--url", metavar="URL", help="The address a file or standard input comes from."),
    click.option("--input-format", type=click.Choice(["html", "text"]), help="What the inputs are. [default: look]"),
    click.option(
        "--settings",
        metavar="FILE",
        callback=_settings,
        help="A TOML file with a table [newsclean] or [tool.newsclean].",
    ),
    click.option(
        "--browser",
        type=click.Choice(["always", "auto", "never"]),
        default="never",
        metavar="[=auto]",
        help="Fetch with a browser; with =auto, only pages that a script has yet to build.",
    ),
    click.option(
        "--pages",
        type=click.IntRange(1, 100),
        default=1,
        show_default=True,
        metavar="NUMBER",
        help="Join so many pages of an article that goes on on further ones.",
    ),
)
_WEB = (
    click.option(
        "--timeout",
        type=click.FloatRange(0, min_open=True),
        default=60.0,
        show_default=True,
        metavar="SECONDS",
        help="For the whole of an answer.",
    ),
    click.option("--user-agent", metavar="TEXT", help="What to call ourselves when fetching."),
    click.option(
        "--robots/--no-robots",
        default=None,
        help="Keep to robots.txt. [default: for lists and in discover, not for single addresses]",
    ),
    click.option(
        "--delay", type=click.FloatRange(0), metavar="SECONDS", help="From one request to a host to the next."
    ),
    click.option("--allow-private", is_flag=True, help="Fetch from private networks and this machine, too."),
    click.option("--cache", metavar="FILE", help="Keep answers in this file, and ask whether they have changed."),
)


def web(command: F) -> F:
    """The options that say how to fetch."""
    return _with(_WEB, command)


def inputs(command: F) -> F:
    """The arguments that say what to read, and how to fetch."""
    return _with(_INPUTS + _WEB, command)


def _with(options: tuple[Callable[[F], F], ...], command: F) -> F:
    for add in reversed(options):
        command = add(command)
    return command
