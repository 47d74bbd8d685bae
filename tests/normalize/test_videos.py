from newsclean.article import Video
from newsclean.extract.block import Block, Decision, RawEmbed, Segments
from newsclean.extract.candidates import Metadata, VideoCandidate
from newsclean.normalize.field import Field
from newsclean.normalize.videos import collect_videos

BLOCKS = tuple(Block(index, "Text.", "text", 0) for index in range(6))
DECISIONS = [Decision(block, 1 <= block.index <= 3, "paragraph", "test", "a test") for block in BLOCKS]
NOTHING = Metadata()
PLAYER = "https://www.youtube.com/embed/abc"


def videos(*embeds: RawEmbed, metadata: Metadata = NOTHING) -> Field[tuple[Video, ...]]:
    return collect_videos(metadata, Segments(BLOCKS, (), (), embeds), DECISIONS, "https://news.example/a")


def frame(src: str, position: int = 2, **attributes: str) -> RawEmbed:
    return RawEmbed("iframe", {"src": src, **attributes}, 0, position)


def test_players_in_the_article_each_once() -> None:
    found = videos(frame(PLAYER, title="The tide"), frame(PLAYER), frame("//player.vimeo.com/video/1"))
    assert found.value == (
        Video(PLAYER, "The tide", "youtube"),
        Video("https://player.vimeo.com/video/1", None, "vimeo"),
    )


def test_what_stands_outside_the_article_or_is_no_player_is_left() -> None:
    assert videos(frame(PLAYER, 5), frame("https://ads.example/x"), frame("javascript:x()")).value == ()


def test_lazy_frames_have_their_address_elsewhere() -> None:
    assert videos(RawEmbed("iframe", {"data-src": PLAYER}, 0, 2)).value == (Video(PLAYER, None, "youtube"),)


def test_without_players_those_of_the_metadata() -> None:
    metadata = Metadata(
        videos=(VideoCandidate(PLAYER, "meta:og:video"), VideoCandidate("/v/1", "json-ld:x", "The tide"))
    )
    found = videos(metadata=metadata)
    assert found.value == (
        Video(PLAYER, None, "youtube"),
        Video("https://news.example/v/1", "The tide", "news"),
    )
    assert found.source is not None
    assert found.source.origin == "meta:og:video"


def test_a_player_takes_its_title_from_the_metadata() -> None:
    metadata = Metadata(videos=(VideoCandidate(PLAYER, "json-ld:VideoObject.url", "The tide"),))
    assert videos(frame(PLAYER), metadata=metadata).value == (Video(PLAYER, "The tide", "youtube"),)
