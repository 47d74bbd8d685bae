"""The text of pages that are shells: found by its prose, whatever the site calls its keys."""

import json
from typing import Any

import pytest
from lxml import html

from newsclean.extract.document import Document
from newsclean.extract.metadata.state import find_script_body

TITLE = "The tide turned early at Northport"
PROSE = [
    "The tide turned an hour before the tables said it would, and half the fleet lay dry in the old harbour.",
    "Harbour master Edda Holm had warned of it for years. “Nobody reads the gauges any more,” she said on Tuesday.",
    "The council will meet on Friday to discuss a new gauge, a louder bell and, once more, the price of dredging.",
    "Until then, boats with more than two metres of draught must wait outside; the pilots will bring them in at night.",
]
BOILERPLATE = "We and our partners store and access information on your device. You can change your mind at any time. "


def body(state: Any, title: str = TITLE) -> str | None:
    script = f'<script id="s" type="application/json">{json.dumps(state)}</script>'
    page = f'<title>{title} | Example</title><div id="root"></div>{script}'
    found = find_script_body(Document(None, html.document_fromstring(page)))
    return found.value if found else None


PARAGRAPHS = "\n".join(f"<p>{text}</p>" for text in PROSE)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(PROSE, id="a list of texts"),
        pytest.param([{"type": "text", "content": text, "id": "abc"} for text in PROSE], id="a list of elements"),
        pytest.param({"blocks": [{"data": {"text": text}} for text in PROSE]}, id="wrapped"),
        pytest.param("\n\n".join(PROSE), id="one text"),
        pytest.param(PARAGRAPHS, id="HTML"),
    ],
)
def test_shapes_of_a_text(content: Any) -> None:
    state = {
        "consent": {"text": BOILERPLATE * 20},
        "page": {"headline": TITLE, "description": PROSE[0], "content": content, "authorBio": BOILERPLATE * 9},
        "more": [{"headline": f"Another story {n}", "teaserText": PROSE[n] * 3} for n in range(4)],
    }
    assert body(state) == PARAGRAPHS


def run(text: str) -> dict[str, str]:
    return {"type": "text", "text": text}


def link(text: str) -> dict[str, Any]:
    return {"type": "link", "href": "/x", "content": [run(text)]}


def test_the_runs_of_a_block_are_one_text() -> None:
    """Rich text as ProseMirror, Slate and Contentful keep it: a link and what stands around it are three strings."""
    first, second, *rest = PROSE
    blocks = [
        {"type": "paragraph", "content": [run(first[:30]), link(first[30:41]), run(first[41:])]},
        {"type": "heading", "content": [run("A louder "), link("bell")]},
        {"type": "paragraph", "content": [run(second)]},
        {"type": "block", "content": [run(text) for text in rest]},
        *({"type": "paragraph", "content": [run(f"{text} {text}")]} for text in rest),
    ]
    found = body({"page": {"headline": TITLE, "body": {"type": "doc", "content": blocks}}})
    more = "".join(f"\n<p>{text} {text}</p>" for text in rest)
    assert found == PARAGRAPHS.replace(f"<p>{second}", f"<h2>A louder bell</h2>\n<p>{second}") + more


def test_headings_and_quotes_by_what_their_element_is_called() -> None:
    elements = [
        {"type": "paragraph", "text": PROSE[0]},
        {"type": "heading", "text": "A bell <for> Friday"},
        {"type": "quote", "text": PROSE[1]},
        {"type": "image", "text": "A picture of the harbour at low tide, taken from the pier."},
        *({"type": "paragraph", "text": text} for text in PROSE[2:]),
    ]
    text = body({"title": TITLE, "elements": elements, "pad": "x" * 900}) or ""
    assert "<h2>A bell &lt;for&gt; Friday</h2>" in text
    assert f"<blockquote>{PROSE[1]}</blockquote>" in text
    assert "A picture" not in text


def test_the_origin_is_the_script() -> None:
    page = (
        f'<h1>{TITLE}</h1><script id="__NEXT_DATA__">{json.dumps({"t": TITLE, "b": PROSE, "pad": "x" * 900})}</script>'
    )
    found = find_script_body(Document(None, html.document_fromstring(page)))
    assert found is not None
    assert found.origin == "script:__NEXT_DATA__"


def test_prose_without_the_pages_title_is_not_its_text() -> None:
    assert body({"consent": BOILERPLATE * 20, "items": PROSE}, "Something else entirely, of Tuesday") is None


@pytest.mark.parametrize(
    "state", [{}, [], {"title": TITLE}, {"title": TITLE, "image": "A" * 5000}, {"title": TITLE, "x": "a;b={}" * 500}]
)
def test_no_prose_no_text(state: Any) -> None:
    assert body({"pad": "x" * 1000, "state": state}) is None


def test_a_text_has_no_scripts() -> None:
    assert find_script_body(Document(None, text="Text")) is None


def test_deep_state_ends() -> None:
    nested: Any = {"title": TITLE, "b": PROSE}
    for _ in range(300):
        nested = {"a": nested}
    assert body(nested) is None
