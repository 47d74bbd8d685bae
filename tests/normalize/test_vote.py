from newsclean.normalize.vote import Voice, belief, beliefs, vote


def voice(value: str, family: str, weight: float) -> Voice:
    return Voice(value, value.lower(), f"{family}:{value}", value, family, weight)


def test_most_votes_win_and_the_losers_are_named() -> None:
    choice = vote([voice("A", "one", 1.0), voice("B", "two", 0.7), voice("b", "three", 0.7)])
    assert choice is not None
    assert [winner.value for winner in choice.voices] == ["B", "b"]
    assert round(choice.share, 3) == round(1.4 / 2.4, 3)
    source = choice.source(choice.voices[0], 0.9)
    assert (source.origin, source.raw, source.confidence) == ("two:B", "B", 0.9)
    assert source.rejected == (("one:A", "A"),)


def test_a_family_has_one_vote() -> None:
    choice = vote([voice("A", "one", 1.0), voice("B", "two", 0.6), voice("B", "two", 0.6)])
    assert choice is not None
    assert choice.voices[0].value == "A"


def test_of_equals_the_first_wins() -> None:
    choice = vote([voice("A", "one", 1.0), voice("B", "two", 1.0)])
    assert choice is not None
    assert choice.voices[0].value == "A"


def test_nobody_spoke() -> None:
    assert vote([]) is None


def test_no_weight_is_no_error() -> None:
    choice = vote([voice("A", "one", 0.0)])
    assert choice is not None
    assert choice.share == 0.0


def test_the_first_belief_that_fits_holds() -> None:
    table = beliefs((r"meta:og", "og", 1.0), (r"meta:", "meta", 0.5), (r"", "other", 0.1))
    assert [belief(table, origin).family for origin in ("META:og:title", "meta:x", "dom:h1")] == ["og", "meta", "other"]
