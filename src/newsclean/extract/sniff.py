"""Tell what is no page and no text by its first bytes."""

from __future__ import annotations

import json
import re

from newsclean.errors import InputError

# Signatures of the WHATWG MIME sniffing standard, section 6, and of the usual archives.
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"%!PS-", "a PostScript document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x1f\x8b", "gzip data: decompress it first"),
    (b"\x28\xb5\x2f\xfd", "zstd data: decompress it first"),
    (b"BZh", "bzip2 data: decompress it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"OggS", "Ogg audio or video"),
    (b"ID3", "an MP3"),
    (b"\x1aE\xdf\xa3", "a WebM or Matroska video"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"WARC/", "a WARC file: read it with a WARC adapter"),
)
_FEED = re.compile(rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.S)
_SNIFFED = 2048


def refuse_foreign(raw: bytes) -> None:
    """Raise InputError, saying what it is, for bytes that are neither HTML nor text."""
    head = raw[:_SNIFFED]
    what = _by_magic(head) or _by_container(head) or _by_feed(head) or _by_json(raw) or _by_control_bytes(head)
    if what:
        raise InputError(f"not a page or a text: {what}")


def _by_magic(head: bytes) -> str | None:
    for magic, what in _MAGIC:
        # Two letters are no signature: a text may begin with "BM".
        if head.startswith(magic) and (len(magic) > 2 or not magic.isalpha() or b"\x00" in head):
            return what
    return None


def _by_container(head: bytes) -> str | None:
    if head[:4] == b"RIFF":
        return "a WebP image" if head[8:12] == b"WEBP" else "RIFF audio or video"
    return "an MP4 or AVIF file" if head[4:8] == b"ftyp" else None


def _by_feed(head: bytes) -> str | None:
    match = _FEED.match(head)
    return f"an XML feed or sitemap (<{match[1].decode()}>)" if match else None


def _by_json(raw: bytes) -> str | None:
    text = raw.strip()
    if not text[:1] in (b"{", b"[") or not text[-1:] in (b"}", b"]"):
        return None
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return None
    return "a JSON answer"


def _by_control_bytes(head: bytes) -> str | None:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return None
    if b"\x00" in head and not _is_utf16(head):
        return "binary data (NUL bytes)"
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return "binary data (control bytes)" if controls > len(head) * 0.05 else None


def _is_utf16(head: bytes) -> bool:
    """UTF-16 without a BOM: every second byte of markup is NUL."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    return max(even, odd) > len(head) * 0.3 and min(even, odd) < len(head) * 0.02
