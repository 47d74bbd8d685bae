import json

import pytest
from lxml import html

from newsclean.extract.metadata.scripts import State, read_attributes, read_states

FILL = "x" * 1_000


def states(*scripts: str) -> list[State]:
    return list(read_states(html.document_fromstring("<p>Text</p>" + "".join(scripts)).iter("script")))


@pytest.mark.parametrize(
    ("script", "name"),
    [
        (f'<script id="__NEXT_DATA__" type="application/json">{{"a": "{FILL}"}}</script>', "__NEXT_DATA__"),
        (f'<script>window.__INITIAL_STATE__ = {{"a": "{FILL}"}};</script>', "__INITIAL_STATE__"),
        (f'<script>Fusion.globalContent={{"a": "{FILL}"}};Fusion.x=1</script>', "globalContent"),
        (f'<script>var s = {{"b": undefined, "a": "{FILL}", "c": !0}};</script>', "s"),
        (f"<script>load({json.dumps({'a': FILL})})</script>", "script"),
        (f"<script>window.s = JSON.parse({json.dumps(json.dumps({'a': FILL}))})</script>", "script"),
    ],
)
def test_objects_wherever_they_stand(script: str, name: str) -> None:
    (state,) = states(script)
    assert state.name == name
    assert state.value["a"] == FILL


def test_nuxts_flat_list_is_put_together() -> None:
    payload = json.dumps([["Reactive", 1], {"title": 2, "body": 3}, "Tides", ["Paragraph", 4], FILL])
    (state,) = states(f'<script id="__NUXT_DATA__" type="application/json">{payload}</script>')
    assert state.value[1]["title"] == "Tides"


def test_next_hands_over_in_pieces() -> None:
    row = '1:{"a": "b"}\n2:T3,A long text\n'
    pieces = [f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in (row[:9], row[9:])]
    (state,) = states(*pieces)
    assert state.name == "__next_f"
    assert {"a": "b"} in state.value
    assert any("A long text" in value for value in state.value if isinstance(value, str))


def test_of_other_scripts_the_long_strings() -> None:
    text = "The tide turned early. " * 50
    (state,) = states(f"<script>/* \"no\" */ f('short', {{a: {json.dumps(text)}}})</script>")
    assert state.is_quoted
    assert state.value == [text]


def test_json_ld_and_short_scripts_are_left() -> None:
    assert states('<script type="application/ld+json">{"a": 1}</script>', "<script>var a = {}</script>") == []


def test_the_state_of_a_short_notice_is_read() -> None:
    data = {"body": ["It sails again. " * 40]}
    (state,) = states(f'<script id="state" type="application/json">{json.dumps(data)}</script>')
    assert state.value == data


def test_html_that_a_script_holds_for_another() -> None:
    (state,) = states(f"<script type='text/template'><p>{FILL}</p></script>")
    assert state == ("template", [f"<p>{FILL}</p>"], True)
    (form,) = states(f"<script type='text/template'><p>{FILL} by <%= author %></p></script>")
    assert form.value == []


def test_json_in_attributes() -> None:
    data = html.fromstring("<div><p title='{'></p></div>")
    data[0].set("data-page", json.dumps({"a": FILL}))
    data[0].set("data-short", json.dumps({"a": "b"}))
    data[0].set("data-torn", f"{{{FILL}")
    assert list(read_attributes(data)) == [("data-page", {"a": FILL}, False)]
