"""A document -> one row of the output: its Article, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable

from newsclean.article import Article, Json
from newsclean.bulk.document import Document, Fault
from newsclean.errors import InputError
from newsclean.export.row import article_row
from newsclean.pipeline import clean
from newsclean.settings import Settings

CleanRow = Callable[[Document, str, Settings], Json]
"""What makes a row of a document; the str is the name of its source."""
_NOTHING: Json = dict.fromkeys(article_row(Article()))
IDENTITY = ("document", "fetched_at", "error", "error_message")
"""The columns before those of the Article."""


def clean_row(document: Document, name: str, settings: Settings) -> Json:
    """The row of a document; an error of any kind is a row too. `name` is that of its source."""
    if document.fault:
        return failed_row(document, name, document.fault)
    try:
        article = clean(document.page, format=document.format, settings=settings)
    except InputError as error:
        return failed_row(document, name, Fault("not a page", str(error)))
    except Exception as error:
        # A defect costs its own document, and shows itself in the report.
        return failed_row(document, name, Fault("defect", f"{type(error).__name__}: {error}"))
    return _identity(document, name, None) | article_row(article)


def failed_row(document: Document, name: str, fault: Fault) -> Json:
    """The row of a document without an Article."""
    return _identity(document, name, fault) | _NOTHING | {"url": document.page.url}


def _identity(document: Document, name: str, fault: Fault | None) -> Json:
    fetched = document.page.fetched_at
    return {
        "document": f"{name}/{document.name}" if document.name else f"{name}#{document.position}",
        "fetched_at": fetched.isoformat() if fetched else None,
        "error": fault.reason if fault else None,
        "error_message": fault.message if fault else None,
    }
