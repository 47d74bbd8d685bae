"""Headings of boxes that hold nothing of the article."""

from __future__ import annotations

from collections.abc import Callable

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]


def test_a_heading_over_pointers_goes_with_them(roles: Roles, article: Article) -> None:
    cover = "<a href='/i'><img src='/i.jpg'></a><p><a href='/i'>The winter issue of 1998</a></p>"
    assert roles(article(f"<div><h4>Current issue</h4>{cover}</div>"))["Current issue"] == "related"


def test_headings_under_an_announcement(roles: Roles, article: Article) -> None:
    cards = "<div><div><h3>A boat sinks</h3></div><div><h3>A boat is raised</h3></div></div>"
    found = roles(article(f"<section><h2>Related stories</h2>{cards}</section>"))
    assert (found["A boat sinks"], found["A boat is raised"]) == ("related", "related")


def test_a_heading_with_an_anchor_beside_it_stays(roles: Roles, article: Article) -> None:
    wrapped = "<div><h3>The new timetable</h3><a href='#t'>Link</a></div><p>It is in force from Monday.</p>"
    assert roles(article(wrapped))["The new timetable"] == "+heading"


def test_a_heading_over_text_stays_whatever_stands_there_too(roles: Roles, article: Article) -> None:
    text = "<p>It is in force from Monday on, and the company has printed it in four languages, they said.</p>"
    box = f"<div><h3>The new timetable</h3><p><a href='/b'>Read more: a boat sinks</a></p>{text}</div>"
    assert roles(article(box))["The new timetable"] == "+heading"
