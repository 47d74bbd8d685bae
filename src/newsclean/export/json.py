"""Article -> JSON, by the schema that `newsclean.export.schema` holds."""

from __future__ import annotations

import json
import re
from typing import Any

from newsclean.article import Article

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def render(article: Article) -> str:
    """One line, so that many make JSON Lines; `Article.from_dict` of its value is the same Article again."""
    return dump(article.to_dict()) + "\n"


def render_pretty(article: Article) -> str:
    """The same, indented."""
    return dump(article.to_dict(), indent=2) + "\n"


def dump(value: Any, indent: int | None = None) -> str:
    """JSON in UTF-8's characters; what UTF-8 cannot hold (half a surrogate pair, from a broken page) is escaped."""
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))
