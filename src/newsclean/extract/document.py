"""A source -> Document: told apart, decoded and parsed, once."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from lxml import etree

from newsclean.errors import InputError
from newsclean.extract.decode.charset import decode
from newsclean.extract.decode.flatten import MAX_DEPTH, flatten
from newsclean.extract.decode.sniff import refuse_foreign
from newsclean.page import Page

if TYPE_CHECKING:
    from bs4 import Tag

    Source = bytes | bytearray | memoryview | str | Page | etree._Element | etree._ElementTree | Tag

Format = Literal["html", "text"]

_TAG = re.compile(
    r"<(?:!doctype|html|head|body|div|p|article|section|main|h[1-6]|span|table|br|a\s|ul|ol|li|meta|title|script|img"
    r"|figure|header|footer|nav|blockquote|amp-)\b",
    re.I,
)
_BEGINS_WITH_TAG = re.compile(r"[\ufeff\s]*<[!?a-z]", re.I)
_SNIFFED = 65536


@dataclass(frozen=True, slots=True)
class Document:
    """One page, parsed, or one text. At most one of `tree` and `text` is set; neither where nothing is there."""

    url: str | None
    tree: etree._Element | None = None
    """Without comments and processing instructions, its own: no caller holds a node of it."""
    text: str | None = None
    page: Page | None = None
    encoding: str | None = None
    encoding_origin: str | None = None
    """How the encoding was decided: "bom", "header", "meta", "utf-8", "utf-16", "detected", "caller"."""
    warnings: tuple[str, ...] = ()


def read(source: Source, *, url: str | None = None, format: Format | None = None, limit: int) -> Document:
    """Make a Document of whatever a caller has.

    `limit` is the largest size in bytes (characters of a str). `format` None means: look; a tree is always HTML.
    Raises InputError for what cannot be a page or a text.
    """
    document = _read(source, url or (source.url if isinstance(source, Page) else None), format, limit)
    if _is_address(document.url):
        return document
    return replace(document, url=None, warnings=(*document.warnings, f"passed over as no address: {document.url!r}"))


def _is_address(url: str | None) -> bool:
    try:
        return urlsplit(url or "") is not None
    except ValueError:
        return False


def _read(source: Source, url: str | None, format: Format | None, limit: int) -> Document:
    if isinstance(source, Page):
        return _from_bytes(source.body, source, url, format, limit)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return _from_bytes(bytes(source), None, url, format, limit)
    if isinstance(source, str):
        return _from_str(source, url, format, limit)
    if isinstance(source, (etree._ElementTree, etree._Element)):
        return _from_str(_written_out(source), url, "html", limit)
    if _is_soup(source):
        return _from_str(str(source), url, "html", limit)
    raise InputError(f"cannot read a {type(source).__name__}: give bytes, str, Page, an lxml tree or a BeautifulSoup")


def _written_out(tree: etree._Element | etree._ElementTree) -> str:
    """Read anew, a caller's tree is never changed, an element of it stands alone, and XHTML loses its namespaces."""
    root = tree.getroot() if isinstance(tree, etree._ElementTree) else tree
    return "" if root is None else etree.tostring(root, encoding="unicode", method="html", with_tail=False)


def _is_soup(source: object) -> bool:
    """True for a BeautifulSoup or a Tag of one; where bs4 was never imported, nothing is."""
    bs4 = sys.modules.get("bs4")
    return bs4 is not None and isinstance(source, bs4.Tag)


def _from_bytes(raw: bytes, page: Page | None, url: str | None, format: Format | None, limit: int) -> Document:
    _check_size(len(raw), limit)
    refuse_foreign(raw)
    decoded = decode(raw, page.header("content-type") if page else None)
    document = Document(url, None, None, page, decoded.encoding, decoded.origin, decoded.warnings)
    return _told_apart(document, decoded.text, decoded.utf8, format or _declared_format(page))


def _from_str(text: str, url: str | None, format: Format | None, limit: int) -> Document:
    _check_size(len(text), limit)
    text = text.removeprefix("\ufeff")
    sound = _mend(text)
    utf8 = sound.encode()
    refuse_foreign(utf8)
    warnings = () if sound == text else ("NULs and lone surrogates were left out",)
    return _told_apart(Document(url, encoding_origin="caller", warnings=warnings), sound, utf8, format)


def _mend(text: str) -> str:
    """Without NULs; surrogate pairs (as JavaScript writes them) become their character, lone ones U+FFFD."""
    text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _told_apart(document: Document, text: str, utf8: bytes, format: Format | None) -> Document:
    if (format or _look(text)) == "text":
        return replace(document, text=text)
    tree, warnings = _parse(utf8)
    return replace(document, tree=tree, warnings=document.warnings + warnings)


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise InputError(f"too large: {size:,} of at most {limit:,} (Settings.max_bytes)")


def _declared_format(page: Page | None) -> Format | None:
    kind = ((page and page.header("content-type")) or "").partition(";")[0].strip().lower()
    return "html" if kind in ("text/html", "application/xhtml+xml") else None


def _look(text: str) -> Format:
    """HTML has a tag near its beginning; a text that merely mentions one is still a text."""
    if _BEGINS_WITH_TAG.match(text):
        return "html"
    head = text.lstrip("\ufeff \t\r\n")[:_SNIFFED]
    return "html" if len(_TAG.findall(head)) > head.count("\n\n") / 2 else "text"


def _parse(utf8: bytes) -> tuple[etree._Element | None, tuple[str, ...]]:
    """The tree, or None where there is nothing to parse; warnings say where markup was mended."""
    tree, complete = _parse_once(utf8)
    if complete:
        return tree, ()
    return _parse_once(flatten(utf8))[0], (f"nested deeper than {MAX_DEPTH} levels: deeper tags were left out",)


def _parse_once(utf8: bytes) -> tuple[etree._Element | None, bool]:
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        tree = etree.fromstring(utf8, parser)
    except etree.XMLSyntaxError:
        tree = None
    cut = any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log)
    return tree, not cut
