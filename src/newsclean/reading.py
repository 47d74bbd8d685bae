"""Read single values out of JSON: each comes back typed, or a ValueError says what stood there."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T", bound=str)


def string(value: object) -> str:
    """A string."""
    if isinstance(value, str):
        return value
    raise ValueError(f"a string is wanted, not {value!r:.60}")


def maybe_string(value: object) -> str | None:
    """A string or null."""
    return None if value is None else string(value)


def strings(value: object) -> tuple[str, ...]:
    """A list of strings."""
    if isinstance(value, list):
        return tuple(map(string, value))
    raise ValueError(f"a list of strings is wanted, not {value!r:.60}")


def boolean(value: object) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise ValueError(f"true or false is wanted, not {value!r:.60}")


def pixels(value: object) -> int | None:
    """A whole number that is not negative, or null."""
    if value is None or (type(value) is int and value >= 0):
        return value
    raise ValueError(f"a number of pixels is wanted, not {value!r:.60}")


def one_of(value: object, *allowed: T) -> T:
    """One of a few words."""
    for word in allowed:
        if word == value:
            return word
    raise ValueError(f"one of {', '.join(allowed)} is wanted, not {value!r:.60}")
