"""What authors of pages call their boxes: class words and the role they speak for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise, takewhile

_WORDS = {
    "navigation": (
        "nav navi navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumb crumbs topbar masthead"
        " pagination pager skip skiplink skiplinks hamburger tabs toc sitenav mainnav"
    ),
    "site": "sitesub footer colophon siteheader sitefooter pagefooter pageheader globalheader contentinfo",
    "share": "share shares sharing sharebar sharebuttons sharetools social socials socialbar addthis sharedaddy"
    " shareaholic addtoany sociable followus ssba heateor bookmark teilen compartir partager condividi compartilhar"
    " compartilhe partilhar delen dela udostepnij sdilet paylas paylasim podijeli podeli megosztas",
    "related": (
        "related relatedposts relatedarticles relacionadas relacionados recommended recommendation recommendations"
        " recirc recirculation readmore readnext upnext trending popular mostread mostpopular outbrain taboola teaser"
        " teasers promo promos sidebar widgetarea suggested aside carousel morefrom moreon seealso readalso"
        " latest toplist ticker rail bottomline nextpost prevnext linkbox linklist storylinks crosslink crosslinks"
        " yarpp similar lineclamp inread leesook lesaussi leseauch lasmer lesogsa laesogsa relacionada"
        " relacionado correlati correlate gerelateerd verwandte relaterat relaterade relatert relaterte souvisejici"
        " powiazane ilgili benzer povezane kapcsolodo"
    ),
    "newsletter": (
        "newsletter newsletters signup subscribe subscribebox mailing mailinglist optin mailchimp mc4wp inscription"
        " nieuwsbrief nyhetsbrev nyhedsbrev rundbrief boletin"
    ),
    "comments": (
        "comment comments commentlist commentform disqus respond reply livefyre viafoura coral kommentar kommentare"
        " comentarios commentaires commenti reacties discussion talkback kommentarer kommentit komentarze komentare"
        " komentari yorumlar hozzaszolasok forumpost fb-comments wpdiscuz"
    ),
    "advert": (
        "ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored sponsors dfp gpt adslot"
        " adunit adbox adsbygoogle banner banners werbung anzeige publicidad publicite reklam reklama annons"
        " affiliate publicidade pubblicita annonse inzerce hirdetes mainos"
    ),
    "bio": "authorbox authorbio authorcard bio biography aboutauthor aboutauthors authorinfo authorprofile",
    "byline": "author authors byline bylines autor autoren auteur writer contributor contributors reporter journalist"
    " redakteur journaliste periodista redactor autore autori muhabir",
    "dateline": "date dateline datetime time timestamp published pubdate updated lastmod posted entrydate",
    "tags": "tags taglist tagcloud keywords topics topiclist tagged hashtags posttags postlabels entrytags postmetadata"
    " entryutility",
    "legal": "disclaimer disclosure legal terms copyright imprint impressum",
    "player": "player videoplayer audioplayer podcast jwplayer playlist transcriptbutton",
    "gallery": "gallery slideshow slider lightbox fotostrecke swiper slick",
    "paywall": (
        "regwall subscriptionwall paywallbox paywalloverlay paywallprompt paywallbarrier offer offers abo plusbox"
    ),
    "sidebar": "infobox factbox factboxes faktabox faktaboks faktaruta fakta faktenbox infokasten kasten",
    "consent": "cookie cookies consent gdpr onetrust cmpbox cmpwrapper didomi cookiebar cookiebanner",
    "hidden": "hidden hide sronly visuallyhidden screenreader invisible offscreen",
    "interface": (
        "toolbar tools tool printbutton button buttons btn btns modal popup popover overlay tooltip dropdown search"
        " login dialog feedback rating ratings vote poll form zoom"
    ),
    "caption": "caption figcaption cutline bildunterschrift bildtext fotobijschrift didascalia legende",
    "credit": "credit credits photocredit imagecredit bildnachweis",
    "dek": (
        "dek deck standfirst subtitle subtitulo sousTitre subhead subheadline subheading subline teasertext summary"
        " excerpt chapo chapeau lede leadtext vorspann abstract description sapo ingress bajada copete entradilla"
        " occhiello sommario underrubrik standfirsts preamble perex catenaccio sottotitolo linhafina"
        " blurb undertitel undertittel onderkop untertitel unterzeile podnaslov podtitul podtytul zajawka"
    ),
    "lede": "lead intro",
    "post": (
        "twittertweet twittervideo instagrammedia tiktokembed blueskyembed fbpost fbvideo redditembed redditcard"
        " mastodonembed threadspost textpostmedia telegrampost vkpost xembed"
    ),
    "kicker": "kicker eyebrow overline dachzeile rubric rubrik antetitulo surtitre category flag",
}
_ROLES = {word: role for role, words in _WORDS.items() for word in words.lower().split()}
_TOKEN = re.compile(r"[0-9]+(?:[a-z]+|[A-Z]+(?![a-z]))?|([A-Z]?[a-z]+|[A-Z]+(?![a-z]))")
"""A word; what follows a digit is a hash, and in no group."""
_OF_POSTS = frozenset("dek byline dateline tags share related comments bio".split())
_JOINS = frozenset("has with no without not".split())
"""What follows in a class says what else there is, or is not ("section--has-ad")."""
_COMPOUNDS = frozenset(word for word, role in _ROLES.items() if role == "bio")
"""Words that are known as a part of a longer name too ("td-author-box")."""
_MODIFIERS = frozenset("is tag category cat type status format post postid page single js".split())
"""A class that begins so speaks of the page ("has-sidebar", "tag-comments"), not of what stands in the box."""

_MAIN = frozenset("main canvas".split())
"""A class that ends so names the box that holds the rest ("skip-main", "dialog-off-canvas")."""
_PARTLY_HIDDEN = frozenset(("label", "overflow", "backface", "scrollbar"))
"""Words beside "hidden" that say what of a box is: all but its text."""
_LONGEST_NAME = 6
"""Words; a longer class is a slug made from a title."""

FOREIGN = frozenset(
    "navigation site share related newsletter comments advert bio tags legal player paywall consent hidden interface"
    " sidebar".split()
)
"""Roles whose boxes hold nothing of the article's text."""


