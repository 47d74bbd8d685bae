"""Bytes -> text: BOM, header, meta, UTF-8, then detection, in the order of the HTML standard (13.2.3.2)."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([-\w:.]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([-\w:.]{2,40})", re.I)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([-\w:.]+)", re.I)
_MARKUP = re.compile(rb"<(script|style)\b.*?(?:</\1|\Z)|<[^<>]*>", re.I | re.S)
_META_WITHIN = 16384
_DETECT_WITHIN = 200_000
# Labels that the WHATWG Encoding standard reads as a superset.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
}


class Decoded(NamedTuple):
    """A text, the same in UTF-8, and how its encoding was decided."""

    text: str
    utf8: bytes
    encoding: str
    origin: str
    warnings: tuple[str, ...] = ()


def decode(raw: bytes, content_type: str | None = None) -> Decoded:
    """Decode a page or a text. Never fails: what cannot be read becomes U+FFFD, and a warning says so.

    `content_type` is the header's value. A declaration that the bytes contradict is passed over.
    """
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _as(raw, encoding, "bom")
    declared = _declared(raw, content_type)
    text = _strict(raw, "utf-8")
    if text is not None and (not declared or declared[0] == "utf-8" or not raw.isascii()):
        # Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever is declared; chance gives no such runs.
        origin = declared[1] if declared and declared[0] == "utf-8" else "utf-8"
        return Decoded(text, raw, "utf-8", origin)
    if declared and declared[0] != "utf-8":
        text = _strict(raw, declared[0])
        if text is not None:
            return Decoded(text, text.encode("utf-8", "replace"), *declared)
    return _mostly_declared(raw, declared) or _detected(raw)


def _declared(raw: bytes, content_type: str | None) -> tuple[str, str] | None:
    header = _HEADER.search(content_type or "")
    if header and (encoding := _known(header[1])):
        return encoding, "header"
    meta = _META.search(raw[:_META_WITHIN])
    if meta and (encoding := _known((meta[1] or meta[2]).decode("ascii"))):
        # A meta element that could be read byte by byte is not UTF-16.
        return ("utf-8" if encoding.startswith("utf-16") else encoding), "meta"
    return None


def _known(label: str) -> str | None:
    try:
        info = codecs.lookup(label.strip())
    except LookupError:
        return None
    # codecs knows transforms too ("hex", "rot13"); only text encodings count.
    return _SUPERSETS.get(info.name, info.name) if getattr(info, "_is_text_encoding", True) else None


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _as(raw: bytes, encoding: str, origin: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd")
    warnings = (f"{lost} characters could not be read as {encoding}",) if lost else ()
    return Decoded(text, text.encode("utf-8", "replace"), encoding, origin, warnings)


def _mostly_declared(raw: bytes, declared: tuple[str, str] | None) -> Decoded | None:
    """A page may be right about its encoding and still hold a few broken bytes (cut in the middle, user content)."""
    for encoding, origin in filter(None, (declared, ("utf-8", "utf-8"))):
        decoded = _as(raw, encoding, origin)
        beyond_ascii = sum(byte > 127 for byte in raw[:_DETECT_WITHIN])
        if decoded.text[:_DETECT_WITHIN].count("\ufffd") <= max(3, beyond_ascii * 0.02):
            return decoded
    return None


def _detected(raw: bytes) -> Decoded:
    """Ask bs4's detector about the text alone: markup is ASCII and only waters it down."""
    from bs4.dammit import UnicodeDammit

    sample = _MARKUP.sub(b" ", raw[:_DETECT_WITHIN])
    encoding = UnicodeDammit(sample).original_encoding or "cp1252"
    return _as(raw, _known(encoding) or "cp1252", "detected")
