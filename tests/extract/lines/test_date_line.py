"""Date lines told by form, in many languages; lines that merely hold a number are left alone."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.extract.lines.ago import Ago
from newsclean.extract.lines.clocks import Clock
from newsclean.extract.lines.date_line import is_date_filler, read_date_line, read_meta_line
from newsclean.extract.lines.moments import Moment

DAY = datetime(2024, 3, 12)
NOON = datetime(2024, 3, 12, 14, 5)

LINES = [
    ("12 March 2024", None, DAY),
    ("12 במרץ 2024", None, DAY),
    ("יום שלישי, 12 במרס 2024, 14:05", None, NOON),
    ("2024ko martxoaren 12a, 14:05", None, NOON),
    ("Dé Máirt 12 Márta 2024", None, DAY),
    ("2024. gada 12. martā, 14:05", None, NOON),
    ("2024 жылғы 12 наурыз", None, DAY),
    ("2024-yil 12-mart", None, DAY),
    ("2024 оны 3-р сарын 12", None, DAY),
    ("12 مارچ، 2024", None, DAY),
    ("سه‌شنبه ۲۲ اسفند ۱۴۰۲ - ۱۴:۰۵", None, NOON),
    ("١٢ مارس ٢٠٢٤ | ٠٢:٠٥ م", None, NOON),
    ("الثلاثاء 12 مارس 2024 - 14:05 بتوقيت غرينتش", None, NOON),
    ("12 मार्च 2024, 02:05 अपराह्न", None, NOON),
    ("১২ মার্চ ২০২৪, ০২:০৫ অপরাহ্ণ", None, NOON),
    ("12 Μαρτίου 2024, 02:05 μ.μ.", None, NOON),
    ("12 Mart 2024, 02:05 ÖS", None, NOON),
    ("12 มี.ค. 67 14:05 น.", None, NOON),
    ("12-Mar-24", None, DAY),
    ("March 12, 2024", None, DAY),
    ("Tuesday, March 12th, 2024", None, DAY),
    ("12-Mar-2024", None, DAY),
    ("Published 12 March 2024", "published", DAY),
    ("Last updated: 12 March 2024, 14:05", "modified", NOON),
    ("12 March 2024 | 5 min read", None, DAY),
    ("Stand: 12.03.2024, 14:05 Uhr", "modified", NOON),
    ("Veröffentlicht am 12. März 2024 um 14:05 Uhr", "published", NOON),
    ("Dienstag, 12. März 2024", None, DAY),
    ("Publié le 12 mars 2024 à 14h05", "published", NOON),
    ("martes, 12 de marzo de 2024", None, DAY),
    ("Publicado em 12 de março de 2024 às 14h05", "published", NOON),
    ("Pubblicato il 12 marzo 2024 alle 14:05", "published", NOON),
    ("Gepubliceerd op 12 maart 2024 om 14:05", "published", NOON),
    ("Publiceret 12. marts 2024 kl. 14.05", "published", NOON),
    ("Publisert: 12.03.2024 14:05", "published", NOON),
    ("Publicerad 12 mars 2024 kl 14.05", "published", NOON),
    ("Julkaistu 12.3.2024 klo 14.05", "published", NOON),
    ("Opublikowano: 12 marca 2024, 14:05", "published", NOON),
    ("Publikováno: 12. 3. 2024", "published", DAY),
    ("2024. március 12. 14:05", None, NOON),
    ("2024 m. kovo 12 d. 14:05", None, NOON),
    ("Objavljeno 12.03.2024 14:05", "published", NOON),
    ("Publicat: 12 martie 2024", "published", DAY),
    ("Опубликовано 12 марта 2024, 14:05", "published", NOON),
    ("12 березня 2024, 14:05", None, NOON),
    ("Δημοσίευση: 12 Μαρτίου 2024", "published", DAY),
    ("Güncelleme: 12 Mart 2024 14:05", "modified", NOON),
    ("نشر في: 12 مارس 2024 الساعة 14:05", "published", NOON),
    ("פורסם: 12.03.2024, 14:05", "published", NOON),
    ("प्रकाशित: 12 मार्च 2024", "published", DAY),
    ("12 มีนาคม 2567 14:05 น.", None, NOON),
    ("12 มี.ค. 2567", None, DAY),
    ("12 tháng 3, 2024", None, DAY),
    ("Terbit: 12 Maret 2024", "published", DAY),
    ("2024年3月12日 14時05分", None, NOON),
    ("公開日：2024年3月12日", "published", DAY),
    ("令和6年3月12日", None, DAY),
    ("民國113年3月12日", None, DAY),
    ("입력 2024.03.12 14:05", "published", NOON),
    ("2024년 3월 12일 오후 2:05", None, NOON),
    ("۱۲ مارس ۲۰۲۴", None, DAY),
    ("۲۲ اسفند ۱۴۰۲", None, DAY),
]


@pytest.mark.parametrize(("line", "label", "value"), LINES)
def test_lines_of_many_languages(line: str, label: str | None, value: datetime) -> None:
    stated = read_date_line(line)
    assert stated is not None
    moment = stated[0].when
    assert isinstance(moment, Moment)
    assert (stated[0].label, moment.value) == (label, value)


def test_two_dates_each_with_its_label() -> None:
    stated = read_date_line("Publié le 12 mars 2024 à 14h05, mis à jour le 13 mars 2024 à 09h12")
    assert stated is not None
    assert [entry.label for entry in stated] == ["published", "modified"]
    assert [entry.when.value for entry in stated if isinstance(entry.when, Moment)] == [
        NOON,
        datetime(2024, 3, 13, 9, 12),
    ]


def test_times_stand_with_their_own_dates() -> None:
    stated = read_date_line("Published: 07:02, 19 March 2025 | Updated: 11:47, 19 March 2025")
    assert stated is not None
    assert [entry.when.value for entry in stated if isinstance(entry.when, Moment)] == [
        datetime(2025, 3, 19, 7, 2),
        datetime(2025, 3, 19, 11, 47),
    ]


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("12 марта 2024, вторник, 09:00 МСК", 3),
        ("9:00 AM EST, Tue March 12, 2024", -5),
        ("Tue 12 Mar 2024 09.00 EDT", -4),
        ("12 July 2024 09:00 BST", 1),
        ("12 July 2024, 09:00 CEST", 2),
        ("2024-03-12 09:00 JST", 9),
        ("12 March 2024 9:00 am ET", -4),
        ("12 January 2024 9:00 am ET", -5),
        ("12/3/2024 09:00 (GMT+7)", 7),
        ("2024-03-12T09:00:00+02:00", 2),
    ],
)
def test_named_zones(line: str, hours: int) -> None:
    stated = read_date_line(line)
    assert stated is not None
    moment = stated[0].when
    assert isinstance(moment, Moment)
    assert moment.value.tzinfo == timezone(timedelta(hours=hours))
    assert (moment.value.hour, moment.value.minute) == (9, 0)


@pytest.mark.parametrize(
    ("line", "back"),
    [
        ("2 hours ago", timedelta(hours=2)),
        ("Updated 5 minutes ago", timedelta(minutes=5)),
        ("vor 3 Stunden", timedelta(hours=3)),
        ("il y a 2 heures", timedelta(hours=2)),
        ("hace 2 días", timedelta(days=2)),
        ("3時間前", timedelta(hours=3)),
        ("3시간 전", timedelta(hours=3)),
        ("2 часа назад", timedelta(hours=2)),
        ("Yesterday at 14:05", timedelta(days=1)),
        ("heute, 14:05 Uhr", timedelta(0)),
    ],
)
def test_relative_dates(line: str, back: timedelta) -> None:
    stated = read_date_line(line)
    assert stated is not None
    assert isinstance(stated[0].when, Ago)
    assert stated[0].when.back == back


def test_a_time_alone() -> None:
    stated = read_date_line("14:05 Uhr")
    assert stated is not None
    assert isinstance(stated[0].when, Clock)
    assert (stated[0].when.hour, stated[0].when.minute) == (14, 5)


def test_day_and_month_that_could_change_places() -> None:
    (stated,) = read_date_line("03/04/2024") or ()
    assert isinstance(stated.when, Moment)
    assert (stated.when.value, stated.when.swapped) == (datetime(2024, 4, 3), datetime(2024, 3, 4))
    (sure,) = read_date_line("25/04/2024") or ()
    assert isinstance(sure.when, Moment)
    assert sure.when.swapped is None


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2024",
        "1,234",
        "5 min read",
        "3 Comments",
        "He was born on 3 March 1962 in Paris",
        "June 6, 1944: the landing in Normandy begins",
        "The storm killed 120 people",
        "By Jane Doe, 12 March 2024",
        "Version 1.2.3",
        "Tel. 030 12 34 56",
        "9" * 4000,
    ],
)
def test_lines_that_are_none(line: str) -> None:
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    ("text", "fills"), [("published on", True), ("um", True), ("4 hours ago", True), ("Rome", False)]
)
def test_words_that_only_stand_beside_dates(text: str, fills: bool) -> None:
    assert is_date_filler(text) is fills


@given(st.text(max_size=200) | st.text("0123456789 .:/-年月日 JanMärzpublishedUhr令和ago", max_size=200))
def test_no_line_is_too_odd(line: str) -> None:
    stated = read_date_line(line)
    assert stated is None or len(stated) > 0


META = {
    "By Ada Brook (Brest, correspondent) Published 12 March 2024 at 14:05, updated 13 March 2024": [
        "published",
        "modified",
    ],
    "Kaynak: Liman Ajansı 12.03.2024 14:05": [None],
    "Jana Petersen, Hafenau | 12.03.2024, 14:05 Uhr | Lesezeit 2 min.": [None],
    "Ada Brook in Brest, 12 March 2024 | Updated 2 hours ago": [None, "modified"],
}


@pytest.mark.parametrize(("line", "labels"), META.items())
def test_a_line_about_the_article_tells_its_dates(line: str, labels: list[str | None]) -> None:
    assert [stated.label for stated in read_meta_line(line) or ()] == labels
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "The council meets on 12 March 2024 at 14:05.",
        "The council met on 12 March 2024 to hear what the harbour master had to say of it",
        "The old ferry will sail from the new quay for the very first time on 12 March 2024 at 14:05",
        "Ada Brook in Brest, 12 March 2024",
        "14:05",
    ],
)
def test_other_lines_are_not_about_the_article(line: str) -> None:
    assert read_meta_line(line) is None


@pytest.mark.parametrize("line", ["05/06/2021 14h22 Atualizado há 2 anos", "3 March 2021 Updated 2 years ago"])
def test_what_was_updated_long_ago_was_published_on_the_day_stated(line: str) -> None:
    labels = [stated.label for stated in read_date_line(line) or ()]
    assert labels == [None, "modified"]
