"""Saved pages: the address they were saved from, and what a browser packed into one MHTML file."""

from __future__ import annotations

import re
from datetime import datetime

from newsclean.page import Page

_HEAD = 4096
# What browsers write ("saved from url=(0031)https://…", the number being the address's length), and SingleFile.
_SAVED_FROM = re.compile(rb"<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000}?)\s{0,9}-->", re.I)
_SINGLE_FILE = re.compile(rb"<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(\S{1,2000})", re.I)
_MULTIPART = re.compile(rb"^content-type:\s{0,9}multipart/related\b", re.I | re.M)
_WEB = ("http://", "https://")


def unpack(body: bytes, url: str | None) -> Page:
    """The page in a saved file; `url`, where it is known, wins over what the file says."""
    if _is_mhtml(body):
        return _from_mhtml(body, url)
    return Page(body, url or _saved_from(body))


def _saved_from(body: bytes) -> str | None:
    found = _SAVED_FROM.search(body, 0, _HEAD) or _SINGLE_FILE.search(body, 0, _HEAD)
    return _web_address(found[1].decode("utf-8", "replace")) if found else None


def _is_mhtml(body: bytes) -> bool:
    head = body[:_HEAD]
    return (
        b"mime-version:" in head.lower() and _MULTIPART.search(head) is not None and not head.lstrip().startswith(b"<")
    )


def _from_mhtml(body: bytes, url: str | None) -> Page:
    """The first HTML part, with the address and the date of the whole; the file as it is where there is none."""
    from email import message_from_bytes, policy

    message = message_from_bytes(body, policy=policy.compat32)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = part.get_payload(decode=True) if part else None
    if part is None or not isinstance(content, bytes):
        return Page(body, url)
    location = message.get("Snapshot-Content-Location") or part.get("Content-Location")
    headers = {"Content-Type": part.get("Content-Type", "text/html")}
    return Page(content, url or _web_address(location), headers, _date(message.get("Date")))


def _date(value: str | None) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(value or "")
    except ValueError:
        return None


def _web_address(value: str | None) -> str | None:
    address = (value or "").strip()
    return address if address.lower().startswith(_WEB) else None
