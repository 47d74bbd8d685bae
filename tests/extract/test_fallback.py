"""Where no rule found a text, readability-lxml may choose among the blocks; else nothing changes."""

import logging

import pytest

from newsclean.extract.block import Block, Decision
from newsclean.extract.document import Document, read
from newsclean.extract.fallback import rescue

PROSE = [
    "The harbour office has opened a second counter, so that skippers need not wait, as they did last summer.",
    "On busy mornings, the harbour master said, the queue had reached as far as the fish market and beyond it.",
    "A third counter will follow in May, if the council agrees, and a fourth, which nobody has asked for, in June.",
]
MENU = ["Harbour", "Council", "Sport and leisure in the town"]


def document(html: str) -> Document:
    return read(html, limit=10_000_000)


def page(*paragraphs: str) -> Document:
    menu = "".join(f"<li><a href='/{i}'>{word}</a></li>" for i, word in enumerate(MENU))
    return document(f"<body><ul>{menu}</ul><div>{''.join(f'<p>{p}</p>' for p in paragraphs)}</div></body>")


def dropped(*texts: str, role: str = "other") -> list[Decision]:
    return [Decision(Block(i, text, "text", 0), False, role, "rule", "reason") for i, text in enumerate(texts)]


def test_the_text_is_found_and_the_menu_is_not() -> None:
    decisions = rescue(page(*PROSE), dropped(*MENU, *PROSE))
    assert [d.block.text for d in decisions if d.keep] == PROSE
    assert {(d.role, d.rule) for d in decisions if d.keep} == {("paragraph", "readability")}
    assert all("rule: other" in d.reason for d in decisions if d.keep)


def test_a_text_that_was_kept_is_left_as_it_is() -> None:
    decisions = dropped(*MENU, *PROSE)
    decisions[3] = decisions[3]._replace(keep=True, role="paragraph")
    assert rescue(page(*PROSE), decisions) == decisions


@pytest.mark.parametrize("role", ["comments", "hidden", "consent", "navigation", "advert", "related", "duplicate"])
def test_what_was_dropped_for_good_stays_dropped(role: str) -> None:
    decisions = dropped(*PROSE, role=role)
    assert rescue(page(*PROSE), decisions) == decisions


def test_too_little_is_no_article() -> None:
    decisions = dropped(PROSE[0])
    assert rescue(page(PROSE[0]), decisions) == decisions


def test_roles_follow_the_form_of_the_block() -> None:
    decisions = dropped(*PROSE)
    decisions[1] = decisions[1]._replace(block=decisions[1].block._replace(kind="quote"))
    assert [d.role for d in rescue(page(*PROSE), decisions)] == ["paragraph", "quote", "paragraph"]


@pytest.mark.parametrize("html", ["", "just a text", "<p></p>", "<script>x</script>", "<body></body>", "<p>short</p>"])
def test_nothing_to_find_is_no_error(html: str, capsys: pytest.CaptureFixture[str]) -> None:
    decisions = dropped(*PROSE)
    assert rescue(document(html), decisions) == decisions
    assert capsys.readouterr().err == ""


def test_what_readability_cannot_read_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a fault inside")

    monkeypatch.setattr("readability.Document.get_article", fail)
    monkeypatch.setattr(logging.getLogger("readability.readability"), "propagate", False)
    decisions = dropped(*PROSE)
    assert rescue(page(*PROSE), decisions) == decisions
    assert capsys.readouterr().err == ""
