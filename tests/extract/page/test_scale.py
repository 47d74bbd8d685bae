"""Lengths in scripts that say the same in fewer characters."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Block
from newsclean.extract.page.scale import length_scale


@pytest.mark.parametrize(
    ("text", "dense"),
    [
        ("The council met on Monday.", False),
        ("Der Rat tagte am Montag über die Brücke.", False),
        ("Совет собрался в понедельник.", False),
        ("مجلس القرية اجتمع يوم الاثنين", False),
        ("สภาหมู่บ้านประชุมเมื่อวันจันทร์", False),
        ("村議会は月曜日に橋について話し合った。", True),
        ("村委会星期一讨论了桥的问题。", True),
        ("마을 의회는 월요일에 다리를 논의했다.", True),
        ("Yamada (山田) said so at the meeting on Monday.", False),
        ("", False),
    ],
)
def test_scale(text: str, dense: bool) -> None:
    blocks = [Block(index, text, "text", 0) for index in range(3)]
    assert (length_scale(blocks) < 1) is dense


def test_no_blocks() -> None:
    assert length_scale([]) == 1
