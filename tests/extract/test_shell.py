"""Pages whose text only a script shows."""

from __future__ import annotations

import json

import pytest

import newsclean

FIRST = "The clock on the market square has stood still since the bats moved in, the parish council said on Tuesday."
SECOND = "It will go on in August, when the young have learned to fly and the roost is empty, as it is every year."
THIRD = "Until then the bells are rung by hand, by whoever passes the tower at the hour and has a minute to spare."
BODY = "\n\n".join([FIRST, SECOND, THIRD])


def page(body: str, shown: str = "", headline: str = "Clock stops for bats") -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": headline, "articleBody": body}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f"<html><head><title>{headline}</title>{script}</head><body><div id='app'>{shown}</div></body></html>"


def paragraphs(extraction: newsclean.Extraction) -> list[str]:
    return [block.text for section in extraction.article.sections for block in section.blocks]


@pytest.mark.parametrize(
    "body",
    [BODY, "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD)), "<br><br>".join((FIRST, SECOND, THIRD))],
    ids=["text", "paragraphs", "breaks"],
)
def test_a_shell_takes_its_text_from_metadata_and_says_so(body: str) -> None:
    extraction = newsclean.extract(page(body))
    assert paragraphs(extraction) == [FIRST, SECOND, THIRD]
    assert extraction.article.headline == "Clock stops for bats"
    assert extraction.sources["sections"].origin == "json-ld:NewsArticle.articleBody"


HELD = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD)) * 6


@pytest.mark.parametrize(
    ("shell", "origin"),
    [
        (f"<script type='text/template'>{HELD}</script>", "script:template"),
        (
            f"<div data-page='{json.dumps({'post': {'title': 'Clock stops for bats', 'body': HELD}})}'></div>",
            "script:data-page",
        ),
    ],
)
def test_a_shell_takes_its_text_from_a_template_or_an_attribute(shell: str, origin: str) -> None:
    extraction = newsclean.extract(f"<html><head><title>Clock stops for bats</title></head><body>{shell}</body></html>")
    assert paragraphs(extraction)[:3] == [FIRST, SECOND, THIRD]
    assert extraction.sources["sections"].origin == origin


def test_what_the_page_shows_is_not_taken_twice() -> None:
    extraction = newsclean.extract(page(BODY, f"<h1>Clock stops for bats</h1><p>{FIRST}</p>"))
    assert paragraphs(extraction) == [FIRST, SECOND, THIRD]
    again = [d for d in extraction.decisions if d.block.text == FIRST and not d.keep]
    assert [(d.role, d.rule) for d in again] == [("duplicate", "shell")]


def test_a_page_that_shows_its_text_is_left_alone() -> None:
    shown = "".join(f"<p>{text} {text}</p>" for text in (FIRST, SECOND, THIRD))
    extraction = newsclean.extract(page("Another text altogether. " * 200, shown))
    assert len(paragraphs(extraction)) == 3
    assert extraction.sources["sections"].origin == "dom"


def test_a_script_that_holds_hardly_more_is_not_believed() -> None:
    shown = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
    extraction = newsclean.extract(page(f"{BODY}\n\nAnd a line more.", f"<article>{shown}</article>"))
    assert paragraphs(extraction) == [FIRST, SECOND, THIRD]
    assert extraction.sources["sections"].origin == "dom"


def test_the_ledger_numbers_both_through() -> None:
    decisions = newsclean.extract(page(BODY, "<nav>Menu</nav><p>Loading …</p>")).decisions
    assert [d.block.index for d in decisions] == list(range(len(decisions)))
    assert sum(d.keep and d.role == "paragraph" for d in decisions) == 3


def test_a_shell_without_a_text_is_unrendered() -> None:
    head = "<head><title>App</title><script src='/main.js'></script></head>"
    html = f"<html>{head}<body><div id='root'></div></body></html>"
    assert newsclean.clean(html).kind == "unrendered"
