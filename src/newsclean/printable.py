"""Text of a page made safe to show: no control codes for a terminal, no half characters."""

from __future__ import annotations

import re

_LINE_END = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def printable(text: str) -> str:
    """`text` without control codes and lone surrogates, its lines ended by "\\n"."""
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", _LINE_END.sub("\n", text)))


def one_line(text: str | None) -> str:
    """`text`, printable, its white space folded to single spaces; "" for None."""
    return " ".join(printable(text or "").split())
