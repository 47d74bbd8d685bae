"""Where the credit begins in a line that is caption first and credit after it, glued or apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from newsclean.extract.lexicon.caption_signs import IN_BRACKETS
from newsclean.extract.lines.agencies import AMBIGUOUS, find_agency
from newsclean.extract.lines.credit_line import OPENERS, find_label, is_attribution, is_credit_line, strange_label, trim
from newsclean.extract.lines.credit_names import is_names, is_person, is_stock_phrase, split_pieces
from newsclean.extract.lines.credit_words import PHOTO_ENDINGS, phrases
from newsclean.extract.lines.stops import UNMISTAKABLE

Finder = Callable[[str], Iterator[int]]
"""Proposes places, from the left, where the credit may begin."""

_LONGEST_CAPTION = 500
_REACH = 160
"""A credit stands within so many characters of the end."""
_LONGEST_HEAD = 3
"""Words of an agency's name."""
_FEW_WORDS = 3
_MAY_END = re.compile(r"[:：]\s?\w|[)\]）】]\W?\Z")
_OPENING = re.compile(r"[(\[（【](?![cC][)\]])(?=[^()\[\]]*\S)|([^\W\d_]{2,20})\s?[:：]")
"""A bracket, or a word with a colon."""
_BRACKETS = frozenset("([（【〔《")
_OPENERS = {")": "(", "]": "[", "）": "（", "】": "【", "〕": "〔", "》": "《"}
_WORD_START = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])|[©ⓒ]|\([cC]\)|（[cCｃＣ]）")
_TOKEN = re.compile(rf"(?<![^\s(\[{UNMISTAKABLE}])[^\s:：()\[\]]+")
"""A word of a script whose vowel signs are no letters to a regular expression."""
_EAST_ASIAN_LABEL = re.compile("写真|画像|撮影|图片|图源|图|圖片|圖|摄影|攝影|摄|攝|사진|이미지|출처|来源|來源|提供")
_AFTER_SENTENCE = re.compile(
    rf"[.!?…\"”»“’)\]{UNMISTAKABLE}](?<![\s(][^\W\d_]\.)\s+(?=[^\W\d_]|[(\[])|[{UNMISTAKABLE}」』）]\s?(?=\w)"
    r"|[.!?…\"”»“’)\]](?<!\W[^\W\d_]\.)(?=[^\W\d_])"
    r"|[^\W\d_A-Z](?=[A-Z])|\s[|•·–—/-]+\s|\s/|[＝=]|\n|[.!?]\s[–—-](?=[^\W\d_])"
)
_LABELLED = frozenset("=＝")
_STOPS = frozenset((*".!?([|/•。-–—", ""))
_CLOSED = re.compile(r"[)\]）][^\w]*\w")
"""Behind a label: the bracket around it, and more behind that."""
_DIRECTIONS = frozenset("left right top bottom above below centre center pictured l r links rechts oben unten".split())
_OF_THE_PICTURE = phrases(IN_BRACKETS)
"""What says who stands where, or that the picture is an old one, gives no credit."""
_EAST_ASIAN_BRACKET = re.compile("[^（(:：／/a-zA-Z]{6}（[^（）]{1,20}）\\Z")
"""More than a name stands before it."""
_SLASH = re.compile(r"\s?/\s?")
_WORD = re.compile(r"\S+")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_FOR = re.compile(r"\s(?:for|für|pour|per|para|por|voor|för|til)\s(?=\S)", re.I)
_TAKEN = ("摄", "攝", "撮影")
_PAPERS = re.compile(
    r"((?:[A-Z][\w.'’-]{0,20} ){1,3})(?:[Ff]ile |[Hh]andout )?(?:[Pp]hoto|PHOTO|[Pp]ic(?:ture)?)s?(?: by\b|[:/]|\Z)"
)
_LONGEST_PAPER = 30
_PAPER = re.compile(r"[.!?]\s((?:[A-Z]{2,12}\s){1,2})\Z")
_BY_SUFFIX = re.compile(
    r"[^\W\d_][\w ・·]{1,24}\s?"
    r"(?:기자|특파원|제공|자료사진|캡처|撮影|提供|[／/]?攝影|摄|攝|[供\s][图圖]|(?<=[社网報报])[发發])"
    r"(?:\s?[\d年月日./]{3,12})?\Z"
)
"""Who took or gave the picture, and when."""
_TAKEN_FROM = re.compile("(?:[取截摘擷]取?自|翻[攝拍]自?)[^，。]{1,20}\\Z")


@lru_cache(maxsize=256)
def credit_tail(text: str) -> int:
    """The index at which the credit of a picture's caption begins: 0 where all is credit, -1 where none is there.

    By form alone, in any language: "Rescuers at work.Jane Doe / AP", "… (Foto: dpa)", "…　写真：ロイター".
    Text before the index is the caption. Meant for lines that are known or suspected to be captions.
    """
    text = text.rstrip()
    if is_all_credit(text):
        return 0
    starts = [start for finder in _FINDERS for start in _first(finder(text))]
    return min(starts, default=-1)


