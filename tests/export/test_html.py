"""HTML: one clean document, in which no text of the page becomes markup, as a parser reads it."""

from datetime import datetime

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import (
    Article,
    Byline,
    Credit,
    Embed,
    Entry,
    Image,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Section,
    Table,
    Timestamp,
)
from newsclean.export.html import render
from newsclean.printable import printable

ELEMENTS = {
    *("html", "head", "meta", "title", "link", "style", "body", "article", "header", "footer", "section", "div"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "a", "time", "blockquote", "ul", "ol", "li", "small"),
    *("figure", "figcaption", "img", "table", "tbody", "tr", "td"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "name", "content", "http-equiv", "rel", "href", "class", "datetime", "src", "alt"),
    *("width", "height", "loading"),
}


def _parsed(article: Article) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(render(article).encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8"))


def _of(block: object) -> lxml.html.HtmlElement:
    return _parsed(Article(sections=(Section(None, None, (block,)),))).find("body/article")  # type: ignore[arg-type]


def _squeezed(text: str) -> str:
    return "".join(printable(text).split())


@given(st.from_type(Article))
def test_only_the_markup_we_write(article: Article) -> None:
    tree = _parsed(article)
    assert {element.tag for element in tree.iter()} <= ELEMENTS
    assert {name for element in tree.iter() for name in element.attrib} <= ATTRIBUTES
    for address in (*tree.xpath("//@href"), *tree.xpath("//@src")):
        assert address.partition(":")[0].lower() in ("http", "https", "mailto")


@given(st.from_type(Paragraph) | st.from_type(Quote) | st.from_type(ListBlock) | st.from_type(Table))
def test_a_block_shows_its_text(block: Paragraph | Quote | ListBlock | Table) -> None:
    assert _squeezed(_of(block).text_content()) == _squeezed(block.text)


def _article_html(*blocks: object, **fields: object) -> str:
    article = Article(sections=(Section(None, None, blocks),), **fields)  # type: ignore[arg-type]
    return render(article).partition('<article dir="auto">\n')[2].partition("\n</article>")[0]


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (Paragraph("A <b>\nB"), "<p>A &lt;b&gt;<br>\nB</p>"),
        (Paragraph("We erred.", role="correction"), '<p class="correction">We erred.</p>'),
        (Quote("A\nB"), "<blockquote><p>A</p>\n<p>B</p></blockquote>"),
        (ListBlock(("A", "B")), "<ul><li>A</li>\n<li>B</li></ul>"),
        (ListBlock(("A",), ordered=True), "<ol><li>A</li></ol>"),
        (Table((("A", "B"),)), '<div class="table"><table>\n<tr><td>A</td><td>B</td></tr>\n</table></div>'),
        (Embed("https://v.example/1", "Viewer"), '<p><a href="https://v.example/1">Viewer</a></p>'),
        (Embed("javascript:alert(1)", None, "Play"), "<p>Play</p>"),
        (Paragraph("See this.", (Link("this", "https://x.example/?a&b"),)),
         '<p>See <a href="https://x.example/?a&amp;b">this</a>.</p>'),
        (Paragraph("See this.", (Link("this", "vbscript:x"),)), "<p>See this.</p>"),
        (Entry(Timestamp(datetime(2026, 3, 14), "day"), "It sails", (Paragraph("At last."),)),
         '<section class="entry">\n<h2>It sails</h2>\n<p class="byline">'
         '<time datetime="2026-03-14">2026-03-14</time></p>\n<p>At last.</p>\n</section>'),
    ],
)  # fmt: skip
def test_blocks(block: object, written: str) -> None:
    assert _article_html(block) == f"<header>\n</header>\n{written}"


def test_the_header() -> None:
    written = _article_html(
        url="https://x.example/story",
        headline="Ferry & bakery",
        dek="At last.",
        bylines=(Byline("Maren Oduya", role="Reporter", url="https://x.example/m", bio="Maren writes."),),
        publisher="Courier",
        published=Timestamp(datetime(2026, 3, 14, 6, 30), "minute"),
        modified=Timestamp(datetime(2026, 4, 3), "day", ambiguous=True),
    )
    assert written == (
        "<header>\n<h1>Ferry &amp; bakery</h1>\n"
        '<p class="dek">At last.</p>\n'
        '<p class="byline"><a href="https://x.example/m" rel="author">Maren Oduya</a> (Reporter)'
        ' · <a href="https://x.example/story">Courier</a>'
        ' · <time datetime="2026-03-14T06:30">2026-03-14 06:30</time>'
        " · updated <time>2026-04-03?</time></p>\n</header>\n"
        "<footer>\n<p>Maren writes.</p>\n</footer>"
    )


def test_a_picture_with_caption_and_credit() -> None:
    image = Image("https://x.example/a.jpg", "At the quay.", 'A "ship"', Credit("T. Brandt"), "lead", 800, 533)
    assert _article_html(images=(image,)).endswith(
        '<figure><img src="https://x.example/a.jpg" alt="A &quot;ship&quot;" width="800" height="533" loading="lazy">'
        "<figcaption>At the quay. <small>T. Brandt</small></figcaption></figure>"
    )


def test_a_picture_of_which_only_the_caption_is_left() -> None:
    assert _article_html(images=(Image(None, "At the quay."),)).endswith(
        "</header>\n<figure><figcaption>At the quay.</figcaption></figure>"
    )


def test_the_lead_stands_before_the_text_and_others_behind_it() -> None:
    images = (Image("https://x.example/2", role="body"), Image("https://x.example/1", role="lead"))
    written = _article_html(Paragraph("Text."), images=images)
    assert written.index("/1") < written.index("Text.") < written.index("/2")


def test_the_document_names_language_and_address() -> None:
    written = render(Article(canonical_url="https://x.example/a", language="ar", headline="عنوان"))
    assert '<html lang="ar">' in written
    assert "<title>عنوان</title>" in written
    assert '<link rel="canonical" href="https://x.example/a">' in written
