"""Names that the links of a line bear: those that lead to authors' pages and to members' profiles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsclean.extract.block import Anchor
from newsclean.extract.lexicon.first_names import is_first_name
from newsclean.extract.lines.byline_line import is_opener, read_byline_field, without_dates
from newsclean.extract.lines.date_line import is_date_filler
from newsclean.extract.lines.name_forms import is_full_name, is_interface, is_known_name
from newsclean.extract.lines.names import Named
from newsclean.normalize.who.people import words_of

_LONGEST_META_LINE, _LONGEST_NICK, _MOST_BESIDE = 160, 40, 70
_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|es|i|in)?|auteurs?|autore|by|writers?|journalists?|contributors?|redakteure?|verfasser"
    r"|reporters?|columnists?|forfatter|skribent(?:er)?|yazar(?:lar)?|autorka|autor[iy]|avtor[iy]?"
    r"|signataires?|szerzok?|toimittaja|kirjoittaja|penulis|tac-gia|redaktor(?:zy)?)/[^/?#]+|[?&](?:author|autor|author_name)=",
    re.I,
)
_PEOPLE_ADDRESS = re.compile(
    r"/(?:editors?|staff|team|profiles?|profil|redaktion|redaction|redazione|redactie|journalistes?|giornalisti"
    r"|periodistas|mitarbeiter|bloggers?)/",
    re.I,
)
_MEMBER_ADDRESS = re.compile(
    r"/(?:users?|members?|mitglied(?:er)?|membres?|miembros?|membri|leden|profiles?|authors?|autor)/(?!login|logout|regist|sign|password|settings|edit|me\b)[^/?#]+/?$"
    r"|[?&](?:u|uid|user|author|userid)=[\w.-]{1,40}(?:[&#]|$)",
    re.I,
)


def is_personal(anchor: Anchor) -> bool:
    """True for a link to an author's page or to a member's profile."""
    return bool(_AUTHOR_ADDRESS.search(anchor.href) or _MEMBER_ADDRESS.search(anchor.href))


def names_of_links(text: str, anchors: Sequence[Anchor]) -> tuple[Named, ...]:
    """The texts of links that lead to authors' pages, in a line of a byline's length."""
    if not anchors or len(text) > _LONGEST_META_LINE:
        return ()
    links = [anchor for anchor in anchors if anchor.text.strip() and anchor.text in text]
    rest = len(text) - sum(len(link.text) for link in links)
    leading = [link for link in links if _leads_to_author(link)] if rest <= _MOST_BESIDE else []
    named = [named for link in leading for named in read_byline_field(link.text)]
    return tuple(named) or _led(text, links) or _member(text, links)


def _leads_to_author(link: Anchor) -> bool:
    if _AUTHOR_ADDRESS.search(link.href):
        name = link.text.strip()
        return " " in name or name.casefold() in link.href.casefold() or is_first_name(name) or not _has_case(name)
    if not _PEOPLE_ADDRESS.search(link.href) or not is_full_name(link.text.strip()):
        return False
    slug = words_of(link.href.rpartition("/")[2] or link.href)
    return set(words_of(link.text)) <= set(slug)


def _has_case(name: str) -> bool:
    return name.upper() != name.lower()


def _led(text: str, links: list[Anchor]) -> tuple[Named, ...]:
    """ "Author <Some odd name>": the one link after an opener, whatever it is called."""
    if len(links) != 1 or len(links[0].text) > _LONGEST_NICK:
        return ()
    before, _, after = text.partition(links[0].text)
    return _nick(links[0]) if is_opener(before) and _is_date(after) else ()


def _member(text: str, links: list[Anchor]) -> tuple[Named, ...]:
    """ "<max99> 17.10.2019, 13:56": a member's name and a date."""
    link = links[0] if links else None
    if not link or not _MEMBER_ADDRESS.search(link.href) or len(link.text) > _LONGEST_NICK:
        return ()
    before, _, after = text.partition(link.text)
    is_alone = not (before + after).strip() and (" " not in link.text.strip() or is_known_name(link.text.strip()))
    is_dated = is_alone or any(map(str.isdigit, before + after))
    return _nick(link) if is_dated and _is_date(before) and _is_date(after) else ()


def _nick(link: Anchor) -> tuple[Named, ...]:
    name = link.text.strip()
    if is_interface(name) or not any(map(str.isalpha, name)):
        return ()
    return read_byline_field(name) or (Named(name, "person"),)


def _is_date(text: str) -> bool:
    """True for dates and the words around them, and for nothing."""
    return all(is_date_filler(piece) for piece in without_dates(text).split("|"))


def links_apart(text: str, anchors: Sequence[Anchor]) -> str:
    """With a sign between links that nothing else sets apart: "Joan Feld" and "Harbour News"."""
    for one, other in pairwise(anchors):
        text = text.replace(f"{one.text} {other.text}", f"{one.text} | {other.text}", 1)
    return text
