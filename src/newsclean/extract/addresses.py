"""Addresses as seen from the page."""

from __future__ import annotations

import re
from urllib.parse import urljoin

_WHOLE = re.compile(r"https?://[\w.-]+/[\w/.~%+=&,:@-]+(?:\?[\w/.~%+=&,:@-]+)?", re.ASCII)


def resolve(base: str | None, address: str) -> str:
    """`urljoin`, but without taking apart what is whole and plain, as most addresses are. Raises ValueError as that."""
    return address if _WHOLE.fullmatch(address) else urljoin(base or "", address)
