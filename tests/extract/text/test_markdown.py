"""Markdown is read as Markdown, and only Markdown is."""

import pytest

from newsclean.extract.block import Segments
from newsclean.extract.plaintext import segment_text
from newsclean.extract.text.lines import read_lines
from newsclean.extract.text.markdown import is_markdown

HEAD = "# Seed bank opens\n\n## Inside\n\n"


def segmented(text: str) -> Segments:
    return segment_text(HEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "# One\n\n## Two",
        "[a](https://news.example/a) and\n\n![b](https://news.example/b.jpg)",
        "**A bold line**\n\n### A heading",
    ],
)
def test_it_is_known_by_its_marks(text: str) -> None:
    assert is_markdown(read_lines(text))


@pytest.mark.parametrize(
    "text",
    [
        "#1 in the charts\n\nThe song was first for nine weeks.",
        "He said * and nothing else.\n\nThen he left [sic] the room.",
        "Plain text.",
    ],
)
def test_plain_text_is_not_taken_for_it(text: str) -> None:
    assert not is_markdown(read_lines(text))


def test_headings_have_their_level() -> None:
    assert [(b.text, b.kind, b.level) for b in segmented("### The price ###").blocks] == [
        ("Seed bank opens", "heading", 1),
        ("Inside", "heading", 2),
        ("The price", "heading", 3),
    ]


def test_links_become_anchors_and_their_marks_go() -> None:
    block = segmented('It opened on [Tuesday](https://news.example/t "when").').blocks[-1]
    assert block.text == "It opened on Tuesday."
    assert block.anchors == (("Tuesday", "https://news.example/t"),)
    assert block.link_chars == len("Tuesday")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("The **seed bank** is *deep*.", "The seed bank is deep."),
        ("The __seed bank__ is _deep_.", "The seed bank is deep."),
        ("A file_name_here stays.", "A file_name_here stays."),
        ("3 * 4 * 5 is sixty.", "3 * 4 * 5 is sixty."),
        (r"An \*asterisk\* stays.", "An *asterisk* stays."),
        ("Run `make` first.", "Run make first."),
    ],
)
def test_emphasis_is_taken_off(raw: str, text: str) -> None:
    assert segmented(raw).blocks[-1].text == text


def test_pictures_stand_between_blocks() -> None:
    segments = segmented("![A door](https://news.example/door.jpg)\n\nIt opened.")
    (image,) = segments.images
    assert image.attributes == {"src": "https://news.example/door.jpg", "alt": "A door"}
    assert segments.blocks[image.position].text == "It opened."


def test_a_linked_picture_is_a_picture() -> None:
    segments = segmented("[![A door](https://news.example/door.jpg)](https://news.example/big)\n\nIt opened.")
    assert [image.attributes["alt"] for image in segments.images] == ["A door"]
    assert segments.blocks[-1].text == "It opened."


def test_lists_quotes_and_rules() -> None:
    blocks = segmented("- wheat\n- rye\n\n> We are\n> no museum.\n\n---\n\n1. first\n2. second").blocks[2:]
    assert [(b.kind, b.text) for b in blocks] == [
        ("item", "wheat"),
        ("item", "rye"),
        ("quote", "We are"),
        ("quote", "no museum."),
        ("item", "1. first"),
        ("item", "2. second"),
    ]
    assert blocks[0].group == blocks[1].group != blocks[4].group == blocks[5].group
    assert blocks[2].group == blocks[3].group


def test_a_table_has_its_rule_left_out() -> None:
    (table,) = segmented("| Town | Trains |\n|------|-------:|\n| Aberg | 12 |").blocks[2:]
    assert table.rows == (("Town", "Trains"), ("Aberg", "12"))


@pytest.mark.parametrize("text", ["![" * 5000, "[" * 5000, "**" * 5000, "[a](" * 3000, "> " * 5000, "`" * 5001])
def test_endless_marks_end(text: str) -> None:
    assert segmented(text).blocks[0].text == "Seed bank opens"


def test_links_by_reference_are_read() -> None:
    text = (
        "# Ferries\n\nThe [older ship][1] burnt, said [the owner] [2].\n\n[1]: https://post.example/fire\n[2]: /owner"
    )
    blocks = segment_text(text).blocks
    assert [block.text for block in blocks] == ["Ferries", "The older ship burnt, said the owner."]
    assert [anchor.href for anchor in blocks[1].anchors] == ["https://post.example/fire", "/owner"]


def test_brackets_that_nothing_defines_stay() -> None:
    text = "# Ferries\n\n## Fire\n\nHe said [sic][2] and left.\n\n[2]: a note about it"
    assert [block.text for block in segment_text(text).blocks][2:] == [
        "He said [sic][2] and left.",
        "[2]: a note about it",
    ]