_UTILITY = re.compile(r"[:\[\]!/@]")
"""Utility classes ("print:hidden", "w-1/2", "md:[&>p]:mt-0") say how a box looks, never what it is."""
_SHOWN_SOMEWHERE = re.compile(r":(?:block|flex|grid|inline\S*|table\S*|contents)(?:\s|$)")


def label_roles(labels: Sequence[str]) -> list[tuple[str, ...]]:
    """For each label the roles that its words speak for."""
    known = LabelRoles()
    return [known[label] if label else () for label in labels]


class LabelRoles(dict[str, tuple[str, ...]]):
    """Label -> the roles that its words speak for, in their order.

    Words run together ("relatedposts") count where the table has them so. A page uses few labels many times: each is
    read when it is first asked for.
    """

    def __init__(self) -> None:
        self.names: dict[str, tuple[str, ...]] = {}

    def __missing__(self, label: str) -> tuple[str, ...]:
        roles = self[label] = self._read(label.split())
        if "hidden" in roles and _SHOWN_SOMEWHERE.search(label):
            roles = self[label] = tuple(role for role in roles if role != "hidden")
        return roles

    def _read(self, names: Sequence[str]) -> tuple[str, ...]:
        known = self.names
        for name in names:
            if name not in known:
                known[name] = name_roles(name)
        speaking = [roles for name in names if (roles := known[name])]
        return tuple(dict.fromkeys(chain.from_iterable(speaking))) if speaking else ()


def name_roles(name: str) -> tuple[str, ...]:
    """The roles that one class name speaks for."""
    if name.isalpha() and name.islower():
        return (_ROLES[name],) if name in _ROLES and name not in _MODIFIERS else ()
    words = _words(name)
    if words and words[0] == "post" and len(words) == 2:
        role = _ROLES.get("".join(words)) or _ROLES.get(words[1], "")
        return (role,) if role in _OF_POSTS else ()
    if not words or words[0] in _MODIFIERS or len(words) > _LONGEST_NAME:
        return ()
    if not _JOINS.isdisjoint(words):
        words = list(takewhile(lambda word: word not in _JOINS, words))
    roles = _roles_of(words)
    if not roles or words[-1] in _MAIN or _UTILITY.search(name):
        return ()
    return () if "hidden" in words and not _PARTLY_HIDDEN.isdisjoint(words) else roles


def _words(name: str) -> list[str]:
    """In lower case. Most names are small letters with hyphens and need no pattern."""
    if name.islower() and name.isascii():
        words = name.replace("_", "-").split("-")
        if "".join(words).isalpha():
            return [word for word in words if word]
    return [word.lower() for word in _TOKEN.findall(name) if word]


def _roles_of(words: Sequence[str]) -> tuple[str, ...]:
    """Of the words run together, of each word, and of two side by side where they are a compound."""
    whole = "".join(words)
    pairs = [pair for pair in map("".join, pairwise(words)) if pair in _COMPOUNDS] if len(words) > 2 else ()
    if not pairs and whole not in _ROLES and _ROLES.keys().isdisjoint(words):
        return ()
    return tuple([_ROLES[word] for word in (whole, *words, *pairs) if word in _ROLES])
