"""Posts of social networks that an article embeds, by the networks' own embed codes: class words, the link to it."""

from __future__ import annotations

import re

from newsclean.extract.block import Segments
from newsclean.extract.page.layout import Layout
from newsclean.extract.page.tree import spread

_POST = re.compile(
    r"//(?:www\.|mobile\.)?(?:(?:twitter|x)\.com/\w{1,30}/status/\d|instagram\.com/(?:p|reel|tv)/|bsky\.app/profile/[^/]{1,80}/post/"
    r"|tiktok\.com/@[\w.]{1,40}/video/|threads\.(?:net|com)/@[\w.]{1,40}/post/|facebook\.com/[^/]{1,80}/(?:posts|videos)/"
    r"|t\.me/\w{1,40}/\d|truthsocial\.com/@\w{1,40}/)"
)


def find_posts(segments: Segments, layout: Layout) -> frozenset[int]:
    """Indexes of the boxes that are such a post or stand in one; a quotation that links to the post is one."""
    named = [index for index, roles in enumerate(layout.roles) if "post" in roles]
    linked = [
        block.group
        for block in segments.blocks
        if block.kind == "quote" and any(_POST.search(anchor.href) for anchor in block.anchors)
    ]
    return spread(layout.tree, [*named, *linked])
