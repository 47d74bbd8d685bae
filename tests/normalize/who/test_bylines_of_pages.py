"""Who wrote it, where elements of one line tell names from what stands beside them."""

from __future__ import annotations

import pytest

import newsclean

PROSE = "".join(
    f"<p>The harbour board voted on {day} to close the north pier for repairs that last until the spring.</p>"
    for day in ("Monday", "Tuesday", "Friday")
)


def article(line: str) -> newsclean.Article:
    page = f"<html><body><article><h1>North pier to close</h1>{line}<div>{PROSE}</div></article></body></html>"
    return newsclean.clean(page, url="https://lantern.example/a", format="html")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<div>By <a href='/person/j/lund'>Joe Lund</a> <a href='/'>Harbour News</a></div>", "Joe Lund"),
        (
            "<div class='author-wrapper'><span class='contributor-name'>শাহানা পারভীন</span>"
            "<span class='author-location'>চাঁদপুর</span></div>",
            "শাহানা পারভীন",
        ),
        (
            "<div class='author-info'><a class='author-name' href='/autorius/rasa'>Rasa Upė</a>"
            "<span>Pajūris žurnalistė</span></div>",
            "Rasa Upė",
        ),
        (
            "<div class='author-card'><h3>Hal Trent</h3><h4>Finance director at Port Ellery | Speaker</h4></div>",
            "Hal Trent",
        ),
        ("<div>Interview: Tom Reed Photos: Ida Lund</div>", "Tom Reed"),
        ("<div>June 18, 2023 · 7 min · 1342 words · Mara Lind | Suggest Changes</div>", "Mara Lind"),
        ("<p>Nga <a rel='author' href='/a'>Arta Hoxha</a> - 12 Mars 2024, 10:20</p>", "Arta Hoxha"),
        ("<p>Հեղինակ՝ Անի Գրիգորյան</p>", "Անի Գրիգորյան"),
        ("<p>本报记者 杨 柳</p>", "杨 柳"),
        ("<p>By JANE DOE FOR THE DAILY PAPER</p>", "JANE DOE"),
        ("<p>oprac. Jan Kowalski</p>", "Jan Kowalski"),
        ("<div>Ayşe Yılmaz / İstanbul</div>", "Ayşe Yılmaz"),
        ("<div>محمد علي - القاهرة</div>", "محمد علي"),
        ("<p>דנה כהן, כתבת</p>", "דנה כהן"),
        ("<p>Jane Doe and John Roe • March 12, 2024 • 3 minute read</p>", "Jane Doe"),
        ("<div class='byline post-labels'><span class='byline'>By Ned Hobbs</span></div>", "Ned Hobbs"),
    ],
)
def test_one_author(line: str, expected: str) -> None:
    assert [byline.name for byline in article(line).bylines][:1] == [expected]


@pytest.mark.parametrize("line", ["<p>المصدر : وكالات</p>", "<p>സ്വന്തം ലേഖകൻ</p>", "<p>ওয়েব ডেস্ক</p>"])
def test_desks_are_no_persons(line: str) -> None:
    assert not [byline for byline in article(line).bylines if byline.kind == "person"]


def test_who_helped_stands_behind_who_wrote() -> None:
    names = article(f"<div class='author'><span>Paul Wicks</span></div>{PROSE}<p>With files from Ida Blum</p>").bylines
    assert [byline.name for byline in names] == ["Paul Wicks"]


def test_labels_of_a_post_are_no_author() -> None:
    found = article(
        f"{PROSE}<div><span class='byline post-labels'><a href='/l'>pier</a> <a href='/m'>boats</a></span></div>"
    )
    assert found.bylines == ()


def test_a_date_beside_an_update_in_a_box_of_tools() -> None:
    found = article(
        "<div class='article-tools'>Автор: Петя Димитрова 14:35, 12 юни 2024 Последна промяна: 16:02, 12 юни 2024</div>"
    )
    assert (found.published and found.published.iso, found.modified and found.modified.iso) == (
        "2024-06-12T14:35",
        "2024-06-12T16:02",
    )


def test_the_time_of_an_entry_is_not_the_page_s() -> None:
    entries = "".join(
        f"<div class='block' id='block-{i}'><p class='block-time'>"
        f"<time datetime='2024-03-12T{i}:05:00Z'>{i}.05</time></p>{PROSE}</div>"
        for i in (14, 13, 12)
    )
    found = article(f"<div class='dateline'>Tue 12 Mar 2024 11.10 GMT</div>{entries}")
    assert found.published is not None
    assert found.published.value.hour == 11


def test_two_times_of_a_post_s_line() -> None:
    found = article(
        "<div>Posted on <time datetime='2024-03-12T10:00:00+00:00'>March 12, 2024</time>"
        "<time class='updated' datetime='2024-03-13T09:00:00+00:00'>March 13, 2024</time> by Jane Doe</div>"
    )
    assert (found.published and found.published.iso[:16], found.modified and found.modified.iso[:16]) == (
        "2024-03-12T10:00",
        "2024-03-13T09:00",
    )


def test_a_name_in_capitals_and_a_date_in_the_next_element() -> None:
    found = article("<div>By <span>JANE DOE</span><span>Mar. 12, 2024</span></div>")
    assert found.published is not None
    assert found.published.iso == "2024-03-12"
    assert [byline.name for byline in found.bylines] == ["JANE DOE"]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Souza — Rio de Janeiro",
        "Anna Muster (text) und Max Beispiel (Fotos)",
        "Jane Doe Political editor @janedoe",
        "Jane Doe in Paris and agencies",
    ],
)
def test_a_name_and_its_town_are_no_dek(line: str) -> None:
    assert article(f"<div>{line}</div><div>12/03/2024 10h20</div>").dek is None


def test_a_sentence_about_somebody_is_a_dek() -> None:
    assert article("<div>Anna Muster wins the race in record time</div><div>12/03/2024 10h20</div>").dek is not None


def test_several_authors_each_with_a_role() -> None:
    people = "".join(
        f"<li class='vcard'><a rel='author' href='/profiles/{i}'><span class='fn author-name'>{name}</span></a>"
        f"<p class='role'>Lecturer in Harbour Engineering, Ellery University</p></li>"
        for i, name in enumerate(("Olive Tran", "Piet Maas"))
    )
    found = article(f"<aside class='authors'><h3>Authors</h3><ol>{people}</ol></aside>")
    assert [byline.name for byline in found.bylines] == ["Olive Tran", "Piet Maas"]


def test_one_author_under_a_word_for_several() -> None:
    found = article("<div class='authors'><h4>Autoren</h4><p>Anna Muster</p></div>")
    assert [byline.name for byline in found.bylines] == ["Anna Muster"]