def credit_head(text: str) -> int:
    """The index at which the caption begins behind a credit: "© Getty Images The pier in summer"; 0 for any other."""
    label = find_label(text)
    if label is None or not label.firm or not label.rest:
        return 0
    words = list(islice(_WORD.finditer(label.rest), _LONGEST_HEAD + 1))
    for count in range(min(_LONGEST_HEAD, len(words) - 1), 0, -1):
        rest = label.rest[words[count].start() :]
        if names_agency(label.rest[: words[count - 1].end()]) and rest[:1].isupper() and rest.count(" ") >= _FEW_WORDS:
            return text.rfind(rest)
    return 0


@lru_cache(maxsize=256)
def is_all_credit(text: str) -> bool:
    """Whether a line that stands with a picture is its credit and nothing else."""
    if len(text) > _REACH or _EAST_ASIAN_BRACKET.search(text):
        return False
    if text[:1] in _BRACKETS:
        return is_credit_line(text, sure=True) or is_attribution(text, sure=True) or 0 in _in_brackets(text)
    if is_credit_line(text, sure=True) or (_LABELLED.isdisjoint(text) and is_attribution(text, sure=True)):
        return find_label(text) is not None or not _is_thing(text.partition("(")[0])
    return False


def _is_thing(before: str) -> bool:
    """Whether what stands before an agency in brackets may be no name: one word, or a script without capitals."""
    if not before[-1:].isspace() or find_agency(before.strip()):
        return False
    return before.count(" ") == 1 or before.upper() == before.lower()


def is_firm(credit: str) -> bool:
    """Whether a credit says of itself that it is a picture's: by a label, or by an agency beside a name.

    An agency alone, or a source, may sign a paragraph as well.
    """
    credit = trim(credit)
    label = find_label(credit)
    if label is not None and label.firm:
        return label.pictured or len(split_pieces(label.rest)) > 1
    if credit.rstrip(")）").endswith((*_TAKEN, *PHOTO_ENDINGS)):
        return True
    return len(split_pieces(credit)) > 1 and is_attribution(credit, sure=True)


def has_firm_tail(text: str) -> bool:
    """Whether a text ends in a credit that no paragraph would end in."""
    start = credit_tail(text) if len(text) <= _LONGEST_CAPTION else -1
    return start >= 0 and is_firm(text[start:])


def is_captioned(text: str) -> bool:
    """Whether a text is a caption wherever it stands: it ends in "Photo: …" or in "(AP Photo/…)"."""
    if len(text) > _LONGEST_CAPTION or not _MAY_END.search(text, max(0, len(text) - _REACH)):
        return False
    start = credit_tail(text)
    if start <= 0 or not is_firm(text[start:]):
        return False
    opening = _OPENING.match(text, start)
    return opening is not None and (opening[1] is None or opening[1].casefold() in OPENERS)


def names_agency(credit: str) -> bool:
    """Whether an agency stands in a credit."""
    credit = trim(credit)
    label = find_label(credit)
    return any(map(find_agency, split_pieces(label.rest if label else credit)))


def _first(starts: Iterator[int]) -> list[int]:
    return list(islice(starts, 1))


def _in_brackets(text: str) -> Iterator[int]:
    closed = text.rstrip(" .")
    opener = _OPENERS.get(closed[-1:])
    if opener is None:
        return
    start = _matching(closed, opener)
    inside = closed[start + 1 : -1].strip()
    if inside.casefold() in _OF_THE_PICTURE:
        return
    if start >= 0 and inside and (_is_bracket_credit(inside) or _is_signed(closed[:start], inside)):
        yield start


def _matching(text: str, opener: str) -> int:
    """Index of the bracket that the last character closes; -1 where there is none in reach."""
    depth = 0
    for index in range(len(text) - 1, max(-1, len(text) - _REACH), -1):
        depth += (text[index] == text[-1]) - (text[index] == opener)
        if depth == 0:
            return index
    return -1


def _is_bracket_credit(inside: str) -> bool:
    if is_credit_line(inside, sure=True) or is_attribution(inside, sure=True):
        return True
    return (
        _BY_SUFFIX.fullmatch(inside) is not None
        or _is_commissioned(inside)
        or _is_of_the_house(inside)
        or bool(_TAKEN_FROM.match(inside))
    )


def _is_of_the_house(inside: str) -> bool:
    """ "Lantern Photo by Jane Roe", "Lantern photo": the paper's name before the label."""
    label = _PAPERS.match(inside)
    if label is None or not is_names(label[1]):
        return False
    return label.end() == len(inside) or is_credit_line(inside[label.end(1) :].strip(), sure=True)


def _is_commissioned(text: str) -> bool:
    """ "Jane Roe for The Courier"."""
    maker, _, paper = _FOR.sub("\0", text, count=1).partition("\0")
    return is_person(maker) and maker.count(" ") > 0 and paper[:1].isupper() and is_names(paper)


