"""What a short line of boilerplate is, told by its form and by the words in `newsclean.extract.lexicon`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from newsclean.extract.lexicon.about import ABOUT
from newsclean.extract.lexicon.advert import ADVERT
from newsclean.extract.lexicon.comments import COMMENTS
from newsclean.extract.lexicon.consent import CONSENT
from newsclean.extract.lexicon.facts import FACTS
from newsclean.extract.lexicon.interface import INTERFACE
from newsclean.extract.lexicon.legal import LEGAL
from newsclean.extract.lexicon.media import MEDIA
from newsclean.extract.lexicon.navigation import NAVIGATION
from newsclean.extract.lexicon.newsletter import NEWSLETTER
from newsclean.extract.lexicon.pointers import POINTERS
from newsclean.extract.lexicon.related import RELATED
from newsclean.extract.lexicon.share import COMMON_WORDS, FOLLOWING, NETWORKS, NOUNS, SHARE, SHARING
from newsclean.extract.lexicon.site import SITE
from newsclean.extract.lexicon.subscribe import SUBSCRIBE
from newsclean.extract.lexicon.tags import TAGS
from newsclean.extract.lexicon.theme import Theme, phrases

THEMES = (
    SHARE,
    COMMENTS,
    NEWSLETTER,
    ADVERT,
    RELATED,
    POINTERS,
    ABOUT,
    TAGS,
    FACTS,
    LEGAL,
    SUBSCRIBE,
    MEDIA,
    CONSENT,
    NAVIGATION,
    INTERFACE,
    SITE,
)
"""Where two themes know a phrase, the earlier has it."""


class LineForm(NamedTuple):
    """What a line is. A tuple (role, rule, reason)."""

    role: str
    rule: str
    reason: str


_LONGEST = 300
_LONGEST_LEAD = 200
_LONGEST_COUNTED = 40
_LONGEST_HEAD = 56
_LONGEST_SHARE = 80
_FEW_WORDS, _MANY_WORDS = 4, 6
_SHORTEST_MENTION = 16
_SHORTEST_SENTENCE = 12
_KEY_WIDTHS = (4, 3, 2)
_EDGE = (
    " \t\n\xa0\u200b\u200e\u200f\ufeff.,:;!?…·•|/\\-–—*#+~=_<>«»‹›→←↑↓▶►▸▼▲●○■□◆★☆➤✕✖×()[]{}"
    "\"“”„‘'’՝៖։።।،؛؟【】「」〈〉《》。、：！？｜"
)
_NUMBER = re.compile(r"\d+(?:[.,'\xa0 ]\d+)*(?:[km]\b)?")
_LEAD_END = re.compile(r"\s*(?:[:：՝៖|→»›▶►➤✎】]|>|$)")
_STOP = re.compile(r"[.!?。！？]\W{0,2}$")
_PARTED = re.compile(r"\s[-–—|•·]\s|[.:]\s")
_WORDS = re.compile(r"\w+")
_TRAIL = re.compile(r"(?:[^|›»>\n]{1,30}([|›»>])){2,12}[^|›»>\n]{0,30}$")
_FORMS = re.compile(
    r"(?P<link>(?:[^\W\d_]{2,12}\s?[:：]\s?)?(?:https?://|www\.)\S+$)|(?P<handle>@\w+$)|(?P<hashtags>(?:#\w+[\s,;|]*){1,40}$)"
    r"|(?P<address>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$)|(?P<copyright>[©ⓒ]|\([cC]\) ?\d)"
)
_CONTACT = re.compile(
    r"(?:you can )?(?:reach|contact|e-?mail|follow)\s[^@.!?]{2,50}\s(?:at|on|via)\s[^@!?]{0,40}@\w"
    r"|[^@.!?]{3,40}\scan be (?:reached|contacted|emailed)\s(?:at|on|via)\s[^@!?]{0,60}@\w",
    re.I,
)
_FORM_ROLES = {
    "link": LineForm("interface", "form:link", "nothing but a web address"),
    "handle": LineForm("share", "form:handle", "nothing but an account's name"),
    "hashtags": LineForm("tags", "form:hashtags", "nothing but hashtags"),
    "address": LineForm("interface", "form:address", "nothing but an e-mail address"),
    "copyright": LineForm("legal", "form:copyright", "opens with a copyright sign"),
}
_ORNAMENT = LineForm("interface", "form:ornament", "a line without a letter or a figure")
_REACHED = LineForm("interface", "form:contact", "says how to reach the author")
_SHARED = LineForm("share", "form:network", "a few words with a network and a verb of sharing among them")
_FOLLOWED = LineForm("share", "form:network", "opens with a verb of following and names networks")
_PATH = LineForm("navigation", "form:trail", "names with the signs of a path between them")


@lru_cache(maxsize=256)
def line_role(text: str) -> LineForm | None:
    """The role of a line of furniture with the rule that knew it and the reason in words; None for all else.

    Roles are share, related, newsletter, comments, advert, legal, tags, sidebar, player, paywall, consent, navigation,
    interface, site, and bio for the heading over one. `text` is one block, white space folded. A sentence of an
    article is never one of these: a phrase must be the whole line, or be followed by a colon or an arrow, or be
    such as no article has.
    """
    if not 0 < len(text) <= _LONGEST:
        return None
    line = fold(text).lstrip(_EDGE)
    core = line.rstrip(_EDGE)
    if not core:
        return _by_form(text) or _ORNAMENT
    told = _by_phrase(core, text) or _by_start(line) or _by_mention(line)
    return told or _by_form(text) or _by_contact(text) or _by_trail(text) or _by_network(core)


def fold(text: str) -> str:
    """As the phrases of the lexicon are written: lower case, composed characters, straight apostrophes."""
    return normalize("NFC", text).casefold().replace("’", "'").replace("\xad", "")


def _by_phrase(core: str, text: str) -> LineForm | None:
    """The line is a phrase, perhaps with a count before or after it."""
    if text[-1] in ".。" and len(core) < _SHORTEST_SENTENCE:
        return None
    theme = _LINES.get(core)
    if theme is None and len(core) <= _LONGEST_COUNTED and _NUMBER.search(core):
        core = _NUMBER.sub("#", core).replace("(#)", "#").replace("(#", "#")
        theme = _LINES.get(core) or _LINES.get(core.strip("# :"))
        if theme is NAVIGATION and core not in _LINES:
            theme = None
    return _form("line", core, theme) if theme else _by_parts(core)


def _by_parts(core: str) -> LineForm | None:
    """ "Advertisement - Continue reading below": several phrases and nothing else."""
    if len(core) > _LONGEST_SHARE or len(parts := _PARTED.split(core)) < 2:
        return None
    theme = _LINES.get(parts[0])
    return _form("line", parts[0], theme) if theme and all(part in _LINES for part in parts) else None


def _by_start(line: str) -> LineForm | None:
    for width in _KEY_WIDTHS:
        for phrase, kind, theme in _STARTS.get(line[:width], ()):
            if line.startswith(phrase) and _HOLDS[kind](line, len(phrase)):
                return _form(kind, phrase, theme)
    return None


def _by_mention(line: str) -> LineForm | None:
    if len(line) < _SHORTEST_MENTION:
        return None
    for word, (theme, said) in _MENTIONS.items():
        if word in line:
            phrase = next((phrase for phrase in said if phrase in line), None)
            if phrase:
                return _form("mention", phrase, theme)
    return None


def _by_form(text: str) -> LineForm | None:
    match = _FORMS.match(text) if text[0] in "#@hHwW©ⓒ(" or "@" in text or "://" in text else None
    return _FORM_ROLES[match.lastgroup] if match and match.lastgroup else None


def _by_contact(text: str) -> LineForm | None:
    """ "Reach Joan Feld at jfeld@…. Follow her on X: @…": a line about how to write to somebody."""
    return _REACHED if "@" in text and _CONTACT.match(text) else None


def _by_trail(text: str) -> LineForm | None:
    """Home > World > Asia; with other signs than these only where the first name is a menu's."""
    match = _TRAIL.match(text) if ">" in text or "|" in text or "›" in text or "»" in text else None
    if match is None:
        return None
    first = _LINES.get(fold(text.split(match[1], 1)[0]).strip(_EDGE))
    return _PATH if match[1] != "|" or (first is not None and first.role == "navigation") else None


