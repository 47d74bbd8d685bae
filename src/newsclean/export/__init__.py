"""Article -> text in the form of a name. A renderer is a plain callable: an Article in, the whole text out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsclean.article import Article
from newsclean.export import html, json, jsonld, markdown, text

Renderer = Callable[[Article], str]


class Format(NamedTuple):
    """One form of output."""

    render: Renderer
    suffix: str
    """Of a file that holds it."""
    separator: str | None
    """What stands between two in one stream; None where a stream can hold but one."""
    render_pretty: Renderer | None = None
    """For people, where that is another text."""


FORMATS = {
    "json": Format(json.render, ".json", "", json.render_pretty),
    "markdown": Format(markdown.render, ".md", "\n---\n\n"),
    "text": Format(text.render, ".txt", "\n---\n\n"),
    "html": Format(html.render, ".html", None),
    "jsonld": Format(jsonld.render, ".jsonld", "", jsonld.render_pretty),
}
