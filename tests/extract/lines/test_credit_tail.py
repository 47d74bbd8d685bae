"""Where the credit begins in a caption, whatever stands between."""

from __future__ import annotations

import pytest

from newsclean.extract.lines.credit_tail import credit_tail

SPLITS = """\
Rescuers at a flooded house, on Sept. 1.|Mara Quist / AP
The candidate in Windham, N.H. |Mara F. Quist / AP
The minister in Bern. |Mara Quist (Keystone)
The minister in Bern |(Mara Quist/Keystone)
The minister in Bern. |(Mara Quist)
The minister in Bern. |(Mara Quist (dpa/picture alliance via Getty))
The minister in Bern |Foto: Mara Quist/dpa
The minister in Bern|Foto: Mara Quist/dpa
The minister in Bern|Getty
The minister in Bern - |AFP
The minister in Bern | |Foto: privat
The minister in Bern at the border |AP Photo/Mara Quist
Two people in Paris |Mara Quist/AP
The minister speaks. |© Mara Quist/dpa
The minister speaks. |Picture: Mara Quist
The crowd, left, on July 23, 2024. |(AP Photo/Mara Quist)
The crowd waits.|Credit...Mara Quist/Associated Press
The crowd waits. |Supplied
El ministro en Madrid. |EFE/ M.J. Quist
Министр на встрече / |Фото: Мара Квист / ТАСС
The minister in Bern. |(Mara Quist for The Lantern)
Harbour |(AP)
المنارة مساء السبت |(أ ف ب)
The minister in Bern |(Xyzbild: Reuters)
The minister in Bern. |Xyzbild: Mara Quist/Reuters
The minister in Bern. |M. Quist nuotr.
Przerobione pismo w Bernie. |Fot. Facebook/zrzut ekranu
The minister in Bern. - |Gambar Mara Quist
मंत्री बर्न में।|फोटो: मारा क्विस्ट
وزیر در برن|عکس: مارا کوئیست
首相が会見した　|写真：ロイター
首相が会見した=2024年3月12日、港町、|佐藤健撮影
首相が会見した|（共同）
会見する大統領（ソウルで、３日）＝|ＡＰ
대통령이 연설하고 있다. |연합뉴스
대통령이 연설하고 있다. |고민수 기자
대통령이 연설하고 있다 /|연합뉴스
""".splitlines()


@pytest.mark.parametrize("line", SPLITS)
def test_the_credit_is_found_at_the_end(line: str) -> None:
    caption, _, credit = line.rpartition("|")
    start = credit_tail(caption + credit)
    assert (caption + credit)[start:].strip() == credit


@pytest.mark.parametrize(
    "line",
    [
        "The minister in Bern (left)",
        "The minister in Bern, on the left. (Right)",
        "The square in Bern, in May. (Bern)",
        "The minister in Bern (Kundus, 6.12.2010)",
        "The minister took a photo by the sea",
        "He said the photos of the week were taken by children",
        "A ferry leaves the harbour at noon",
        "首相が会見した",
        "",
    ],
)
def test_a_caption_without_credit_stays_whole(line: str) -> None:
    assert credit_tail(line) == -1


def test_all_credit() -> None:
    assert credit_tail("Photo by Mara Quist/Getty Images") == 0


@pytest.mark.parametrize("line", ["(" * 5000, "a/" * 3000, "Photo " * 2000, "." * 5000 + "AP", "）" * 500])
def test_hostile_lines_come_back(line: str) -> None:
    assert credit_tail(line) >= -1
