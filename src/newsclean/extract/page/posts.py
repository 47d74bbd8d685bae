"""Posts of social networks that an article embeds, by the class words of the networks' own embed codes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.extract.block import Box

_POST = re.compile(
    r"\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|fb-video|reddit-embed"
    r"|reddit-card|mastodon-embed|threads-post|text-post-media|imgur-embed-pub|telegram-post|vk_post|x-embed)\b",
    re.I,
)


def find_posts(boxes: Sequence[Box]) -> frozenset[int]:
    """Indexes of the boxes that are such a post or stand in one."""
    inside: set[int] = set()
    for box in boxes:
        if box.parent in inside or (box.label and _POST.search(box.label)):
            inside.add(box.index)
    return frozenset(inside)
