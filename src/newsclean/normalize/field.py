"""Field: a chosen value together with where it came from."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from newsclean.article import Source

T = TypeVar("T")


class Field(NamedTuple, Generic[T]):
    """`source` is None exactly where nothing was found."""

    value: T
    source: Source | None = None
