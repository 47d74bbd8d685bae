"""Quotations that are repeated, attributed, marked."""

from collections.abc import Callable

from newsclean.extract.plaintext import segment_text
from newsclean.extract.text_rules import classify_text

Roles = Callable[[str], dict[str, str]]


def test_a_pull_quote_is_said_in_the_text_as_well(middle: Roles) -> None:
    paragraph = (
        "“We have four villages that live from this line,” the harbour master said. “A year without it is a long year.”"
    )
    quote = "“A year without it is a long year.”"
    found = middle(f"{paragraph}\n\n{quote}")
    assert (found[paragraph], found[quote]) == ("paragraph", "duplicate")


def test_a_quotation_that_is_not_repeated_stays(middle: Roles) -> None:
    quote = "“A year without a boat is a very long year.”"
    assert middle(quote)[quote] == "paragraph"


def test_who_said_it_stands_below(middle: Roles) -> None:
    found = middle("A year without a boat is a very long year\n\nIvo Lund, director")
    assert (found["A year without a boat is a very long year"], found["Ivo Lund, director"]) == ("quote", "quote")


def test_markdowns_quotation_is_one() -> None:
    text = "# Ferries\n\n## Return\n\n> A long year.\n\nThe ferries sailed again on Sunday evening, the company said."
    decisions = {d.block.text: d.role for d in classify_text(segment_text(text))}
    assert decisions["A long year."] == "quote"
