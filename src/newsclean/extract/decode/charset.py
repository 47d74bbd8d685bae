"""Bytes -> text: BOM, header, meta, UTF-8, then detection, in the order of the HTML standard (13.2.3.2)."""

from __future__ import annotations

import codecs
import re
import string
from typing import NamedTuple

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_META = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([-\w:.]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([-\w:.]{2,40})", re.I
)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([-\w:.]+)", re.I)
_MARKUP = re.compile(rb"<(script|style)\b.*?(?:</\1|\Z)|<[^<>]*>", re.I | re.S)
_META_WITHIN = 16384
_SAMPLED = 200_000
# The encodings of the WHATWG Encoding standard, by Python's names, and the newer JIS ones. No other is decoded: Python
# knows codecs that are transforms or that a page could use against its reader (utf-7, unicode_escape, punycode).
_ENCODINGS = frozenset(
    (
        *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5hkscs", "cp932", "cp949", "cp866", "cp874"),
        *(
            "euc_jp",
            "euc_jis_2004",
            "shift_jis_2004",
            "iso2022_jp",
            "iso2022_jp_2",
            "iso2022_jp_2004",
            "iso2022_jp_ext",
        ),
        *("koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"),
        *(f"cp{page}" for page in range(1250, 1259)),
        *(f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
    )
)
# Labels that the same standard reads as a superset.
_SUPERSETS = {
    "ascii": "cp1252",
    "utf-8-sig": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
# What servers and templates say when nobody chose; a text that is mostly beyond ASCII is in none of them.
_LATIN = frozenset(("cp1252", "cp1250", "cp1254", "cp1257", "iso8859-2", "iso8859-15"))
_BROKEN = {"utf-8": 0.2}
_BROKEN_ELSE = 0.02
"""Broken characters that a declaration may show for each sound one beyond ASCII. Chance makes no sound UTF-8."""
_NOT_ASCII = bytes(range(128, 256))
_NOT_LETTERS = bytes(set(range(128)) - set(string.ascii_letters.encode()))


class Decoded(NamedTuple):
    """A text, the same in UTF-8, and how its encoding was decided."""

    text: str
    utf8: bytes
    encoding: str
    origin: str
    """"bom", "header", "meta", "utf-8", "utf-16" or "detected"."""
    warnings: tuple[str, ...] = ()


def decode(raw: bytes, content_type: str | None = None) -> Decoded:
    """Decode a page or a text. Never fails: what cannot be read becomes U+FFFD, and a warning says so.

    `content_type` is the header's value. A declaration that the bytes contradict is passed over.
    """
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _as(raw, encoding, "bom")
    if utf16 := utf16_without_bom(raw):
        return _as(raw, utf16, "utf-16")
    if b"\0" in raw:
        decoded = decode(raw.replace(b"\0", b""), content_type)
        return decoded._replace(warnings=(f"{raw.count(0)} NUL bytes were left out", *decoded.warnings))
    declared = _declared(raw, content_type)
    return _as_utf8(raw, declared) or _as_declared(raw, declared) or _as_detected(raw)


def utf16_without_bom(raw: bytes) -> str | None:
    """ "utf-16-le" or "utf-16-be" where every second byte tends to be NUL, as in no other encoding of text."""
    head = raw[:2048]
    nuls = head.count(0)
    if nuls < len(head) * 0.02:
        return None
    at_odd = head[1::2].count(0)
    if min(at_odd, nuls - at_odd) > nuls * 0.05:
        return None
    encoding = "utf-16-le" if at_odd > nuls / 2 else "utf-16-be"
    text = head.decode(encoding, "replace")
    return encoding if sum(char.isprintable() or char.isspace() for char in text) > len(text) * 0.98 else None


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
    """Python's name for a label, private ones such as "x-sjis" too; None for what is no encoding of the web."""
    try:
        name = codecs.lookup(label.lower().removeprefix("x-")).name
    except LookupError:
        return None
    encoding = _SUPERSETS.get(name, name)
    return encoding if encoding in _ENCODINGS else None


def _as_utf8(raw: bytes, declared: tuple[str, str] | None) -> Decoded | None:
    """Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever is declared; chance gives no such runs."""
    if raw.isascii() and b"\x1b$" in raw:
        # ISO-2022-JP hides in ASCII.
        return None
    text = _strict(raw, "utf-8")
    if text is None:
        return None
    origin = declared[1] if declared and declared[0] == "utf-8" else "utf-8"
    return Decoded(text, raw, "utf-8", origin)


def _as_declared(raw: bytes, declared: tuple[str, str] | None) -> Decoded | None:
    """A declaration may be right although some bytes are broken (a cut in the middle, comments pasted in)."""
    for encoding, origin in filter(None, (declared, ("utf-8", "utf-8"))):
        if encoding in _LATIN and _is_no_latin(raw):
            continue
        decoded = _as(raw, encoding, origin)
        broken = decoded.text.rstrip("\ufffd").count("\ufffd")
        sound = sum(map(len, re.findall(r"[^\x00-\x7f\ufffd]+", decoded.text)))
        if sound and broken <= sound * _BROKEN.get(encoding, _BROKEN_ELSE):
            return decoded
    return None


def _is_no_latin(raw: bytes) -> bool:
    """Latin script has at most every third letter beyond ASCII; any other script nearly all of them."""
    sample = _text_bytes(raw)
    ascii_letters = len(sample.translate(None, _NOT_LETTERS + _NOT_ASCII))
    return len(sample) - len(sample.translate(None, _NOT_ASCII)) > ascii_letters


def _as_detected(raw: bytes) -> Decoded:
    """Ask chardet about the text alone: markup is ASCII and only waters it down."""
    import chardet

    eras = chardet.EncodingEra.MODERN_WEB | chardet.EncodingEra.LEGACY_ISO
    label = chardet.detect(_text_bytes(raw), encoding_era=eras, compat_names=False)["encoding"]
    return _as(raw, _known(label or "") or "cp1252", "detected")


def _text_bytes(raw: bytes) -> bytes:
    sample = raw[:_SAMPLED]
    text = _MARKUP.sub(b" ", sample)
    return sample if text.isascii() else text


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _as(raw: bytes, encoding: str, origin: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd")
    warnings = (f"{lost} characters could not be read as {encoding}",) if lost else ()
    return Decoded(text, text.encode("utf-8", "replace"), encoding, origin, warnings)
