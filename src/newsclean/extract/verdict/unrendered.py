"""Signs of a shell whose text only a browser would fetch and draw."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.lexicon.failures import NO_SCRIPTS
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, count, find_phrase, fold

_ASKS = tuple(phrases(NO_SCRIPTS))
_SCRIPTS = etree.XPath("//script[@src or string-length(.) > 200][not(contains(@type, 'json'))]")
_NOSCRIPT = etree.XPath("string(//noscript[not(.//img)][string-length(.) > 10])")
# Where the usual frameworks put what they draw.
_MOUNT = etree.XPath(
    "//*[self::div or self::main or self::section or contains(name(), '-')]"
    "[@id='root' or @id='app' or @id='__next' or @id='__nuxt' or @id='___gatsby' or @id='main-app' or @id='react-root'"
    " or @id='app-root' or @id='application' or @id='svelte' or @id='q-app' or @id='ember-app' or @id='fusion-app'"
    " or @data-reactroot or @ng-app or @ng-version or contains(name(), '-root') or contains(name(), '-app')]"
    "[string-length(normalize-space(.)) < 200]"
)


def has_empty_mount(evidence: Evidence) -> Signal | None:
    found = count(evidence.document.tree, _MOUNT)
    return Signal(0.6, "the element that scripts would fill is empty") if found else None


def asks_for_scripts(evidence: Evidence) -> Signal | None:
    tree = evidence.document.tree
    unscripted = str(_NOSCRIPT(tree)) if tree is not None else ""
    phrase = find_phrase(_ASKS, fold(unscripted)[:1000]) or find_phrase(_ASKS, evidence.said)
    return Signal(0.6, f'asks to "{phrase}"') if phrase else None


def is_all_scripts(evidence: Evidence) -> Signal | None:
    scripts = count(evidence.document.tree, _SCRIPTS)
    seen = sum(len(d.block.text) for d in evidence.seen)
    return Signal(0.5, f"{scripts} scripts and {seen} characters of text") if scripts and seen < 300 else None


def has_metadata_alone(evidence: Evidence) -> Signal | None:
    if evidence.is_typed_article and evidence.metadata.headlines and evidence.prose < 100:
        return Signal(0.5, "metadata of an article, but no text of one")
    return None


def says_something(evidence: Evidence) -> Signal | None:
    return Signal(-0.6, "shows some text") if evidence.prose >= 400 else None


SIGNS: tuple[Sign, ...] = (has_empty_mount, asks_for_scripts, is_all_scripts, has_metadata_alone, says_something)
