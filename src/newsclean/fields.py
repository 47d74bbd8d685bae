"""The small values that an Article is made of. Each writes itself out, so that the JSON is a promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from newsclean.reading import boolean, maybe_string, one_of, pixels, string, strings

Json = dict[str, Any]
Precision = Literal["year", "month", "day", "minute", "second"]

# What a Timestamp does not state, by precision.
_UNSTATED: dict[str, dict[str, Any]] = {
    "second": {"microsecond": 0},
    "minute": {"second": 0, "microsecond": 0},
    "day": {"hour": 0, "minute": 0, "second": 0, "microsecond": 0, "tzinfo": None},
    "month": {"day": 1, "hour": 0, "minute": 0, "second": 0, "microsecond": 0, "tzinfo": None},
    "year": {"month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0, "microsecond": 0, "tzinfo": None},
}
# How many characters of an ISO 8601 date a precision without a time states.
_STATED = {"year": 4, "month": 7, "day": 10}


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A moment as the page states it."""

    value: datetime
    """With the page's own offset; without tzinfo where the page gives none. What `precision` leaves out is zero."""
    precision: Precision = "second"
    """How much of `value` the page states."""
    ambiguous: bool = False
    """True when the page writes something like 03/04/2024 and nothing settles the order."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", self.value.replace(**_UNSTATED[self.precision]))

    @property
    def iso(self) -> str:
        """ISO 8601, as far as `precision` goes: "2024", "2024-09", "2024-09-10", "2024-09-10T20:42+00:00"."""
        timespec = "minutes" if self.precision == "minute" else "seconds"
        return self.value.isoformat(timespec=timespec)[: _STATED.get(self.precision)]

    def to_dict(self) -> Json:
        """`value` is ISO 8601; only its date where the precision is a day or less."""
        value = self.value.date() if self.precision in _STATED else self.value
        return {"value": value.isoformat(), "precision": self.precision, "ambiguous": self.ambiguous}

    @classmethod
    def from_dict(cls, data: Json) -> Timestamp:
        return cls(
            datetime.fromisoformat(data["value"]),
            one_of(data["precision"], *get_args(Precision)),
            boolean(data["ambiguous"]),
        )


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it."""

    name: str
    kind: Literal["person", "organization"] = "person"
    role: str | None = None
    """As the page says: "Political editor", "Photographer"."""
    url: str | None = None
    bio: str | None = None

    def to_dict(self) -> Json:
        return {"name": self.name, "kind": self.kind, "role": self.role, "url": self.url, "bio": self.bio}

    @classmethod
    def from_dict(cls, data: Json) -> Byline:
        return cls(
            string(data["name"]),
            one_of(data["kind"], "person", "organization"),
            maybe_string(data["role"]),
            maybe_string(data["url"]),
            maybe_string(data["bio"]),
        )


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose picture it is."""

    line: str
    """The credit line as written, without its brackets and its "Photo:"."""
    creators: tuple[str, ...] = ()
    agency: str | None = None

    def to_dict(self) -> Json:
        return {"line": self.line, "creators": list(self.creators), "agency": self.agency}

    @classmethod
    def from_dict(cls, data: Json) -> Credit:
        return cls(string(data["line"]), strings(data["creators"]), maybe_string(data["agency"]))


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the article. `url` is None where a text left only the caption."""

    url: str | None
    caption: str | None = None
    alt: str | None = None
    credit: Credit | None = None
    role: Literal["lead", "body", "gallery"] = "body"
    width: int | None = None
    height: int | None = None
    """Width and height in pixels, as the page declares them."""

    def to_dict(self) -> Json:
        return {
            "url": self.url,
            "caption": self.caption,
            "alt": self.alt,
            "credit": self.credit.to_dict() if self.credit else None,
            "role": self.role,
            "width": self.width,
            "height": self.height,
        }

    @classmethod
    def from_dict(cls, data: Json) -> Image:
        return cls(
            maybe_string(data["url"]),
            maybe_string(data["caption"]),
            maybe_string(data["alt"]),
            Credit.from_dict(data["credit"]) if data["credit"] is not None else None,
            one_of(data["role"], "lead", "body", "gallery"),
            pixels(data["width"]),
            pixels(data["height"]),
        )


@dataclass(frozen=True, slots=True)
class Video:
    """A video or player that belongs to the article."""

    url: str | None
    title: str | None = None
    provider: str | None = None

    def to_dict(self) -> Json:
        return {"url": self.url, "title": self.title, "provider": self.provider}

    @classmethod
    def from_dict(cls, data: Json) -> Video:
        return cls(maybe_string(data["url"]), maybe_string(data["title"]), maybe_string(data["provider"]))


@dataclass(frozen=True, slots=True)
class Access:
    """Free or not: what the page declares, and what was seen."""

    declared: bool | None = None
    """schema.org isAccessibleForFree; None where the page is silent."""
    truncated: bool = False
    """True where the text was seen to be cut by a paywall."""

    def to_dict(self) -> Json:
        return {"declared": self.declared, "truncated": self.truncated}

    @classmethod
    def from_dict(cls, data: Json) -> Access:
        declared = data["declared"]
        return cls(None if declared is None else boolean(declared), boolean(data["truncated"]))
