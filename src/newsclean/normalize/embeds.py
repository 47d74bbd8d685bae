"""Posts of social networks -> embeds."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

from newsclean.article import Embed
from newsclean.extract.block import Block


def post_embed(blocks: Sequence[Block], base_url: str | None) -> Embed:
    """The embed of one post: its last link is the post's own address in every network's embed code."""
    hrefs = [anchor.href for block in blocks for anchor in block.anchors]
    return embed_of(hrefs[-1] if hrefs else None, base_url, title=None)


def embed_of(href: str | None, base_url: str | None, *, title: str | None) -> Embed:
    """An embed by its address; the provider is the registrable name of its host ("twitter", "youtube")."""
    if not href:
        return Embed(None, None, title)
    try:
        url = urljoin(base_url or "", href.strip())
        host = urlsplit(url).hostname or ""
    except ValueError:
        return Embed(None, None, title)
    names = [name for name in host.split(".") if name not in ("www", "m", "mobile", "embed", "player")]
    return Embed(url, (names[-2] if len(names) > 1 else host) or None, title)
