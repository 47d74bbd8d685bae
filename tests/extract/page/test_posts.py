"""Posts of networks in an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Roles = Callable[[str], dict[str, str]]
Article = Callable[..., str]
WORDS = "Wind change now due 3pm. If you are east of the line, go."


@pytest.mark.parametrize(
    "name",
    ["twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed", "fb-post", "reddit-embed"],
)
def test_a_post_is_no_text_of_the_article(roles: Roles, article: Article, name: str) -> None:
    post = (
        f"<blockquote class='{name}'><div><p>{WORDS}</p></div><a href='https://x.example/1'>January 8</a></blockquote>"
    )
    found = roles(article(post))
    assert (found[WORDS], found["January 8"]) == ("embed", "embed")


def test_a_quote_is_no_post(roles: Roles, article: Article) -> None:
    assert roles(article(f"<blockquote class='pull'><p>{WORDS}</p></blockquote>"))[WORDS] == "+quote"


@pytest.mark.parametrize("href", ["https://twitter.com/jolind/status/1", "https://www.instagram.com/p/Cx1/"])
def test_a_quote_that_links_to_its_post_is_one(roles: Roles, article: Article, href: str) -> None:
    found = roles(article(f"<blockquote><p>{WORDS}</p>— Jo Lind (@jolind) <a href='{href}'>July 18</a></blockquote>"))
    assert found[WORDS] == "embed"


def test_a_quote_that_links_elsewhere_is_none(roles: Roles, article: Article) -> None:
    quote = f"<blockquote><p>{WORDS}</p><a href='https://twitter.com/jolind'>Jo Lind</a></blockquote>"
    assert roles(article(quote))[WORDS] == "+quote"
