"""Who wrote it on pages that mark nothing: by first names, by neighbours, by where a line stands."""

import pytest

import newsclean

PROSE = "<p>The harbour board voted on Tuesday to close the north pier for repairs that last until the spring.</p>"


def authors(line: str, after: str = "", above: str = "") -> list[str]:
    page = f"<body>{above}<div><h1>North pier to close</h1>{line}<div>{PROSE * 3}{after}</div></div></body>"
    article = newsclean.clean(f"<html>{page}</html>", url="https://lantern.example/a", format="html")
    return [byline.name for byline in article.bylines]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<div>Marta Quill</div><div>3 May 2024</div>", ["Marta Quill"]),
        ("<div>Fatma Sarıkaya</div><div>3 Mayıs 2024</div>", ["Fatma Sarıkaya"]),
        ("<div>Middle East</div><div>3 May 2024</div>", []),
        ("<div>Marta | 3 May 2024</div>", ["Marta"]),
        ("<div>Politics | 3 May 2024</div>", []),
        ("<div>Marta Quill 3 May 2024</div>", ["Marta Quill"]),
        ("<div>Marta Quill, 03.05.2024</div>", ["Marta Quill"]),
        ("<div>News / 3 May 2024 / Marta Quill</div>", ["Marta Quill"]),
        ("<div>Anna Nowak 3 maja 2024</div>", ["Anna Nowak"]),
        ("<div>Анна Рыбакова, 3 мая 2024</div>", ["Анна Рыбакова"]),
        ("<div>Northport, 3 May 2024</div>", []),
        ("<div>3 May 2024 in News by Marta Quill</div>", ["Marta Quill"]),
        ("<div>Written by Harbour Today on 3 May 2024</div>", ["Harbour Today"]),
        ("<p>投稿者：山田太郎</p>", ["山田太郎"]),
        ("<div><a href='/reporter/yamada'>山田太郎</a></div>", ["山田太郎"]),
        ("<div><a href='/mitglieder/kiki77'>kiki77</a></div>", ["kiki77"]),
        ("<ul><li>Thread starter <a href='/u/7'>kiki77</a></li><li>3 May 2024</li></ul>", ["kiki77"]),
        ("<p>by kiki77 » 03.05.2024, 05:42</p>", ["kiki77"]),
    ],
)
def test_near_the_headline(line: str, expected: list[str]) -> None:
    assert authors(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "<div>By Marta Quill</div><div class='author'>Hugo Feld</div>",
        "<div class='author'>Marta Quill</div><div class='author'>Hugo Feld</div>",
    ],
)
def test_authors_one_below_the_other(line: str) -> None:
    assert authors(line) == ["Marta Quill", "Hugo Feld"]


def test_a_name_above_the_headline_is_not_joined_to_one_below() -> None:
    teaser = "<h4><a href='/x'>The sea wall that nobody wanted to pay for</a></h4><div class='author'>Hugo Feld</div>"
    above = f"<div>{teaser}</div>"
    assert authors("<div class='author'>Marta Quill</div>", above=above) == ["Marta Quill"]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("<p>Marta Quill</p>", ["Marta Quill"]),
        ("<p>– Marta Quill</p>", ["Marta Quill"]),
        ("<p>Marta Quill</p><p>Her book on piers came out in the autumn.</p>", ["Marta Quill"]),
        ("<p>Current Use</p>", []),
        ("<p>Weiterführende Hinweise</p>", []),
    ],
)
def test_at_the_end(after: str, expected: list[str]) -> None:
    assert authors("", after) == expected


def test_who_is_quoted_wrote_nothing() -> None:
    quote = (
        "<blockquote>We should have closed it years ago.</blockquote><p class='byline'>Hugo Feld, harbour master</p>"
    )
    assert authors("", quote + PROSE) == []
    assert authors("<div class='author'>Marta Quill</div>", quote + PROSE) == ["Marta Quill"]


def test_names_with_dates_far_from_the_headline_are_commenters() -> None:
    comments = "".join(
        f"<dt>{name} May {day}, 2024 at 6:32 am</dt>" for day, name in enumerate(("Paul Reed", "Anna Lund"), 4)
    )
    assert authors("<p>by oz on May 3, 2024</p>", f"<dl>{comments}</dl>") == ["oz"]


def test_labels_and_buttons_are_nobody() -> None:
    assert authors("<div class='author'>Updated</div>") == []
    assert authors("<div class='author'>Von: Newsletter abonnieren</div>") == []


def test_a_desk_that_is_linked_stands_where_nobody_else_does() -> None:
    assert authors("<div class='author'><a href='/author/desk'>Redaktion</a></div>") == ["Redaktion"]


def test_the_header_that_stands_twice() -> None:
    twin = "<div><h1>North pier to close</h1><div class='author'>Marta Quill</div><div>04.05.2024, 05:45</div></div>"
    menu = "<nav>" + "".join(f"<a href='/{i}'>Section {i}</a>" for i in range(9)) + "</nav>"
    assert authors("", above=twin + menu) == ["Marta Quill"]
