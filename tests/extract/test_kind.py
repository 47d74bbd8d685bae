"""What a page is, seen from outside: the pages of fixtures/kinds in, the verdict and its reasons out."""

from pathlib import Path

import pytest

import newsclean
from newsclean.article import Article, Kind
from newsclean.extract.kind import CASES
from newsclean.extract.lexicon import blocked, consent_walls, failures, live, paywalls
from newsclean.extract.lexicon.theme import phrases

KINDS = Path(__file__).parents[2] / "fixtures" / "kinds"
PAGES = sorted(KINDS.rglob("*.*"))
URL = "https://courier.example/2026/03/14/second-counter-opens"


def cleaned(path: Path, url: str | None = None) -> Article:
    return newsclean.clean(path.read_bytes(), url=url)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
@pytest.mark.parametrize("url", [None, URL], ids=["no address", "an article's address"])
def test_verdict(path: Path, url: str | None) -> None:
    article = cleaned(path, url)
    assert article.kind == path.parent.name, article.reasons
    assert article.reasons
    assert all(reason == reason.strip() and reason for reason in article.reasons)


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("empty/not_found.html", 'an error page: it says "page not found"'),
        ("empty/video_only.html", "a video and no text"),
        ("empty/pictures_only.html", "8 pictures and no text"),
        ("empty/nothing.html", "no text at all"),
        ("paywall/subscribe_box.html", 'says "subscribe to continue"'),
        ("blocked/interstitial.html", 'the title says "just a moment..."'),
        ("consent/german_pay_or_agree.html", "mit werbung"),
        ("unrendered/react.html", 'asks to "enable javascript"'),
        ("index/archive.html", "lines are links"),
        ("liveblog/declared.html", "LiveBlogPosting"),
        ("article/declared.html", "declares itself NewsArticle"),
    ],
)
def test_reasons_name_what_was_seen(page: str, reason: str) -> None:
    assert reason in " | ".join(cleaned(KINDS / page).reasons)


@pytest.mark.parametrize("path", sorted((KINDS / "paywall").iterdir()), ids=lambda path: path.name)
def test_behind_a_paywall_what_stands_is_kept(path: Path) -> None:
    article = cleaned(path)
    assert article.word_count > 20 or len(article.text) > 60
    assert article.headline


@pytest.mark.parametrize("source", [b"", "", " \n\t ", "\ufeff", b"\xef\xbb\xbf\n"])
def test_nothing_at_all(source: str | bytes) -> None:
    article = newsclean.clean(source)
    assert (article.kind, article.text) == (Kind.EMPTY, "")


def test_a_front_page_s_address_counts() -> None:
    path = KINDS / "index" / "front_page.html"
    assert "the address is a site's front page" in cleaned(path, "https://courier.example/").reasons


def test_every_verdict_but_the_article_s_has_a_case() -> None:
    assert {case.kind for case in CASES} == set(Kind) - {Kind.ARTICLE}


TABLES = {
    name: getattr(module, name)
    for module in (blocked, consent_walls, failures, live, paywalls)
    for name in dir(module)
    if name.isupper()
}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_phrases_are_folded_and_single(table: dict[str, str]) -> None:
    found = phrases(table)
    assert [phrase for phrase in found if phrase != phrase.lower() or "\u2019" in phrase] == []
    assert [phrase for phrase in found if len(phrase) < (3 if phrase.isascii() else 2)] == []
    for cell in table.values():
        assert len(set(cell.split(" | "))) == len(cell.split(" | "))
