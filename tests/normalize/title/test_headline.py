"""Headline: each case is a kind of page; what is shown wins, and only evidence cuts."""

import pytest

from newsclean.extract.block import Anchor, Block, Decision
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.normalize.site import Site
from newsclean.normalize.title.headline import choose_headline

SITE = Site(frozenset(("dailyexample",)))
TIDES = "Tides turn early at Northport"


def decision(text: str, role: str = "headline", index: int = 0) -> Decision:
    return Decision(Block(index, text, "heading", 0), False, role, "test", "a test")


def headline(candidates: list[tuple[str, str]], *shown: str, site: Site = SITE) -> str | None:
    metadata = Metadata(headlines=tuple(Candidate(value, origin) for origin, value in candidates))
    return choose_headline(metadata, [decision(text) for text in shown], site).value


@pytest.mark.parametrize(
    ("candidates", "shown", "expected"),
    [
        pytest.param([("dom:title", f"{TIDES} | Daily Example")], [], TIDES, id="only a title"),
        pytest.param([("meta:og:title", f"{TIDES} - Sea"), ("dom:h1", TIDES)], [], TIDES, id="a section that h1 lacks"),
        pytest.param(
            [("meta:og:title", f"{TIDES} - Sea"), ("json-ld:NewsArticle.headline", TIDES)], [], TIDES, id="or JSON-LD"
        ),
        pytest.param(
            [
                ("meta:og:title", f"Harbour: {TIDES}"),
                ("json-ld:NewsArticle.headline", f"Harbour: {TIDES}"),
                ("dom:h1", TIDES),
            ],
            [],
            f"Harbour: {TIDES}",
            id="a kicker that most places have",
        ),
        pytest.param(
            [
                ("meta:og:title", TIDES),
                ("json-ld:NewsArticle.headline", f"Harbour: {TIDES}"),
                ("dom:h1", f"Harbour: {TIDES}"),
            ],
            [],
            TIDES,
            id="a kicker that og:title lacks",
        ),
        pytest.param(
            [("meta:og:title", f"Harbour: {TIDES}"), ("dom:h1", TIDES)],
            [TIDES],
            TIDES,
            id="a kicker that the page lacks",
        ),
        pytest.param(
            [("dom:h1", f"Harbour: {TIDES}"), ("dom:title", f"Harbour: {TIDES} | Daily Example")],
            [f": {TIDES}"],
            f"Harbour: {TIDES}",
            id="a kicker cut off before its colon",
        ),
        pytest.param([("meta:og:title", TIDES)], [f"Harbour {TIDES}"], TIDES, id="a kicker glued to the shown line"),
        pytest.param(
            [
                ("meta:og:title", "You won't believe these tides"),
                ("meta:twitter:title", "You won't believe these tides"),
            ],
            [TIDES],
            TIDES,
            id="as shown, not as shared",
        ),
        pytest.param(
            [("dom:h1", "Daily Example"), ("dom:title", f"{TIDES} | Daily Example")], [], TIDES, id="the logo is an h1"
        ),
        pytest.param(
            [("dom:h1", "Most read"), ("dom:h1", TIDES), ("dom:h1", "Comments"), ("meta:og:title", TIDES)],
            [],
            TIDES,
            id="many h1",
        ),
        pytest.param(
            [("dom:h1", "Log in"), ("dom:h1", "Newsletter"), ("meta:og:title", TIDES)], [], TIDES, id="no h1 is it"
        ),
        pytest.param(
            [("dom:h1", "Northport"), ("meta:og:title", f"Northport: {TIDES} this year")],
            [f"Northport: {TIDES} this year"],
            f"Northport: {TIDES} this year",
            id="a section's name is not the headline",
        ),
        pytest.param(
            [("json-ld:NewsArticle.name", "Tides turn early at No…"), ("json-ld:NewsArticle.headline", TIDES)],
            [],
            TIDES,
            id="cut off at some length",
        ),
        pytest.param(
            [("dom:h1", "Pier Notes"), ("dom:title", f"{TIDES} and what the harbour master says of it_Pier Notes")],
            ["Pier Notes"],
            f"{TIDES} and what the harbour master says of it_Pier Notes",
            id="the end of the title is not the headline",
        ),
        pytest.param([], [TIDES], TIDES, id="a text without metadata"),
        pytest.param([], [], None, id="nothing"),
        pytest.param([("dom:h1", " "), ("dom:title", "|")], [], None, id="nothing in words"),
        pytest.param([("dom:title", "Daily Example")], [], "Daily Example", id="nothing but the site's name"),
    ],
)
def test_kinds_of_pages(candidates: list[tuple[str, str]], shown: list[str], expected: str | None) -> None:
    assert headline(candidates, *shown) == expected


def test_a_line_that_words_run_together_in_takes_the_others_spelling() -> None:
    assert headline([("meta:og:title", "Harbour Tides turn")], "HarbourTides turn") == "Harbour Tides turn"


