"""Posts as embeds."""

from __future__ import annotations

import pytest

from newsclean.extract.block import Anchor, Block
from newsclean.normalize.embeds import embed_of, post_embed

BASE = "https://courier.example/a"

PROVIDERS = {
    "https://twitter.com/corran/status/1": "twitter",
    "https://www.youtube.com/embed/x": "youtube",
    "https://player.vimeo.com/video/1": "vimeo",
    "https://m.facebook.com/p/1": "facebook",
    "//open.spotify.com/embed/1": "spotify",
    "/widgets/map": "courier",
    "https://localhost/x": "localhost",
}


@pytest.mark.parametrize(("href", "provider"), PROVIDERS.items())
def test_the_provider_is_told_by_the_address(href: str, provider: str) -> None:
    assert embed_of(href, BASE, title=None).provider == provider


def test_the_address_is_made_absolute() -> None:
    assert embed_of(" /widgets/map ", BASE, title="Map").to_dict() == {
        "type": "embed",
        "url": "https://courier.example/widgets/map",
        "provider": "courier",
        "title": "Map",
    }


@pytest.mark.parametrize("href", [None, "", "http://[broken"])
def test_without_an_address_there_is_still_an_embed(href: str | None) -> None:
    embed = embed_of(href, BASE, title="A post")
    assert (embed.url, embed.provider, embed.title) == (None, None, "A post")


def test_the_last_link_of_a_post_is_its_own() -> None:
    blocks = [
        Block(0, "Go.", "quote", 0, anchors=(Anchor("#fire", "https://twitter.com/hashtag/fire"),)),
        Block(1, "January 8", "quote", 0, anchors=(Anchor("January 8", "https://twitter.com/corran/status/1"),)),
    ]
    assert post_embed(blocks, BASE).url == "https://twitter.com/corran/status/1"
    assert post_embed(blocks[:0], BASE).url is None
