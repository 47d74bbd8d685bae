"""Credit lines: the line as written, who made the picture, and for which agency."""

from __future__ import annotations

import re
from unicodedata import category

from newsclean.article import Credit
from newsclean.extract.lines.agencies import find_agency
from newsclean.extract.lines.credit_line import Label, find_label, is_attribution, strange_label, trim
from newsclean.extract.lines.credit_names import is_licence, is_names, is_stock_phrase, split_pieces

_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕"}
_SUFFIX = re.compile(r"(?<=\w)\s?(?:기자|특파원|제공|撮影|提供|摄|攝|[供\s][图圖])\Z")
_REPORTER = re.compile(r"\s?(?:摄影|攝影)?(?:记者|記者|通讯员|通訊員|特派员|特派員)\s?")
"""Between an agency and its photographer: "新华社记者 王小明"."""
_SIGN = re.compile(r"\A[©ⓒ]\s?(?:(?:19|20)\d\d,?\s+)?")
_FOR = re.compile(r"\b(?:via|for|für|pour|para|per|voor)\s+", re.I)
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,4}")
_LONGEST_CHINESE, _LONGEST_KOREAN = 5, 4
_ORGANIZATIONS = frozenset(
    "news chronicle tribune herald gazette journal guardian globe zeitung magazine geographic university université"
    " creative collection archive archives archiv library museum photography press presse times post media image images"
    " picture pictures photo photos police polizei council city ministry party studio studios film films tv institute"
    " department office government agency foundation club fc inc gmbh ltd llc".split()
)
_ORGANIZATION_STEMS = ("galler", "theat")
_ARTICLES = ("The ", "THE ", "the ")
_WORD = re.compile(r"\w+")
_LONGEST = 300
_MOST_LABELS = 3


def read_credit(line: str | None) -> Credit | None:
    """A Credit of a credit line, with or without its brackets and its "Photo:"; None where nobody is named."""
    line = (line or "").strip()
    for _ in range(_MOST_LABELS):
        before, line = line, trim(_strip_label(_SIGN.sub("", _strip_brackets(line))))
        if line == before:
            break
    line = _SUFFIX.sub("", line)
    if not any(map(str.isalnum, line)) or len(line) > _LONGEST:
        return None
    pieces = [name for piece in split_pieces(line) for name in _REPORTER.split(piece) if name]
    agency = _agency(line, pieces)
    return Credit(line, _creators(pieces, agency), agency)


def _strip_label(line: str) -> str:
    label = find_label(line)
    if label is None:
        return strange_label(line) or line
    if is_stock_phrase(line.partition("/")[0].strip()) or (label.granted and not (label.firm or label.pictured)):
        return line
    told = label.firm or label.linked or (is_attribution(label.rest) and not is_attribution(line))
    return label.rest if told or _is_label_and_names(line, label) else line


def _is_label_and_names(line: str, label: Label) -> bool:
    """ "Foto Mara Quist", not "Photo News"."""
    return label.pictured and " " in label.rest and is_names(label.rest) and not find_agency(split_pieces(line)[0])


def _strip_brackets(line: str) -> str:
    """Without the pair of brackets around it, or a bracket that was never closed."""
    inner = line.rstrip(" .")
    closing = _BRACKETS.get(line[:1])
    if closing and inner.endswith(closing) and inner.find(line[0], 1) <= inner.find(closing):
        return inner[1:-1].strip()
    if closing and closing not in line:
        return line[1:].strip()
    return line


def _agency(line: str, pieces: list[str]) -> str | None:
    known = next(filter(None, map(find_agency, pieces)), None)
    if known:
        return known
    passed_on = _FOR.split(line)
    if len(passed_on) > 1:
        return passed_on[-1].strip(' .)]«»\xa0“”"') or None
    others = [p for p in pieces if not (_is_person(p) or is_stock_phrase(p) or is_licence(p))]
    return others[0] if len(others) == 1 and any(map(_is_person, pieces)) else None


def _creators(pieces: list[str], agency: str | None) -> tuple[str, ...]:
    named = (_SUFFIX.sub("", piece) for piece in pieces if piece != agency)
    return tuple(dict.fromkeys(name for name in named if name != agency and _is_person(name)))


def _is_person(piece: str) -> bool:
    if (
        not (_PERSON.fullmatch(_letters(piece)) or _is_east_asian(piece))
        or find_agency(piece)
        or is_stock_phrase(piece)
        or is_licence(piece)
    ):
        return False
    return not piece.startswith(_ARTICLES) and not any(
        w in _ORGANIZATIONS or w.startswith(_ORGANIZATION_STEMS) for w in _WORD.findall(piece.lower())
    )


def _letters(piece: str) -> str:
    """Without the marks over and under letters, which a regular expression does not count as parts of a word."""
    return piece if piece.isascii() else "".join(char for char in piece if not category(char).startswith("M"))


def _is_east_asian(piece: str) -> bool:
    """By code point: a regular expression over ranges of this size takes milliseconds to compile."""
    if piece.isascii() or len(piece) < 2:
        return False
    if all("\uac00" <= char <= "\ud7af" for char in piece):
        return len(piece) <= _LONGEST_KOREAN
    return len(piece) <= _LONGEST_CHINESE and all("\u3400" <= char <= "\u9fff" or char == "々" for char in piece)
