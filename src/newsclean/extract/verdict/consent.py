"""Signs of a page that asks for consent before it shows anything."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.extract.block import Decision
from newsclean.extract.lexicon.consent_walls import CONSENT_TITLES, CONSENTS
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, find_phrase, fold

_TITLES = tuple(phrases(CONSENT_TITLES))
_CONSENTS = tuple(phrases(CONSENTS))
_ADDRESS = re.compile(r"consent|cookie-?wall|privacy-?(?:gate|wall)|//(?:my)?privacy\.|zustimmung|/gdpr", re.I)
_FURNITURE = frozenset(("navigation", "site", "related", "tags", "share"))
_HEAD = 800
_MOST_ELSE = 400


def says_so_in_title(evidence: Evidence) -> Signal | None:
    phrase = find_phrase(_TITLES, evidence.title)
    return Signal(0.4, f'the title says "{phrase}"') if phrase else None


def says_so(evidence: Evidence) -> Signal | None:
    """One phrase may be a banner's; a wall says several, and says them in what looks like its text."""
    text = fold(" ".join(d.block.text for d in evidence.body)[:_HEAD])
    found = [phrase for phrase in _CONSENTS if phrase in text]
    return Signal(0.25 * min(len(found), 4), f'its text says "{found[0]}"') if found else None


def has_address(evidence: Evidence) -> Signal | None:
    return Signal(0.4, "the address names it") if _ADDRESS.search(evidence.document.url or "") else None


def has_box_and_little_more(evidence: Evidence) -> Signal | None:
    shown = [d for d in evidence.seen if d.role not in _FURNITURE]
    said = _said(shown)
    box = sum(len(d.block.text) for d in shown if d.role == "consent" or _says(d, said))
    if box < max(80, 0.4 * sum(len(d.block.text) for d in shown)):
        return None
    return Signal(0.6, "shows little but the words of a consent box")


def says_little_else(evidence: Evidence) -> Signal | None:
    said = _said(evidence.body)
    rest = [d for d in evidence.body if not _says(d, said)]
    if len(rest) == len(evidence.body) > 0 or sum(len(d.block.text) for d in rest) > _MOST_ELSE:
        return None
    return Signal(0.4, "says little else")


def is_dated_article(evidence: Evidence) -> Signal | None:
    return Signal(-0.4, "metadata of an article") if evidence.is_declared_article else None


def _said(decisions: Sequence[Decision]) -> list[str]:
    """The phrases that may stand in one of the blocks: seldom any."""
    text = fold(" ".join(d.block.text for d in decisions))
    return [phrase for phrase in _CONSENTS if phrase in text]


def _says(decision: Decision, phrases: Sequence[str]) -> bool:
    return bool(phrases) and find_phrase(phrases, fold(decision.block.text)) is not None


NEEDED: tuple[Sign, ...] = (says_so_in_title, says_so, has_address, has_box_and_little_more)
SIGNS: tuple[Sign, ...] = (says_little_else, is_dated_article)
