"""Videos: players that stand in the article, and those that metadata name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsclean.article import Source, Video
from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.normalize.addresses import absolute
from newsclean.normalize.embeds import embed_of
from newsclean.normalize.field import Field

PROVIDERS = frozenset(
    "youtube youtube-nocookie youtu vimeo dailymotion dai brightcove jwplatform jwplayer jwpcdn kaltura twitch"
    " rumble streamable tiktok rutube ok vk bilibili youku nicovideo wistia vidazoo glomex ooyala vod loom".split()
)
"""Hosts of players, by the name that stands before the top-level domain."""
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-url", "data-videourl", "href")
_TITLES = ("title", "data-title", "aria-label", "alt")
_FROM_PAGE, _FROM_METADATA = 0.9, 0.7


def collect_videos(
    metadata: Metadata, segments: Segments, decisions: Sequence[Decision], base_url: str | None
) -> Field[tuple[Video, ...]]:
    """Players between the first and the last kept block, each once; where there is none, those of the metadata."""
    shown = list(_shown(segments, decisions, base_url))
    named = list(_named(metadata, base_url))
    titles = {video.url: video.title for video in (*reversed(named), *reversed(shown)) if video.title}
    videos = {video.url: Video(video.url, titles.get(video.url), video.provider) for video in shown or named}
    if not videos:
        return Field(())
    origin = "dom:iframe" if shown else metadata.videos[0].origin
    source = Source(origin, next(iter(videos)) or "", _FROM_PAGE if shown else _FROM_METADATA)
    return Field(tuple(videos.values()), source)


def _shown(segments: Segments, decisions: Sequence[Decision], base_url: str | None) -> Iterator[Video]:
    kept = [decision.block.index for decision in decisions if decision.keep]
    for embed in segments.embeds:
        if not kept or not kept[0] <= embed.position <= kept[-1] + 1:
            continue
        found = embed_of(_first(embed.attributes, _ADDRESSES), base_url, title=_first(embed.attributes, _TITLES))
        url = absolute(found.url, base_url)
        if url and (embed.tag == "video" or found.provider in PROVIDERS):
            yield Video(url, found.title, found.provider)


def _named(metadata: Metadata, base_url: str | None) -> Iterator[Video]:
    for candidate in metadata.videos:
        if url := absolute(candidate.url, base_url):
            yield Video(url, candidate.title, embed_of(url, None, title=None).provider)


def _first(attributes: Mapping[str, str], names: Sequence[str]) -> str | None:
    return next((value for name in names if (value := attributes.get(name, "").strip())), None)
