"""Article -> plain text: headline, dek, the line of names and dates, then the text as `Article.text` has it."""

from __future__ import annotations

from newsclean.article import Article
from newsclean.export import byline
from newsclean.printable import one_line, printable


def render(article: Article) -> str:
    """Parts are a blank line apart; what the Article lacks is left out. Ends with `Article.text` and a line end."""
    return "".join(f"{part}\n\n" for part in (*header(article), printable(article.text)) if part)[:-1]


def header(article: Article) -> tuple[str, str, str]:
    """Headline, dek, and the line of names, publisher and dates; each may be ""."""
    line = byline.SEPARATOR.join(
        filter(None, (byline.names(article), byline.publisher(article), byline.dates(article)))
    )
    return one_line(article.headline), one_line(article.dek), line
