"""Quotations: those said twice, those with a name below them, those marked as such."""

from __future__ import annotations

from newsclean.extract.lines.name_forms import is_role, looks_like_name
from newsclean.extract.text.draft import Answer, Draft
from newsclean.extract.text.sight import announces, is_quoted

_SHORTEST_PULL_QUOTE = 25
_WIDEST_PULL_QUOTE = 400
_MOST_PULL_QUOTES = 60
"""A text with more quoted lines than that is a conversation."""
_WIDEST_ATTRIBUTION = 90


def pull_quote(draft: Draft, index: int) -> Answer:
    """A quoted sentence whose words stand in a longer block as well."""
    sight = draft.sights[index]
    if not sight.stop or len(sight.folded) < _SHORTEST_PULL_QUOTE or sight.width > _WIDEST_PULL_QUOTE:
        return None
    if not is_quoted(sight.text) or draft.quoted > _MOST_PULL_QUOTES:
        return None
    said = draft.prose.count(sight.folded) > sight.prose
    return "its words stand in the running text as well" if said else None


def attribution(draft: Draft, index: int) -> Answer:
    """Who said the quotation above: a name, a comma, what he is."""
    sight = draft.sights[index]
    name, comma, rest = sight.text.partition(", ")
    if (
        not comma
        or sight.stop
        or announces(sight)
        or sight.width > _WIDEST_ATTRIBUTION
        or not rest
        or not is_full_name(name)
    ):
        return None
    above = draft.sights[max(0, index - 1)]
    quoted = above.stop or is_quoted(above.text) or is_role(rest) or draft.role(index - 1) in ("duplicate", "interface")
    return "names who said the line above" if quoted and above.width <= _WIDEST_PULL_QUOTE else None


def attributed(draft: Draft, index: int) -> Answer:
    """The quotation over such a line, where it is set without quotation marks."""
    sight = draft.sights[index]
    below = draft.rulings[index + 1] if index + 1 < len(draft.sights) else None
    if below is None or below.rule != "attribution" or sight.width > _WIDEST_PULL_QUOTE:
        return None
    return (
        "stands above the name of who said it" if is_quoted(sight.text) or not sight.prose or not sight.stop else None
    )


def marked_quote(draft: Draft, index: int) -> Answer:
    """Marked as a quotation by the text's own markup."""
    return "marked as a quotation" if draft.sights[index].block.kind == "quote" else None


def is_full_name(text: str) -> bool:
    """Whether a text is a name of more than one word, or one in a script without capitals."""
    return (" " in text or not text[:1].isupper()) and looks_like_name(text)
