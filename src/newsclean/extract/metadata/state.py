"""The article's text where it is only in a script's state (Next.js, Nuxt, Fusion, Apollo and the like).

No site's keys are known here: the text is the longest run of prose in the state, near the page's title if it is there.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, NamedTuple

from newsclean.extract.candidates import Candidate
from newsclean.extract.document import Document
from newsclean.extract.lines.stops import STOPS, ends_sentence
from newsclean.extract.metadata.elements import gather, text_of
from newsclean.extract.metadata.scripts import State, read_attributes, read_states
from newsclean.extract.metadata.words import fold

_Path = tuple[str | int, ...]

_LEAST = 400
"""Characters of prose that make a text."""
_LEAST_UNTITLED = 1_500
"""The same among loose strings, where nothing ties a text to the page's title."""
_SENTENCE = re.compile(rf"[{STOPS}](?:[\s\"'”’»)<]|$)")
_WORDS = re.compile(r"\w+[,;]?\s+\w+\s+\w+|[\u3040-\ud7af]{8}")
"""Three words in a row, or a few signs of kana, Chinese or Hangul."""
_CODE = re.compile(r"[{}=;|\\]|\(\)|\w\.\w+\(")
_UNBROKEN = re.compile(r"[!-;=?-~]{300}")
"""Encoded data; long addresses stand in attributes, which have spaces before them."""
_BREAK = re.compile(r"[\s\u3040-\ud7af]")
_MARKUP = re.compile(r"<[^<>]{0,2000}>|&\w{1,10};")
_KINDS = ("type", "_type", "__typename", "tagName", "tag", "kind", "name", "nodeType")
_HEADING = re.compile(r"head(?:ing|er|line)?s?\b|subtitle|^h[1-6]$|crosshead|intertitle", re.I)
_QUOTE = re.compile(r"quote", re.I)
_BLOCK = re.compile(r"^(?:p|li|h[1-6]|block)$|paragraph|heading|list.?item|quote", re.I)
"""Kinds of objects that hold the runs of one block (ProseMirror, Slate, Portable Text, Contentful, HTML as a tree)."""
_APART = re.compile(
    r"image|photo|video|embed|advert|\bad\b|gallery|related|caption|interstitial|newsletter|promo|author|bio|teaser"
    r"|^alt|^aria|meta|\bseo|description|consent|cookie|footer|translation|i18n|locale|comment",
    re.I,
)
"""Kinds and keys of what is not the text."""
_TAG = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|figure|br)\b", re.I)
_INLINE = re.compile(r"</?(?:a|b|i|u|em|strong|span|su[bp]|mark|small)\b[^<>]{0,2000}>|&(?:#\w{1,6}|[a-z]{2,8});", re.I)
"""A string that holds such is HTML, as a paragraph of its own may be."""
_DOMINANT = 0.5
_MAX_NODES = 400_000
_DEEPEST = 60
_MANY_TITLES, _MANY_PARAGRAPHS = 30, 5_000
_LONGEST_KEY = 40
_SHORT = 60
_TITLE_LENGTH = (12, 300)


class _Leaf(NamedTuple):
    path: _Path
    text: str

    @property
    def key(self) -> str:
        """The last name on the path."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")


def find_script_body(document: Document) -> Candidate | None:
    """The text as an HTML fragment, with the script it came from as origin; None where no script holds one.

    Costs as much as the scripts are long: to be asked where the page itself has no text.
    """
    if document.tree is None:
        return None
    elements = gather(document.tree)
    named = (meta for meta in elements.meta if "title" in (meta.get("property") or meta.get("name") or ""))
    titles = [text_of(element) for element in (*elements.h1, *elements.title)]
    titles += [meta.get("content") or "" for meta in named]
    folded = sorted({fold(title) for title in titles} - {""})
    states = chain(read_states(elements.script), read_attributes(document.tree))
    bodies = (_body(state, folded) for state in states)
    return max(filter(None, bodies), key=lambda candidate: len(candidate.value), default=None)


def _body(state: State, titles: Sequence[str]) -> Candidate | None:
    leaves = list(_leaves(state.value))
    prose = [leaf for leaf in leaves if _is_prose(leaf)][:_MANY_PARAGRAPHS]
    start = _start(leaves, prose, titles)
    if start is None and state.is_quoted and _mass(prose) >= _LEAST_UNTITLED:
        start = ()
    if start is None:
        return None
    place = _descend(prose, start)
    within = _below(prose, place)
    keys: Counter[str] = Counter()
    for leaf in within:
        keys[leaf.key] += len(leaf.text)
    key = keys.most_common(1)[0][0]
    chosen = [leaf for leaf in _below(leaves if key else prose, place) if leaf.key == key]
    text = "\n".join(_paragraphs(chosen, state.value))
    return Candidate(text, f"script:{state.name}") if len(text) >= _LEAST else None


def _leaves(value: Any) -> Iterator[_Leaf]:
    """Every string, in order, with its path. React's elements (["$", "p", key, props]) are read for their props."""
    stack: list[tuple[_Path, Any]] = [((), value)]
    budget = _MAX_NODES
    while stack and budget:
        budget -= 1
        path, found = stack.pop()
        if isinstance(found, str):
            yield _Leaf(path, found)
        elif len(path) > _DEEPEST:
            continue
        elif isinstance(found, dict):
            stack += [((*path, key), found[key]) for key in reversed(found)]
        elif isinstance(found, list):
            steps = range(3, len(found)) if found[:1] == ["$"] else range(len(found))
            stack += [((*path, step), found[step]) for step in reversed(steps)]


