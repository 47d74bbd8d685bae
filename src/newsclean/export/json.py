"""Article -> JSON, by the schema that `newsclean.export.schema` holds."""

from __future__ import annotations

import json
import re
from typing import Any

from newsclean.article import Article

# Half a surrogate pair cannot be UTF-8; the others act on terminals, or end a line for some readers of JSON Lines.
_ESCAPED = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def render(article: Article) -> str:
    """One line, so that many make JSON Lines; `Article.from_dict` of its value is the same Article again."""
    return dump(article.to_dict()) + "\n"


def render_pretty(article: Article) -> str:
    """The same, indented."""
    return dump(article.to_dict(), indent=2) + "\n"


def dump(value: Any, indent: int | None = None) -> str:
    """JSON in characters that UTF-8 can hold and that are safe to show."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))
