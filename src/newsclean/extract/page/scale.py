"""How long a text is that may be running text: scripts without spaces say the same in fewer characters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newsclean.extract.block import Block

_SHARE = 0.3
_BYTES = 1.5
"""UTF-8 has three bytes for each of their signs: a text with fewer a character on average need not be looked at."""
_BLOCKS, _OPENING, _SAMPLE = 200, 200, 5000
"""How much is looked at: blocks, characters of each, characters of all."""
_DENSITY = 0.4
"""Characters of Chinese or Japanese for one of English, roughly (Unicode text of the same UDHR articles)."""


def length_scale(blocks: Sequence[Block]) -> float:
    """The factor for lengths that are meant for alphabets: 1, or less where the page is in a dense script."""
    sample = "".join([block.text[:_OPENING] for block in blocks[:_BLOCKS]])[:_SAMPLE]
    if len(sample.encode()) < len(sample) * _BYTES:
        return 1.0
    return _DENSITY if len(_dense().findall(sample)) > len(sample) * _SHARE else 1.0


@cache
def _dense() -> re.Pattern[str]:
    """Kana, Chinese characters and Hangul. Ranges of this size take milliseconds to compile."""
    return re.compile("[\u3040-\ud7af\uff66-\uff9d]")
