"""The text of one block: its lines, and what of them stands in links, in bold and in marks."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.block import Anchor, Mark
from newsclean.extract.markup.flow import Flow, InlineKind

SENTENCE = "The council met on Tuesday evening to settle the plan that had divided the town. "


def put(flow: Flow, text: str, kind: InlineKind | None = None, value: str | None = None) -> None:
    if kind:
        flow.open(etree.Element("a"), kind, value)
    flow.buffer.append(text)
    if kind:
        flow.close()


def test_a_block_is_one_passage_with_what_stands_in_it() -> None:
    flow = Flow()
    put(flow, "Seen by ")
    put(flow, " Ada\nBrook", "link", "/ada")
    put(flow, " and ")
    put(flow, "Ben", "bold")
    put(flow, " today", "time", "2024-05-01")
    expected = ("Seen by Ada Brook and Ben today", 9, 3, (Anchor("Ada Brook", "/ada"),))
    assert flow.take() == [(*expected, (Mark("time", "today", "2024-05-01"),))]


def test_after_a_block_nothing_of_it_is_left() -> None:
    flow = Flow()
    put(flow, "One", "link", "/1")
    flow.take()
    assert flow.take() == []
    put(flow, "Two")
    assert flow.take() == [("Two", 0, 0, (), ())]


def test_an_element_that_goes_on_is_split() -> None:
    flow = Flow()
    flow.open(etree.Element("a"), "link", "/card")
    flow.buffer.append("Headline")
    assert flow.link() == "/card"
    assert flow.take() == [("Headline", 8, 0, (Anchor("Headline", "/card"),), ())]
    flow.buffer.append("Teaser")
    flow.close()
    assert flow.link() is None
    assert flow.take() == [("Teaser", 6, 0, (Anchor("Teaser", "/card"),), ())]


def test_short_lines_are_one_passage() -> None:
    flow = Flow()
    put(flow, "12 Mill Lane", "link", "/map")
    assert flow.end_line()
    put(flow, "Ambridge")
    assert flow.take() == [("12 Mill Lane\nAmbridge", 12, 0, (Anchor("12 Mill Lane", "/map"),), ())]


def test_a_second_break_in_a_row_ends_the_block() -> None:
    flow = Flow()
    put(flow, "One")
    assert flow.end_line()
    put(flow, " \n ")
    assert not flow.end_line()


def test_links_and_marks_go_to_the_line_they_begin_in() -> None:
    flow = Flow()
    for href in ("/1", "/2"):
        put(flow, SENTENCE)
        put(flow, "More", "link", href)
        put(flow, " by")
        put(flow, "Ada", "author", href)
        flow.end_line()
    passages = flow.take()
    assert [anchors for *_, anchors, _ in passages] == [(Anchor("More", "/1"),), (Anchor("More", "/2"),)]
    assert [marks for *_, marks in passages] == [(Mark("author", "Ada", "/1"),), (Mark("author", "Ada", "/2"),)]
    assert [links for _, links, *_ in passages] == [4, 4]


def test_a_link_that_begins_with_a_break_goes_to_the_line_after_it() -> None:
    flow = Flow()
    put(flow, SENTENCE)
    flow.open(etree.Element("a"), "link", "/plan")
    flow.end_line()
    flow.buffer.append("The plan in full")
    flow.close()
    put(flow, ": " + SENTENCE)
    assert [anchors for *_, anchors, _ in flow.take()] == [(), (Anchor("The plan in full", "/plan"),)]


def test_lines_in_one_piece_of_text_are_counted_too() -> None:
    flow = Flow()
    flow.add_lines(f"{SENTENCE}\n{SENTENCE}\n", preformatted=True)
    put(flow, SENTENCE, "link", "/third")
    assert [len(anchors) for *_, anchors, _ in flow.take()] == [0, 0, 1]


def test_breaks_in_a_text_that_is_not_preformatted_are_space() -> None:
    flow = Flow()
    flow.add_lines("One\n\ntwo", preformatted=False)
    assert [text for text, *_ in flow.take()] == ["One two"]


def test_a_bold_line_over_long_ones_has_all_the_bold() -> None:
    flow = Flow()
    put(flow, "The plan", "bold")
    flow.end_line()
    put(flow, SENTENCE)
    assert [(text, bold) for text, _, bold, *_ in flow.take()] == [("The plan", 8), (SENTENCE.strip(), 0)]
