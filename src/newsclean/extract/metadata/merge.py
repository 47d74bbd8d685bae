"""Several Metadata -> one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from newsclean.extract.candidates import Metadata

_FIELDS = tuple((field.name, isinstance(field.default, tuple)) for field in fields(Metadata))


def merge(parts: Sequence[Metadata]) -> Metadata:
    """All candidates, those of the first part first; of single values the first that is set."""
    merged: dict[str, Any] = {}
    for name, is_many in _FIELDS:
        values = [getattr(part, name) for part in parts]
        if is_many:
            merged[name] = tuple(item for value in values for item in value)
        else:
            merged[name] = next((value for value in values if value is not None), None)
    return Metadata(**merged)
