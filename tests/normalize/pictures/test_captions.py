"""Caption and credit come apart, by the page's marks or by form."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Block, Mark
from newsclean.normalize.pictures.captions import Split, split_caption, split_figure_text


def caption(text: str, *marks: tuple[str, str]) -> Block:
    return Block(0, text, "caption", 0, marks=tuple(Mark(kind, words, None) for kind, words in marks))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("The flooded street.Mara Quist / AP", Split("The flooded street.", "Mara Quist / AP")),
        ("The flooded street\nFoto: Mara Quist", Split("The flooded street", "Foto: Mara Quist")),
        ("Getty Images\nThe flooded street", Split("The flooded street", "Getty Images")),
        ("Image caption, The flooded street", Split("The flooded street", None)),
        ("The flooded street Bild vergrößern", Split("The flooded street", None)),
        ("The flooded street (クリックして拡大)", Split("The flooded street", None)),
        ("이미지 확대보기 물에 잠긴 거리. 연합뉴스", Split("물에 잠긴 거리.", "연합뉴스")),
        ("The flooded street.Credit", Split("The flooded street.", None)),
        ("물에 잠긴 거리. /사진=연합뉴스", Split("물에 잠긴 거리.", "사진=연합뉴스")),
        ("The flooded street, 3 May 2021. - Mara Quist", Split("The flooded street, 3 May 2021.", "Mara Quist")),
        ("La calle inundada MARA QUIST", Split("La calle inundada", "MARA QUIST")),
        ("The FLOODED STREET of LIND", Split("The FLOODED STREET of LIND", None)),
        ("被淹没的街道。视觉中国 图", Split("被淹没的街道。", "视觉中国 图")),
        ("Photo: Mara Quist", Split(None, "Photo: Mara Quist")),
        ("The flooded street", Split("The flooded street", None)),
        ("", Split(None, None)),
        (None, Split(None, None)),
    ],
)
def test_by_form(text: str | None, split: Split) -> None:
    assert split_caption(text) == split


def test_a_marked_credit_decides() -> None:
    block = caption("The flooded street – © Lind Verlag", ("credit", "Lind Verlag"))
    assert split_figure_text(block, "caption") == Split("The flooded street", "Lind Verlag")


def test_a_marked_agency_that_the_credit_names_again_is_named_once() -> None:
    block = caption("The flooded street (AP Photo/Mara Quist) - Copyright AP Photo", ("credit", "AP Photo"))
    assert split_figure_text(block, "caption").credit == "(AP Photo/Mara Quist)"


def test_a_mark_around_everything_says_nothing() -> None:
    text = "The flooded street. (Mara Quist/AP)"
    block = caption(text, ("credit", text))
    assert split_figure_text(block, "caption") == Split("The flooded street.", "(Mara Quist/AP)")


def test_a_mark_that_is_only_a_label_is_no_credit() -> None:
    block = caption("The flooded street Copyright Mara Quist/AP", ("credit", "Copyright"), ("credit", "Mara Quist/AP"))
    assert split_figure_text(block, "caption") == Split("The flooded street", "Mara Quist/AP")


def test_a_name_in_its_own_element_after_the_last_sentence() -> None:
    block = caption("The flooded street. Lanternworks", ("piece", "Lanternworks"))
    assert split_figure_text(block, "caption") == Split("The flooded street.", "Lanternworks")


def test_a_name_behind_a_sign_in_its_own_element() -> None:
    block = caption("The flooded street. / Lanternworks", ("piece", "/ Lanternworks"))
    assert split_figure_text(block, "caption") == Split("The flooded street.", "/ Lanternworks")


def test_a_pointer_in_its_own_element_names_nobody() -> None:
    block = caption("The flooded street. >> More Streets", ("piece", ">> More Streets"))
    assert split_figure_text(block, "caption") == Split("The flooded street. >> More Streets", None)


def test_a_title_in_its_own_element_within_a_sentence_stays() -> None:
    block = caption("A scene from The Lantern", ("piece", "The Lantern"))
    assert split_figure_text(block, "caption") == Split("A scene from The Lantern", None)


def test_a_lone_name_beside_the_marked_caption() -> None:
    block = caption("Lanternworks The flooded street in May", ("caption", "The flooded street in May"))
    assert split_figure_text(block, "caption") == Split("The flooded street in May", "Lanternworks")


def test_a_credit_block_has_no_caption() -> None:
    assert split_figure_text(caption("Lanternworks"), "credit") == Split(None, "Lanternworks")


def test_a_caption_that_says_itself_twice_says_it_once() -> None:
    assert split_caption("The Tern at her berth. The Tern at her berth. Photo: Mara Quist") == (
        "The Tern at her berth.",
        "Photo: Mara Quist",
    )
