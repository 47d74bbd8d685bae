"""Settings: what a caller may decide. No setting changes the meaning of a field."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from newsclean.errors import InputError


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

        Raises InputError for an unknown key or a value of the wrong type.
        """
        data = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        return cls.from_dict(data.get("newsclean") or data.get("tool", {}).get("newsclean") or {})

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
