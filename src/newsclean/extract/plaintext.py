"""Text -> blocks: what a scraper left behind, taken apart by its lines."""

from __future__ import annotations

from newsclean.extract.block import Block, Segments


def segment_text(text: str) -> Segments:
    """Blocks of a plain text, split at blank lines."""
    pieces = (" ".join(piece.split()) for piece in text.split("\n\n"))
    return Segments(tuple(Block(i, p, "text", -1) for i, p in enumerate(filter(None, pieces))))
