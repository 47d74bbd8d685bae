"""Credits whose label stands in a line of its own: "Foto:", "Andrew Harnik / AP"."""

from __future__ import annotations

from itertools import pairwise

from newsclean.extract.lines.credit_line import find_label, is_credit_line
from newsclean.extract.text.lines import Line

_ENDS = (":", "：", "©", " by", " von", " par", " por", " di", " av", " af", " door")
_WIDEST_LABEL, _WIDEST_NAME = 32, 90


def join_labels(lines: list[Line]) -> list[Line]:
    """The lines with each label of a credit joined to the name below it."""
    joined = lines[:1]
    for above, line in pairwise(lines):
        if joined[-1] is above and _is_label(above) and _is_credit(above, line):
            joined[-1] = above._replace(text=f"{above.text} {line.text}")
        else:
            joined.append(line)
    return joined


def _is_label(line: Line) -> bool:
    label = find_label(line.text) if len(line.text) <= _WIDEST_LABEL and line.text.endswith(_ENDS) else None
    return label is not None and not label.rest


def _is_credit(label: Line, line: Line) -> bool:
    short = not line.gap and not line.bullet and len(line.text) <= _WIDEST_NAME
    return short and is_credit_line(f"{label.text} {line.text}", sure=True)
