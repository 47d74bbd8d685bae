"""Corrections and clarifications in many languages."""

import pytest

from newsclean.extract.lexicon.corrections import OPENINGS
from newsclean.extract.lines.correction_line import is_correction
from newsclean.extract.lines.line_forms import fold


@pytest.mark.parametrize(
    "text",
    [
        "Correction: The ferry is 90 metres long, not 900.",
        "CORRECTION: The ferry is 90 metres long.",
        "An earlier version of this article gave the wrong length of the ferry.",
        "*This article was amended on 12 March 2025. The ferry is 90 metres long.*",
        "Korrektur: Die Fähre ist 90 Meter lang.",
        "In einer früheren Version dieses Artikels hieß es, die Fähre sei 900 Meter lang.",
        "Une première version de cet article donnait une longueur fausse.",
        "Una versión anterior de este artículo daba una longitud equivocada.",
        "Rättelse: Färjan är 90 meter lång.",
        "Исправление: длина парома 90 метров.",
        "訂正：フェリーの長さは九十メートルでした。",
        "تصحيح: طول العبارة تسعون مترا.",
    ],
)
def test_corrections(text: str) -> None:
    assert is_correction(text)


@pytest.mark.parametrize(
    "text",
    [
        "The correction of the timetable took a year.",
        "Corrections officers went on strike on Monday.",
        "Die Korrektur der Grenze dauerte ein Jahr.",
        "An earlier version of the bridge fell into the river in 1952.",
        "",
    ],
)
def test_other_paragraphs(text: str) -> None:
    assert not is_correction(text)


def test_openings_are_written_as_lines_are_folded() -> None:
    phrases = [phrase for cell in OPENINGS.values() for phrase in cell.split(" | ")]
    assert [phrase for phrase in phrases if fold(phrase) != phrase] == []