def _is_prose(leaf: _Leaf) -> bool:
    text = leaf.text
    if len(text) <= _SHORT or not _SENTENCE.search(text) or not _WORDS.search(text):
        return False
    if any(isinstance(step, str) and len(step) <= _LONGEST_KEY and _APART.search(step) for step in leaf.path):
        return False
    plain = _MARKUP.sub("", text)
    return 100 * len(_CODE.findall(plain)) < len(plain) < 40 * len(_BREAK.findall(plain))


def _mass(leaves: Iterable[_Leaf]) -> int:
    """Characters; what is said twice counts once."""
    return sum(map(len, {leaf.text for leaf in leaves}))


def _below(leaves: Iterable[_Leaf], place: _Path) -> list[_Leaf]:
    return [leaf for leaf in leaves if leaf.path[: len(place)] == place]


def _start(leaves: Sequence[_Leaf], prose: Sequence[_Leaf], titles: Sequence[str]) -> _Path | None:
    """The smallest part of the state that holds the page's title and a text; None where there is none."""
    best: _Path | None = None
    for leaf in islice((leaf for leaf in leaves if _is_title(leaf.text, titles)), _MANY_TITLES):
        place = leaf.path[:-1]
        while place and _mass(_below(prose, place)) < _LEAST:
            place = place[:-1]
        if (place or _mass(prose) >= _LEAST) and (best is None or len(place) > len(best)):
            best = place
    return best


def _is_title(text: str, titles: Sequence[str]) -> bool:
    """A title, or the greater part of one, to which the page adds its name."""
    if not _TITLE_LENGTH[0] <= len(text) <= _TITLE_LENGTH[1]:
        return False
    folded = fold(text)
    return any(folded in title and 2 * len(folded) > len(title) for title in titles)


def _descend(prose: Sequence[_Leaf], place: _Path) -> _Path:
    """Down from there as long as one part holds most of the prose."""
    within = _below(prose, place)
    while True:
        parts: dict[str | int, list[_Leaf]] = {}
        for leaf in within:
            if len(leaf.path) > len(place):
                parts.setdefault(leaf.path[len(place)], []).append(leaf)
        step = max(parts, key=lambda part: _mass(parts[part]), default=None)
        if step is None or _mass(parts[step]) < _DOMINANT * _mass(within):
            return place
        place, within = (*place, step), parts[step]


def _paragraphs(leaves: Sequence[_Leaf], value: Any) -> Iterator[str]:
    """HTML as it is, plain text as paragraphs, headings and quotes."""
    for kind, text in _joined(leaves, value):
        if _TAG.search(text):
            yield text
            continue
        tag = "h2" if _HEADING.search(kind) else "blockquote" if _QUOTE.search(kind) else "p"
        marked = _INLINE.search(text) is not None
        for line in filter(None, map(str.strip, text.splitlines())):
            yield f"<{tag}>{line if marked else html.escape(line, quote=False)}</{tag}>"


def _joined(leaves: Sequence[_Leaf], value: Any) -> Iterator[tuple[str, str]]:
    """The kind and the text of each block; its runs (a bold word, a link) are strings of their own in rich text."""
    kind, text = "", ""
    open_at: _Path = ()
    for leaf in leaves:
        own, block, place = _kinds(leaf, value)
        if _APART.search(own) or _UNBROKEN.search(leaf.text):
            continue
        if text and place == open_at and not (ends_sentence(text) and leaf.text[:1].isalnum()):
            text += leaf.text
            continue
        if text:
            yield kind, text
        kind, text, open_at = block, leaf.text, place
    if text:
        yield kind, text


def _kinds(leaf: _Leaf, value: Any) -> tuple[str, str, _Path]:
    """What the nearest object around a string calls itself, what the nearest block does, and where that is."""
    own = block = ""
    place = leaf.path
    for depth, step in enumerate(leaf.path):
        if isinstance(value, dict):
            own = next((value[name] for name in _KINDS if isinstance(value.get(name), str)), "")
            if _BLOCK.search(own):
                block, place = own, leaf.path[:depth]
        value = value[step]
    return own, block or own, place
