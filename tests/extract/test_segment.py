"""Taking a page apart: every text once, in order, and as what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import newsclean
from newsclean.extract.block import Block, Segments
from newsclean.extract.document import read
from newsclean.extract.segment import segment


def take_apart(body: str) -> Segments:
    return segment(read(f"<html><body>{body}</body></html>", format="html", limit=10_000_000))


def texts(body: str) -> list[str]:
    return [block.text for block in take_apart(body).blocks]


def only(body: str) -> Block:
    (block,) = take_apart(body).blocks
    return block


# Nothing lost, nothing doubled

BLOCKS = st.sampled_from("div p section article li ul ol blockquote h2 table td header aside dl dd figure main".split())
INLINES = st.sampled_from("span a b i em strong time sup cite font label unknown-element".split())


def _tree(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inside = st.lists(children, max_size=4).map("".join)
    boxes = st.builds("<{0}>{1}</{0}>".format, st.one_of(BLOCKS, INLINES), inside)
    breaks = st.sampled_from(["<br>", "<br><br>", "<hr>", "<img src='/a.jpg'>", "<wbr>", "&nbsp;", " ", "\n\n"])
    return st.one_of(boxes, breaks, inside)


MARKUP = st.recursive(st.just(" word "), _tree, max_leaves=40)


def number(markup: str) -> tuple[str, list[str]]:
    """The markup with each word made different, and these words in order."""
    parts = markup.split(" word ")
    words = [f"w{index}" for index in range(len(parts) - 1)]
    numbered = parts[0] + "".join(f" {word} {part}" for word, part in zip(words, parts[1:], strict=True))
    return numbered, words


@settings(max_examples=300, deadline=None)
@given(MARKUP)
def test_every_word_is_in_one_block_and_in_order(markup: str) -> None:
    numbered, words = number(markup)
    assert " ".join(texts(numbered)).split() == words


@settings(max_examples=100, deadline=None)
@given(MARKUP)
def test_indexes_are_positions_and_parents_come_first(markup: str) -> None:
    segments = take_apart(number(markup)[0])
    assert [block.index for block in segments.blocks] == list(range(len(segments.blocks)))
    assert [box.index for box in segments.boxes] == list(range(len(segments.boxes)))
    assert all(box.parent < box.index for box in segments.boxes)
    assert all(box.depth == segments.boxes[box.parent].depth + 1 for box in segments.boxes[1:])
    assert all(block.text == " ".join(block.text.split(" ")) != "" for block in segments.blocks)


def test_text_below_any_depth_is_kept() -> None:
    assert texts("<div>" * 20_000 + "bottom" + "</div>" * 20_000) == ["bottom"]


def test_text_on_every_level_of_a_box_is_kept() -> None:
    assert texts("one<div>two<p>three</p>four</div>five") == ["one", "two", "three", "four", "five"]


@pytest.mark.parametrize("tag", ["script", "style", "template", "svg", "noscript", "object", "iframe"])
def test_what_is_never_shown_holds_no_text_and_what_follows_stays(tag: str) -> None:
    assert texts(f"<p>before <{tag}><p>unseen</p></{tag}> after</p>")[-1].endswith("after")
    assert "unseen" not in " ".join(texts(f"<div><{tag}>unseen</{tag}></div>"))


@pytest.mark.parametrize("tag", ["embed", "source", "track", "input", "img", "hr", "wbr", "param", "area", "col"])
def test_void_elements_swallow_nothing(tag: str) -> None:
    assert " ".join(texts(f"<div>one <{tag}> two <p>three</p></div>")).split()[-1] == "three"
    assert "one" in " ".join(texts(f"<div>one <{tag}> two</div>"))


# Inline elements

GLUED = [
    ("un<b>believ</b>able", "unbelievable"),
    ("<span>burge</span><span>meester</span>", "burgemeester"),
    ("H<sub>2</sub>O", "H2O"),
    ("one <i>two</i> three", "one two three"),
    ("one<i> two </i>three", "one two three"),
    ("one\n  <a href='/x'>two</a>\n three", "one two three"),
    ("long<wbr>word", "longword"),
    ("pic<img src='/a.jpg'>ture", "picture"),
    ("<unknown-tag>one</unknown-tag> two", "one two"),
    ("日本<ruby>語<rt>ご</rt></ruby>で", "日本語ごで"),
    ("a&nbsp;b", "a b"),
]


@pytest.mark.parametrize(("markup", "text"), GLUED)
def test_inline_elements_neither_glue_nor_split_words(markup: str, text: str) -> None:
    assert texts(f"<p>{markup}</p>") == [text]


def test_links_and_bold_are_counted_and_kept() -> None:
    block = only('<p>See <a href="/b">the <b>other</b> page</a> and <a>no link</a>.</p>')
    assert (block.text, block.link_chars, block.bold_chars) == ("See the other page and no link.", 14, 5)
    assert block.anchors == (("the other page", "/b"),)


def test_an_inline_element_around_blocks_is_split_among_them() -> None:
    first, second = take_apart('<a href="/x"><h2>Title</h2><p>and dek</p></a>').blocks
    assert (first.link_share, second.link_share) == (1.0, 1.0)


def test_marks_say_what_an_element_is() -> None:
    markup = (
        '<p>By <span class="author">Ada Moor</span>, <time datetime="2024-05-06">Monday</time>,'
        ' <a rel="author" href="/ada">Ada</a> <span itemprop="datePublished" content="2024-05-07">Tuesday</span></p>'
    )
    assert only(markup).marks == (
        ("author", "Ada Moor", None),
        ("time", "Monday", "2024-05-06"),
        ("author", "Ada", "/ada"),
        ("time", "Tuesday", "2024-05-07"),
    )


# What is not shown

UNSHOWN = [
    'one <span class="sr-only">unseen</span> two',
    'one <span style="display: none">unseen</span> two',
    "one <span hidden>unseen</span> two",
    'one <span class="visually-hidden">unseen</span> two',
]


@pytest.mark.parametrize("markup", UNSHOWN)
def test_unshown_words_in_a_line_stand_apart_in_a_hidden_box(markup: str) -> None:
    segments = take_apart(f"<p>{markup}</p>")
    shown, unseen = segments.blocks
    assert (shown.text, unseen.text) == ("one two", "unseen")
    assert segments.boxes[unseen.box].hidden
    assert not segments.boxes[shown.box].hidden


def test_a_box_is_hidden_with_all_that_stands_in_it() -> None:
    segments = take_apart('<div style="display:none"><p>unseen</p></div><p>seen</p>')
    assert [segments.boxes[block.box].hidden for block in segments.blocks] == [True, False]


def test_what_a_search_may_find_is_no_secret() -> None:
    segments = take_apart('<div hidden="until-found"><p>folded</p></div>')
    assert not segments.boxes[segments.blocks[0].box].hidden


# Line breaks

LONG = "This line is so long that nobody would take it for a line of an address or for one of a poem at all."
BREAKS = [
    ("one<br>two", ["one\ntwo"]),
    ("one<br/>two<BR>three", ["one\ntwo\nthree"]),
    ("one<br><br>two", ["one", "two"]),
    ("one<br /> <br />two", ["one", "two"]),
    ("one<br>&nbsp;<br>two", ["one", "two"]),
    ("one<br><span> </span><br>two", ["one", "two"]),
    ("one<br><br><br><br>two", ["one", "two"]),
    ("<br>one<br>", ["one"]),
    (f"{LONG}<br>{LONG}", [LONG, LONG]),
    ('one<span class="br"></span>two', ["one", "two"]),
    ("<b>one<br><br>two</b>", ["one", "two"]),
]


@pytest.mark.parametrize(("markup", "expected"), BREAKS)
def test_breaks(markup: str, expected: list[str]) -> None:
    assert texts(f"<div>{markup}</div>") == expected


def test_a_bold_line_over_a_paragraph_stands_apart() -> None:
    head, text = take_apart(f"<p><strong>What comes next</strong><br>{LONG}</p>").blocks
    assert (head.text, head.bold_chars, text.text, text.bold_chars) == ("What comes next", 15, LONG, 0)


def test_a_bold_line_over_a_short_one_does_not() -> None:
    assert texts("<p><b>Opening hours</b><br>9 to 5</p>") == ["Opening hours\n9 to 5"]


def test_links_are_shared_among_long_lines() -> None:
    first, second = take_apart(f'<p>{LONG}<br>{LONG[:-1]} <a href="/x">as told here</a>.</p>').blocks
    assert (first.link_chars, second.link_chars) == (0, 12)


def test_preformatted_text_keeps_its_lines() -> None:
    assert only("<pre>one\n  two\nthree</pre>").text == "one\ntwo\nthree"


def test_a_blank_line_between_sentences_of_a_long_text_ends_a_paragraph() -> None:
    text = "\n\n".join([f"{LONG} {LONG} {LONG}", f"{LONG} {LONG}"])
    assert texts(f"<div style='white-space: pre-line'>{text}</div>") == [f"{LONG} {LONG} {LONG}", f"{LONG} {LONG}"]


# Kinds

KINDS = [
    ("<h3>Title</h3>", ("heading", 3)),
    ('<div role="heading">Title</div>', ("heading", 2)),
    ('<div role="heading" aria-level="4">Title</div>', ("heading", 4)),
    ('<div role="heading" aria-level="many">Title</div>', ("heading", 2)),
    ('<div class="heading">Title</div>', ("text", 0)),
    ("<a href='/x'><h2><span>Title</span></h2></a>", ("heading", 2)),
    ("<ul><li><h2>Title</h2></li></ul>", ("heading", 2)),
    ("<blockquote><p>Words</p></blockquote>", ("quote", 0)),
    ("<figure><figcaption>A pier</figcaption></figure>", ("caption", 0)),
    ('<div class="wp-caption-text">A pier</div>', ("caption", 0)),
    ("<pre>code</pre>", ("code", 0)),
    ("<ul><li>point</li></ul>", ("item", 1)),
    ("<dl><dd>meaning</dd></dl>", ("item", 1)),
    ("<article>bare</article>", ("text", 0)),
]


@pytest.mark.parametrize(("markup", "expected"), KINDS)
def test_kinds(markup: str, expected: tuple[str, int]) -> None:
    block = only(markup)
    assert (block.kind, block.level) == expected


def test_items_of_one_list_are_tied_together() -> None:
    first, second, other = take_apart("<ol><li>one</li><li>two</li></ol><ul><li>three</li></ul>").blocks
    assert first.group == second.group != other.group
    assert (first.ordered, other.ordered) == (True, False)


def test_a_list_in_a_list_is_deeper() -> None:
    levels = [block.level for block in take_apart("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>").blocks]
    assert levels == [1, 2, 1]


def test_an_item_of_several_blocks_is_layout() -> None:
    blocks = take_apart("<ul><li><p>one</p><p>two</p></li><li>three</li></ul>").blocks
    assert [(block.kind, block.group >= 0) for block in blocks] == [("text", False), ("text", False), ("item", True)]


def test_a_heading_that_nobody_closed_ends_with_its_first_line() -> None:
    blocks = take_apart("<main><h2>Title<div><p>First</p><p>Second</p></div></main>").blocks
    assert [(block.text, block.kind) for block in blocks] == [
        ("Title", "heading"),
        ("First", "text"),
        ("Second", "text"),
    ]
    assert only("<h2><div><p>Title</p></div></h2>").kind == "heading"


def test_what_stands_under_a_heading_of_its_own_list_is_no_item() -> None:
    blocks = take_apart("<dl><dt><h3>May I go up?</h3></dt><dd><p>Yes.</p></dd></dl>").blocks
    assert [block.kind for block in blocks] == ["heading", "text"]


def test_paragraphs_of_a_quote_are_tied_together() -> None:
    first, second = take_apart("<blockquote><p>one</p><p>two</p></blockquote>").blocks
    assert first.group == second.group >= 0


# Tables

DATA = "<tr><th>Zone</th><th>Price</th></tr><tr><td>Town</td><td><a href='/t'>2.00</a></td></tr>"


def test_a_table_of_data_is_one_block() -> None:
    block = only(f"<table>{DATA}</table>")
    assert (block.kind, block.rows) == ("table", (("Zone", "Price"), ("Town", "2.00")))
    assert (block.text, block.link_chars) == ("Zone\tPrice\nTown\t2.00", 4)


def test_its_title_is_a_block_before_it() -> None:
    assert texts(f"<table><caption>Fares <b>from</b> April</caption>{DATA}</table>")[0] == "Fares from April"


def test_a_table_of_layout_is_its_cells() -> None:
    inner = f"<table><tr><td>menu</td><td><h1>Title</h1><table>{DATA}</table></td></tr></table>"
    assert [block.kind for block in take_apart(inner).blocks] == ["text", "heading", "table"]


# Pictures and foreign matter


def test_pictures_know_the_block_after_them_and_their_link() -> None:
    segments = take_apart('<p>one</p><a href="/big"><img src="/a.jpg" width="90"></a><p>two</p>')
    (image,) = segments.images
    assert (image.attributes["src"], image.position, image.href) == ("/a.jpg", 1, "/big")


def test_a_picture_has_its_sources() -> None:
    (image,) = take_apart('<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>').images
    assert [dict(source) for source in image.sources] == [{"srcset": "/a.webp"}]


def test_pictures_without_script_and_in_styles_count() -> None:
    markup = "<noscript><img src='/lazy.jpg'></noscript><div style=\"background: url('/lead.jpg')\">text</div>"
    attributes = [dict(image.attributes) for image in take_apart(markup).images]
    assert attributes == [{"src": "/lazy.jpg"}, {"style": "background: url('/lead.jpg')"}]


def test_players_are_embeds() -> None:
    segments = take_apart("<p>one</p><iframe src='/v'></iframe><video><source src='/v.mp4'></video><p>two</p>")
    assert [(e.tag, e.attributes["src"], e.position) for e in segments.embeds] == [
        ("iframe", "/v", 1),
        ("video", "/v.mp4", 1),
    ]
    assert [block.text for block in segments.blocks] == ["one", "two"]


# Other sources


COMMENTED = (
    "<html><body><p>foo<!-- never mind -->bar<?php echo 1 ?> and more.</p><!-- end --><p>Last.</p></body></html>"
)


@pytest.mark.parametrize("wrap", [lambda root: root, etree.ElementTree], ids=["element", "tree"])
def test_comments_in_a_callers_tree_split_no_word(wrap: Callable[[etree._Element], etree._Element]) -> None:
    decisions = newsclean.extract(wrap(etree.HTML(COMMENTED))).decisions
    assert [decision.block.text for decision in decisions] == ["foobar and more.", "Last."]


def test_an_element_stands_alone() -> None:
    tree = etree.HTML("<html><body><div>before</div><div id='x'><p>inside</p></div> after</body></html>")
    element = tree.find(".//div[@id='x']")
    assert element is not None
    assert [d.block.text for d in newsclean.extract(element).decisions] == ["inside"]


def test_a_text_has_no_boxes() -> None:
    assert segment(read("One line.\n\nAnother line.", limit=1000)).boxes == ()


def test_nothing_is_nothing() -> None:
    assert segment(read("", limit=10)) == Segments(())


SEAMS = {
    "<div><span>Ada Brook</span><span>4 June 2026</span></div>": "Ada Brook 4 June 2026",
    "<div><time>06 Jan 2026</time><time>Updated 08:41</time></div>": "06 Jan 2026 Updated 08:41",
    "<h1><span>Harbour</span><b>Ferry sails</b></h1>": "Harbour Ferry sails",
    "<div><span>Ada Brook (Brest)</span><span>Published today</span></div>": "Ada Brook (Brest) Published today",
    "<div><a>Sign in</a><a>Subscribe</a></div>": "Sign in Subscribe",
    "<div><span>ليلى حسن</span><span>الجمعة</span></div>": "ليلى حسن الجمعة",
    "<div><span>ليلى حسن</span><span>4 يونيو</span></div>": "ليلى حسن 4 يونيو",
    "<div><span>राम शर्मा</span><span>दिल्ली</span></div>": "राम शर्मा दिल्ली",
    "<p><span>T</span><span>he ferry sails</span></p>": "The ferry sails",
    "<p>the <i>e</i><b>Bay</b> auction</p>": "the eBay auction",
    "<p>of <span>H</span><span>2</span><span>O</span></p>": "of H2O",
    "<p>a news<b>Clean</b> page</p>": "a newsClean page",
    "<p><span>港の</span><span>灯台</span></p>": "港の灯台",
    "<div><span>Ada</span><br></div><div>Li<b>Ion</b></div>": "LiIon",
}


@pytest.mark.parametrize(("html", "text"), SEAMS.items())
def test_elements_side_by_side_do_not_run_into_one_word(html: str, text: str) -> None:
    assert texts(html)[-1] == text


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<h1><span class='kicker'>Tides</span> Early again</h1>", ["Tides", "Early again"]),
        ("<h1><span class='small'>Tides</span> Early again</h1>", ["Tides", "Early again"]),
        ("<h1>Early again <small>What it means</small></h1>", ["Early again", "What it means"]),
        ("<h2><span class='x-topline'>Tides</span><span>Early again</span></h2>", ["Tides", "Early again"]),
        ("<h1><span class='kicker'>Tides</span>: Early again</h1>", ["Tides: Early again"]),
        ("<h1><span class='kicker'>Early again</span></h1>", ["Early again"]),
        ("<h3><span class='kicker'>Tides</span> Early again</h3>", ["Tides Early again"]),
        ("<h2>Early <small>again</small></h2>", ["Early again"]),
    ],
)
def test_a_kicker_inside_a_heading_is_a_block_of_its_own(heading: str, expected: list[str]) -> None:
    assert texts(heading) == expected
    assert {block.kind for block in take_apart(heading).blocks if block.text == "Early again"} <= {"heading"}


def test_the_title_of_a_shortened_date_is_its_value() -> None:
    block = only("<p><abbr class='published' title='2014-03-12T10:00:00+00:00'>Wednesday</abbr> by kiki</p>")
    assert [(mark.kind, mark.value) for mark in block.marks] == [("time", "2014-03-12T10:00:00+00:00")]
    assert not only("<p><abbr title='World Wide Web'>WWW</abbr> by kiki</p>").marks


def test_what_unfolds_a_text_is_its_heading() -> None:
    folded = take_apart("<details><summary>Who pays?</summary><p>The reserve pays.</p></details>").blocks
    assert [(block.text, block.kind) for block in folded] == [("Who pays?", "heading"), ("The reserve pays.", "text")]
