"""Every way in which pages break their JSON, and that hostile text costs no more than its length."""

import pytest

from newsclean.extract.metadata.jsontext import read_json


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param('{"a": 1}', {"a": 1}, id="valid"),
        pytest.param('{"a": "two\nlines\tand a tab"}', {"a": "two\nlines\tand a tab"}, id="control characters"),
        pytest.param('\ufeff{"a": 1}', {"a": 1}, id="byte order mark"),
        pytest.param('{"a": 1, /* one */ "b": 2 // two\n}', {"a": 1, "b": 2}, id="comments"),
        pytest.param('{"a": "http://x.example//y"}', {"a": "http://x.example//y"}, id="slashes in a string"),
        pytest.param('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}, id="CDATA"),
        pytest.param('//<![CDATA[ {"a": 1} //]]>', {"a": 1}, id="CDATA on one line"),
        pytest.param('/*<![CDATA[*/ {"a": 1} /*]]>*/', {"a": 1}, id="CDATA in comments"),
        pytest.param('<!-- {"a": 1} -->', {"a": 1}, id="HTML comment"),
        pytest.param('{"a": [1, 2,], "b": {"c": 3,},}', {"a": [1, 2], "b": {"c": 3}}, id="trailing commas"),
        pytest.param('{"a": "x"\n"b": "y"}', {"a": "x", "b": "y"}, id="missing comma between properties"),
        pytest.param('{"a": [{"b": 1} {"b": 2}]}', {"a": [{"b": 1}, {"b": 2}]}, id="missing comma between objects"),
        pytest.param('{"a": 1};', {"a": 1}, id="semicolon"),
        pytest.param('window.data = {"a": 1};', {"a": 1}, id="assignment"),
        pytest.param('{"a": "the "big" one", "b": 1}', {"a": 'the "big" one', "b": 1}, id="quotes inside a string"),
        pytest.param(r'{"a": "it\'s \x"}', {"a": "it's x"}, id="escapes JSON does not know"),
        pytest.param('{"a": Ann Example, "b": null}', {"a": "Ann Example", "b": None}, id="bare words"),
        pytest.param("{&quot;a&quot;: &quot;b&quot;}", {"a": "b"}, id="entities for all quotes"),
        pytest.param('{"a": {"b": ["c', {"a": {"b": ["c"]}}, id="cut off"),
    ],
)
def test_reads_what_pages_write(text: str, value: object) -> None:
    assert read_json(text) == [value]


def test_reads_several_values_in_a_row() -> None:
    assert read_json('{"a": 1}\n{"b": 2}') == [{"a": 1}, {"b": 2}]


def test_keeps_what_stands_before_the_first_value_that_cannot_be_read() -> None:
    assert read_json('{"a": 1} {2}') == [{"a": 1}]


@pytest.mark.parametrize("text", ["", "no json", "{a}", "{2}", "[" * 100_000, '{"a":' * 100_000])
def test_says_that_nothing_can_be_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_json(text)


@pytest.mark.parametrize("piece", ['"', '["', "/*", '"a" ', ",", ": a", '" ', '"\\', "//<![CDATA["])
def test_hostile_text_ends(piece: str) -> None:
    try:
        values = read_json(piece * 50_000)
    except ValueError:
        values = []
    assert isinstance(values, list)


@pytest.mark.parametrize(
    ("escaped", "read"),
    [
        (r"x \ud83d\ude00 y", "x 😀 y"),
        (r"x \ud83d y", "x \ufffd y"),
        (r"x \ude00 y", "x \ufffd y"),
        (r"\uD83D\uDE00\uD83D", "😀\ufffd"),
        (r"\ud83d\ud83d\ude00", "\ufffd😀"),
    ],
)
def test_half_a_surrogate_pair_is_no_text(escaped: str, read: str) -> None:
    assert read_json(f'{{"a": "{escaped}"}}') == [{"a": read}]
