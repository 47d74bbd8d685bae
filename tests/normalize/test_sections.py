"""Kept blocks become sections."""

from __future__ import annotations

import pytest

from newsclean.article import Embed, Entry, ListBlock, Paragraph, Quote, Section, Table
from newsclean.blocks import Link
from newsclean.extract.block import Anchor, Block, BlockKind, Decision, Mark
from newsclean.normalize.sections import absolute, build_sections
from newsclean.normalize.when.stamps import read_stamp

BASE = "https://courier.example/harbour/ferry"


def keep(role: str, text: str, kind: BlockKind = "text", **more: object) -> Decision:
    return Decision(Block(0, text, kind, 0, **more), True, role, "body", "")  # type: ignore[arg-type]


def drop(role: str, text: str, **more: object) -> Decision:
    return keep(role, text, **more)._replace(keep=False)  # type: ignore[arg-type]


def build(*decisions: Decision, base: str | None = BASE) -> tuple[Section, ...]:
    return build_sections([d._replace(block=d.block._replace(index=i)) for i, d in enumerate(decisions)], base)


def heading(text: str, level: int = 2) -> Decision:
    return keep("heading", text, "heading", level=level)


def test_a_lede_and_a_section() -> None:
    assert build(keep("paragraph", "It sails."), heading("A ship", 3), keep("paragraph", "It is old.")) == (
        Section(None, None, (Paragraph("It sails."),)),
        Section("A ship", 3, (Paragraph("It is old."),)),
    )


def test_a_text_that_opens_with_a_heading_has_no_lede() -> None:
    assert [section.heading for section in build(heading("A ship"), keep("paragraph", "It is old."))] == ["A ship"]


def test_a_heading_of_the_first_order_is_one_of_the_second() -> None:
    assert build(heading("A ship", 1))[0].level == 2


def test_what_is_no_body_stands_nowhere() -> None:
    fields = [keep(role, role) for role in ("headline", "dek", "caption", "credit", "bio")]
    assert build(*fields, drop("related", "Read also"), keep("paragraph", "It sails."))[0].blocks == (
        Paragraph("It sails."),
    )


def test_items_of_one_list_are_one_list() -> None:
    first = [keep("list", text, "item", level=1, group=3, ordered=True) for text in ("a", "b")]
    other = [keep("list", "c", "item", level=1, group=4)]
    assert build(*first, *other)[0].blocks == (ListBlock(("a", "b"), True), ListBlock(("c",)))


def test_a_list_in_a_list_is_part_of_it() -> None:
    levels = [("a", 1, 3), ("b", 2, 4), ("c", 1, 3)]
    items = [keep("list", text, "item", level=level, group=group) for text, level, group in levels]
    assert build(*items)[0].blocks == (ListBlock(("a", "b", "c")),)


def test_what_stands_between_parts_a_list() -> None:
    item = keep("list", "a", "item", level=1, group=3)
    assert [block.text for block in build(item, keep("paragraph", "And:"), item)[0].blocks] == ["a", "And:", "a"]


def test_lines_of_one_quote_are_one_quote() -> None:
    lines = [keep("quote", text, "quote", group=group) for text, group in (("a", 2), ("b", 2), ("c", 5))]
    assert build(*lines)[0].blocks == (Quote("a\nb"), Quote("c"))


def test_quotes_without_a_box_stand_alone() -> None:
    assert build(keep("quote", "a"), keep("quote", "b"))[0].blocks == (Quote("a"), Quote("b"))


def test_a_table() -> None:
    rows = (("Seat", "38"), ("Bed", "74"))
    assert build(keep("table", "Seat\t38\nBed\t74", "table", rows=rows))[0].blocks == (Table(rows),)
    assert build(keep("table", "Seat 38"))[0].blocks == (Paragraph("Seat 38"),)


def test_a_correction_is_marked() -> None:
    (block,) = build(keep("correction", "Correction: 400, not 4,000."))[0].blocks
    assert block == Paragraph("Correction: 400, not 4,000.", (), "correction")


def test_a_post_is_an_embed() -> None:
    lines = [
        drop("embed", "Go.", group=2),
        drop("embed", "January 8", group=2, anchors=(Anchor("January 8", "https://www.bird.example/corran/1"),)),
    ]
    assert build(*lines)[0].blocks == (Embed("https://www.bird.example/corran/1", "bird"),)


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/quay", "https://courier.example/quay"),
        (" #top ", f"{BASE}#top"),
        ("https://other.example/", "https://other.example/"),
        ("mailto:desk@courier.example", "mailto:desk@courier.example"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_links_are_made_absolute(href: str, url: str) -> None:
    (block,) = build(keep("paragraph", "the quay", anchors=(Anchor("the quay", href),)))[0].blocks
    assert isinstance(block, Paragraph)
    assert block.links == (Link("the quay", url),)


def test_without_a_base_they_stay() -> None:
    assert absolute("/quay", None) == "/quay"


def test_nothing() -> None:
    assert build() == ()


# Live blogs


def at(clock: str) -> Decision:
    return drop("entry", "some time ago", marks=(Mark("time", "some time ago", f"2025-01-09T{clock}:00Z"),))


def test_times_open_entries() -> None:
    (section,) = build(
        keep("paragraph", "Follow it here."),
        at("03:12"),
        heading("Rail line cut"),
        keep("paragraph", "A pole has fallen."),
        at("02:00"),
        keep("paragraph", "Leave now."),
    )
    lede, first, second = section.blocks
    assert lede == Paragraph("Follow it here.")
    assert isinstance(first, Entry)
    assert isinstance(second, Entry)
    assert (first.heading, first.blocks) == ("Rail line cut", (Paragraph("A pole has fallen."),))
    assert (second.heading, second.blocks) == (None, (Paragraph("Leave now."),))
    stamp = read_stamp("2025-01-09T03:12:00Z")
    assert first.timestamp is not None
    assert stamp is not None
    assert first.timestamp.value == stamp.value


def test_entries_stand_under_the_heading_above_them() -> None:
    sections = build(
        keep("paragraph", "Intro."), heading("Today"), at("03:12"), keep("paragraph", "A pole has fallen.")
    )
    assert [section.heading for section in sections] == [None, "Today"]
    assert isinstance(sections[1].blocks[0], Entry)


def test_a_live_blog_may_begin_with_an_entry() -> None:
    (section,) = build(at("03:12"), keep("paragraph", "A pole has fallen."))
    assert section.heading is None
    assert isinstance(section.blocks[0], Entry)


def test_a_second_heading_in_an_entry_is_a_paragraph() -> None:
    (section,) = build(at("03:12"), heading("Rail line cut"), keep("paragraph", "A pole."), heading("More"))
    (entry,) = section.blocks
    assert isinstance(entry, Entry)
    assert [block.text for block in entry.blocks] == ["A pole.", "More"]


def test_no_text_of_an_entry_is_lost() -> None:
    blocks = [at("03:12"), *(keep("paragraph", f"Line {number}.") for number in range(5)), at("02:00")]
    assert build(*blocks)[0].blocks[0].text == "\n\n".join(f"Line {number}." for number in range(5))
