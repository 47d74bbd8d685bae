"""`newsclean discover`: a site's articles, one a line."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import click

from newsclean.cli import exits
from newsclean.cli.batch import judge, say
from newsclean.cli.exits import Exit
from newsclean.cli.options import web
from newsclean.cli.web import Web, WebOptions
from newsclean.errors import NewscleanError
from newsclean.fetch.found import Found
from newsclean.printable import one_line
from newsclean.settings import Settings


def _pattern(context: click.Context, parameter: click.Parameter, value: str | None) -> re.Pattern[str] | None:
    try:
        return re.compile(value) if value else None
    except re.error as error:
        raise click.BadParameter(f"no regular expression: {error}", context, parameter) from error


def _aware(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> datetime | None:
    return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


_DATES = click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S%z"])


@click.command("discover", epilog=exits.HELP)
@click.argument("url")
@click.option("--since", type=_DATES, callback=_aware, help="Not older ones (UTC, if no offset is given).")
@click.option("--until", type=_DATES, callback=_aware, help="Not newer ones.")
@click.option("--match", metavar="REGEX", callback=_pattern, help="Only addresses in which this is found.")
@click.option("--limit", type=click.IntRange(1), help="No more than so many.")
@click.option("--json", "is_json", is_flag=True, help="A line of JSON for each: url, origin, published, title.")
@web
def discover_command(url: str, *, is_json: bool, robots: bool | None, delay: float | None, **options: Any) -> Exit:
    """Find the articles of a site, by its feeds, its sitemaps, or its front page's links, and print their addresses.

    URL is the site's address, or that of a feed. What is printed is fit for `newsclean clean --input -`. It keeps to
    robots.txt and asks once a second, unless told otherwise.
    """
    from newsclean.fetch.discover import Wanted, discover

    wanted = Wanted(*(options.pop(name) for name in Wanted._fields))
    chosen = WebOptions(Settings(), robots=robots is not False, delay=1.0 if delay is None else delay, **options)
    nothing = True
    with Web(chosen) as fetchers:
        try:
            for found in discover(url, fetchers.fetcher, wanted):
                nothing = False
                click.echo(_json(found) if is_json else one_line(found.url))
        except NewscleanError as error:
            code, message = judge(error)
            say(url, message)
            return code
    if nothing:
        say(url, "no articles found")
    return Exit.NO_ARTICLE if nothing else Exit.ARTICLE


def _json(found: Found) -> str:
    published = found.published.isoformat() if found.published else None
    fields = {"url": found.url, "origin": found.origin, "published": published, "title": found.title}
    return json.dumps(fields, ensure_ascii=True)
