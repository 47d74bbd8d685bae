"""A page that is only a shell: the text that it shows by script, taken from where the script has it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lxml import etree

from newsclean.extract.block import Decision, Segments
from newsclean.extract.candidates import Candidate, Metadata
from newsclean.extract.classify import classify
from newsclean.extract.document import Document
from newsclean.extract.page.titles import fold
from newsclean.extract.plaintext import segment_text
from newsclean.extract.ruled import Ruled
from newsclean.extract.segment import segment_tree

_RUNNING = frozenset(("paragraph", "list", "quote"))
_BODY = _RUNNING | {"heading", "table", "caption", "credit", "entry", "embed"}
_SHELL = 500
"""Characters of running text; a page that shows more is no shell."""
_RICHER = 2
"""How many times more text a script must hold to be believed over the page."""


def fill_shell(document: Document, metadata: Metadata, ruled: Ruled) -> Ruled:
    """What was given; where the page shows hardly any text, the same with what metadata or a script hold."""
    shown = _running(ruled.decisions)
    if document.tree is None or shown > _SHELL:
        return ruled
    from newsclean.extract.metadata.state import find_script_body  # few pages need it, and it takes a while to import

    body = _fullest((*metadata.bodies, find_script_body(document)))
    if body is None:
        return ruled
    inner = _take_apart(body)
    titles = {fold(candidate.value) for candidate in metadata.headlines}
    found = [_without_title(decision, titles) for decision in classify(inner, Metadata())]
    if _running(found) < max(_RICHER * shown, 1):
        return ruled
    joined = _join(ruled.segments, inner)
    added = [
        decision._replace(block=block, reason=f"{decision.reason}; the text stands in {body.origin}")
        for decision, block in zip(found, joined.blocks[len(ruled.segments.blocks) :], strict=True)
    ]
    return Ruled(joined, [*map(_give_way, ruled.decisions), *added], body)


def _running(decisions: Sequence[Decision]) -> int:
    return sum(len(d.block.text) for d in decisions if d.keep and d.role in _RUNNING)


def _fullest(bodies: Sequence[Candidate | None]) -> Candidate | None:
    return max((body for body in bodies if body), key=lambda body: len(body.value), default=None)


def _take_apart(body: Candidate) -> Segments:
    """An HTML fragment or a plain text."""
    if "<p" not in body.value and "<br" not in body.value and "</" not in body.value:
        return segment_text(body.value)
    tree = etree.fromstring(body.value, etree.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True))
    found = tree.find("body") if tree is not None else None
    return segment_text(body.value) if found is None else segment_tree(found)


def _without_title(decision: Decision, titles: Collection[str]) -> Decision:
    """Such a text begins with its first paragraph, if not with the headline that metadata give as well."""
    if decision.role not in ("headline", "dek") or fold(decision.block.text) in titles:
        return decision
    return decision._replace(keep=True, role="paragraph", rule="shell", reason="the first line of a text without title")


def _join(page: Segments, inner: Segments) -> Segments:
    """The blocks of both, the inner ones behind the page's and numbered on."""
    first, box = len(page.blocks), len(page.boxes)

    def shift(index: int) -> int:
        return index + box if index >= 0 else index

    blocks = [b._replace(index=b.index + first, box=max(shift(b.box), 0), group=shift(b.group)) for b in inner.blocks]
    boxes = [b._replace(index=b.index + box, parent=shift(b.parent)) for b in inner.boxes]
    images = [i._replace(box=shift(i.box), position=i.position + first) for i in inner.images]
    embeds = [e._replace(box=shift(e.box), position=e.position + first) for e in inner.embeds]
    return Segments(
        page.blocks + tuple(blocks),
        page.boxes + tuple(boxes),
        page.images + tuple(images),
        page.embeds + tuple(embeds),
    )


def _give_way(decision: Decision) -> Decision:
    if not decision.keep or decision.role not in _BODY:
        return decision
    reason = "the page shows a beginning only; its script holds the whole"
    return decision._replace(keep=False, role="duplicate", rule="shell", reason=reason)
