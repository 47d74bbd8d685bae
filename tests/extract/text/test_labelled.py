"""Credits whose label stands in a line of its own."""

import pytest

from newsclean.extract.text.labelled import join_labels
from newsclean.extract.text.lines import read_lines


def joined(text: str) -> list[str]:
    return [line.text for line in join_labels(read_lines(text))]


@pytest.mark.parametrize("label", ["Foto:", "Image Credits:", "Photo by", "©", "Fotografía:", "Фото:", "写真："])
def test_a_label_and_the_name_below_it(label: str) -> None:
    assert joined(f"The Tern at her berth.\n{label}\nMara Quist / AP\nShe sailed.") == [
        "The Tern at her berth.",
        f"{label} Mara Quist / AP",
        "She sailed.",
    ]


@pytest.mark.parametrize(
    "text",
    ["Foto:\n\nMara Quist", "Foto:\nThe Tern sailed again on Sunday evening.", "Crew:\nMara Quist", "He said:\nAP"],
)
def test_other_lines_stay_apart(text: str) -> None:
    assert len(joined(text)) == 2
