"""The page's own copy of its text (JSON-LD articleBody) as a witness for which blocks are the article's."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.extract.block import Block
from newsclean.extract.candidates import Candidate

_LONG_ENOUGH = 40
_LONGEST = 200_000
_CREDIBLE = 0.5
"""Share of the copy that must be found on the page before it is believed."""


def find_witnesses(blocks: Sequence[Block], bodies: Sequence[Candidate]) -> frozenset[int]:
    """Indexes of the blocks whose text stands in the longest copy; empty where that is another text or none."""
    if not bodies:
        return frozenset()
    copy = _squeeze(max((body.value for body in bodies), key=len)[:_LONGEST])
    squeezed = {block.index: _squeeze(block.text) for block in blocks if len(block.text) >= _LONG_ENOUGH}
    found = {index: text for index, text in squeezed.items() if text in copy}
    return frozenset(found) if sum(map(len, found.values())) >= len(copy) * _CREDIBLE else frozenset()


def _squeeze(text: str) -> str:
    return "".join(text.split())
