"""Whatever comes in: a typed error or a verdict with reasons, never a traceback from the inside, nothing lost."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from typing import Any

import bs4
import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import newsclean
from newsclean import InputError, Kind, Page

PROSE = (
    "The harbour office has opened a second counter, so that skippers no longer wait half the morning for a stamp.",
    "On busy days, the harbour master said, the queue had reached as far as the fish market and sometimes beyond it.",
    "A third counter will follow in May if the council agrees, and a fourth, which nobody has asked for, in June.",
)
TEXT = "\n\n".join(PROSE)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PROSE)
HTML = f"<!DOCTYPE html><html><head><title>Counter</title></head><body><h1>Counter</h1>{BODY}</body></html>"
RUSSIAN = (
    "Городской совет Верхнеозёрска в четверг одобрил новый маршрут трамвая, который свяжет вокзал с больницей на левом"
    " берегу. Строительство начнётся весной и продлится около двух лет, сообщили в управлении транспорта.",
    "По словам главного инженера, рельсы уложат так, чтобы движение автобусов не прекращалось ни на один день. Жители"
    " окрестных улиц жалуются на шум, но большинство депутатов считает, что выгода перевешивает.",
)
JAPANESE = (
    "市議会は木曜日、駅と左岸の病院を結ぶ新しい路面電車の路線を承認した。工事は来年の春に始まり、およそ二年かかる見込みだ。主任技師によると、バスの運行を止めずにレールを敷設する計画だという。",
    "周辺の住民からは騒音を心配する声も上がっているが、多くの議員は利益のほうが大きいと考えている。運賃は据え置かれると交通局は発表した。古い車庫の玄関は記念物として保存される。",
)
CHINESE = (
    "市议会周四批准了一条新的电车线路，它将把火车站与左岸的医院连接起来。工程将于明年春天开始，预计需要两年左右。总工程师表示，铺设轨道期间公交车一天也不会停运。",
    "附近居民抱怨噪音，但大多数议员认为好处更多。交通局宣布票价保持不变。旧车库的大门将作为文物保留下来。按照计划，沿线将设十二个车站，预计老人和学生的乘坐次数会增加。",
)


def page_of(paragraphs: tuple[str, ...], head: str = "") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head>{head}</head><body><article>{body}</article></body></html>"


REFUSED: dict[str, Any] = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
    "PNG": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "gzip": b"\x1f\x8b\x08\x00" + zlib.compress(HTML.encode()),
    "binary": bytes(range(256)) * 20,
    "NULs": b"\x00" * 4096,
    "JSON": json.dumps({"article": {"html": HTML}}).encode(),
    "JSON in a str": json.dumps([{"headline": "Counter", "text": TEXT}]),
    "feed": '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>',
    "PDF declared as HTML": Page(b"%PDF-1.4\n...", headers={"Content-Type": "text/html"}),
    "too large": "a" * (32 * 1024 * 1024 + 1),
    "None": None,
    "a number": 7,
    "a list": [HTML],
}
CLEAN: dict[str, Callable[[], Any]] = {
    "bytes": HTML.encode,
    "bytearray": lambda: bytearray(HTML.encode()),
    "memoryview": lambda: memoryview(HTML.encode()),
    "str": lambda: HTML,
    "text": lambda: TEXT,
    "text in bytes": TEXT.encode,
    "Page": lambda: Page(HTML.encode(), url="https://courier.example/counter"),
    "UTF-16 with BOM": lambda: HTML.encode("utf-16"),
    "UTF-16 little endian without BOM": lambda: HTML.encode("utf-16-le"),
    "UTF-16 big endian without BOM": lambda: HTML.encode("utf-16-be"),
    "UTF-8 with BOM": lambda: HTML.encode("utf-8-sig"),
    "wrong declared charset": lambda: HTML.replace("<head>", "<head><meta charset='utf-16'>").encode(),
    "declared by an unknown name": lambda: HTML.replace("<head>", "<head><meta charset='klingon'>").encode(),
    "NULs inside": lambda: HTML.replace("harbour", "har\0bour").encode(),
    "NULs in a str": lambda: HTML.replace("harbour", "har\0bour"),
    "lone surrogates": lambda: HTML.replace("<h1>", "<h1>\ud800"),
    "lone surrogates in a text": lambda: f"{TEXT}\n\nThe end \udcff of it all.",
    "truncated in a tag": lambda: HTML[: HTML.index("</body>")] + "<div class='rel",
    "truncated in a script": lambda: HTML[: HTML.index("</body>")] + "<script>var a = '",
    "truncated in a comment": lambda: HTML[: HTML.index("</body>")] + "<!-- to be",
    "no html element": lambda: BODY,
    "XHTML": lambda: f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">{HTML[21:]}',
    "lxml element": lambda: lxml.html.document_fromstring(HTML),
    "lxml tree": lambda: lxml.html.document_fromstring(HTML).getroottree(),
    "lxml sub-element": lambda: lxml.html.document_fromstring(f"<nav>menu</nav><div>{BODY}</div>tail").find(".//div"),
    "tree with comments": lambda: lxml.html.document_fromstring(HTML.replace("<p>", "<!-- ad --><p><!-- x --><?y z?>")),
    "XML tree": lambda: etree.fromstring(HTML[15:]),
    "BeautifulSoup": lambda: bs4.BeautifulSoup(HTML, "html.parser"),
    "Tag of a soup": lambda: bs4.BeautifulSoup(HTML, "html.parser").body,
    "a broken base": lambda: HTML.replace("<head>", '<head><base href="http://[broken">'),
    "broken links": lambda: HTML.replace("</p>", ' <a href="http://[x">Link.</a></p><img src="//[::y">'),
}


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_neither_page_nor_text_is_refused(source: Any) -> None:
    with pytest.raises(InputError) as caught:
        newsclean.clean(source)
    assert str(caught.value)


@pytest.mark.parametrize("make", CLEAN.values(), ids=CLEAN.keys())
@pytest.mark.parametrize("url", [None, "https://courier.example/counter", "not an address", "http://[broken", ""])
def test_every_form_of_a_page_gives_its_text(make: Callable[[], Any], url: str | None) -> None:
    article = newsclean.clean(make(), url=url)
    found = f"{article.headline}\n\n{article.text}"
    assert [paragraph for paragraph in PROSE if paragraph not in found] == []
    assert article.kind is Kind.ARTICLE
    assert article.reasons
    json.dumps(article.to_dict(), ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("paragraphs", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (CHINESE, "gb18030"),
    ],
)
@pytest.mark.parametrize("form", ["page", "text"])
def test_undeclared_legacy_charsets(paragraphs: tuple[str, ...], encoding: str, form: str) -> None:
    source = page_of(paragraphs) if form == "page" else "\n\n".join(paragraphs)
    assert newsclean.clean(source.encode(encoding)).text == "\n\n".join(paragraphs)


@pytest.mark.parametrize("depth", [300, 3_000, 20_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "ul"])
def test_deep_nests_lose_no_text(depth: int, tag: str) -> None:
    html = f"<html><body>{f'<{tag}>' * depth}{BODY}{f'</{tag}>' * depth}<p>{PROSE[0]} Again.</p></body></html>"
    extraction = newsclean.extract(html)
    ledger = " ".join(d.block.text for d in extraction.decisions)
    assert all(paragraph in ledger for paragraph in PROSE)
    assert f"{PROSE[0]} Again." in ledger
    if depth > 3_000:
        assert "levels" in " ".join(extraction.article.warnings)


def test_a_deep_tree_of_the_caller() -> None:
    root = inmost = etree.Element("div")
    for _ in range(20_000):
        inmost = etree.SubElement(inmost, "div")
    for paragraph in PROSE:
        etree.SubElement(inmost, "p").text = paragraph
    ledger = [d.block.text for d in newsclean.extract(root).decisions]
    assert all(paragraph in ledger for paragraph in PROSE)


def test_a_line_of_two_megabytes() -> None:
    line = " ".join(f"word{number}" for number in range(200_000)) + "."
    assert newsclean.clean(line).text.replace("\n\n", " ") == line
    assert len(newsclean.clean(f"<p>{line}</p>").text) >= len(line) * 0.99


@pytest.mark.parametrize(
    "html",
    [
        "<p>" * 50_000 + TEXT,
        "<table><tr><td>" * 5_000 + TEXT,
        "<a href='" + "x" * 1_000_000 + f"'>{TEXT}</a>",
        f"<p {'a=b ' * 20_000}>{TEXT}</p>",
        "<" * 100_000 + TEXT,
        "&" * 100_000 + TEXT,
        "<!--" * 20_000 + "-->" + BODY,
        "<script>" * 10_000 + "</script>" + BODY,
        f"<div class='{'nav menu footer ' * 20_000}'>{BODY}</div>",
        "".join(f"<div id='{i}'>" for i in range(1_500)) + BODY,
        f"{BODY}<ul>" + "<li><a href='/x'>A linked line</a>" * 10_000,
    ],
    ids=lambda html: html[:12],
)
def test_hostile_markup_loses_no_text(html: str) -> None:
    told = "".join("".join(d.block.text for d in newsclean.extract(html).decisions).split())
    assert "".join(TEXT.split())[:60] in told


@pytest.mark.parametrize(
    "html",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>",
        '<script type="application/ld+json">' + '{"a":' * 50_000 + "</script>",
        '<script type="application/ld+json">{"@type": ["NewsArticle", 7, null], "author": [[{"name": [3]}]]}</script>',
        '<script type="application/ld+json">null</script><script type="application/ld+json">"text"</script>',
        '<meta property="og:title" content=""><meta property="article:published_time" content="yesterday-ish">',
        '<meta name="author" content="' + "x, " * 20_000 + '">',
        '<link rel="canonical" href="http://[::bad">',
        "<title>" + "long " * 20_000 + "</title>",
    ],
    ids=range(9),
)
def test_broken_metadata_never_end_a_page(html: str) -> None:
    article = newsclean.clean(HTML.replace("<title>Counter</title>", html), url="https://courier.example/counter")
    assert article.kind is Kind.ARTICLE
    assert PROSE[1] in article.text


@pytest.mark.parametrize("source", [b"", "", "\n", b"\xef\xbb\xbf", "<html></html>", "<p></p>", Page(b""), "<!-- -->"])
def test_nothing_is_a_verdict(source: Any) -> None:
    article = newsclean.clean(source)
    assert (article.kind, article.text) == (Kind.EMPTY, "")
    assert article.reasons


def test_a_shell_is_a_verdict() -> None:
    shell = '<div id="root"></div><script src="/a.js"></script><noscript>Enable JavaScript.</noscript>'
    article = newsclean.clean(f"<html><body>{shell}</body></html>")
    assert article.kind is Kind.UNRENDERED
    assert not article.kind.has_article
    assert article.reasons


_SCRAPS = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div class='comments'>",
            "</div>",
            "<h1>",
            "<table><tr><td>",
            "<li>",
            "<br>",
            "<article>",
            "<a href='",
        ),
        *(
            "'>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<figure><img src=x><figcaption>",
            "<time datetime=",
            "&#0;",
            "&amp",
        ),
        *(
            "<title>",
            "<meta name=author content=",
            "<base href='http://['>",
            "\0",
            "\ud800",
            "\u202e",
            "\n\n",
            " ",
            *PROSE,
        ),
        *(
            "<script type='application/ld+json'>",
            '{"@type": "NewsArticle", "author": [',
            "By ",
            "Photo: ",
            "2026-02-30T99:99",
        ),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_SCRAPS, max_size=40).map("".join) | st.text(max_size=300) | st.binary(max_size=300))
def test_scraps_of_pages(source: str | bytes) -> None:
    try:
        extraction = newsclean.extract(source, url="https://courier.example/a")
    except InputError:
        return
    assert extraction.article.reasons
    assert all(decision.role and decision.reason for decision in extraction.decisions)
    json.dumps(extraction.article.to_dict(), ensure_ascii=False).encode()
