"""A source -> Document: told apart, decoded and parsed, once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lxml import etree

from newsclean.errors import InputError
from newsclean.extract.charset import decode
from newsclean.extract.flatten import MAX_DEPTH, flatten
from newsclean.extract.sniff import refuse_foreign
from newsclean.page import Page

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

    Source = bytes | str | Page | etree._Element | etree._ElementTree | BeautifulSoup

Format = Literal["html", "text"]


_TAG = re.compile(
    r"<(?:!doctype|html|head|body|div|p|article|section|main|h[1-6]|span|table|br|a\s|ul|ol|li|meta|title|script|img"
    r"|figure|header|footer|nav|blockquote|amp-)\b",
    re.I,
)
_SNIFFED = 65536


@dataclass(frozen=True, slots=True)
class Document:
    """One page, parsed, or one text. At most one of `tree` and `text` is set; neither where nothing is there."""

    url: str | None
    tree: etree._Element | None = None
    text: str | None = None
    page: Page | None = None
    encoding: str | None = None
    encoding_origin: str | None = None
    """How the encoding was decided: "bom", "header", "meta", "utf-8", "detected", "caller"."""
    warnings: tuple[str, ...] = ()


def read(source: Source, *, url: str | None = None, format: Format | None = None, limit: int) -> Document:
    """Make a Document of whatever a caller has.

    `limit` is the largest size in bytes (characters of a str). `format` None means: look.
    Raises InputError for what cannot be a page or a text.
    """
    if isinstance(source, Page):
        return _from_bytes(source.body, source, source.url or url, format, limit)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return _from_bytes(bytes(source), None, url, format, limit)
    if isinstance(source, str):
        return _from_str(source, url, format, limit)
    if isinstance(source, (etree._ElementTree, etree._Element)):
        root = source.getroot() if isinstance(source, etree._ElementTree) else source
        return Document(url, tree=root, encoding_origin="caller")
    if type(source).__module__.partition(".")[0] == "bs4":
        return _from_str(str(source), url, "html", limit)
    raise InputError(f"cannot read a {type(source).__name__}: give bytes, str, Page, an lxml tree or a BeautifulSoup")


def _from_bytes(raw: bytes, page: Page | None, url: str | None, format: Format | None, limit: int) -> Document:
    _check_size(len(raw), limit)
    refuse_foreign(raw)
    decoded = decode(raw, page.header("content-type") if page else None)
    declared = _declared_format(page)
    if (format or declared or _look(decoded.text)) == "text":
        return Document(url, None, decoded.text, page, decoded.encoding, decoded.origin, decoded.warnings)
    tree, warnings = _parse(decoded.utf8)
    return Document(url, tree, None, page, decoded.encoding, decoded.origin, decoded.warnings + warnings)


def _from_str(text: str, url: str | None, format: Format | None, limit: int) -> Document:
    _check_size(len(text), limit)
    raw = text.encode("utf-8", "replace")
    refuse_foreign(raw)
    if (format or _look(text)) == "text":
        return Document(url, text=text, encoding_origin="caller")
    tree, warnings = _parse(raw)
    return Document(url, tree, encoding_origin="caller", warnings=warnings)


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise InputError(f"too large: {size:,} of at most {limit:,} (Settings.max_bytes)")


def _declared_format(page: Page | None) -> Format | None:
    kind = (page and page.header("content-type") or "").partition(";")[0].strip().lower()
    return "html" if kind in ("text/html", "application/xhtml+xml") else None


def _look(text: str) -> Format:
    """HTML has a tag near its beginning; a text that merely mentions one is still a text."""
    head = text[:_SNIFFED].lstrip("\ufeff \t\r\n")
    tags = len(_TAG.findall(head))
    return "html" if tags and (head.startswith("<") or tags > head.count("\n\n") / 2) else "text"


def _parse(utf8: bytes) -> tuple[etree._Element | None, tuple[str, ...]]:
    """The tree, or None where there is nothing to parse; warnings say where markup was mended."""
    tree, complete = _parse_once(utf8)
    if complete:
        return tree, ()
    return _parse_once(flatten(utf8))[0], (f"nested deeper than {MAX_DEPTH} levels: deeper tags were left out",)


def _parse_once(utf8: bytes) -> tuple[etree._Element | None, bool]:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = etree.fromstring(utf8, parser)
    except etree.XMLSyntaxError:
        tree = None
    cut = any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)
    return tree, not cut
