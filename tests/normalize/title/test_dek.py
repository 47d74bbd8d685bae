from newsclean.extract.block import Block, Decision
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.title.dek import choose_dek

DEK = "Half the fleet lay dry before anybody looked at a gauge."


def decision(text: str, role: str, keep: bool = False) -> Decision:
    return Decision(Block(0, text, "text", 0), keep, role, "test", "a test")


def test_blocks_whose_role_is_dek() -> None:
    field = choose_dek(Metadata(), [decision(DEK, "dek"), decision("And so on.", "paragraph", True)], "Tides")
    assert field.value == DEK
    assert field.source is not None
    assert field.source.origin == "text"


def test_two_lines_are_one_dek() -> None:
    assert choose_dek(Metadata(), [decision("One.", "dek"), decision("Two.", "dek")], None).value == "One.\nTwo."


def test_a_block_outside_the_text_that_is_the_description() -> None:
    metadata = Metadata(deks=(Candidate("Another.", "meta:description"), Candidate(DEK, "meta:og:description")))
    field = choose_dek(metadata, [decision(DEK, "related")], "Tides")
    assert field.value == DEK
    assert field.source is not None
    assert field.source.rejected == (("meta:description", "Another."),)


def test_a_description_that_is_not_shown_is_no_dek() -> None:
    metadata = Metadata(deks=(Candidate(DEK, "meta:description"),))
    assert choose_dek(metadata, [decision("Other text.", "paragraph", True)], "Tides").value is None


def test_the_lede_is_no_dek() -> None:
    metadata = Metadata(deks=(Candidate(DEK, "meta:description"),))
    assert choose_dek(metadata, [decision(DEK, "paragraph", True)], "Tides").value is None


def test_the_headline_is_no_dek() -> None:
    metadata = Metadata(deks=(Candidate("Tides turn", "meta:description"),))
    assert (
        choose_dek(metadata, [decision("Tides turn!", "dek"), decision("Tides turn", "other")], "Tides turn").value
        is None
    )
