"""Names compared, accounts, publishers, addresses."""

import pytest

from newsclean.article import Byline
from newsclean.normalize.who.people import (
    Publishers,
    is_account,
    is_address,
    is_fuller,
    merge_bylines,
    name_in_address,
    same_name,
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("STEVE SAMPLE", "Steve Sample", True),
        ("Smith, John", "John Smith", True),
        ("Smith, John Jr.", "John Smith Jr.", True),
        ("José Pérez", "Jose Perez", True),
        ("J. K. Sample", "J.K. Sample", True),
        ("William K. Sample", "William Sample", True),
        ("John Smith Jr.", "John Smith", False),
        ("Jane Doe", "John Doe", False),
        ("", "", False),
    ],
)
def test_same_name(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


def test_the_fuller_name() -> None:
    assert is_fuller("Jane Doe", "Jane")
    assert not is_fuller("Janet Doe", "Jane")
    assert not is_fuller("Jane Doe Roe", "Jane Doe")


@pytest.mark.parametrize(("name", "is_it"), [("admin", True), ("Admin2", True), ("user_17", True), ("Ada", False)])
def test_accounts(name: str, is_it: bool) -> None:
    assert is_account(name) is is_it


@pytest.mark.parametrize(
    ("name", "is_it"),
    [
        ("Example Tribune", True),
        ("The Example Tribune", True),
        ("Example Tribune Online", True),
        ("example-tribune.com", True),
        ("Redaktion Example Tribune", True),
        ("Jane Example", False),
        ("Other Tribune", False),
        ("", False),
    ],
)
def test_publishers(name: str, is_it: bool) -> None:
    assert Publishers.of(("Example Tribune", "www.example-tribune.com", None)).has(name) is is_it


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://example.com/by/jane-doe", "Jane Doe"),
        ("https://example.com/authors/jane-van-der-doe.html", "Jane Van Der Doe"),
        ("https://example.com/authors/news-desk", None),
        ("https://www.facebook.com/example", None),
        ("https://example.com/politics/a-long-story", None),
    ],
)
def test_names_in_addresses(address: str, name: str | None) -> None:
    assert is_address(address)
    assert name_in_address(address) == name


def test_merging_keeps_order_and_completes() -> None:
    merged = merge_bylines(
        [Byline("JANE DOE", role="Editor"), Byline("John Roe"), Byline("Jane Doe", url="/jane", bio="Writes.")]
    )
    assert merged == (Byline("Jane Doe", "person", "Editor", "/jane", "Writes."), Byline("John Roe"))
