"""The time of a live blog's entry."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Block, Mark
from newsclean.normalize.when.entry_times import read_entry_time


def line(*marks: Mark) -> Block:
    return Block(0, "14.12 AEDT", "text", 0, marks=marks)


def test_a_marked_time_keeps_its_offset() -> None:
    stamp = read_entry_time(line(Mark("time", "14.12 AEDT", "2025-01-09T14:12:00+11:00")))
    assert stamp is not None
    assert stamp.to_dict() == {"value": "2025-01-09T14:12:00+11:00", "precision": "second", "ambiguous": False}


def test_the_first_that_can_be_read_counts() -> None:
    marks = [Mark("time", "x", None), Mark("time", "x", "soon"), Mark("time", "x", "2025-01-09T14:12:00Z")]
    stamp = read_entry_time(line(*marks))
    assert stamp is not None
    assert stamp.to_dict()["value"] == "2025-01-09T14:12:00+00:00"


@pytest.mark.parametrize(
    "marks",
    [
        (),
        (Mark("time", "14.12", None),),
        (Mark("author", "Ada", "2025-01-09T14:12:00Z"),),
        (Mark("time", "x", "14:12"),),
    ],
    ids=["no mark", "no value", "no time", "no day"],
)
def test_a_time_of_some_day_is_none(marks: tuple[Mark, ...]) -> None:
    assert read_entry_time(line(*marks)) is None


def test_a_time_line_may_say_its_day_in_words() -> None:
    stamp = read_entry_time(Block(0, "2:10 pm, March 12, 2024", "text", 0))
    assert stamp is not None
    assert stamp.iso == "2024-03-12T14:10"


def test_a_day_of_two_readings_is_none() -> None:
    assert read_entry_time(Block(0, "03/04/2024 14:10", "text", 0)) is None
