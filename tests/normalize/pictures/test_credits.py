"""Credit lines read into creators and agency."""

from __future__ import annotations

import pytest

from newsclean.normalize.pictures.credits import read_credit

LINES = [
    # line, as kept, creators, agency
    ("Mara Quist / AP", "Mara Quist / AP", ("Mara Quist",), "AP"),
    ("(AP Photo/Mara Quist)", "AP Photo/Mara Quist", ("Mara Quist",), "AP"),
    ("Photo: Mara Quist", "Mara Quist", ("Mara Quist",), None),
    (
        "Photo by Mara Quist and Jo Lind/Getty Images",
        "Mara Quist and Jo Lind/Getty Images",
        ("Mara Quist", "Jo Lind"),
        "Getty Images",
    ),
    ("Mara Quist/Anadolu via Getty Images", "Mara Quist/Anadolu via Getty Images", ("Mara Quist",), "Anadolu"),
    ("Mara Quist for The Daily Lantern", "Mara Quist for The Daily Lantern", ("Mara Quist",), "The Daily Lantern"),
    ("© dpa/Mara Quist", "dpa/Mara Quist", ("Mara Quist",), "dpa"),
    ("©Bild: REUTERS / MARA QUIST", "REUTERS / MARA QUIST", ("MARA QUIST",), "Reuters"),
    ("Mara Quist (Keystone)", "Mara Quist (Keystone)", ("Mara Quist",), "Keystone"),
    ("Getty Images", "Getty Images", (), "Getty Images"),
    ("Foto: privat", "privat", (), None),
    ("Fotos: Mara Quist, Jo Lind", "Mara Quist, Jo Lind", ("Mara Quist", "Jo Lind"), None),
    ("Mara Quist/Harbour Police", "Mara Quist/Harbour Police", ("Mara Quist",), "Harbour Police"),
    ("Mara Quist on Unsplash", "Mara Quist on Unsplash", ("Mara Quist",), "Unsplash"),
    ("Foto: Mara Quist | CC BY-SA 4.0", "Mara Quist | CC BY-SA 4.0", ("Mara Quist",), None),
    ("写真：ロイター", "ロイター", (), "Reuters"),
    ("高橋美子撮影", "高橋美子", ("高橋美子",), None),
    ("고민수 기자", "고민수", ("고민수",), None),
    ("Фото: Мара Квист / ТАСС", "Мара Квист / ТАСС", ("Мара Квист",), "TASS"),
    ("(Reuters", "Reuters", (), "Reuters"),
    ("ภาพ: มานี รักดี", "มานี รักดี", ("มานี รักดี",), None),
    ("Mara Quist pour « Le Phare »", "Mara Quist pour « Le Phare", ("Mara Quist",), "Le Phare"),
    ("新华社记者 王小明 摄", "新华社记者 王小明", ("王小明",), "Xinhua"),
    ("（圖／記者王小明攝）", "記者王小明", ("王小明",), None),
    ("视觉中国 图", "视觉中国", (), "VCG"),
    ("Eurokinissi", "Eurokinissi", (), "Eurokinissi"),
]


@pytest.mark.parametrize(("line", "kept", "creators", "agency"), LINES)
def test_line_creators_and_agency(line: str, kept: str, creators: tuple[str, ...], agency: str | None) -> None:
    credit = read_credit(line)
    assert credit is not None
    assert (credit.line, credit.creators, credit.agency) == (kept, creators, agency)


@pytest.mark.parametrize("line", [None, "", "  ", "()", "Photo:", "©", "-", "x " * 400])
def test_no_credit_is_none(line: str | None) -> None:
    assert read_credit(line) is None