def _is_signed(before: str, inside: str) -> bool:
    """A name with a slash, or a name that stands after the caption's last full stop."""
    closed = before.rstrip()[-1:] in ("", ".", "!", "?")
    if closed:
        inside = inside.replace(": ", " / ", 1)
    if not is_names(inside) or inside.casefold() in _DIRECTIONS or inside in before:
        return False
    if "/" in inside or "|" in inside:
        return closed or any(is_person(piece) or is_stock_phrase(piece) for piece in split_pieces(inside))
    return closed and len(inside.split()) <= 4


def _after_label(text: str) -> Iterator[int]:
    for start in _label_starts(text, max(0, len(text) - _REACH)):
        if _is_free(text, start) and is_credit_line(text[start:], sure=True) and _is_announced(text, start):
            yield _with_bracket(text, start)


def _label_starts(text: str, reach: int) -> Iterator[int]:
    for word in _WORD_START.finditer(text, reach):
        if (word[0].casefold() in OPENERS or not word[0].isalpha()) and not _CLOSED.match(text, word.end()):
            yield word.start()
    if text.isascii():
        return
    yield from (label.start() for label in _EAST_ASIAN_LABEL.finditer(text, reach))
    for token in _TOKEN.finditer(text, reach):
        if token[0].casefold() in OPENERS:
            yield token.start()
        elif text[token.end() : token.end() + 1] == ":":
            yield from _glued_label(token[0], token.start())


def _glued_label(word: str, start: int) -> Iterator[int]:
    """A label that lost the space before it, in a script without capitals."""
    if word.upper() == word.lower():
        yield from (start + i for i in range(1, len(word) - 1) if word[i:] in OPENERS)


def _is_free(text: str, start: int) -> bool:
    """Whether a word begins here: after anything but a letter, or a capital glued to a small letter."""
    before = text[start - 1 : start]
    return not before.isalpha() or not before.isascii() or text[start].isupper()


def _is_announced(text: str, start: int) -> bool:
    """A label without a colon opens a sentence, or is written as one and names an agency."""
    label = find_label(text[start:])
    if label is None or label.firm or text[:start].rstrip()[-1:] in _STOPS:
        return True
    return not text[start].islower() and is_attribution(label.rest)


def _with_bracket(text: str, start: int) -> int:
    """Where a label's bracket opens, or the name of the paper before it: "ST PHOTO: …"."""
    if papers := _PAPER.search(text, max(0, start - _LONGEST_PAPER), start):
        return papers.start(1)
    before = text[:start].rstrip()
    return len(before) - 1 if before[-1:] in _OPENERS.values() and before[-1:] else start


def _after_caption(text: str) -> Iterator[int]:
    for point in _AFTER_SENTENCE.finditer(text, max(0, len(text) - _REACH - 1)):
        rest = text[point.end() :]
        stock = is_stock_phrase(rest.rstrip("."))
        if rest[:1].islower() and not stock and not _is_agency(split_pieces(rest)[0]):
            continue
        if stock or _is_bare_credit(rest):
            yield point.end()


def _is_bare_credit(rest: str) -> bool:
    """Whether what stands behind a sentence is a credit without a label that is known."""
    if is_attribution(rest, sure=True) or strange_label(rest) or _BY_SUFFIX.fullmatch(rest):
        return True
    return rest.endswith(PHOTO_ENDINGS) and is_credit_line(rest)


def _is_agency(piece: str) -> bool:
    """ "dpa"; "mehr", written small, is the German word."""
    return find_agency(piece) is not None and piece not in AMBIGUOUS


def _signed(text: str) -> Iterator[int]:
    """ "…、佐藤健撮影": the last of several remarks."""
    comma = text.rfind("、", max(0, len(text) - _REACH))
    if comma >= 0 and _BY_SUFFIX.fullmatch(text, comma + 1):
        yield comma + 1


def _around_slash(text: str) -> Iterator[int]:
    """ "… at the border AP Photo/Jane Doe", "… at the border Jane Doe/AP": nothing but the slash tells."""
    start = max(0, len(text) - _REACH)
    for slash in _SLASH.finditer(text, start) if "/" in text else ():
        words = list(_WORD.finditer(text, start, slash.start()))[-4:]
        for word in words:
            if find_agency(text[word.start() : slash.start()]) and is_attribution(text[word.start() :]):
                yield word.start()
        named = words[-3:] if len(words) > 2 and _INITIAL.fullmatch(words[-2][0]) else words[-2:]
        if (
            len(named) > 1
            and named[0][0][0].isupper()
            and is_attribution(text[slash.end() :], sure=True)
            and is_names(text[named[0].start() :])
        ):
            yield named[0].start()


_FINDERS: tuple[Finder, ...] = (_in_brackets, _after_label, _after_caption, _around_slash, _signed)
