"""Markdown: what it looks like, and that no text of the page becomes markup, as a CommonMark parser reads it."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

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
    Video,
)
from newsclean.export.markdown import render
from newsclean.printable import printable

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
ALLOWED = {
    *("heading", "paragraph", "blockquote", "bullet_list", "ordered_list", "list_item", "link", "em"),
    *("table", "thead", "tbody", "tr", "th", "td", "inline", "text", "text_special", "softbreak", "hardbreak", "image"),
}


def _flat(tokens: list[Token]) -> list[Token]:
    return [inner for token in tokens for inner in (token, *_flat(token.children or []))]


def _parsed(block: object) -> list[Token]:
    return _flat(PARSER.parse(render(Article(sections=(Section(None, None, (block,)),)))))  # type: ignore[arg-type]


def _names(tokens: list[Token]) -> set[str]:
    return {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}


def _squeezed(text: str) -> str:
    return "".join(printable(text).split())


def _shown(tokens: list[Token]) -> str:
    return _squeezed("".join(token.content for token in tokens if token.type in ("text", "text_special")))


@given(st.from_type(Article))
def test_only_the_markup_we_write(article: Article) -> None:
    tokens = _flat(PARSER.parse(render(article)))
    assert _names(tokens) <= ALLOWED
    for token in tokens:
        address = str(token.attrs.get("href") or token.attrs.get("src") or "https:")
        assert address.partition(":")[0].lower() in ("http", "https", "mailto")


@given(st.from_type(Paragraph))
def test_a_paragraph_shows_its_text(block: Paragraph) -> None:
    tokens = _parsed(block)
    assert _shown(tokens) == _squeezed(block.text)
    assert _names(tokens) <= {"paragraph", "inline", "text", "text_special", "softbreak", "hardbreak", "link"}


@given(st.from_type(Quote))
def test_a_quote_shows_its_text(block: Quote) -> None:
    tokens = _parsed(block)
    assert _shown(tokens) == _squeezed(block.text)
    assert sum(token.type == "blockquote_open" for token in tokens) == bool(_squeezed(block.text))


@given(st.from_type(ListBlock))
def test_a_list_shows_its_items(block: ListBlock) -> None:
    tokens = _parsed(block)
    assert _shown(tokens) == _squeezed(block.text)
    items = sum(token.type == "list_item_open" for token in tokens)
    assert items == sum(bool(_squeezed(item)) for item in block.items)


@given(st.from_type(Table))
def test_a_table_shows_its_cells(block: Table) -> None:
    tokens = _parsed(block)
    assert _shown(tokens) == _squeezed(block.text)
    widths = {len(row) for row in block.rows}
    cells = sum(token.type in ("th_open", "td_open") for token in tokens)
    assert cells == len(block.rows) * max(widths, default=0)


def test_a_whole_article() -> None:
    article = Article(
        url="https://x.example/story",
        headline="Ferry #1 returns",
        dek="It took *eleven* years.",
        bylines=(Byline("Maren Oduya", role="Reporter", url="https://x.example/maren", bio="Maren writes."),),
        published=Timestamp(datetime(2026, 3, 14, 6, 30), "minute"),
        publisher="Ellery Courier",
        sections=(
            Section(None, None, (Paragraph("It left on Friday.\nLate.", (Link("left", "https://x.example/l"),)),)),
            Section("A bakery", 2, (Quote("Bread.\nMore bread."), ListBlock(("Seat", "Bed"), ordered=True))),
            Section("Prices", 3, (Table((("Seat", "38"), ("Bed", "74|75"))), Embed("https://v.example/1", "Viewer"))),
        ),
        images=(
            Image(None, "A cook.", credit=None),
            Image("https://x.example/a.jpg", "At the quay.", "A ship", Credit("T. Brandt / Courier"), "lead"),
        ),
        videos=(Video("https://v.example/2", "The launch"),),
    )
    assert render(article) == (
        "# Ferry \\#1 returns\n\n"
        "*It took \\*eleven\\* years.*\n\n"
        "[Maren Oduya](https://x.example/maren) (Reporter) · [Ellery Courier](https://x.example/story)"
        " · 2026-03-14 06:30\n\n"
        "![A ship](https://x.example/a.jpg)\\\n*At the quay.* (T. Brandt / Courier)\n\n"
        "It [left](https://x.example/l) on Friday.\\\nLate.\n\n"
        "## A bakery\n\n"
        "> Bread.\n>\n> More bread.\n\n"
        "1. Seat\n2. Bed\n\n"
        "### Prices\n\n"
        "| Seat | 38 |\n| --- | --- |\n| Bed | 74\\|75 |\n\n"
        "[Viewer](https://v.example/1)\n\n"
        "*A cook.*\n\n"
        "[The launch](https://v.example/2)\n\n"
        "*Maren writes.*\n"
    )


def test_entries_of_a_live_blog() -> None:
    posts = (
        Entry(Timestamp(datetime(2026, 3, 14, 6, 30), "minute"), "It sails", (Paragraph("At last."),)),
        Entry(None, None, (Paragraph("Fog."),)),
    )
    assert render(Article(sections=(Section(None, None, posts),))) == (
        "## It sails\n\n*2026-03-14 06:30*\n\nAt last.\n\nFog.\n"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# Not a heading", "\\# Not a heading"),
        ("- Not a list", "\\- Not a list"),
        ("1986. A great year", "1986\\. A great year"),
        ("3) Third", "3\\) Third"),
        ("===", "\\==="),
        (":--", "\\:--"),
        ("> Not a quote", "\\> Not a quote"),
        ("<b>bold</b> & co, AT&T &amp;", "&lt;b>bold&lt;/b> & co, AT&amp;T &amp;amp;"),
        ("2 * 3 = `6`", "2 \\* 3 = \\`6\\`"),
        ("snake_case _em_", "snake_case \\_em\\_"),
        ("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"),
        ("C:\\temp", "C:\\\\temp"),
        ("A plain sentence – with dashes, 3.5% (really)!", "A plain sentence – with dashes, 3.5% (really)!"),
    ],
)
def test_what_could_be_markup_is_escaped(text: str, written: str) -> None:
    assert render(Article(sections=(Section(None, None, (Paragraph(text),)),))) == written + "\n"


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://x.example/(a)", "[this](https://x.example/%28a%29)"),
        ("https://x.example/a b?c=1&copy;", "[this](https://x.example/a%20b?c=1&amp;copy;)"),
        ("mailto:me@x.example", "[this](mailto:me@x.example)"),
        ("javascript:alert(1)", "this"),
        ("java\tscript:alert(1)", "this"),
        ("data:text/html,x", "this"),
        ("/relative", "this"),
    ],
)
def test_links(url: str, written: str) -> None:
    block = Paragraph("See this!", (Link("this", url),))
    assert render(Article(sections=(Section(None, None, (block,)),))) == f"See {written}!\n"


def test_an_exclamation_mark_before_a_link_makes_no_image() -> None:
    block = Paragraph("Oh!this", (Link("this", "https://x.example/"),))
    assert render(Article(sections=(Section(None, None, (block,)),))) == "Oh\\![this](https://x.example/)\n"


def test_two_lists_in_a_row_stay_two() -> None:
    tokens = _flat(PARSER.parse(render(Article(sections=(Section(None, None, (ListBlock(("a",)),) * 3),)))))
    assert sum(token.type == "bullet_list_open" for token in tokens) == 3


def test_short_rows_are_filled_up() -> None:
    block = Table((("a",), ("b", "c")))
    assert render(Article(sections=(Section(None, None, (block,)),))) == "| a |  |\n| --- | --- |\n| b | c |\n"
