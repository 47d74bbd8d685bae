import sys

import pytest

from newsclean.extract.block import Block, Decision
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.field import Field
from newsclean.normalize.language import choose_language

ENGLISH = "The tide turned an hour before the tables said it would, and half the fleet lay dry."
RUSSIAN = "Вода ушла на час раньше, чем обещали таблицы, и половина флота осталась на мели."
KOREAN = "조수가 표보다 한 시간 일찍 바뀌어 선단의 절반이 갯벌에 얹혔다고 항만장이 말했다."
JAPANESE = "潮が予定より一時間早く変わり、船の半分が港の泥の上に取り残されたと港長は話した。"


def language(text: str, *candidates: tuple[str, str]) -> Field[str | None]:
    decisions = [Decision(Block(0, text, "text", 0), True, "paragraph", "test", "a test")]
    return choose_language(Metadata(languages=tuple(Candidate(v, o) for o, v in candidates)), decisions)


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        ("en", "en"),
        ("en_US", "en-US"),
        ("EN-gb", "en-GB"),
        ("de-DE, en", "de-DE"),
        ("pt-BR", "pt-BR"),
        ("sr-latn-rs", "sr-Latn-RS"),
        ("es-419", "es-419"),
        ("English", "en"),
        ("Deutsch", "de"),
    ],
)
def test_tags(value: str, tag: str) -> None:
    assert language("", ("dom:html lang", value)).value == tag


@pytest.mark.parametrize("value", ["", "?", "12", "x", "gibberish language"])
def test_what_is_no_tag(value: str) -> None:
    assert language("", ("dom:html lang", value)).value is None


def test_most_places_decide() -> None:
    found = language(
        ENGLISH, ("meta:og:locale", "de_DE"), ("dom:html lang", "en"), ("json-ld:NewsArticle.inLanguage", "en-GB")
    )
    assert found.value == "en"
    assert found.source is not None
    assert found.source.rejected == (("meta:og:locale", "de_DE"),)


def test_a_declaration_that_the_script_belies_is_not_believed() -> None:
    found = language(KOREAN, ("dom:html lang", "en"))
    assert found.value == "ko"
    assert found.source is not None
    assert (found.source.origin, found.source.rejected) == ("text", (("dom:html lang", "en"),))


def test_japanese_is_told_from_chinese() -> None:
    assert language(JAPANESE).value == "ja"


@pytest.mark.parametrize("value", ["ru", "uk", "bg"])
def test_a_script_of_many_languages_lets_each_of_them_stand(value: str) -> None:
    assert language(RUSSIAN, ("dom:html lang", value)).value == value


def test_without_the_library_nothing_is_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pycld2", None)
    assert language(ENGLISH).value is None
    assert language(RUSSIAN).value is None


def test_with_the_library_the_text_tells() -> None:
    pytest.importorskip("pycld2")
    assert language(ENGLISH * 3).value == "en"


def test_the_library_never_sees_control_characters() -> None:
    pytest.importorskip("pycld2")
    assert language("\x01\ufffe".join(ENGLISH * 3)[:600] + ENGLISH * 3).value in ("en", None)


def test_what_the_library_is_not_sure_of_is_not_taken() -> None:
    pytest.importorskip("pycld2")
    assert language("qwrt zxcv plkm nbvd fghj wqrt xczv mplk bnvd hgfj").value is None


def test_no_text_no_language() -> None:
    assert language("").value is None
