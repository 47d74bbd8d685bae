"""A site that is one person's is that person's work, where nobody else is named."""

import pytest

import newsclean

PROSE = "<p>Out of the old boat shed came, after a winter of planing and caulking, a dinghy that takes four.</p>" * 3


def authors(foot: str, head: str = "", line: str = "") -> list[str]:
    page = (
        f"<body>{head}<article><h1>A dinghy for four</h1>{line}{PROSE}</article><footer><p>{foot}</p></footer></body>"
    )
    article = newsclean.clean(f"<html>{page}</html>", url="https://boats.example/a", format="html")
    return [byline.name for byline in article.bylines]


@pytest.mark.parametrize(
    "foot",
    [
        "© 2009-2012 Marta Quill. Imprint & privacy",
        "Copyright (c) 2012- Marta Quill. All rights reserved.",
        "Archive – RSS – 2009-2020 by Marta Quill – Powered by a generator",
        "Alle Inhalte © by Marta Quill | Impressum",
        "© Marta J. Quill",
    ],
)
def test_the_claim_of_rights(foot: str) -> None:
    assert [name.replace(" J.", "") for name in authors(foot)] == ["Marta Quill"]


@pytest.mark.parametrize(
    "foot",
    [
        "© 2020 Harbour Media Ltd",
        "© 2020 Marta Quill Boats GmbH",
        "© 2020 Northport",
        "Theme by Marta Quill",
        "© 2019 Marta Quill<br></p><p>© 2020 Hugo Feld",
    ],
)
def test_others_claim_nothing(foot: str) -> None:
    assert authors(foot) == []


def test_a_site_that_is_called_by_its_owner() -> None:
    assert authors("", head="<div><a href='https://boats.example/'>Dr. Marta Quill</a></div>") == ["Marta Quill"]


def test_whoever_is_named_goes_before_the_owner() -> None:
    assert authors("© 2012 Marta Quill.", line="<p>By Hugo Feld</p>") == ["Hugo Feld"]
