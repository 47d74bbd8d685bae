import pytest

from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.site import Site
from newsclean.normalize.topics import choose_section, choose_topics

SITE = Site(frozenset(("dailyexample",)))


def topics(*candidates: tuple[str, str]) -> tuple[str, ...]:
    return choose_topics(Metadata(topics=tuple(Candidate(v, o) for o, v in candidates)), SITE).value


@pytest.mark.parametrize(
    ("candidates", "expected"),
    [
        ([("meta:keywords", "tides, boats ,Tides,, harbour")], ("tides", "boats", "harbour")),
        ([("meta:keywords", "潮、港、船")], ("潮", "港", "船")),
        (
            [("meta:article:tag", "Tides"), ("meta:article:tag", "Boats"), ("meta:keywords", "news, sea")],
            ("Tides", "Boats"),
        ),
        ([("json-ld:NewsArticle.keywords", "Tides"), ("meta:news_keywords", "x")], ("Tides",)),
        ([("meta:keywords", "Daily Example, #tides, tag:boats")], ("tides", "boats")),
        ([("meta:keywords", "x" * 200)], ()),
        ([("meta:keywords", "26157981-b4f7-4929-adc1-e860c6f03636, 2024, Cafe")], ("Cafe",)),
        ([], ()),
    ],
)
def test_topics(candidates: list[tuple[str, str]], expected: tuple[str, ...]) -> None:
    assert topics(*candidates) == expected


def test_topics_have_an_end() -> None:
    assert len(topics(("meta:keywords", ",".join(f"topic {n}" for n in range(500))))) == 40


def section(*candidates: tuple[str, str], headline: str = "Tides turn") -> str | None:
    metadata = Metadata(news_sections=tuple(Candidate(v, o) for o, v in candidates))
    return choose_section(metadata, SITE, headline).value


TRAIL = "json-ld:BreadcrumbList.name"


@pytest.mark.parametrize(
    ("candidates", "expected"),
    [
        ([("meta:article:section", "Sea")], "Sea"),
        ([(TRAIL, "Home"), (TRAIL, "Sea"), (TRAIL, "Tides turn")], "Sea"),
        (
            [(TRAIL, "Daily Example"), (TRAIL, "Sea"), (TRAIL, "Harbours"), ("meta:article:section", "Harbours")],
            "Harbours",
        ),
        ([("json-ld:NewsArticle.articleSection", "Sea"), ("meta:section", "sea"), ("meta:category", "News")], "Sea"),
        ([("json-ld:NewsArticle.articleSection", "Sea,Harbours,News")], "Sea"),
        ([("json-ld:NewsArticle.articleSection", "Sea, Sand and Sun")], "Sea, Sand and Sun"),
        ([(TRAIL, "Startseite")], None),
        ([(TRAIL, "Tides"), (TRAIL, "dailyexample")], None),
        ([], None),
    ],
)
def test_section(candidates: list[tuple[str, str]], expected: str | None) -> None:
    assert section(*candidates) == expected
