"""What can be written of an input: the article in a format, or its ledger."""

from __future__ import annotations

from newsclean.cli.output import Form
from newsclean.export import FORMATS
from newsclean.export.json import dump
from newsclean.pipeline import Extraction
from newsclean.report.ledger import describe, lines


def article(name: str) -> Form:
    """The article, in a format of `newsclean.export`."""
    form = FORMATS[name]

    def render(_: str, extraction: Extraction) -> str:
        return form.render(extraction.article)

    def show(_: str, extraction: Extraction) -> None:
        from newsclean.cli import terminal

        terminal.show(extraction.article, name)

    return Form(render, show, form.suffix, form.separator)


def ledger(*, kept: bool) -> Form:
    """The ledger as lines, columns apart by tabs; in a table on a terminal."""

    def render(name: str, extraction: Extraction) -> str:
        return "".join(f"{line}\n" for line in lines(name, extraction, kept=kept))

    def show(name: str, extraction: Extraction) -> None:
        from newsclean.cli import terminal

        terminal.show_ledger(name, extraction, kept=kept)

    return Form(render, show, ".tsv", "")


def ledger_json() -> Form:
    """The ledger as one line of JSON; indented on a terminal."""

    def render(name: str, extraction: Extraction) -> str:
        return dump({"input": name} | describe(extraction)) + "\n"

    def show(name: str, extraction: Extraction) -> None:
        from newsclean.cli import terminal

        terminal.show_json(dump({"input": name} | describe(extraction), indent=2))

    return Form(render, show, ".json", "")
