"""Signs of a bot check, a ban or a gate by country in place of the page."""

from __future__ import annotations

from lxml import etree

from newsclean.extract.lexicon.blocked import BOT_CHECK_TITLES, BOT_CHECKS
from newsclean.extract.lexicon.theme import phrases
from newsclean.extract.verdict.evidence import Evidence, Sign, Signal, count, find_phrase

_TITLES = tuple(phrases(BOT_CHECK_TITLES))
_CHECKS = tuple(phrases(BOT_CHECKS))
# Markup of the usual guards: Cloudflare, DataDome, PerimeterX, Imperva, Sucuri, AWS WAF, Akamai, DDoS-Guard, Kasada.
_GUARD = etree.XPath(
    "//*[self::script or self::iframe or self::form][@src or @action][contains(concat(@src, @action), '/cdn-cgi/')"
    " or contains(concat(@src, @action), 'challenges.cloudflare.com') or contains(@src, 'captcha-delivery.com')"
    " or contains(@src, 'perimeterx') or contains(@src, '_Incapsula_') or contains(@src, 'awswaf')"
    " or contains(@src, 'ddos-guard') or contains(@src, '/ips.js') or contains(@src, 'hcaptcha.com')"
    " or contains(@src, 'recaptcha')]"
    " | //*[@id='px-captcha' or @id='challenge-form' or @id='challenge-stage' or @id='cf-error-details'"
    " or @id='sec-if-container' or @class='g-recaptcha' or @class='h-captcha' or @class='cf-turnstile']"
)


def says_so_in_title(evidence: Evidence) -> Signal | None:
    phrase = find_phrase(_TITLES, evidence.title)
    return Signal(0.6, f'the title says "{phrase}"') if phrase else None


def says_so(evidence: Evidence) -> Signal | None:
    phrase = find_phrase(_CHECKS, evidence.said)
    return Signal(0.6, f'the page says "{phrase}"') if phrase else None


def has_guard(evidence: Evidence) -> Signal | None:
    found = count(evidence.document.tree, _GUARD)
    return Signal(0.4, "holds the markup of a bot check") if found else None


def says_little(evidence: Evidence) -> Signal | None:
    if evidence.prose >= 700:
        return None
    return Signal(0.4 if evidence.prose < 250 else 0.3, f"shows only {evidence.length} characters of text")


def is_dated_article(evidence: Evidence) -> Signal | None:
    return Signal(-1.0, "metadata of an article") if evidence.is_declared_article else None


NEEDED: tuple[Sign, ...] = (says_so_in_title, says_so)
SIGNS: tuple[Sign, ...] = (has_guard, says_little, is_dated_article)
