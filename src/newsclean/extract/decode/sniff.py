"""Tell what is no page and no text by its first bytes."""

from __future__ import annotations

import json
import re

from newsclean.errors import InputError
from newsclean.extract.decode.charset import utf16_without_bom

# Signatures of the WHATWG MIME sniffing standard, section 6, and of the usual archives and documents.
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"%!PS-", "a PostScript document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x1f\x8b", "gzip data: decompress it first"),
    (b"\x28\xb5\x2f\xfd", "zstd data: decompress it first"),
    (b"BZh91AY&SY", "bzip2 data: decompress it first"),
    (b"\xfd7zXZ\x00", "xz data: decompress it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"OggS\x00", "Ogg audio or video"),
    (b"ID3\x02", "an MP3"),
    (b"ID3\x03", "an MP3"),
    (b"ID3\x04", "an MP3"),
    (b"\x1aE\xdf\xa3", "a WebM or Matroska video"),
    (b"wOFF\x00", "a font"),
    (b"wOF2\x00", "a font"),
    (b"WARC/1.", "a WARC file: read it with a WARC adapter"),
)
_SIGNATURES = tuple(magic for magic, _ in _MAGIC)
_RIFF = re.compile(rb"RIFF....(WEBP|WAVE|AVI )", re.S)
_MP4 = re.compile(rb"....ftyp", re.S)
_XML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?(?:<!DOCTYPE[^>]{0,300}>\s*)?"
    rb"<(rss|feed|rdf:RDF|urlset|sitemapindex|opml|svg|svg:svg)\b"
)
_JSON_BEGINS = re.compile(rb'\s*(?:\[\s*)?\{\s*"[^"]{0,200}"\s*:')
_JSON_ENDS = {b"{": b"}", b"[": b"]"}
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))
_BOM = b"\xef\xbb\xbf"
_SNIFFED = 2048


def refuse_foreign(raw: bytes) -> None:
    """Raise InputError, saying what it is, for bytes that are neither HTML nor text."""
    head = raw[:_SNIFFED].removeprefix(_BOM)
    what = _by_magic(head) or _by_container(head) or _by_root(head) or _by_json(head, raw) or _by_controls(head)
    if what:
        raise InputError(f"not a page or a text: {what}")


def _by_magic(head: bytes) -> str | None:
    return next(what for magic, what in _MAGIC if head.startswith(magic)) if head.startswith(_SIGNATURES) else None


def _by_container(head: bytes) -> str | None:
    if riff := _RIFF.match(head):
        return "a WebP image" if riff[1] == b"WEBP" else "RIFF audio or video"
    return "an MP4 or AVIF file" if _MP4.match(head) else None


def _by_root(head: bytes) -> str | None:
    match = _XML.match(head)
    if not match:
        return None
    name = match[1].decode()
    return "an SVG image" if name.endswith("svg") else f"an XML feed or sitemap (<{name}>)"


def _by_json(head: bytes, raw: bytes) -> str | None:
    """By its first key, so that an answer cut short is known too; other arrays and objects must be whole."""
    if _JSON_BEGINS.match(head):
        return "a JSON answer"
    start = head.lstrip()[:1]
    if start not in _JSON_ENDS or not raw[-_SNIFFED:].rstrip().endswith(_JSON_ENDS[start]):
        return None
    try:
        json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return "a JSON answer"


def _by_controls(head: bytes) -> str | None:
    """Text may hold a stray control byte, binary data are full of them."""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls <= len(head) * 0.05 or head[:2] in (b"\xff\xfe", b"\xfe\xff") or utf16_without_bom(head):
        return None
    return "binary data"