def test_where_only_titles_name_it_a_block_that_shows_a_part_decides() -> None:
    metadata = Metadata(headlines=(Candidate(f"{TIDES} | Notes from the pier", "dom:title"),))
    decisions = [
        decision("Notes from the pier", "site"),
        decision(TIDES, "heading", 1),
        decision("Text", "paragraph", 2),
    ]
    assert choose_headline(metadata, decisions, Site(frozenset())).value == TIDES


def test_of_several_parts_that_are_shown_the_last_before_the_text() -> None:
    metadata = Metadata(headlines=(Candidate(f"Notes from the long pier: {TIDES}", "dom:title"),))
    prose = decision(
        "The tide turned an hour before the tables said it would, and half the fleet lay dry.", "paragraph", 3
    )
    decisions = [decision("Notes from the long pier", "site"), decision(f"{TIDES}\n2 May 2024", "paragraph", 1)]
    decisions += [prose._replace(keep=True), decision(TIDES, "related", 9)]
    assert choose_headline(metadata, decisions, Site(frozenset())).value == TIDES


def test_without_evidence_nothing_is_cut() -> None:
    assert headline([("dom:title", f"{TIDES} | Notes from the pier")]) == f"{TIDES} | Notes from the pier"


def test_the_source_names_origin_and_rivals() -> None:
    metadata = Metadata(
        headlines=(
            Candidate(TIDES, "meta:og:title"),
            Candidate("Boats", "dom:itemprop=headline"),
            Candidate(TIDES, "dom:h1"),
        )
    )
    source = choose_headline(metadata, [], SITE).source
    assert source is not None
    assert (source.origin, source.raw) == ("dom:h1", TIDES)
    assert source.rejected == (("dom:itemprop=headline", "Boats"),)
    assert source.confidence < 0.96


def test_agreement_is_more_certain_than_one_voice() -> None:
    many = Metadata(headlines=tuple(Candidate(TIDES, origin) for origin in ("meta:og:title", "dom:h1", "dom:title")))
    one = Metadata(headlines=(Candidate(TIDES, "dom:title"),))
    certain, doubtful = choose_headline(many, [], SITE).source, choose_headline(one, [], SITE).source
    assert certain is not None
    assert doubtful is not None
    assert certain.confidence > 0.9 > doubtful.confidence


def test_a_heading_that_leads_to_the_front_page_is_the_sites_name() -> None:
    name = "Notes from the harbour"
    logo = decision(name)
    logo = logo._replace(block=logo.block._replace(anchors=(Anchor(name, "https://example.com/"),)))
    metadata = Metadata(headlines=(Candidate(name, "dom:h1"), Candidate(f"{TIDES} - {name}", "dom:title")))
    assert choose_headline(metadata, [logo, decision(TIDES, "other", 1)], SITE).value == TIDES


@pytest.mark.parametrize("title", [f"{TIDES} | Northport e.V.", f"News » {TIDES}", TIDES])
def test_a_line_that_bears_the_title_is_found_whatever_its_role(title: str) -> None:
    banner = "Northport society of anglers and sailors"
    metadata = Metadata(headlines=(Candidate(banner, "dom:h1"), Candidate(title, "dom:title")))
    assert choose_headline(metadata, [decision(banner), decision(TIDES, "other", 1)], SITE).value == TIDES


def test_what_is_shown_outdoes_titles_that_reword_it() -> None:
    seo = "Early tides at Northport: what the harbour says now"
    shown = "Tides turn early, and Northport harbour is surprised"
    titles = [("meta:og:title", seo), ("json-ld:NewsArticle.headline", seo), ("meta:twitter:title", seo)]
    assert headline([*titles, ("dom:title", seo), ("dom:h1", shown)], shown) == shown
    assert headline([*titles, ("dom:title", seo), ("dom:h1", "Welcome, sailor")], "Welcome, sailor") == seo


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (f"23.01.2022 - {TIDES}", TIDES),
        (f"23 January 2022: {TIDES}", TIDES),
        ("2022 - a year of tides", "2022 - a year of tides"),
        ("23.01.2022", "23.01.2022"),
    ],
)
def test_a_day_before_the_headline_goes(shown: str, expected: str) -> None:
    assert headline([("dom:h1", shown)], shown) == expected


def test_an_h1_of_which_only_the_end_is_shown() -> None:
    hidden = f"How and where, and what it costs {TIDES}"
    found = headline([("dom:h1", hidden), ("dom:title", "How and where, and what it costs | Daily Example")], TIDES)
    assert found == TIDES


@pytest.mark.parametrize(
    ("shown", "expected"), [(f"“Never before”: {TIDES}", f"“Never before”: {TIDES}"), (f"Sea walls {TIDES}", TIDES)]
)
def test_what_a_colon_sets_before_the_title_is_shown_with_it(shown: str, expected: str) -> None:
    assert headline([("dom:h1", shown), ("dom:title", f"{TIDES} - Daily Example")], shown) == expected
