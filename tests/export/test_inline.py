"""Links put back into their text."""

import pytest

from newsclean import Link
from newsclean.export.inline import Run, link_url, runs, runs_of_items, split_lines, web_url
from newsclean.printable import one_line, printable

HOME = "https://x.example/"


def test_links_cut_the_text() -> None:
    cut = runs("one two three", [Link("two", HOME), Link("three", "mailto:a@b.example")])
    assert cut == [Run("one ", None), Run("two", HOME), Run(" ", None), Run("three", "mailto:a@b.example")]


def test_a_link_stands_after_the_one_before_it() -> None:
    assert [run.url for run in runs("here, here", [Link("here", HOME), Link("here", HOME + "2")])] == [
        HOME,
        None,
        HOME + "2",
    ]


def test_a_link_prefers_to_be_words_of_its_own() -> None:
    assert runs("the hotel he left", [Link("he", HOME)])[1:] == [Run("he", HOME), Run(" left", None)]


def test_in_a_script_without_spaces_a_link_stands_within() -> None:
    assert runs("東京都知事は", [Link("都知事", HOME)])[1] == Run("都知事", HOME)


def test_links_that_are_not_there_are_passed_over() -> None:
    links = [Link("absent", HOME), Link("", HOME), Link("there", HOME)]
    assert runs("it is there", links) == [Run("it is ", None), Run("there", HOME)]


def test_a_page_of_absent_links_is_given_up() -> None:
    assert runs("there", [Link("absent", HOME)] * 50 + [Link("there", HOME)]) == [Run("there", None)]


def test_a_list_s_items_share_their_links() -> None:
    cut = runs_of_items(["see here", "", "and here"], [Link("here", HOME), Link("here", HOME + "2")])
    assert [[run for run in item if run.text] for item in cut] == [
        [Run("see ", None), Run("here", HOME)],
        [],
        [Run("and ", None), Run("here", HOME + "2")],
    ]


def test_a_link_over_two_lines_becomes_two() -> None:
    assert split_lines([Run("a\n\nb", HOME), Run("c", None)]) == [[Run("a", HOME)], [Run("b", HOME), Run("c", None)]]


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://x.example/ü", "https://x.example/ü"),
        ("HTTP://x.example", "HTTP://x.example"),
        (" https://x.example/a\nb ", "https://x.example/ab"),
        ('https://x.example/"<>', "https://x.example/%22%3C%3E"),
        ("https://", None),
        ("https:///path", None),
        ("ftp://x.example", None),
        ("javascript:alert('https://x.example')", None),
        ("\x00javascript:alert(1)", None),
        ("", None),
        (None, None),
    ],
)
def test_web_urls(url: str | None, safe: str | None) -> None:
    assert web_url(url) == link_url(url) == safe


def test_mail_is_a_link_and_no_web_address() -> None:
    assert link_url("mailto:a@b.example") == "mailto:a@b.example"
    assert web_url("mailto:a@b.example") is None
    assert link_url("mailto:?subject=share") is None


def test_printable() -> None:
    assert printable("a\x1b[31m\x00b\x9bc\r\nd\u2028e\x85f\ud83dg\th") == "a[31mbc\nd\ne\nf\ufffdg\th"
    assert one_line(" a \n b ") == "a b"
    assert one_line(None) == ""
