"""Tags go, words stay."""

import re

import pytest

from newsclean.extract.decode.flatten import MAX_DEPTH, flatten


def words(html: bytes) -> list[bytes]:
    return re.sub(rb"<[^>]*>", b" ", html).split()


def test_shallow_html_is_unchanged() -> None:
    html = b"<div>" * MAX_DEPTH + b"<p>one <b>two" + b"</div>" * MAX_DEPTH
    assert flatten(html.replace(b"<b>", b"")) == html.replace(b"<b>", b"")


@pytest.mark.parametrize("tag", [b"div", b"span", b"section", b"blockquote", b"font", b"x-card"])
@pytest.mark.parametrize("close", [True, False])
def test_deep_tags_go_and_words_stay(tag: bytes, close: bool) -> None:
    depth = 5000
    end = (b"</%s>" % tag) * depth if close else b""
    html = b"before" + b"".join(b"<%s>w%d" % (tag, i) for i in range(depth)) + b" inmost" + end + b" after"
    flat = flatten(html)
    assert flat.count(b"<%s>" % tag) == MAX_DEPTH
    assert [w for w in re.findall(rb"w\d+", flat)] == [b"w%d" % i for i in range(depth)]
    assert words(flat)[0].startswith(b"before")
    assert words(flat)[-1] == b"after"


def test_a_deep_block_leaves_a_line_break_and_a_deep_inline_element_nothing() -> None:
    deep = b"<div>" * MAX_DEPTH
    assert flatten(deep + b"one<div>two</div>three") == deep + b"one<br>two<br>three"
    assert flatten(deep + b"care<b>ful</b>ly") == deep + b"carefully"


def test_paragraphs_and_items_without_end_tags_are_not_nests() -> None:
    html = b"<ul>" + b"<li>item<p>text" * 5000
    assert flatten(html) == html


@pytest.mark.parametrize(
    "html",
    [b"<!-- <div><div> -->", b"<script>'<div><div>'</script>", b"<title><div></title>", b"<br><img src=x>" * 500],
)
def test_what_is_no_nest_is_not_counted(html: bytes) -> None:
    deep = b"<div>" * (MAX_DEPTH - 1) + html + b"<div>in"
    assert flatten(deep) == deep


def test_more_ends_than_starts() -> None:
    html = b"</div>" * 5000 + b"<div>" * MAX_DEPTH + b"in" + b"</div>" * MAX_DEPTH
    assert flatten(html) == html


@pytest.mark.parametrize("piece", [b"<", b"<div", b"<!--", b"<script>", b"</", b"<div <div", b"<a href='", b"<div\n"])
def test_broken_markup_comes_to_an_end_with_all_its_words(piece: bytes) -> None:
    html = piece * 50_000 + b"</script> tail"
    assert flatten(html).endswith(b"tail")
