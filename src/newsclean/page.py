"""Page: what every fetch adapter returns and every extractor reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of one answer, untouched, and how they were come by."""

    body: bytes
    """The body as sent, after transfer and content decoding (gzip and the like), before any charset decoding."""
    url: str | None = None
    """The address the body came from, after redirects."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Response headers; names are compared without regard to case."""
    fetched_at: datetime | None = None
    """When it was fetched (with offset). Relative dates ("2 hours ago") are resolved against it."""

    def header(self, name: str) -> str | None:
        """The value of a header, whatever the case of its name; None if absent."""
        wanted = name.lower()
        return next((value for key, value in self.headers.items() if key.lower() == wanted), None)
