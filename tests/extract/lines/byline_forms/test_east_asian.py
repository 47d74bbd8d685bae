"""Chinese, Japanese and Korean bylines."""

import pytest

from newsclean.extract.lines.byline_forms.east_asian import read_east_asian


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("【記者王大明／台北報導】", ["王大明"]),
        ("记者 王大明 北京报道", ["王大明"]),
        ("取材・文／山田太郎", ["山田太郎"]),
        ("責任編輯：王大明", ["王大明"]),
        ("홍길동 특파원", ["홍길동"]),
        ("홍길동 기자 외 1명", ["홍길동"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    line = read_east_asian(text)
    assert line is not None
    assert [named.name for named in line.names] == names


@pytest.mark.parametrize(
    "text",
    [
        "大统领在记者会上说，他不会辞职。",
        "기자 회견이 열렸다.",
        "文章很长",
        "Jane Doe",
        "記者会見",
        "記者コラム",
        "日本記者クラブ",
    ],
)
def test_none(text: str) -> None:
    assert read_east_asian(text) is None


def test_an_editor_is_told_as_one() -> None:
    line = read_east_asian("责任编辑：王大明")
    assert line is not None
    assert line.names[0].role == "editor"
