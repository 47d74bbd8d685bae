"""What a short line of boilerplate is, told by its form and by the words in `newsclean.extract.lexicon`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

from newsclean.extract.lexicon.advert import ADVERT
from newsclean.extract.lexicon.comments import COMMENTS
from newsclean.extract.lexicon.consent import CONSENT
from newsclean.extract.lexicon.interface import INTERFACE
from newsclean.extract.lexicon.legal import LEGAL
from newsclean.extract.lexicon.media import MEDIA
from newsclean.extract.lexicon.navigation import NAVIGATION
from newsclean.extract.lexicon.newsletter import NEWSLETTER
from newsclean.extract.lexicon.related import RELATED
from newsclean.extract.lexicon.share import SHARE
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
    TAGS,
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


_Buckets = Mapping[str, tuple[tuple[str, Theme], ...]]

_LONGEST = 300
_LONGEST_LEAD = 200
_LONGEST_COUNTED = 60
_SHORTEST_SENTENCE = 12
_KEY_WIDTHS = (4, 3, 2)
_EDGE = " \t\n\xa0\u200b\u200e\u200f\ufeff.,:;!?…·•|/\\-–—*#+~=_<>«»‹›→←↑↓▶►▸▼▲●○■□◆★☆➤✕✖×()[]{}【】「」〈〉《》\"“”„‘'’،؛؟。、：！？｜"
_NUMBER = re.compile(r"\d+(?:[.,'\xa0 ]\d+)*(?:[km]\b)?")
_LEAD_END = re.compile(r"\s*(?:[:：|→»›▶►➤✎】]|>|$)")
_FORMS = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+$)|(?P<handle>@\w+$)|(?P<hashtags>(?:#\w+[\s,;|]*){1,40}$)"
    r"|(?P<address>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$)|(?P<copyright>[©ⓒ]|\([cC]\) ?\d)"
)
_FORM_ROLES = {
    "link": LineForm("interface", "form:link", "nothing but a web address"),
    "handle": LineForm("share", "form:handle", "nothing but an account's name"),
    "hashtags": LineForm("tags", "form:hashtags", "nothing but hashtags"),
    "address": LineForm("interface", "form:address", "nothing but an e-mail address"),
    "copyright": LineForm("legal", "form:copyright", "opens with a copyright sign"),
}
_ORNAMENT = LineForm("interface", "form:ornament", "a line without a letter or a figure")


def line_role(text: str) -> LineForm | None:
    """The role of a line of furniture with the rule that knew it and the reason in words; None for all else.

    Roles are share, related, newsletter, comments, advert, legal, tags, player, paywall, consent, navigation,
    interface and site. `text` is one block, white space folded. A sentence of an article is never one of these: a
    phrase must be the whole line, or be followed by a colon or an arrow, or be an opening that no article has.
    """
    if len(text) > _LONGEST:
        return None
    line = fold(text).lstrip(_EDGE)
    core = line.rstrip(_EDGE)
    if not core:
        return _by_form(text) or (_ORNAMENT if text else None)
    return _by_phrase(core, text) or _by_start(line, _OPENINGS, "opening") or _by_lead(line) or _by_form(text)


def fold(text: str) -> str:
    """As the phrases of the lexicon are written: lower case, composed characters, straight apostrophes."""
    return normalize("NFC", text).casefold().replace("’", "'")


def _by_phrase(core: str, text: str) -> LineForm | None:
    """The line is a phrase, perhaps with a count before or after it."""
    if text[-1] in ".。" and len(core) < _SHORTEST_SENTENCE:
        return None
    theme = _LINES.get(core)
    if theme is None and len(core) <= _LONGEST_COUNTED and _NUMBER.search(core):
        core = _NUMBER.sub("#", core).replace("(#)", "#").replace("(#", "#")
        theme = _LINES.get(core) or _LINES.get(core.strip("# :"))
    return _form("line", core, theme) if theme else None


def _by_lead(line: str) -> LineForm | None:
    return _by_start(line, _LEADS, "lead") if len(line) < _LONGEST_LEAD else None


def _by_start(line: str, buckets: _Buckets, kind: str) -> LineForm | None:
    for width in _KEY_WIDTHS:
        for phrase, theme in buckets.get(line[:width], ()):
            if line.startswith(phrase) and (kind == "opening" or _LEAD_END.match(line, len(phrase))):
                return _form(kind, phrase, theme)
    return None


def _by_form(text: str) -> LineForm | None:
    match = _FORMS.match(text)
    return _FORM_ROLES[match.lastgroup] if match and match.lastgroup else None


def _form(kind: str, phrase: str, theme: Theme) -> LineForm:
    return LineForm(theme.role, f"{kind}:{theme.role}", f'{_HOW[kind]} "{phrase.strip()}": {theme.what}')


_HOW = {"line": "the line is", "lead": "opens with", "opening": "opens with"}


def _lines() -> dict[str, Theme]:
    table: dict[str, Theme] = {}
    for theme in reversed(THEMES):
        table |= dict.fromkeys(phrases(theme.leads), theme) | dict.fromkeys(phrases(theme.lines), theme)
    return table


def _buckets(tables: Iterable[tuple[Theme, Mapping[str, str]]]) -> _Buckets:
    """Phrases by their first characters, so that a miss costs a few look-ups."""
    buckets: dict[str, tuple[tuple[str, Theme], ...]] = {}
    for theme, table in tables:
        for phrase in phrases(table):
            key = phrase[: _KEY_WIDTHS[0]]
            buckets[key] = (*buckets.get(key, ()), (phrase, theme))
    return buckets


_LINES = _lines()
_LEADS = _buckets((theme, theme.leads) for theme in THEMES)
_OPENINGS = _buckets((theme, theme.openings) for theme in THEMES)