def _by_network(core: str) -> LineForm | None:
    """Share on Facebook, auf WhatsApp teilen, follow us on X: a few words, a network and such a verb at an end.

    Or more words, with several of both: the labels of a whole bar in one.
    """
    words = core.replace("(", " ").replace(",", " ").split()
    if words and words[0] in FOLLOWING and len(NETWORKS & set(_WORDS.findall(core))) > 1:
        return _FOLLOWED
    networks = NETWORKS if len(words) <= _MANY_WORDS else NETWORKS - COMMON_WORDS
    if networks.isdisjoint(words):
        return None
    if len(core) > _LONGEST_SHARE:
        return _SHARED if sum(word in SHARING for word in words) > 1 and len(NETWORKS.intersection(words)) > 2 else None
    ends = words if len(words) <= _FEW_WORDS else (words[0], "" if words[-1] in NOUNS else words[-1])
    return None if SHARING.isdisjoint(ends) and FOLLOWING.isdisjoint((words[0], words[-1])) else _SHARED


def _form(kind: str, phrase: str, theme: Theme) -> LineForm:
    return LineForm(theme.role, f"{kind}:{theme.role}", f'{_HOW[kind]} "{phrase.strip()}": {theme.what}')


_HOW = {
    "line": "the line is",
    "lead": "opens with",
    "opening": "opens with",
    "head": "a short line that opens with",
    "mention": "says",
}
_HOLDS: Mapping[str, Callable[[str, int], bool]] = {
    "opening": lambda line, end: end <= len(line),
    "lead": lambda line, end: len(line) < _LONGEST_LEAD and _LEAD_END.match(line, end) is not None,
    "head": lambda line, end: (
        len(line) <= _LONGEST_HEAD and not _STOP.search(line) and not line[end : end + 1].isalnum()
    ),
}


def _lines() -> dict[str, Theme]:
    table: dict[str, Theme] = {}
    for theme in reversed(THEMES):
        table |= dict.fromkeys(phrases(theme.leads), theme) | dict.fromkeys(phrases(theme.lines), theme)
    return table


def _starts() -> dict[str, tuple[tuple[str, str, Theme], ...]]:
    """Phrases by their first characters, so that a miss costs a few look-ups."""
    starts: dict[str, tuple[tuple[str, str, Theme], ...]] = {}
    for kind, attribute in (("opening", "openings"), ("lead", "leads"), ("head", "heads")):
        for theme in THEMES:
            for phrase in phrases(getattr(theme, attribute)):
                key = phrase[: _KEY_WIDTHS[0]]
                starts[key] = (*starts.get(key, ()), (phrase, kind, theme))
    return starts


_LINES = _lines()
_STARTS = _starts()
_MENTIONS = {word: (theme, cell.split(" | ")) for theme in THEMES for word, cell in theme.mentions.items()}
