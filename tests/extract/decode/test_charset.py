"""Bytes come out as the text their author wrote, whatever they were written in and whatever they say of it."""

import tomllib
from pathlib import Path

import pytest

from newsclean.extract.decode.charset import decode, utf16_without_bom

LANGUAGES = tomllib.loads((Path(__file__).parent / "languages.toml").read_text(encoding="utf-8"))
WRITTEN = [(tag, encoding) for tag, language in LANGUAGES.items() for encoding in language["encodings"]]


def text_of(tag: str) -> str:
    return str(LANGUAGES[tag]["text"])


def page(text: str, head: str = "") -> str:
    style = "<style>.lead { color: #333 }</style><script>var page = 'news';</script>"
    return f"<html><head>{head}{style}</head><body><div class='story'><p>{text}</p></div></body></html>"


@pytest.mark.parametrize(("tag", "encoding"), WRITTEN)
def test_undeclared_legacy_page_is_detected(tag: str, encoding: str) -> None:
    text = text_of(tag)[:300]
    decoded = decode(page(text).encode(encoding))
    assert text in decoded.text
    assert decoded.utf8.decode() == decoded.text
    assert decoded.origin == "detected"
    assert decoded.warnings == ()


@pytest.mark.parametrize(("tag", "encoding"), WRITTEN)
def test_undeclared_legacy_text_is_detected(tag: str, encoding: str) -> None:
    assert decode(text_of(tag).encode(encoding)).text == text_of(tag)


@pytest.mark.parametrize(("tag", "encoding"), WRITTEN)
def test_declared_in_meta(tag: str, encoding: str) -> None:
    html = page(text_of(tag), f'<meta charset="{encoding}">')
    decoded = decode(html.encode(encoding))
    assert (decoded.text, decoded.origin) == (html, "meta")


@pytest.mark.parametrize(("tag", "encoding"), WRITTEN)
def test_declared_in_header(tag: str, encoding: str) -> None:
    html = page(text_of(tag))
    decoded = decode(html.encode(encoding), f'text/html; charset="{encoding}"')
    assert (decoded.text, decoded.origin) == (html, "header")


@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag not in ("de", "fr", "es", "tr", "pl", "cs", "hu")])
@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "us-ascii"])
def test_a_server_s_default_label_is_not_believed_of_another_script(tag: str, label: str) -> None:
    html = page(text_of(tag), f'<meta charset="{label}">')
    assert decode(html.encode(LANGUAGES[tag]["encodings"][0])).text == html


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("label", ["windows-1251", "iso-8859-1", "shift_jis", "gb2312", "utf-16"])
def test_utf8_is_utf8_whatever_is_declared(tag: str, label: str) -> None:
    html = page(text_of(tag), f'<meta charset="{label}">')
    decoded = decode(html.encode(), f"text/html; charset={label}")
    assert (decoded.text, decoded.encoding) == (html, "utf-8")


@pytest.mark.parametrize(("tag", "label"), [("ja", "euc-jp"), ("ru", "utf-8"), ("zh-Hans", "utf-8"), ("ko", "big5")])
def test_a_declaration_that_the_bytes_contradict_is_passed_over(tag: str, label: str) -> None:
    html = page(text_of(tag), f'<meta charset="{label}">')
    decoded = decode(html.encode(LANGUAGES[tag]["encodings"][0]))
    assert (decoded.text, decoded.origin) == (html, "detected")


@pytest.mark.parametrize(
    ("encoding", "bom"), [("utf-8", "utf-8-sig"), ("utf-16-le", "utf-16"), ("utf-16-be", "utf-16")]
)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_bom_decides(tag: str, encoding: str, bom: str) -> None:
    raw = ("\ufeff" + page(text_of(tag), '<meta charset="koi8-r">')).encode(encoding)
    decoded = decode(raw, "text/html; charset=windows-1252")
    assert (decoded.encoding, decoded.origin) == (bom, "bom")
    assert decoded.text == page(text_of(tag), '<meta charset="koi8-r">')


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_utf16_without_bom(tag: str, encoding: str) -> None:
    decoded = decode(page(text_of(tag)).encode(encoding))
    assert (decoded.text, decoded.encoding) == (page(text_of(tag)), encoding)


@pytest.mark.parametrize(
    "raw", [b"", b"plain words", "слова".encode(), b"\x00\x01" * 500, b"\x00" * 300, b"a\x00b" * 99]
)
def test_not_utf16(raw: bytes) -> None:
    assert utf16_without_bom(raw) is None


@pytest.mark.parametrize("label", ["x-sjis", "Shift_JIS", "SHIFT-JIS", "ms_kanji"])
def test_labels_in_use(label: str) -> None:
    html = page(text_of("ja"), f"<meta http-equiv='Content-Type' content='text/html; charset={label}'>")
    assert decode(html.encode("shift_jis")).text == html


@pytest.mark.parametrize(
    "label", ["hex", "rot13", "undefined", "idna", "punycode", "utf-7", "unicode_escape", "no-such", "мир"]
)
def test_labels_that_are_no_encoding_of_the_web_are_passed_over(label: str) -> None:
    html = page(text_of("pl") + " \\u0041 +AGE-")
    assert decode(html.encode("cp1250"), f"text/html; charset={label}").text == html


def test_supersets_of_declared_labels() -> None:
    html = page("“Curly quotes” cost 5 €", '<meta charset="iso-8859-1">')
    assert decode(html.encode("cp1252")).text == html
    html = page("朱镕基，曼玉", '<meta charset="gb2312">')
    assert decode(html.encode("gb18030")).text == html


def test_a_few_broken_bytes_do_not_unseat_utf8() -> None:
    raw = page(text_of("ru")).encode()
    broken = raw[:200] + b"\xe9" + raw[200:] + b"\xd0"
    decoded = decode(broken)
    assert decoded.encoding == "utf-8"
    assert text_of("ru")[-60:] in decoded.text
    assert decoded.warnings == (f"{decoded.text.count(chr(0xFFFD))} characters could not be read as utf-8",)


def test_a_page_cut_within_a_character_is_still_utf8() -> None:
    decoded = decode(page(text_of("ja")).encode()[:-50])
    assert decoded.encoding == "utf-8"


def test_nul_bytes_are_left_out_and_told() -> None:
    decoded = decode(b"<p>wo\x00rds</p>" + b" " * 200)
    assert "words" in decoded.text
    assert decoded.warnings == ("1 NUL bytes were left out",)


def test_ascii_needs_no_detection() -> None:
    assert decode(b"<p>plain words</p>")[2:] == ("utf-8", "utf-8", ())
