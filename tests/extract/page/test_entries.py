"""Lines that give the time of a live blog's entry."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean.extract.page.view import View

See = Callable[[str], View]
TEXT = "The line between Corran Downs and Mallee Cross has been cut by a fallen pole, the operator says."


def entries(see: See, *items: str) -> list[str]:
    view = see(f"<html><body><main><h1>Fire live</h1><div id='blog'>{''.join(items)}</div></main></body></html>")
    return [view.segments.blocks[index].text for index in sorted(view.entries)]


def entry(time: str, number: int) -> str:
    return f"<div class='e'><p class='t'>{time}</p><p>{TEXT} That was the {number}th.</p></div>"


@pytest.mark.parametrize(
    "times",
    [
        ["14:12", "13:40", "12:02", "09:05"],
        ["17.45 Uhr", "15.10 Uhr", "12.02 Uhr", "08.30 Uhr"],
        ["20h05", "19h50", "19h01", "18h00"],
        ["9:05 AM", "8:40 AM", "8:02 AM", "7:30 AM"],
    ],
)
def test_clock_times_over_text(see: See, times: list[str]) -> None:
    assert entries(see, *(entry(time, number) for number, time in enumerate(times))) == times


def test_marked_times(see: See) -> None:
    times = [f"<time datetime='2025-01-0{day}T03:12:00Z'>{day} hours ago</time>" for day in range(1, 5)]
    assert len(entries(see, *(entry(time, number) for number, time in enumerate(times)))) == 4


def test_a_heading_may_stand_between(see: See) -> None:
    items = [entry(f"1{n}:00", n).replace("</p><p>", "</p><h3>Rail line cut</h3><p>", 1) for n in range(4)]
    assert len(entries(see, *items)) == 4


def test_two_times_make_no_live_blog(see: See) -> None:
    assert entries(see, entry("14:12", 1), entry("13:40", 2), f"<p>{TEXT}</p>") == []


def test_sentences_that_begin_with_a_time_are_none(see: See) -> None:
    items = [
        f"<div class='e'><p>1{n}:00 the siren went off.</p><p>{TEXT} For the {n}th time.</p></div>" for n in range(5)
    ]
    assert entries(see, *items) == []


def test_a_timetable_is_none(see: See) -> None:
    rows = "".join(f"<li>1{n}:00 Corran Downs</li>" for n in range(8))
    assert entries(see, f"<p>{TEXT}</p><ul>{rows}</ul><p>{TEXT[::-1]}</p>") == []


def test_unlike_lines_are_none(see: See) -> None:
    items = [
        f"<div class='e'><{tag}>1{n}:00</{tag}><p>{TEXT} {n}.</p></div>"
        for n, tag in enumerate(["p", "h3", "div", "h4"])
    ]
    assert entries(see, *items) == []
