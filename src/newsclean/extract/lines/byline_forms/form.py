"""What a byline's form says."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsclean.extract.lines.names import Named


class BylineLine(NamedTuple):
    """What such a line says."""

    form: Literal["byline", "bio", "agency"]
    """"bio" is a sentence about the author; "agency" a line that names nothing but news agencies."""
    names: tuple[Named, ...]


def byline(names: tuple[Named, ...], role: str | None = None) -> BylineLine | None:
    """A byline of those named, with a role for those who have none; None where nobody is."""
    if not names:
        return None
    return BylineLine("byline", tuple(named._replace(role=named.role or role) for named in names))
