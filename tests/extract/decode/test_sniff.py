"""What is no page and no text is refused by name; every text, however odd its beginning, is let through."""

import json
import zlib

import pytest

from newsclean.errors import InputError
from newsclean.extract.decode.sniff import refuse_foreign

NOISE = bytes((i * 37 + i // 7) % 256 for i in range(4000))
KEY = b"key"
FOREIGN = [
    (b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>", "a PDF"),
    (b"%!PS-Adobe-3.0\n%%Pages: 1", "a PostScript document"),
    (rb"{\rtf1\ansi A text", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE, "an old office document"),
    (b"\x89PNG\r\n\x1a\n" + NOISE, "a PNG image"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF" + NOISE, "a JPEG image"),
    (b"GIF89a\x01\x00\x01\x00" + NOISE, "a GIF image"),
    (b"II*\x00" + NOISE, "a TIFF image"),
    (b"RIFF\x10\x00\x00\x00WEBPVP8 " + NOISE, "a WebP image"),
    (b"RIFF\x10\x00\x00\x00WAVEfmt " + NOISE, "RIFF audio or video"),
    (b"\x00\x00\x00\x20ftypavif" + NOISE, "an MP4 or AVIF file"),
    (b"\x00\x00\x01\x00\x01\x00" + NOISE, "an icon"),
    (b"PK\x03\x04\x14\x00" + NOISE, "a ZIP archive"),
    (b"\x1f\x8b\x08\x00" + NOISE, "gzip data"),
    (b"\x28\xb5\x2f\xfd" + NOISE, "zstd data"),
    (b"BZh91AY&SY" + NOISE, "bzip2 data"),
    (b"\xfd7zXZ\x00" + NOISE, "xz data"),
    (b"ID3\x04\x00\x00" + NOISE, "an MP3"),
    (b"wOF2\x00\x01\x00\x00" + NOISE, "a font"),
    (b"WARC/1.0\r\nWARC-Type: response", "a WARC file"),
    (b'<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', "an XML feed or sitemap (<rss>)"),
    (b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>', "an XML feed or sitemap (<feed>)"),
    (b"<?xml version='1.0'?><!-- made today --><urlset></urlset>", "an XML feed or sitemap (<urlset>)"),
    (b"\xef\xbb\xbf<?xml version='1.0'?><sitemapindex/>", "an XML feed or sitemap (<sitemapindex>)"),
    (b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y"><svg><text>x</text></svg>', "an SVG image"),
    (json.dumps({"headline": "Ferry", "body": "<p>Words</p>"}).encode(), "a JSON answer"),
    (b'\n[ {"headline": "Ferry"}, {"headline": "Bridge"} ]\n', "a JSON answer"),
    (b'{"headline": "cut in the mid', "a JSON answer"),
    (b"{}", "a JSON answer"),
    (b'["a", "b"]', "a JSON answer"),
    (NOISE, "binary data"),
    (zlib.compress(NOISE * 4), "binary data"),
    (b"\x7fELF\x02\x01\x01" + b"\x00" * 60 + NOISE, "binary data"),
    (b"\x00" * 500, "binary data"),
    (b"BM\x36\x00\x0c\x00\x00\x00\x00\x00\x36\x00\x00\x00" * 20, "binary data"),
]
TEXTS = [
    b"",
    b"   \n\n ",
    b"<!DOCTYPE html><html><body><p>Words</p></body></html>",
    b'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    b"BM is what the company calls itself.",
    b"GIF89 was the year's best loved abbreviation.",
    b"PK, the goalkeeper, stayed.",
    b"Rar! cried the boy.",
    b"ID3 tags explained",
    b"{ an odd beginning } of a text",
    b"[Update] The ferry is late. [End]",
    b"[1] A footnote first. [2]",
    b"{not json}",
    b"<svgs> are not svg",
    b"<p>one stray \x00 byte and \x0b another in a page of some length, as pages are</p>",
    b"colours in \x1b[31mlogs\x1b[0m",
    "Слова".encode("utf-16"),
    "<p>Words in a page</p>".encode("utf-16-le"),
    "<p>Words in a page</p>".encode("utf-16-be"),
    "Привет, мир, это новости.".encode("cp1251"),
    "市議会は木曜日、新しい路線を承認した。".encode("iso2022_jp"),
]


@pytest.mark.parametrize(("raw", "what"), FOREIGN)
def test_foreign_is_refused_by_name(raw: bytes, what: str) -> None:
    with pytest.raises(InputError) as caught:
        refuse_foreign(raw)
    assert what in str(caught.value)


@pytest.mark.parametrize("raw", TEXTS)
def test_texts_and_pages_pass(raw: bytes) -> None:
    assert refuse_foreign(raw) is None  # type: ignore[func-returns-value]


def test_deep_json_is_no_crash() -> None:
    assert refuse_foreign(b"[" * 100_000 + b"]" * 100_000) is None  # type: ignore[func-returns-value]
