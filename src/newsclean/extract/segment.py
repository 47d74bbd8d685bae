"""Tree or text -> blocks."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.block import Segments
from newsclean.extract.document import Document
from newsclean.extract.markup.walk import Walk
from newsclean.extract.plaintext import segment_text


def segment(document: Document) -> Segments:
    """Take a page or a text apart. Every text that a reader can see is in exactly one block."""
    if document.text is not None:
        return segment_text(document.text)
    if document.tree is None:
        return Segments(())
    body = next(document.tree.iterchildren("body"), None) if document.tree.tag == "html" else None
    return segment_tree(document.tree if body is None else body)


def segment_tree(root: etree._Element) -> Segments:
    """Take a tree without comments apart from its root down; what stands behind the root is not looked at."""
    return Walk().run(root)
