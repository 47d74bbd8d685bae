"""A heading of the first order at the end of a trail is no headline where another stands below."""

import pytest

import newsclean

PROSE = (
    "<p>The council met on Tuesday and agreed, after a long debate, to rebuild the old bridge over the river.</p>" * 4
)
TITLE = "Skerry: council of Skerry rebuilds the old bridge after debate"
SHOWN = "After a long debate the council rebuilds the old bridge"


def page(head: str) -> str:
    return f"<html><head><title>{TITLE}</title></head><body>{head}{PROSE}</body></html>"


@pytest.mark.parametrize(
    "trail",
    [
        f"<ul><li><a href='/'>Home</a></li><li><a href='/north'>North</a></li><li><h1>{TITLE}</h1></li></ul>",
        f"<nav><div><a href='/'>Home</a> | <h1>{TITLE}</h1></div></nav>",
        f"<div><a href='/north'>North</a><h1>{TITLE}</h1></div>",
    ],
)
def test_the_heading_below_is_the_headline(trail: str) -> None:
    article = newsclean.clean(page(f"{trail}<div><h2>{SHOWN}</h2></div>"))
    assert article.headline == SHOWN
    assert SHOWN not in article.text


@pytest.mark.parametrize(
    "below",
    [
        "<h2>How the river came to be crossed</h2>",
        "<h2>Skerry: council of Skerry</h2>",
        "",
    ],
)
def test_the_title_stays_where_nothing_says_it_again(below: str) -> None:
    trail = f"<ul><li><a href='/'>Home</a></li><li><h1>{TITLE}</h1></li></ul>"
    assert newsclean.clean(page(trail + below)).headline == TITLE


def test_a_heading_outside_any_trail_stays() -> None:
    assert newsclean.clean(page(f"<div><h1>{TITLE}</h1><h2>{SHOWN}</h2></div>")).headline == TITLE
