"""The tables of words beside dates."""

from newsclean.extract.lexicon import ago_words, date_words


def test_no_label_says_both() -> None:
    published = {label for cell in date_words.PUBLISHED.values() for label in cell.split(" | ")}
    modified = {label for cell in date_words.MODIFIED.values() for label in cell.split(" | ")}
    assert published.isdisjoint(modified)


def test_labels_are_folded_and_trimmed() -> None:
    for label in date_words.LABELS:
        assert label == label.casefold().strip()
        assert label


def test_each_unit_measures_one_thing() -> None:
    words = [word for cell in ago_words.AGO.values() for word in set(cell.split(" | "))]
    assert sorted(word for word in set(words) if words.count(word) > 1) == ["mes"] or len(words) == len(set(words))
