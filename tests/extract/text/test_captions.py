"""Words that only captions have."""

import pytest

from newsclean.extract.text.captions import caption_sign


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Ivo Lund (left) on the quay", "(left)"),
        ("Ivo Lund (v. l.) am Kai", "(v. l.)"),
        ("File photo: the Tern in Port Ansel", "file photo"),
        ("From left to right: Lund, Holt and Storm", "from left to right"),
        ("Figure 2: Crossings a night", "figure 2:"),
        ("Лунд (слева) на причале", "(слева)"),
    ],
)
def test_signs(text: str, sign: str) -> None:
    assert caption_sign(text) == sign


@pytest.mark.parametrize(
    "text", ["The party (SPD) left the room.", "Turn left at the church.", "Lund (54) is harbour master.", ""]
)
def test_none(text: str) -> None:
    assert caption_sign(text) is None
