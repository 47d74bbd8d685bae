import pytest

from newsclean.extract.metadata.words import address, fold, plain


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  two \n words ", "two words"),
        ("Fish &amp; Chips", "Fish & Chips"),
        ("Fish &amp;amp; Chips", "Fish & Chips"),
        ("a <em>new</em> day", "a new day"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        (2024, "2024"),
        (True, ""),
        (None, ""),
        (["a"], ""),
    ],
)
def test_plain(value: object, text: str) -> None:
    assert plain(value) == text


@pytest.mark.parametrize("value", ["https://news.example/a", "/a/b.html", "//cdn.example/x.jpg", "?page=2"])
def test_address_takes_web_addresses(value: str) -> None:
    assert address(f" {value} ") in (value, None if "?" in value and "." not in value else value)


@pytest.mark.parametrize(
    "value", ["", "Ann", "data:image/png;base64,AA", "javascript:x()", "two words.html", None, 3, {}]
)
def test_address_refuses_the_rest(value: object) -> None:
    assert address(value) is None


def test_fold_compares_by_letters_and_digits() -> None:
    assert fold("“Tides — 2,000 Years!”") == fold("tides 2000 years")
