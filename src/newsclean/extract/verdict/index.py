"""Signs of a page that leads to articles and is none: front pages, sections, topics, search results."""

from __future__ import annotations

import re

from newsclean.extract.verdict.evidence import Evidence, Sign, Signal

_LIST_TYPES = frozenset(
    ("collectionpage", "itemlist", "searchresultspage", "searchresults", "profilepage", "mediagallery", "datafeed")
)
_SECTION_PATH = re.compile(
    r"/(?:tag|tags|topic|topics|category|categories|section|sections|author|authors|search|suche|archive|archives|thema"
    r"|themen|rubrique|rubrik|categoria|kategorie|ressort|page|blog|news|latest|index(?:\.\w{2,5})?)(?:/[^/]{1,40}){0,2}",
    re.I,
)
_SLUG = re.compile(r"[^/]*(?:\d{4,}|[^/-]+-[^/-]+-[^/-]+)[^/]*\Z")
_EVERYWHERE = frozenset(("navigation", "site", "share", "tags"))
_MANY = 8
_LONG_RUN = 3
_LONG = 200


def is_typed_list(evidence: Evidence) -> Signal | None:
    found = next((kind for kind in evidence.metadata.types if kind.lower() in _LIST_TYPES), None)
    return Signal(0.5, f"declares itself {found}") if found and not evidence.is_typed_article else None


def has_address_of_list(evidence: Evidence) -> Signal | None:
    if evidence.document.url and not evidence.path:
        return Signal(0.4, "the address is a site's front page")
    if _SECTION_PATH.fullmatch(evidence.path) and not _SLUG.search(evidence.path):
        return Signal(0.3, "the address is a section's")
    return None


def is_mostly_cards(evidence: Evidence) -> Signal | None:
    """Linked titles outweigh the text; menus, sidebars and footers are not counted, as every page has them."""
    cards = [d for d in evidence.cards if d.role not in _EVERYWHERE]
    if len(cards) < _MANY:
        return None
    size, own = sum(len(d.block.text) for d in cards), _own_text(evidence)
    if size < own * 0.5:
        return None
    if not evidence.prose:
        return Signal(1.2, f"{len(cards)} linked titles and no text")
    return Signal(0.5 if size < own else 0.7, f"{len(cards)} linked titles and little text")


def is_made_of_teasers(evidence: Evidence) -> Signal | None:
    """Every piece of text stands next to a linked title."""
    texts = [d.block.index for d in evidence.body if len(d.block.text) > 40]
    titles = {d.block.index for d in evidence.cards}
    beside = sum(1 for index in texts if not titles.isdisjoint(range(index - 3, index + 4)))
    if len(texts) < 3 or beside < len(texts) * 0.7:
        return None
    return Signal(0.4, f"{beside} of {len(texts)} pieces of text stand beside a linked title")


def has_no_text(evidence: Evidence) -> Signal | None:
    if evidence.prose >= 200:
        return None
    links = sum(1 for d in evidence.seen if d.block.link_share > 0.9)
    if links < 15 or links < len(evidence.seen) * 0.5:
        return None
    return Signal(0.5, f"{links} of {len(evidence.seen)} lines are links")


def has_running_text(evidence: Evidence) -> Signal | None:
    """Paragraphs in a row, with no linked title between them."""
    run = longest = 0
    last = -10
    for decision in evidence.body:
        index, size = decision.block.index, len(decision.block.text)
        if size < _LONG:
            continue
        run = run + 1 if index - last <= 2 else 1
        longest, last = max(longest, run), index
    return Signal(-0.6, f"{longest} paragraphs in a row") if longest >= _LONG_RUN else None


def is_article(evidence: Evidence) -> Signal | None:
    if evidence.is_declared_article:
        return Signal(-0.8, "declares itself an article, with its date")
    return Signal(-0.4, "declares itself an article") if evidence.is_typed_article else None


def _own_text(evidence: Evidence) -> int:
    return sum(len(d.block.text) - d.block.link_chars for d in evidence.body)


SIGNS: tuple[Sign, ...] = (
    is_typed_list,
    has_address_of_list,
    is_mostly_cards,
    is_made_of_teasers,
    has_no_text,
    has_running_text,
    is_article,
)
