"""The numbers of links are a text browser's; footnotes and years are the article's."""

from newsclean.extract.text.lines import read_lines
from newsclean.extract.text.link_marks import drop_link_marks


def unmarked(text: str) -> list[str]:
    return [line.text for line in drop_link_marks(read_lines(text))]


def test_numbers_before_links_are_dropped() -> None:
    text = "[1]Home [2]News\nThe ferry [3]sailed on Sunday, said the [4]harbour master.\n[5]Share"
    assert unmarked(text) == ["Home News", "The ferry sailed on Sunday, said the harbour master.", "Share"]


def test_numbers_between_labels_without_a_space_are_dropped() -> None:
    assert unmarked("[1]Home\n[2]News[3]Sport\n[4]Weather[5]") == ["Home", "NewsSport", "Weather"]


def test_a_line_of_marks_alone_leaves_its_gap() -> None:
    lines = drop_link_marks(read_lines("[1]Home\n[2]News\n\n[3]\nThe ferry sailed."))
    assert [(line.text, line.gap) for line in lines] == [("Home", 0), ("News", 0), ("The ferry sailed.", 1)]


def test_footnotes_stay() -> None:
    lines = ["The ferry was built in Aberg.[1]", "It burnt twice.[2]", "Nobody was hurt.[3]"]
    assert unmarked("\n".join(lines)) == lines


def test_numbers_that_do_not_count_upwards_stay() -> None:
    lines = ["[3]rd place", "[1]st place", "[2]nd place", "[1]st again"]
    assert unmarked("\n".join(lines)) == lines
