"""Images: the pictures of the article with caption and credit, in order, each once."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Image
from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Metadata
from newsclean.normalize.field import Field


def collect_images(
    metadata: Metadata, segments: Segments, decisions: Sequence[Decision], base_url: str | None
) -> Field[tuple[Image, ...]]:
    """Images from the page's pictures, the blocks whose role is "caption" or "credit", and metadata's images."""
    return Field(())
