"""Texts whose elements a scraper ran together: "…, the mayor said.Second readingThe council …"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsclean.extract.lines.line_forms import line_role
from newsclean.extract.lines.stops import STOPS

_SHORTEST = 300
_FEWEST, _SHARE = 3, 0.1
"""Sentences that end without a space after them: so many, and so large a part of all, tell a text that ran together."""
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞА-ЯЁΑ-Ω", "a-zß-öø-ÿа-яёά-ώ"
_ENDED = rf"(?<=[^\s.!?…]{{2}})[{STOPS}]+[\"”“’»«)\]]{{0,2}}"
_OPENS = rf"(?:[–—-]\s?)?(?:[\"“„«»‘'(\[]\d?)?[^\W\d_{_LOWER}\u3000-\u9fff]"
_RUN_ON = re.compile(rf"{_ENDED}(?={_OPENS})")
_SENTENCE_END = re.compile(rf"{_ENDED}\s+(?={_OPENS})")
_SEAM = re.compile(
    rf"{_ENDED}(?={_OPENS}|\d{{1,2}}\.\s?[{_UPPER}])"
    rf"|(?<=[{_LOWER}])(?=[{_UPPER}])"
    rf"|(?<=[{_UPPER}]{{2}})(?=[{_UPPER}][{_LOWER}]{{2}})"
    rf"|(?<=\d)(?=[{_UPPER}][{_LOWER}])"
    rf"|(?<=[{_LOWER}{_UPPER}][”»)\]])(?=[“„«]?[{_UPPER}])"
    rf"|(?<=[{_LOWER}])(?=[“„«][{_UPPER}])"
    rf"|(?<=[{_LOWER}])[\"](?=[{_UPPER}])"
    r"|:(?=\S)"
)
_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+\Z")
_REACH = 40
_WHOLE = re.compile(
    r"(?:Mc|Mac|De|Del|Di|Da|La|Le|Lo|Van|Von|Fitz|O|D|L|[a-z]|You|Linked|Whats|Tik|Pay|Java|Git|Power|Buzz|Deep|Open"
    r"|Chat|Space|Bio|Master|Fed|Exxon|Play|Snap|Word|Tele|Hub|Air|Door|Net|Black|Face|Blue|Cloud|Press|Street|Team"
    r"|Price|Mail|My|Pro|Uni|Euro|Auto|Crowd|Tech|Info|Ui|Go|Fund)\Z"
)
"""What stands before a capital inside a name: "McKay", "YouTube"."""
_LONGEST_LABEL = 24


def part_at_seams(text: str) -> str:
    """The text with a line break in each seam of the lines that ran together; as given where none did.

    A word with a capital inside that is said twice is a name, no seam.
    """
    return "\n".join(_part(line) if _ran_together(line) else line for line in text.split("\n"))


def _ran_together(line: str) -> bool:
    if len(line) < _SHORTEST:
        return False
    seams = sum(1 for _ in _RUN_ON.finditer(line))
    return seams >= _FEWEST and seams >= _SHARE * sum(1 for _ in _SENTENCE_END.finditer(line))


def _part(line: str) -> str:
    """Each piece under the first, as far from the margin."""
    pieces: list[str] = []
    start = 0
    for end in _seams(line):
        pieces.append(line[start:end])
        start = end
    margin = line[: len(line) - len(line.lstrip())]
    return f"\n{margin}".join((*pieces, line[start:]))


def _seams(line: str) -> Iterator[int]:
    words = Counter(_WORD.findall(line))
    start = 0
    for seam in _SEAM.finditer(line):
        if seam[0] == ":":
            told = seam.end() - start <= _LONGEST_LABEL and line_role(line[start : seam.end()]) is not None
        else:
            told = bool(seam[0]) or _parts_words(line, seam.start(), words)
        if told:
            start = _before_quote(line, start, seam)
            yield start


def _before_quote(line: str, start: int, seam: re.Match[str]) -> int:
    """The end of what stands before a seam: a quotation mark at it may open what comes behind it."""
    end = seam.end()
    mark = line[end - 1]
    if not seam[0] or mark not in '"“':
        return end
    opens = line.count(mark, start, end - 1) % 2 == 0 if mark == '"' else "„" not in line[start:end]
    return end - 1 if opens else end


def _parts_words(line: str, place: int, words: Counter[str]) -> bool:
    """Whether two words meet here, and no name has a capital inside."""
    left, right = _LAST_WORD.search(line[max(0, place - _REACH) : place]), _WORD.match(line, place, place + _REACH)
    if left is None or right is None:
        return True
    return words[left[0] + right[0]] < 2 and _WHOLE.match(left[0]) is None
