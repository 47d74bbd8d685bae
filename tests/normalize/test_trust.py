"""Trust by the kind of place and by who agrees."""

import pytest

from newsclean.normalize.trust import Trust, family_of, trust_in

TABLE = {"json-ld": Trust(0.9, 0.8, 0.7), "text": Trust(0.6, 0.5, 0.4), "text:byline": Trust(0.65, 0.55, 0.45)}


@pytest.mark.parametrize(
    ("origin", "family"), [("json-ld:NewsArticle.author", "json-ld"), ("text:byline", "text:byline"), ("url", "url")]
)
def test_families(origin: str, family: str) -> None:
    assert family_of(origin) == family


@pytest.mark.parametrize(
    ("family", "agreed", "contested", "trust"),
    [
        ("json-ld", True, False, 0.9),
        ("json-ld", False, False, 0.8),
        ("json-ld", True, True, 0.7),
        ("text:byline", False, False, 0.55),
        ("text:other", False, False, 0.5),
    ],
)
def test_situations(family: str, agreed: bool, contested: bool, trust: float) -> None:
    assert trust_in(TABLE, family, agreed=agreed, contested=contested) == trust
