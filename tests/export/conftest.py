"""Articles made of hostile texts, for hypothesis."""

from datetime import timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

from newsclean import (
    Access,
    Article,
    Byline,
    Credit,
    Embed,
    Entry,
    Image,
    Kind,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Section,
    Table,
    Timestamp,
    Video,
)

T = TypeVar("T")

# Texts that try to become markup, control a terminal or break an encoding, one line or several.
_SNIPPETS = (
    "<script>alert(1)</script>", "<b>", "</p>", "<!--", "&lt;", "&#x41;", "&copy", "# ", "## x #", "- ", "+ ", "* ",
    "1. ", "12) ", "> ", "===", "---", "***", "___", "~~~", "```", "    code", "\t", "`", "``", "*a*", "**b**", "_c_",
    "snake_case", "~~d~~", "[e](javascript:alert(1))", "![f](https://x.example/f.png)", "[g]: https://x.example", "|",
    "a | b\n--- | ---\n1 | 2", "|---|", ":-:", "\\", "\\*", "!", "!!", "\n", "\n\n", "\r\n", "\u2028", "\x1b[31mred",
    "\x07", "\x9b0m", "\x00", "\ud83d", "https://x.example/a_b_c", "<https://x.example>", "me@x.example", "(", ")", "]",
    "\"", "'", "]]>", "</script>", "日本語の本文", "نص عربي", "é", "\u202e", " ", ".", "word", "Two words.",
)  # fmt: skip
_URLS = (
    "https://x.example/a?b=1&copy=2&lt;=3", "http://x.example/(a)_[b]`c`|d", "mailto:me@x.example", "/relative",
    "javascript:alert(1)", "JaVa\tscript:alert(1)", " \x01javascript:x", "data:text/html,<script>", "https://",
    "//x.example", "https://x.example/\"onload='x'<b>\\ y\n", "https://x.example/ü", "vbscript:x", "", "\ud83d",
)  # fmt: skip

hostile_texts = st.lists(st.sampled_from(_SNIPPETS) | st.text(max_size=8), max_size=6).map("".join)
_maybe = st.none() | hostile_texts
_urls = st.sampled_from(_URLS) | hostile_texts
_pixels = st.none() | st.integers(0, 10_000)
_offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_moments = st.datetimes(timezones=st.none() | _offsets)


@st.composite
def _linked(draw: st.DrawFn, text: str) -> tuple[Link, ...]:
    """Links to pieces of a text, and now and then to a piece of none."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    pieces = [text[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    return tuple(Link(piece, draw(_urls)) for piece in [*pieces, *draw(st.lists(hostile_texts, max_size=1))])


@st.composite
def _lists(draw: st.DrawFn) -> ListBlock:
    items = tuple(draw(st.lists(hostile_texts, max_size=4)))
    return ListBlock(items, draw(st.booleans()), draw(_linked("\n".join(items))))


_paragraphs = hostile_texts.flatmap(
    lambda text: st.builds(Paragraph, st.just(text), _linked(text), st.sampled_from([None, "correction"]))
)
_quotes = hostile_texts.flatmap(lambda text: st.builds(Quote, st.just(text), _linked(text)))
_tables = st.lists(st.lists(hostile_texts, max_size=3).map(tuple), max_size=3).map(tuple).map(Table)
_plain = _paragraphs | _quotes | _lists() | _tables | st.builds(Embed, st.none() | _urls, _maybe, _maybe)
_timestamps = st.builds(
    Timestamp, _moments, st.sampled_from(["year", "month", "day", "minute", "second"]), st.booleans()
)
_entries = st.builds(Entry, st.none() | _timestamps, _maybe, st.lists(_plain, max_size=3).map(tuple))
_sections = st.builds(
    Section, _maybe, st.none() | st.integers(2, 6), st.lists(_plain | _entries, max_size=4).map(tuple)
)
_credits = st.builds(Credit, hostile_texts, st.lists(hostile_texts, max_size=2).map(tuple), _maybe)
_images = st.builds(
    Image,
    st.none() | _urls,
    _maybe,
    _maybe,
    st.none() | _credits,
    st.sampled_from(["lead", "body", "gallery"]),
    _pixels,
    _pixels,
)
_bylines = st.builds(
    Byline, hostile_texts, st.sampled_from(["person", "organization"]), _maybe, st.none() | _urls, _maybe
)


def _few(values: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(values, max_size=2).map(tuple)


_articles = st.builds(
    Article,
    url=st.none() | _urls,
    canonical_url=st.none() | _urls,
    kind=st.sampled_from(Kind),
    reasons=_few(hostile_texts),
    headline=_maybe,
    dek=_maybe,
    bylines=_few(_bylines),
    published=st.none() | _timestamps,
    modified=st.none() | _timestamps,
    publisher=_maybe,
    language=_maybe,
    topics=_few(hostile_texts),
    news_section=_maybe,
    sections=_few(_sections),
    images=_few(_images),
    videos=_few(st.builds(Video, st.none() | _urls, _maybe, _maybe)),
    access=st.builds(Access, st.none() | st.booleans(), st.booleans()),
    next_page=st.none() | _urls,
    amp_url=st.none() | _urls,
    warnings=_few(hostile_texts),
)

# Tests ask for `st.from_type(Article)`: they cannot import from here.
st.register_type_strategy(Article, lambda _: _articles)
st.register_type_strategy(Paragraph, lambda _: _paragraphs)
st.register_type_strategy(Quote, lambda _: _quotes)
st.register_type_strategy(ListBlock, lambda _: _lists())
st.register_type_strategy(Table, lambda _: _tables)
