"""Published and modified, chosen among what the page says in its many places."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from lxml import etree

from newsclean.article import Timestamp
from newsclean.extract.block import Anchor, Block, Decision, Mark
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.document import Document
from newsclean.normalize.when.dates import Dates, choose_dates
from newsclean.page import Page

PROSE = "The council met on Tuesday and agreed, after a long debate, to rebuild the old bridge."
ISO = "2024-05-03T15:47:42+02:00"
CEST = timezone(timedelta(hours=2))


def decide(*blocks: tuple[str, str] | tuple[str, str, Mark]) -> list[Decision]:
    kept = frozenset(("paragraph", "headline"))
    return [
        Decision(Block(i, entry[1], "text", 0, marks=tuple(entry[2:])), entry[0] in kept, entry[0], "rule", "reason")
        for i, entry in enumerate(blocks)
    ]


def page(*lines: Any) -> list[Decision]:
    return decide(("headline", "The bridge will be rebuilt"), *lines, ("paragraph", PROSE), ("paragraph", PROSE))


def choose(
    decisions: list[Decision] | None = None,
    *,
    url: str | None = None,
    language: str | None = None,
    fetched_at: datetime | None = None,
    **metadata: list[tuple[str, str]],
) -> Dates:
    fields: dict[str, Any] = {name: tuple(Candidate(*pair) for pair in pairs) for name, pairs in metadata.items()}
    fetched = Page(b"", url, fetched_at=fetched_at)
    return choose_dates(Document(url, page=fetched), Metadata(**fields), decisions or page(), language)


JSON_LD = "json-ld:NewsArticle.datePublished"


def test_no_evidence_is_none() -> None:
    dates = choose()
    assert dates.published.value is None
    assert dates.published.source is None
    assert dates.modified.value is None


def test_offset_and_precision_are_kept() -> None:
    dates = choose(published=[(ISO, JSON_LD)], modified=[("2024-05-04", "json-ld:NewsArticle.dateModified")])
    assert dates.published.value == Timestamp(datetime(2024, 5, 3, 15, 47, 42, tzinfo=CEST), "second")
    assert dates.modified.value == Timestamp(datetime(2024, 5, 4), "day")
    assert dates.published.source is not None
    assert (dates.published.source.origin, dates.published.source.raw) == (JSON_LD, ISO)


@pytest.mark.parametrize(
    ("line", "value", "precision"),
    [
        ("Published 3 May 2024", datetime(2024, 5, 3), "day"),
        ("3. Mai 2024, 15:47 Uhr", datetime(2024, 5, 3, 15, 47), "minute"),
        ("Von Jane Doe, 3. Mai 2024", datetime(2024, 5, 3), "day"),
        ("Politik | 03.05.2024 | 3 Kommentare", datetime(2024, 5, 3), "day"),
        ("2024年5月3日", datetime(2024, 5, 3), "day"),
        ("03 | 05 | 2024", datetime(2024, 5, 3), "day"),
    ],
)
def test_the_line_that_readers_see(line: str, value: datetime, precision: str) -> None:
    field = choose(page(("other", line)), language="de").published
    assert field.value == Timestamp(value, precision)  # type: ignore[arg-type]


def test_a_time_element_below_the_headline() -> None:
    field = choose(page(("other", "May 3", Mark("time", "May 3", ISO)))).published
    assert field.value == Timestamp(datetime(2024, 5, 3, 15, 47, 42, tzinfo=CEST), "second")


def test_published_and_modified_on_one_line() -> None:
    dates = choose(page(("dateline", "Publié le 3 mai 2024 à 14h05, mis à jour le 4 mai 2024 à 09h12")))
    assert dates.published.value == Timestamp(datetime(2024, 5, 3, 14, 5), "minute")
    assert dates.modified.value == Timestamp(datetime(2024, 5, 4, 9, 12), "minute")


def test_an_update_alone_is_no_publication() -> None:
    dates = choose(page(("dateline", "Last updated: 4 May 2024")))
    assert dates.published.value is None
    assert dates.modified.value == Timestamp(datetime(2024, 5, 4), "day")


def test_of_two_updates_neither_is_the_publication() -> None:
    dates = choose(page(("dateline", "Updated: 4 May 2024"), ("dateline", "Last edited: 6 May 2024")))
    assert dates.published.value is None


@pytest.mark.parametrize(
    "line",
    [
        "3 May 2024 Mara Quist Garden, Hedges, Climbing plants for shady walls, Roses, Spring bulbs, Lawn care tips 4",
        "Mara Quist 2024-05-03T15:47:42+02:003. Mai 2024|",
    ],
)
def test_the_day_that_readers_see_in_a_line_of_many_things(line: str) -> None:
    block = Block(1, line, "text", 0, anchors=(Anchor("3 May 2024", "/2024/05/"), Anchor("Mara Quist", "/author/mara")))
    decisions = [page()[0], Decision(block, False, "related", "rule", "reason"), *page()[1:]]
    assert choose(decisions).published.value == Timestamp(datetime(2024, 5, 3), "day")


def test_of_teasers_with_several_days_none_is_taken() -> None:
    assert choose(page(("related", "3 May 2024"), ("related", "28 April 2024"))).published.value is None


def test_a_day_and_a_time_that_open_the_text() -> None:
    decisions = decide(
        ("headline", "The bridge"), ("paragraph", f"03.05.2024, 15:30 Uhr {PROSE}"), ("paragraph", PROSE)
    )
    assert choose(decisions).published.value == Timestamp(datetime(2024, 5, 3, 15, 30), "minute")


def test_a_link_with_its_date_after_the_text_is_another_article() -> None:
    block = Block(
        9,
        "The old bridge in pictures 3 May 2024",
        "item",
        0,
        link_chars=26,
        anchors=(Anchor("The old bridge in pictures", "/p"),),
    )
    assert choose([*page(), Decision(block, False, "site", "rule", "reason")]).published.value is None


@pytest.mark.parametrize("role", ["related", "comments", "site", "navigation"])
def test_dates_of_others_are_not_taken(role: str) -> None:
    filler = [("other", "x")] * 12
    assert choose([*page(), *decide(*filler, (role, "3 May 2024"))]).published.value is None


def test_a_date_in_the_text_is_not_taken() -> None:
    text = "The next meeting is on 5 February 2020 at 7 pm in the town hall."
    assert choose(decide(("headline", "The bridge"), ("paragraph", text))).published.value is None


@pytest.mark.parametrize(
    "line", ["© 2024-05-03 Example", "Registered: 18.09.2008, 05:56", "Available until 03.05.2024", "Joined 3 May 2020"]
)
def test_dates_of_something_else(line: str) -> None:
    assert choose(page(("other", line))).published.value is None


@pytest.mark.parametrize(
    ("url", "value", "precision"),
    [
        ("https://example.com/2024/05/03/bridge", datetime(2024, 5, 3), "day"),
        ("https://example.com/2024/5/3/bridge", datetime(2024, 5, 3), "day"),
        ("https://example.com/news/2024-05-03-bridge.html", datetime(2024, 5, 3), "day"),
        ("https://example.com/20240503/bridge", datetime(2024, 5, 3), "day"),
        ("https://example.com/news/03-05-2024-bridge", datetime(2024, 5, 3), "day"),
        ("https://example.com/2024/05/bridge", datetime(2024, 5, 1), "month"),
    ],
)
def test_the_address(url: str, value: datetime, precision: str) -> None:
    assert choose(url=url).published.value == Timestamp(value, precision)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "url", ["https://example.com/news/2039026", "https://example.com/id/120240503123", "http://[x", "not a url"]
)
def test_numbers_that_are_no_date(url: str) -> None:
    assert choose(url=url).published.value is None


def test_relative_dates_count_from_the_time_of_fetching() -> None:
    fetched = datetime(2024, 5, 3, 12, 30, 59, tzinfo=UTC)
    field = choose(page(("dateline", "2 hours ago")), fetched_at=fetched).published
    assert field.value == Timestamp(datetime(2024, 5, 3, 10, 30, tzinfo=UTC), "minute")
    yesterday = choose(page(("dateline", "Yesterday")), fetched_at=fetched).published
    assert yesterday.value == Timestamp(datetime(2024, 5, 2, tzinfo=UTC), "day")
    assert choose(page(("dateline", "2 hours ago"))).published.value is None
    assert choose(page(("dateline", "3 months ago")), fetched_at=fetched).published.value is None


def test_an_ambiguous_date_is_flagged() -> None:
    field = choose(page(("dateline", "03/04/2024"))).published
    assert field.value == Timestamp(datetime(2024, 4, 3), "day", ambiguous=True)
    assert field.source is not None
    assert field.source.confidence <= 0.5


@pytest.mark.parametrize(
    ("settled_by", "value"),
    [
        ({"language": "en-US"}, datetime(2024, 3, 4)),
        ({"language": "en-GB"}, datetime(2024, 4, 3)),
        ({"language": "fr"}, datetime(2024, 4, 3)),
        ({"language": "en", "url": "https://www.example.co.uk/bridge"}, datetime(2024, 4, 3)),
        ({"modified": [("2024-03-04T10:00:00Z", "meta:article:modified_time")]}, datetime(2024, 3, 4)),
        ({"fetched_at": datetime(2024, 3, 10, tzinfo=UTC)}, datetime(2024, 3, 4)),
    ],
)
def test_an_ambiguous_date_is_settled(settled_by: dict[str, Any], value: datetime) -> None:
    field = choose(page(("dateline", "03/04/2024")), **settled_by).published
    assert field.value == Timestamp(value, "day")


def test_the_surer_place_says_the_day_and_another_the_time() -> None:
    field = choose(page(("dateline", "3 May 2024, 15:47 CEST")), published=[("2024-05-03", JSON_LD)]).published
    assert field.value == Timestamp(datetime(2024, 5, 3, 15, 47, tzinfo=CEST), "minute")


def test_the_offset_is_taken_from_the_same_moment_elsewhere() -> None:
    field = choose(published=[("2024-05-03 15:47:42", JSON_LD), (ISO, "meta:date")]).published
    assert field.value == Timestamp(datetime(2024, 5, 3, 15, 47, 42, tzinfo=CEST), "second")


@pytest.mark.parametrize(
    ("utc", "shown"),
    [("2024-05-02T22:04:00Z", "3. Mai 2024, 00:04 Uhr"), ("2024-05-02T22:00:00Z", "3. Mai 2024")],
)
def test_utc_beside_the_local_time_gives_the_offset(utc: str, shown: str) -> None:
    field = choose(page(("dateline", shown)), published=[(utc, JSON_LD)]).published
    assert field.value is not None
    assert field.value.value == datetime.fromisoformat(utc)
    assert field.value.value.utcoffset() == timedelta(hours=2)


def test_many_against_one() -> None:
    field = choose(
        page(("dateline", "Published 6 May 2024")),
        published=[(ISO, JSON_LD), ("2024-05-06T14:25:00+00:00", "meta:article:published_time")],
    ).published
    assert field.value is not None
    assert field.value.value.date() == datetime(2024, 5, 6).date()
    assert field.source is not None
    assert field.source.rejected == ((JSON_LD, ISO),)


def test_confidence_follows_agreement() -> None:
    def confidence(line: str) -> float:
        source = choose(page(("dateline", line)), published=[(ISO, JSON_LD)]).published.source
        assert source is not None
        return source.confidence

    assert confidence("3 May 2024") > confidence("no date") > confidence("Published 9 May 2024") - 0.2


def test_a_page_that_shows_nothing_is_dated_by_its_script() -> None:
    shell = etree.HTML('<body><script>{"publishedAt": "2024-05-03T10:00:00Z", "updatedAt": 1714751262}</script></body>')
    dates = choose_dates(Document(None, shell), Metadata(), [], None, in_script=True)
    assert dates.published.value == Timestamp(datetime(2024, 5, 3, 10, tzinfo=UTC), "second")
    assert dates.modified.value == Timestamp(datetime(2024, 5, 3, 15, 47, 42, tzinfo=UTC), "second")
    assert choose_dates(Document(None, shell), Metadata(), [], None).published.value == dates.published.value


def test_scripts_that_disagree_tell_nothing() -> None:
    script = '{"publishedAt": "2024-05-03T10:00:00Z"}, {"publishedAt": "2023-01-02T10:00:00Z"}'
    shell = etree.HTML(f"<body><script>{script}</script></body>")
    assert choose_dates(Document(None, shell), Metadata(), [], None).published.value is None


def test_a_labelled_line_inside_the_text_is_the_last_resort() -> None:
    line = "Published on 16 August 2019\nLength: 64 minutes"
    lines = decide(("headline", "The bridge"), ("paragraph", PROSE), ("paragraph", PROSE), ("paragraph", line))
    assert choose(lines).published.value == Timestamp(datetime(2019, 8, 16), "day")


def test_the_month_in_the_address_settles_which_day() -> None:
    lines = page(("other", "9 September 2017"), ("dateline", "Release date: 14.08.2017"))
    address = "https://example.com/2017/09/a-book.html"
    assert choose(lines, url=address).published.value == Timestamp(datetime(2017, 9, 9), "day")


def test_a_date_of_what_is_related_does_not_outdo_the_byline() -> None:
    lines = page(("byline", "Thursday 13 June 2019, by Jane Doe"), ("related", "Article // 31 October 2021"))
    assert choose(lines).published.value == Timestamp(datetime(2019, 6, 13), "day")


def test_a_month_alone_in_the_text_dates_nothing() -> None:
    lines = decide(("headline", "Work in 2022"), ("heading", "January 2022"), ("paragraph", PROSE))
    lines[1] = lines[1]._replace(keep=True)
    assert choose(lines).published.value is None


def test_a_local_moment_takes_the_offset_of_the_same_moment_in_utc() -> None:
    published = [("2016-12-19 19:08:44", "meta:sailthru.date"), ("2016-12-20T00:08:44Z", "meta:article:published_time")]
    field = choose(page(("dateline", "December 19, 2016 | 7:08pm")), published=published).published
    assert field.value is not None
    assert field.value.value.utcoffset() == timedelta(hours=-5)


def test_glued_dates() -> None:
    dates = choose(page(("dateline", "06 Jan 2026Updated 08:41")))
    assert dates.published.value == Timestamp(datetime(2026, 1, 6), "day")
    assert dates.modified.value is None


def test_a_press_release_opens_with_its_day() -> None:
    dek = ("dek", "Press release of 25 January 2022 | Northport – The council met.")
    lines = page(dek)
    lines[1] = lines[1]._replace(keep=True)
    assert choose(lines).published.value == Timestamp(datetime(2022, 1, 25), "day")


def test_dates_of_related_articles_below_the_text_are_theirs() -> None:
    lines = decide(("headline", "The bridge"), ("paragraph", PROSE), ("related", "A day at sea 3 May 2011"))
    assert choose(lines).published.value is None
