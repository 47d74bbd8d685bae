"""Articles that are no row of paragraphs: pages in, roles of their blocks out."""

from __future__ import annotations

import pytest

import newsclean

ANSWER = "The quiet. People think that it is loud out here, but the walls of the tower are two metres thick."


def roles(body: str) -> dict[str, str]:
    page = f"<html><body><main><article><h1>The keeper leaves</h1>{body}</article></main></body></html>"
    extraction = newsclean.extract(page, url="https://lantern.example/a", format="html")
    return {decision.block.text: decision.role for decision in extraction.decisions}


def test_an_interview_in_a_list_has_a_dek() -> None:
    dek = "Greta Holm has run the lighthouse for thirty years."
    answers = "".join(f"<dt>What will you miss, number {i}?</dt><dd>{ANSWER} {i}</dd>" for i in range(3))
    found = roles(f"<p class='standfirst'>{dek}</p><dl>{answers}</dl>")
    assert found[dek] == "dek"
    assert found[f"{ANSWER} 2"] == "list"


def test_what_announces_a_list_is_no_dek() -> None:
    found = roles(
        f"<section class='summary'><h3>What you should know:</h3></section><div><p>{ANSWER}</p><p>{ANSWER} 1</p></div>"
    )
    assert found["What you should know:"] != "dek"


def test_the_first_entry_of_a_live_list_keeps_its_heading() -> None:
    entries = "".join(
        f"<div id='post-{i}'><div class='live-time'>{i}:15 pm</div>{title}<p>{ANSWER} {i}</p></div>"
        for i, title in ((9, "<h3>The north harbour declares</h3>"), (8, ""), (7, ""))
    )
    found = roles(f"<div items>{entries}</div>")
    assert found["The north harbour declares"] == "heading"


def test_a_sign_behind_a_heading_is_not_its_text() -> None:
    found = roles(
        f"<p>{ANSWER}</p><h2 id='new'>What is new<a class='hash-link' href='#new'>&#8203;</a></h2><p>{ANSWER} 1</p>"
        f"<h2>What is old<a href='#old'>#</a></h2><p>{ANSWER} 2</p>"
    )
    assert (found["What is new"], found["What is old"]) == ("heading", "heading")


def test_a_byline_that_names_pictures_is_no_caption() -> None:
    found = roles(
        "<div class='authors'><span>Interview: Tom Reed</span><span>Photos: Ida Lund</span></div>"
        f"<p>{ANSWER}</p><p>{ANSWER} 1</p>"
    )
    assert found["Interview: Tom Reed Photos: Ida Lund"] == "byline"


def test_lines_of_characters_are_paragraphs() -> None:
    first = "町内の川を百年にわたって結んできた渡し船が、来年三月末で廃止されることになった。"
    second = "利用者は一日平均四人まで減り、町は維持が難しいと判断した。"
    found = roles(f"<p>{first}<br>　{second}</p>")
    assert (found[first], found[second]) == ("paragraph", "paragraph")


def test_a_sponsor_and_a_reading_time_are_no_text() -> None:
    note = "This content was paid for by Drytex. The newsroom had no part in it."
    line = "June 18, 2023 · 7 min · 1342 words · Mara Lind | Suggest Changes"
    found = roles(f"<div class='post-meta'>{line}</div><p>{ANSWER}</p><p>{ANSWER} 1</p><p><em>{note}</em></p>")
    assert found[note] == "advert"
    assert found[line] in ("dateline", "byline")


@pytest.mark.parametrize(
    "sentence",
    ["„Es ist vorbei.“", "سب کچھ ختم ہو گیا۔", "Ամեն ինչ ավարտվեց։", "ሁሉም ነገር አለቀ።", "អ្វីៗបានចប់។"],
)
def test_a_short_sentence_outside_any_paragraph_is_no_label(sentence: str) -> None:
    found = roles(f"<div>{ANSWER}</div><div>{sentence}</div><div>{ANSWER} 1</div>")
    assert found[sentence] == "paragraph"
