"""Settings: what a caller may decide. No setting changes the meaning of a field."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from newsclean.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """How a page is cleaned; frozen, so one value may serve many threads."""

    max_bytes: int = 32 * 1024 * 1024
    """Larger sources raise InputError."""
    fallback: bool = True
    """Ask readability-lxml when the own extractor finds no article."""

    @classmethod
    def from_toml(cls, path: str | Path) -> Settings:
        """Read the `[newsclean]` table of a TOML file (pyproject.toml's `[tool.newsclean]` too).

        Raises InputError for a file that cannot be read, an unknown key or a value of the wrong type.
        """
        return cls.from_dict(_table(_load(path), path))

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Settings:
        """Settings from plain values; raises InputError for an unknown key or a value of the wrong type."""
        defaults = cls()
        known = {f.name: type(getattr(defaults, f.name)) for f in fields(cls)}
        for key, value in values.items():
            if key not in known:
                raise InputError(f"unknown setting {key!r}; known are {', '.join(sorted(known))}")
            if type(value) is not known[key]:
                raise InputError(f"setting {key!r} must be of type {known[key].__name__}, not {value!r}")
        return cls(**values)


def _load(path: str | Path) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise InputError(f"settings {path}: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"settings {path}: {error}") from error


def _table(data: dict[str, Any], path: str | Path) -> dict[str, Any]:
    tool = data.get("tool")
    table = data.get("newsclean", tool.get("newsclean") if isinstance(tool, dict) else None)
    if isinstance(table, dict):
        return table
    raise InputError(f"settings {path}: there is no table [newsclean] or [tool.newsclean]")
