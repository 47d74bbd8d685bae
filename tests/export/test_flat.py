"""Articles as flat rows."""

from datetime import UTC, datetime

from newsclean import Access, Article, Byline, Credit, Image, Kind, Paragraph, Section, Timestamp
from newsclean.export.flat import flatten
from newsclean.fields import Video

ARTICLE = Article(
    url="https://courier.example/ferry",
    kind=Kind.ARTICLE,
    reasons=("one", "two"),
    headline="=HYPERLINK(1)",
    bylines=(Byline("Maren Oduya", role="Reporter"), Byline("Courier", "organization")),
    published=Timestamp(datetime(2026, 3, 14, 6, 30, tzinfo=UTC), "minute"),
    topics=("ships", "harbour"),
    sections=(Section(None, None, (Paragraph("It sailed."),)), Section("Cake", 2, (Paragraph("There was some."),))),
    images=(
        Image(
            "https://courier.example/1.jpg", caption="The\nship", credit=Credit("T. Brandt / AP", ("T. Brandt",), "AP")
        ),
        Image("https://courier.example/2.jpg"),
    ),
    videos=(Video("https://courier.example/v"),),
    access=Access(False, True),
)


def test_every_value_is_text_or_a_number() -> None:
    assert {type(value) for value in flatten(ARTICLE).values()} == {str, int}
    assert {type(value) for value in flatten(Article()).values()} == {str, int}


def test_the_columns_are_always_the_same() -> None:
    assert flatten(ARTICLE).keys() == flatten(Article()).keys()


def test_people_can_read_it() -> None:
    row = flatten(ARTICLE)
    assert row["bylines"] == "Maren Oduya (Reporter); Courier"
    assert row["published"] == "2026-03-14T06:30+00:00"
    assert row["topics"] == "ships; harbour"
    assert row["text"] == "It sailed.\n\nCake\n\nThere was some."
    assert row["word_count"] == 6
    assert (row["free"], row["truncated"]) == ("no", "yes")


def test_captions_and_credits_stand_line_by_line_with_their_images() -> None:
    row = flatten(ARTICLE)
    assert row["images"] == "https://courier.example/1.jpg\nhttps://courier.example/2.jpg"
    assert row["captions"] == "The ship\n"
    assert row["credits"] == "T. Brandt / AP\n"


def test_no_cell_is_a_formula() -> None:
    assert flatten(ARTICLE)["headline"] == "'=HYPERLINK(1)"
    assert flatten(Article(headline="@SUM(1)", dek="-1", publisher="+x"))["publisher"] == "'+x"


def test_no_cell_has_to_hold_half_a_surrogate_pair() -> None:
    assert flatten(Article(headline="It \ud800 sails 🚢"))["headline"] == "It ? sails 🚢"
