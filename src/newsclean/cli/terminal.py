"""Articles and ledgers in colour, by rich."""

from __future__ import annotations

import sys
from io import TextIOWrapper

from rich.box import SIMPLE
from rich.console import Console, RenderableType
from rich.highlighter import JSONHighlighter
from rich.padding import Padding
from rich.rule import Rule
from rich.syntax import Syntax
from rich.table import Column, Table
from rich.text import Text

from newsclean.article import Article
from newsclean.export import FORMATS
from newsclean.export import text as plain
from newsclean.extract.block import Decision
from newsclean.pipeline import Extraction
from newsclean.printable import one_line, printable

_WIDEST = 100
_LONGEST = 160


def show(article: Article, form: str) -> None:
    """The article in a format of `newsclean.export`."""
    console = _console()
    if form == "text":
        console.print(_text(article), width=min(console.width, _WIDEST))
    elif form in ("json", "jsonld"):
        render = FORMATS[form].render_pretty or FORMATS[form].render
        show_json(render(article))
    else:
        source = FORMATS[form].render(article)
        console.print(Syntax(source, form, theme="ansi_dark", background_color="default", word_wrap=True))


def show_title(name: str) -> None:
    """A rule with the name of what comes under it."""
    _console().print(Rule(Text(one_line(name)), style="dim", align="left"))


def show_json(text: str) -> None:
    """JSON as it is; lines are left to the terminal to wrap, so that they can be copied."""
    _console().print(JSONHighlighter()(Text(text.rstrip("\n"))), soft_wrap=True)


def show_ledger(name: str, extraction: Extraction, *, kept: bool) -> None:
    """The verdict, the source of every field, and the texts of the page with what was decided about them."""
    console = _console()
    article = extraction.article
    console.print(Text.assemble((one_line(name), "bold"), "  ", (article.kind.value, "bold cyan")))
    for reason in article.reasons:
        console.print(Padding(Text(one_line(reason), "dim"), (0, 0, 0, 2)))
    for warning in article.warnings:
        console.print(Padding(Text(f"warning: {one_line(warning)}", "yellow"), (0, 0, 0, 2)))
    console.print(_sources(extraction))
    console.print(_decisions(extraction, kept))
    dropped = sum(not decision.keep for decision in extraction.decisions)
    console.print(Text(f"{len(extraction.decisions)} texts, {dropped} of them dropped", "dim"))


def _console() -> Console:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    # Texts of a page are never markup, emoji codes or paths to be guessed at.
    return Console(markup=False, emoji=False, highlight=False)


def _text(article: Article) -> Text:
    """What `newsclean.export.text` writes, with its parts told apart."""
    headline, dek, line = plain.header(article)
    parts = [Text(headline, "bold"), Text(dek, "italic"), Text(line, "dim")]
    for section in article.sections:
        parts.append(Text(printable(section.heading or ""), "bold cyan"))
        parts += [Text(printable(block.text)) for block in section.blocks]
    return Text("\n\n").join(part for part in parts if part.plain)


def _sources(extraction: Extraction) -> RenderableType:
    table = _table("field", "from", "sure", "as it stood there", "rivals")
    for field, source in extraction.sources.items():
        rivals = ", ".join(origin for origin, _ in source.rejected)
        sure = Text(f"{source.confidence:.0%}", "green" if source.confidence >= 0.9 else "yellow")
        table.add_row(Text(field, "bold"), _cell(source.origin), sure, _cell(source.raw), _cell(rivals))
    return table


def _decisions(extraction: Extraction, kept: bool) -> RenderableType:
    table = _table("", "role", "why", "text")
    for decision in extraction.decisions:
        if kept or not decision.keep:
            table.add_row(*_row(decision))
    return table


def _table(*headings: str) -> Table:
    return Table(*(Column(heading, overflow="fold") for heading in headings), box=SIMPLE, header_style="dim")


def _row(decision: Decision) -> tuple[Text, Text, Text, Text]:
    mark = Text("+", "green") if decision.keep else Text("-", "red")
    return mark, Text(decision.role, "bold"), _cell(decision.reason), _cell(decision.block.text)


def _cell(text: str) -> Text:
    folded = one_line(text)
    return Text(folded if len(folded) <= _LONGEST else folded[:_LONGEST] + "…")
