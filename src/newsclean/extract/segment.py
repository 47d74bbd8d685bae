"""Tree -> blocks, in one walk."""
from __future__ import annotations
from newsclean.extract.block import Block, Segments, Box
from newsclean.extract.document import Document
from newsclean.extract.plaintext import segment_text


def segment(document: Document) -> Segments:
    """Take a page or a text apart."""
    if document.text is not None:
        return segment_text(document.text)
    if document.tree is None:
        return Segments(())
    ps = document.tree.iter("p")
    return Segments(tuple(Block(i, " ".join(" ".join(p.itertext()).split()), "text", 0) for i, p in enumerate(ps)), (Box(0, -1, "body", "", False, 0),))
