"""What a claim about authors is worth."""

import pytest

from newsclean.article import Byline
from newsclean.normalize.who.claim import ACCOUNT, BODY, NICK, PERSON, PUBLISHER, make_claim, worth
from newsclean.normalize.who.people import Publishers

PUBLISHERS = Publishers.of(("Example Tribune",))


@pytest.mark.parametrize(
    ("byline", "value"),
    [
        (Byline("Jane Doe"), PERSON),
        (Byline("Jane"), PERSON),
        (Byline("Reuters", "organization"), BODY),
        (Byline("max_99"), NICK),
        (Byline("Example Tribune", "organization"), PUBLISHER),
        (Byline("News Desk", "organization"), PUBLISHER),
        (Byline("Jane Doe", role="editor"), PUBLISHER),
        (Byline("admin"), ACCOUNT),
    ],
)
def test_worth(byline: Byline, value: int) -> None:
    assert worth(byline, PUBLISHERS) == value


def test_the_publisher_goes_where_a_person_stands_beside_it() -> None:
    claim = make_claim("text:byline", "raw", 3, [Byline("Jane Doe"), Byline("Example Tribune")], PUBLISHERS)
    assert claim.bylines == (Byline("Jane Doe"),)


def test_agencies_stay() -> None:
    agency = Byline("AFP", "organization")
    claim = make_claim("text:byline", "raw", 3, [Byline("Jane Doe"), agency], PUBLISHERS)
    assert claim.bylines == (Byline("Jane Doe"), agency)


def test_translators_are_no_authors() -> None:
    claim = make_claim("text:byline", "raw", 3, [Byline("Jane Doe", role="translator")], PUBLISHERS)
    assert claim.bylines == ()


def test_families() -> None:
    assert make_claim("json-ld:NewsArticle.author", "", 0, [], PUBLISHERS).family == "json-ld"
    assert make_claim("text:byline", "", 0, [], PUBLISHERS).family == "text:byline"
