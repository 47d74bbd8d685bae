"""Several Metadata -> one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from itertools import chain
from operator import attrgetter
from typing import Any

from newsclean.extract.candidates import Metadata

_FIELDS = tuple((field.name, isinstance(field.default, tuple)) for field in fields(Metadata))
_VALUES = attrgetter(*(name for name, _ in _FIELDS))


def merge(parts: Sequence[Metadata]) -> Metadata:
    """All candidates, those of the first part first; of single values the first that is set."""
    merged: dict[str, Any] = {}
    for (name, is_many), values in zip(_FIELDS, zip(*map(_VALUES, parts), strict=True), strict=False):
        if is_many:
            merged[name] = tuple(chain.from_iterable(values))
        else:
            merged[name] = next((value for value in values if value is not None), None)
    return Metadata(**merged)
